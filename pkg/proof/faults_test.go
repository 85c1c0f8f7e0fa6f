package proof_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/data"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
)

const day = 20261121

// national copies the national content into memory, to be damaged.
func national(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	err := fs.WalkDir(data.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(data.FS, name)
		files[name] = &fstest.MapFile{Data: text}
		return err
	})
	require.NoError(t, err)
	return files
}

// edit changes one entry.
func edit(t *testing.T, files fstest.MapFS, name string, change func(entry map[string]any)) {
	t.Helper()
	entry := map[string]any{}
	require.Contains(t, files, name)
	require.NoError(t, json.Unmarshal(files[name].Data, &entry))
	change(entry)
	text, err := json.Marshal(entry)
	require.NoError(t, err)
	files[name] = &fstest.MapFile{Data: text}
}

// add writes a new entry like an existing one.
func add(t *testing.T, files fstest.MapFS, like, id string, change func(entry map[string]any)) {
	t.Helper()
	name := path.Join(path.Dir(like), id+".json")
	files[name] = &fstest.MapFile{Data: files[like].Data}
	edit(t, files, name, func(entry map[string]any) {
		entry["id"] = id
		change(entry)
	})
}

// prove loads content and gives what loading and proving it finds.
func prove(t *testing.T, files fstest.MapFS) []diagnostic.Finding {
	t.Helper()
	c, findings := content.Load(files)
	if !content.Usable(findings) {
		return findings
	}
	findings = append(findings, proof.Content(c, nil)...)
	return append(findings, proof.Coverage(c, day)...)
}

func list(values ...any) []any { return values }

// TestSeededFaults breaks the national content in ways in which an edit could,
// and expects the finding that says so.
func TestSeededFaults(t *testing.T) {
	tests := []struct {
		name string
		edit func(t *testing.T, files fstest.MapFS)
		code string
		file string
		says []string
	}{
		{"a removed rule leaves one corner without a way", func(_ *testing.T, files fstest.MapFS) {
			delete(files, "rules/vertrouwenspersoon-voor-gasten.json")
		}, "broken-invariant", "invariants/gast-altijd-vertrouwenspersoon.json", []string{"rol gast", `"rol": "gast"`}},
		{"a swapped not", func(t *testing.T, files fstest.MapFS) {
			edit(t, files, "rules/csg-zeven-dagen.json", func(e map[string]any) {
				when := e["when"].(map[string]any)
				when["wanneer"] = map[string]any{"not": when["wanneer"]}
			})
		}, "broken-invariant", "", []string{`"centrum-seksueel-geweld" now is missing`, "aard seksueel-geweld", "wanneer nu or drie-dagen or zeven-dagen"}},
		{"an overlapping override", func(t *testing.T, files fstest.MapFS) {
			edit(t, files, "rules/alleen-praten-student.json", func(e map[string]any) { e["overrides"] = list("gevaar-direct-112") })
		}, "broken-invariant", "", []string{`"noodnummer-112" is missing`, "gevaar direct"}},
		{"an ended law without successor", func(t *testing.T, files fstest.MapFS) {
			edit(t, files, "rules/overlegplicht-bestuur-minderjarige-student.json", func(e map[string]any) {
				e["valid"] = map[string]any{"to": "2027-06-30"}
			})
		}, "broken-invariant", "", []string{`the duty "overlegplicht-bestuur-whw-1-20" is missing`, "from 2027-07-01"}},
		{"a typo in a fact value", func(t *testing.T, files fstest.MapFS) {
			edit(t, files, "rules/crisis-113.json", func(e map[string]any) { e["when"].(map[string]any)["aard"] = list("crisis-suicidalitet") })
		}, "unknown-value", "rules/crisis-113.json", []string{"crisis-suicidalitet", `did you mean "crisis-suicidaliteit"?`}},
		{"a channel closed to guests offered to guests", func(t *testing.T, files fstest.MapFS) {
			edit(t, files, "rules/vertrouwenspersoon-voor-studenten.json", func(e map[string]any) {
				e["when"].(map[string]any)["rol"] = list("student", "gast")
			})
		}, "outside-eligibility", "rules/vertrouwenspersoon-voor-studenten.json", []string{`"vertrouwenspersoon-studenten"`, "gast"}},
		{"a bill treated as law", func(t *testing.T, files fstest.MapFS) {
			edit(t, files, "rules/overlegplicht-bestuur-minderjarige-student.json", func(e map[string]any) {
				e["then"].(map[string]any)["duties"] = list("overlegplicht-bestuur-whw-1-20", "uitbreiding-meldplicht-meerderjarig-wetsvoorstel")
			})
		}, "unpublished", "rules/overlegplicht-bestuur-minderjarige-student.json", []string{`has status "review"`, "not law yet"}},
		{"two rules that contradict each other on secrecy", func(t *testing.T, files fstest.MapFS) {
			edit(t, files, "rules/alleen-praten-student.json", func(e map[string]any) { e["says"] = list("secrecy") })
			edit(t, files, "rules/vertrouwenspersoon-voor-studenten.json", func(e map[string]any) { e["says"] = list("report") })
		}, "conflict", "rules/alleen-praten-student.json", []string{`"secrecy"`, `"report"`, "vertrouwenspersoon-voor-studenten"}},
		{"a rule that can never hold", func(t *testing.T, files fstest.MapFS) {
			add(t, files, "rules/crisis-113.json", "nooit", func(e map[string]any) {
				e["when"] = map[string]any{"rol": list("student"), "taak": list("hr-beleid"), "positie": list("professional")}
			})
		}, "dead-rule", "rules/nooit.json", []string{"can never hold"}},
		{"an impossible state that hides a gap", func(t *testing.T, files fstest.MapFS) {
			delete(files, "rules/vertrouwenspersoon-voor-gasten.json")
			add(t, files, "impossible/bestuurder-vraagt-niet-als-studentorganisatie.json", "geen-gasten", func(e map[string]any) {
				e["when"] = map[string]any{"rol": list("gast")}
			})
		}, "hidden-gap", "impossible/geen-gasten.json", []string{`hides a gap: "vertrouwenspersoon-medewerkers" is missing in: `, "rol gast", `invariant "gast-altijd-vertrouwenspersoon"`}},
		{"a value that no case has", func(_ *testing.T, files fstest.MapFS) {
			for name, file := range files {
				if strings.HasPrefix(name, "cases/") && strings.Contains(string(file.Data), `"prive"`) {
					delete(files, name)
				}
			}
		}, "no-case", "facts/plaats.json", []string{`no case has the value "prive"`}},
		{"a case that names a rule that is gone", func(_ *testing.T, files fstest.MapFS) {
			delete(files, "rules/jouw-ervaring-telt.json")
		}, "unknown-id", "cases/anoniem-praten.json", []string{`there is no rule "jouw-ervaring-telt"`}},
		{"a rule without a case", func(t *testing.T, files fstest.MapFS) {
			add(t, files, "rules/crisis-113.json", "zonder-verhaal", func(e map[string]any) {
				e["when"] = map[string]any{"aard": list("crisis-suicidaliteit"), "rol": list("gast"), "plaats": list("online"), "ander": list("extern")}
			})
		}, "no-case", "rules/zonder-verhaal.json", []string{"no case exercises this rule"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := national(t)
			tt.edit(t, files)
			findings := prove(t, files)
			assert.True(t, found(findings, tt.code, tt.file, tt.says), "expected a finding %s in %s that says %q, got %v", tt.code, tt.file, tt.says, first(findings))
		})
	}
}

func found(findings []diagnostic.Finding, code, file string, says []string) bool {
	for _, f := range findings {
		all := f.Code == code && (file == "" || f.File == file) && f.Line > 0
		for _, s := range says {
			all = all && strings.Contains(f.Summary+" "+f.Hint, s)
		}
		if all {
			return true
		}
	}
	return false
}

func first(findings []diagnostic.Finding) []diagnostic.Finding {
	return findings[:min(len(findings), 5)]
}

func TestTheNationalContentIsProven(t *testing.T) {
	assert.Empty(t, prove(t, national(t)))
}

// TestEveryExampleInstitutionIsProven: with its missing roles, is there still a
// way for everyone?
func TestEveryExampleInstitutionIsProven(t *testing.T) {
	c, findings := content.Load(data.FS)
	require.Empty(t, findings)
	names, err := fs.Glob(os.DirFS("../../examples/institutions"), "*.json")
	require.NoError(t, err)
	require.Len(t, names, 3)
	for _, name := range names {
		text, err := os.ReadFile("../../examples/institutions/" + name)
		require.NoError(t, err)
		inst, findings := c.LoadInstitution(name, text)
		require.Empty(t, findings)
		assert.Empty(t, proof.Content(c, inst), name)
	}
}

// TestEveryRoleMayBeAbsent: an institution may lack any one role.
func TestEveryRoleMayBeAbsent(t *testing.T) {
	files := national(t)
	c, findings := content.Load(files)
	require.Empty(t, findings)
	assert.Empty(t, proof.Roles(c))

	edit(t, files, "channels/studentendecaan.json", func(e map[string]any) { e["instead"] = list("meldpunt-sociale-veiligheid") })
	c, findings = content.Load(files)
	require.Empty(t, findings)
	assert.True(t, found(proof.Roles(c), "broken-invariant", "channels/studentendecaan.json", []string{
		`"meldpunt-sociale-veiligheid" is offered, and must not be in: aard unknown, positie aangesproken, rol student`,
		`(invariants/aangesproken-krijgt-geen-weg-tegen-de-melder.json, at an institution without "studentendecaan")`,
	}))
}

func TestAnInstitutionThatHidesANationalChannelIsRefused(t *testing.T) {
	c, _ := content.Load(data.FS)
	text, err := os.ReadFile("../../examples/institutions/academie-noorderkade.json")
	require.NoError(t, err)
	hiding := strings.Replace(string(text), `"absent": [`, `"absent": ["noodnummer-112", `, 1)
	_, findings := c.LoadInstitution("school.json", []byte(hiding))
	require.Len(t, findings, 1)
	assert.Equal(t, `"noodnummer-112" is a national channel: an institution cannot change or hide it`, findings[0].Summary)
}
