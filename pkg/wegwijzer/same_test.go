package wegwijzer_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// TestSameAnswersEverywhere sends the same requests through the Go API, through
// a bundle that was written to a file, and through the WASM program in node. The
// answers must be the same to the byte.
func TestSameAnswersEverywhere(t *testing.T) {
	c, err := wegwijzer.Content()
	require.NoError(t, err)
	native, err := wegwijzer.Default()
	require.NoError(t, err)
	file, err := bundle.Encode(c.Library(nil))
	require.NoError(t, err)
	dir := t.TempDir()
	path := filepath.Join(dir, "wegwijzer.bundle")
	require.NoError(t, os.WriteFile(path, file, 0o644))
	read, err := os.ReadFile(path)
	require.NoError(t, err)
	fromFile, err := guide.Open(read)
	require.NoError(t, err)

	list := append(caseRequests(t, c), generatedRequests(t, c.Facts)...)
	require.GreaterOrEqual(t, len(list), 400)
	inWASM := throughWASM(t, dir, path, list)
	for i, r := range list {
		want := answer(t, native, r)
		require.True(t, json.Valid([]byte(want)), "%s: %s", r, want)
		assert.Equal(t, want, answer(t, fromFile, r), "through a file: %s", r)
		assert.Equal(t, want, inWASM[i], "through WASM: %s", r)
	}
}

// request is a function of the border and its JSON.
type request struct{ name, json string }

func (r request) String() string { return r.name + " " + r.json }

func answer(t *testing.T, g *guide.Guide, r request) string {
	t.Helper()
	calls := map[string]func(buf, request []byte) ([]byte, error){
		"route": g.AnswerRoute, "advise": g.AnswerAdvise, "find": g.AnswerFind, "show": g.AnswerShow, "list": g.AnswerList, "about": g.AnswerAbout,
	}
	out, err := calls[r.name](nil, []byte(r.json))
	require.NoError(t, err, r)
	return string(out)
}

// caseRequests gives every case as facts, and as text where it has one.
func caseRequests(t *testing.T, c *content.Content) []request {
	t.Helper()
	var list []request
	for _, k := range c.Cases {
		facts := map[string][]string{}
		for _, f := range k.Facts {
			facts[f.Fact] = f.Values
		}
		list = append(list, request{"route", encode(t, map[string]any{"id": k.ID, "facts": facts, "on": "2026-11-21"})})
		if k.Text != "" {
			lang := "nl"
			if k.Lang != "" {
				lang = k.Lang
			}
			list = append(list, request{"route", encode(t, map[string]any{"id": k.ID, "text": k.Text, "lang": lang})},
				request{"find", encode(t, map[string]any{"query": k.Text, "lang": lang, "detail": true})})
		}
	}
	return list
}

// generatedRequests gives random partial states, and the other functions.
func generatedRequests(t *testing.T, facts []routing.Fact) []request {
	t.Helper()
	r := rand.New(rand.NewPCG(7, 7))
	var list []request
	for i := range 200 {
		known, skipped := map[string][]string{}, []string{}
		for _, f := range facts {
			switch r.IntN(5) {
			case 0, 1:
				known[f.ID] = []string{f.Values[r.IntN(len(f.Values))].ID}
			case 2:
				skipped = append(skipped, f.ID)
			}
		}
		req := map[string]any{
			"id": fmt.Sprint(i), "lang": []string{"nl", "en"}[i%2], "facts": known, "skipped": skipped,
			"now": map[string]int{"day": 1 + i%7, "minute": r.IntN(1440)},
		}
		list = append(list, request{[]string{"route", "advise"}[i%2], encode(t, req)})
	}
	return append(list,
		request{"about", `{"lang": "nl", "on": "2026-11-21"}`}, request{"list", `{"kind": "concept", "lang": "en"}`},
		request{"list", `{"kind": "instrument", "lang": "nl", "phase": "melden"}`}, request{"show", `{"kind": "concept", "id": "stalking", "lang": "en"}`},
		request{"show", `{"kind": "channel", "id": "centrum-seksueel-geweld", "lang": "nl", "now": {"day": 2, "minute": 600}}`})
}

func encode(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	require.NoError(t, err)
	return string(text)
}

// throughWASM builds the program and sends the requests through its border.
func throughWASM(t *testing.T, dir, bundle string, list []request) []string {
	t.Helper()
	node, err := exec.LookPath("node")
	require.NoError(t, err, "node is needed to run the WASM program; `make test` installs it")
	program := filepath.Join(dir, "wegwijzer.wasm")
	build := exec.Command("go", "build", "-o", program, "../../wasm")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	root, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	var requests strings.Builder
	for _, r := range list {
		requests.WriteString(r.name + "\t" + r.json + "\n")
	}
	run := exec.Command(node, "testdata/border.mjs", filepath.Join(strings.TrimSpace(string(root)), "lib/wasm/wasm_exec.js"), program, bundle)
	run.Stdin = strings.NewReader(requests.String())
	run.Stderr = os.Stderr
	answers, err := run.Output()
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(string(answers), "\n"), "\n")
	require.Equal(t, len(list), len(lines), "answers for requests")
	return lines
}

// TestRowScanAgrees holds the decisions on the real content against the plain
// reading of the rules, in random states.
func TestRowScanAgrees(t *testing.T) {
	c, err := wegwijzer.Content()
	require.NoError(t, err)
	m := c.Library(nil).Model()
	tables, err := routing.Compile(m)
	require.NoError(t, err)
	x, err := routing.New(tables)
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(8, 8))
	var d routing.Decision
	for range 1500 {
		var s routing.State
		a := routing.Answers{}
		for f := range m.Facts {
			for n := r.IntN(4); n >= 2; n-- {
				v := r.IntN(len(m.Facts[f].Values))
				if s.Values[f] == 0 || m.Facts[f].Multiple && s.Values[f]>>v&1 == 0 {
					s.Values[f] |= 1 << v
					a[m.Facts[f].ID] = append(a[m.Facts[f].ID], m.Facts[f].Values[v].ID)
				}
			}
		}
		x.Decide(&s, 20261121, &d)
		verdicts := routing.Scan(m, a, 20261121)
		var want, got bytes.Buffer
		for i, rule := range m.Rules {
			fmt.Fprintln(&want, rule.ID, verdicts[rule.ID] == routing.Certainly, verdicts[rule.ID] != routing.Excluded)
			fmt.Fprintln(&got, rule.ID, d.Certain[i/64]>>(i%64)&1 == 1, d.Possible[i/64]>>(i%64)&1 == 1)
		}
		require.Equal(t, want.String(), got.String(), "%v", a)
	}
}
