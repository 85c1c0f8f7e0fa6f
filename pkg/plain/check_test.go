package plain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

const lists = `{"id": "w%", "lang": "LANG", "class": "CLASS", "why": "because", "words": [WORDS]}`

func list(lang, class, words string) string {
	return strings.NewReplacer("%", lang+class, "LANG", lang, "CLASS", class, "WORDS", words).Replace(lists)
}

// folder is a content folder with word lists and the given files.
func folder(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{"scheme.json": {Data: []byte(`{}`)}}
	all := map[string]string{
		"vocabulary/root.json":       `{"id": "root"}`,
		"words/wnlavoid.json":        list("nl", "avoid", `{"word": "indien", "better": "als"}, {"word": "met betrekking tot", "better": "over"}, {"word": "faciliter*"}`),
		"words/wnlblaming.json":      list("nl", "blaming", `{"word": "te laat", "why": "nobody is"}`),
		"words/wengendered.json":     list("en", "gendered", `{"word": "her", "better": "their"}`),
		"words/wnljargon.json":       list("nl", "jargon", `{"word": "doxing"}`),
		"words/wnlabbreviation.json": list("nl", "abbreviation", `{"word": "GGD", "better": "gezondheidsdienst"}, {"word": "HR", "known": "everyday"}`),
	}
	for name, text := range files {
		all[name] = text
	}
	for name, text := range all {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// concept is an entry with one explanation, that of the other language being good.
func concept(lang, text string) string {
	quoted := new(bytes.Buffer)
	e := json.NewEncoder(quoted)
	e.SetEscapeHTML(false)
	_ = e.Encode(text)
	nl, en := `"Goed."`, `"Good."`
	if lang == "nl" {
		nl = strings.TrimSpace(quoted.String())
	} else {
		en = strings.TrimSpace(quoted.String())
	}
	return "{\"id\": \"x\", \"broader\": [\"root\"], \"status\": \"published\",\n\"explanation\": {\"nl\": " + nl + ",\n\"en\": " + en + "}}"
}

func check(t *testing.T, fsys fstest.MapFS) []diagnostic.Finding {
	t.Helper()
	c, findings := content.Load(fsys, content.WithoutSchemas())
	require.Empty(t, findings)
	found, _ := Check(c)
	return found
}

// Every class of fault is found, with the exact range in the file.
func TestSeededFaults(t *testing.T) {
	hardNL := "De verantwoordelijkheden van medezeggenschapsorganen en vertrouwensfunctionarissen worden institutioneel onafhankelijk gewaarborgd binnen universiteiten."
	hardEN := "Institutional responsibilities of participatory organisations necessitate considerable organisational accountability and independence throughout."
	tests := []struct {
		name, lang, text string
		code, part       string // part is what the range covers
		summary, hint    string
	}{
		{"hard Dutch", "nl", hardNL, "hard-to-read", hardNL, "reading ease -132 by Flesch-Douma, expected at least 60", ""},
		{"hard English", "en", hardEN, "hard-to-read", hardEN, "grade 39.3 by Flesch-Kincaid, expected at most 8", ""},
		{"long", "nl", "Nee. Ik ga nu naar het huis van de man die ik zag toen ik met de fiets naar het werk ging.", "long-sentence", "Ik ga nu naar het huis van de man die ik zag toen ik met de fiets naar het werk ging.", "a sentence of 21 words, expected at most 20", "make two of it"},
		{"passive twice", "nl", "Je wordt gebeld. Je wordt gehoord.", "passive", "Je wordt gehoord.", "a second passive sentence in one text", "say who does it"},
		{"word", "nl", `Bel "Indien" je wilt.`, "word-to-avoid", "Indien", `"Indien" is on the list "wnlavoid"`, `write "als": because`},
		{"phrase", "nl", "Ja, met betrekking tot dat.", "word-to-avoid", "met betrekking tot", `"met betrekking tot" is on the list "wnlavoid"`, `write "over": because`},
		{"any ending", "nl", "Wij faciliteren dat.", "word-to-avoid", "faciliteren", `"faciliteren" is on the list "wnlavoid"`, "because"},
		{"blame", "nl", "Ben je te laat?", "blaming", "te laat", `"te laat" is on the list "wnlblaming"`, "nobody is"},
		{"gender", "en", "Ask her.", "gendered", "her", `"her" is on the list "wengendered"`, `write "their": because`},
		{"jargon", "nl", "Dit is doxing.", "jargon", "doxing", `"doxing" is on the list "wnljargon"`, "because"},
		{"abbreviation", "nl", "Bel de GGD.", "unexplained-abbreviation", "GGD", `"GGD" is not explained`, `write "gezondheidsdienst (GGD)" where it first stands`},
		{"unlisted abbreviation", "nl", "Bel de ABC.", "unexplained-abbreviation", "ABC", `"ABC" is not explained`, "write it out, or add it to a list of abbreviations in data/words"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			file := concept(tt.lang, tt.text)
			found := check(t, folder(map[string]string{"vocabulary/x.json": file}))
			require.Len(t, found, 1)
			f := found[0]
			line := []rune(strings.Split(file, "\n")[f.Line-1])
			part, err := json.Marshal(tt.part)
			require.NoError(t, err)
			if tt.hint == "" {
				tt.hint = f.Hint
			}
			assert.Equal(t, diagnostic.Finding{Code: tt.code, File: "vocabulary/x.json", Line: f.Line, Col: f.Col, End: f.End, Summary: tt.summary, Hint: tt.hint}, f)
			assert.Equal(t, strings.Trim(string(part), `"`), string(line[f.Col-1:f.End-1]))
		})
	}
}

func TestGoodTextsPass(t *testing.T) {
	for _, text := range []string{
		"Je wordt gebeld.", "Dit heet doxing.", "Dreigen met foto's (doxing) mag niet.", "doxing (je adres delen)",
		"De gezondheidsdienst (GGD) helpt. Bel de GGD.", "Vraag HR.", "Een indienst is geen indien-woord.",
	} {
		assert.Empty(t, check(t, folder(map[string]string{"vocabulary/x.json": concept("nl", text)})), text)
	}
}

func TestProfessionalsReadMore(t *testing.T) {
	text := strings.Replace(concept("nl", "Indien je doxing ziet."), "explanation", "definition", 1)
	assert.Empty(t, check(t, folder(map[string]string{"vocabulary/x.json": text})))
	hidden := strings.Replace(concept("nl", "Indien."), "published", "retired", 1)
	assert.Empty(t, check(t, folder(map[string]string{"vocabulary/x.json": hidden})))
}

func TestExceptions(t *testing.T) {
	exception := `{"id": "e", "file": "vocabulary/x.json", "key": "explanation", "lang": "nl", "finding": "blaming", "why": "it quotes"}`
	files := map[string]string{"vocabulary/x.json": concept("nl", "Ben je te laat?"), "exceptions/e.json": exception}
	assert.Empty(t, check(t, folder(files)))
	files["vocabulary/x.json"] = concept("nl", "Bel nu.")
	assert.Equal(t, []diagnostic.Finding{{
		Severity: diagnostic.Warning, Code: "idle-exception", File: "exceptions/e.json", Line: 1, Col: 89,
		Summary: "nothing needs this exception any more", Hint: "take it out",
	}}, check(t, folder(files)))
}

func TestManyPassiveSentencesOfAKind(t *testing.T) {
	files := map[string]string{}
	for n := range fewestSentences {
		id := fmt.Sprint("x", n)
		files["vocabulary/"+id+".json"] = strings.Replace(concept("nl", "Je wordt gebeld."), "x", id, 1)
	}
	assert.Equal(t, []diagnostic.Finding{{
		Severity: diagnostic.Warning, Code: "passive", Hint: "say who does it",
		Summary: "100% of the nl sentences in vocabulary/explanation are passive, expected at most 10%",
	}}, check(t, folder(files)))
}

func TestReport(t *testing.T) {
	files := map[string]string{}
	for id, text := range map[string]string{
		"a": "Bel nu. Ik ben er. Jij bent er. Wij gaan mee.", "b": "Bel nu met de vertrouwenspersoon. Die luistert en denkt mee met je.",
		"c": "De verantwoordelijkheid van de vertrouwenspersoon is de begeleiding van de medewerker in de organisatie.",
	} {
		files["vocabulary/"+id+".json"] = strings.Replace(concept("nl", text), `"x"`, `"`+id+`"`, 1)
	}
	c, findings := content.Load(folder(files), content.WithoutSchemas())
	require.Empty(t, findings)
	_, report := Check(c)
	require.Len(t, report.Rows, 2)
	var out strings.Builder
	require.NoError(t, report.Write(&out))
	var lines []string
	for line := range strings.Lines(out.String()) {
		lines = append(lines, strings.Join(strings.Fields(line), " "))
	}
	assert.Equal(t, []string{
		"text lang level texts measured within easiest quarter median three quarters hardest longest passive",
		"vocabulary/explanation nl in need 3 3 2 127.3 127.3 92.2 92.2 12.3 14 0%",
		"vocabulary/explanation en in need 3 0 0 0.0 0.0 0.0 0.0 0.0 1 0%",
	}, lines)
}

// Every text of the content has a level, or is known not to be read; and all of
// them pass.
func TestNationalContent(t *testing.T) {
	c, findings := content.Load(os.DirFS("../../data"), content.WithoutSchemas())
	require.Empty(t, findings)
	for _, p := range c.Passages() {
		kind := kindOfText(p.Key)
		_, read := fields[p.Folder][kind]
		assert.True(t, read != slices.Contains(unread[p.Folder], kind), "%s: %q must stand in fields or in unread, and not in both", p.File, kind)
	}
	found, _ := Check(c)
	assert.Empty(t, found)
}

// FuzzCheck holds that findings about any text lie inside its line.
func FuzzCheck(f *testing.F) {
	for _, seed := range []string{"Indien \"te laat\"\t\\ de GGD 😀 doxing", "\u2028 Je wordt gebeld. Je wordt gehoord.", "é met betrekking tot"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		file := concept("nl", text)
		lines := strings.Split(file, "\n")
		for _, found := range check(t, folder(map[string]string{"vocabulary/x.json": file})) {
			require.True(t, found.Line > 0 && found.Line <= len(lines), "%+v", found)
			assert.True(t, found.Col > 0 && found.Col < found.End && found.End <= utf8.RuneCountInString(lines[found.Line-1])+1, "%+v", found)
		}
	})
}
