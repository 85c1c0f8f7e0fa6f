package diagnostic_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

var update = flag.Bool("update", false, "write testdata/*.golden anew")

// sources are the files that the findings are about.
var sources = map[string]string{
	"data/rules/melden.json": "{\"id\": \"melden\",\r\n  \"channel\": \"vertrouwenspersoo\"\r\n}\r\n",
	"data/tabs.json":         "{\n\t\"prefLabel\": {\"nl\": \"pesten\",\t\"nl\": \"treiteren\"}\n}\n",
	"data/wide.json":         "{\"nl\": \"安全 🙂 cafe\u0301\", \"status\": \"reviewd\"}\n",
	"data/long.json":         `["` + strings.Repeat("sociale veiligheid ", 10) + `", 0800-0113, "` + strings.Repeat("begrippenkader ", 10) + `"]`,
	"data/odd, 100%:é.json":  "{\"a\": \"\x1b[31m\u202e\xff\"}",
	"data/leeg.json":         "",
}

func source(file string) []byte { return []byte(sources[file]) }

// findings has every severity and every kind of place.
func findings() []diagnostic.Finding {
	list := []diagnostic.Finding{
		{Code: "unknown-id", File: "data/rules/melden.json", Line: 2, Col: 14, End: 34, Summary: `unknown channel "vertrouwenspersoo"`, Hint: `did you mean "vertrouwenspersoon"?`},
		{Code: "duplicate-key", File: "data/tabs.json", Line: 2, Col: 32, Summary: `the key "nl" stands here twice`},
		{Code: "unknown-value", File: "data/wide.json", Line: 1, Col: 32, End: 41, Summary: `unknown status "reviewd"`, Hint: `did you mean "review"?`},
		{Code: "syntax", File: "data/long.json", Line: 1, Col: 196, End: 9999, Summary: `"0800-0113" is not a JSON number`, Hint: "put it in double quotes:\na telephone number is a text"},
		{Severity: diagnostic.Warning, Code: "control-character", File: "data/odd, 100%:é.json", Line: 1, Col: 8, Summary: `a text with control characters: "\x1b[31m"`},
		{Severity: diagnostic.Warning, Code: "review-overdue", End: 7, File: "data/wide.json", Summary: `"reviewBy" is past: 2024-01-31`},
		{Severity: diagnostic.Info, Code: "draft", File: "data/rules/melden.json", Line: 1, Summary: "a draft is 100% left out: {} <b>&"},
		{Code: "syntax", File: "data/leeg.json", Line: 1, Col: 1, End: 1, Summary: "the text ends where a value was expected"},
		{Code: "syntax", File: "data/not-there.json", Line: 7, Col: 1, Summary: "a line that the source does not have"},
		{Code: "no-way-out", Summary: `nobody is left to go to for "rol": "gast"`},
	}
	diagnostic.Sort(list)
	return list
}

func TestWrite(t *testing.T) {
	for _, format := range diagnostic.Formats() {
		t.Run(format, func(t *testing.T) {
			assertGolden(t, "findings."+format, write(t, format, findings()))
		})
		t.Run(format+" without findings", func(t *testing.T) {
			assertGolden(t, "none."+format, write(t, format, nil))
		})
	}
}

func write(t *testing.T, format string, list []diagnostic.Finding) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, diagnostic.Write(&out, format, list, source))
	return out.String()
}

func assertGolden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".golden")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o777))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o666))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "go test -update writes it")
	assert.Equal(t, string(want), got)
}

func TestWriteUnknownFormat(t *testing.T) {
	tests := []struct{ format, want string }{
		{"serif", `unknown format "serif": did you mean "sarif"?`},
		{"xml", `unknown format "xml": expected one of "text", "json", "sarif", "github"`},
	}
	for _, tt := range tests {
		t.Run(tt.format, func(t *testing.T) {
			var out bytes.Buffer
			err := diagnostic.Write(&out, tt.format, findings(), source)
			assert.EqualError(t, err, tt.want)
			assert.Equal(t, "", out.String())
		})
	}
}

func TestWriteGitHubEscapes(t *testing.T) {
	list := []diagnostic.Finding{{
		Code:    "a:b,c%",
		File:    "x,y:z%\r\n.json",
		Line:    1,
		Summary: "100%, a: b\r\n::error::",
		Hint:    "%0A",
	}}
	want := "::error file=x%2Cy%3Az%25%0D%0A.json,line=1,title=a%3Ab%2Cc%25::100%25, a: b%0D%0A::error::%0A%250A\n"
	assert.Equal(t, want, write(t, "github", list))
}

func TestWriteWithoutSource(t *testing.T) {
	var out bytes.Buffer
	list := []diagnostic.Finding{{Code: "c", File: "a.json", Line: 1, Col: 1, Summary: "s", Hint: "h"}}
	require.NoError(t, diagnostic.Write(&out, "text", list, nil))
	assert.Equal(t, "a.json:1:1: error: s [c]\n    h\n1 error in 1 file\n", out.String())
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteGivesTheErrorOfTheWriter(t *testing.T) {
	for _, format := range diagnostic.Formats() {
		assert.Equal(t, errFull, diagnostic.Write(full{}, format, findings(), source), format)
	}
}

func TestWriteCountLine(t *testing.T) {
	e, w, i := diagnostic.Error, diagnostic.Warning, diagnostic.Info
	tests := []struct {
		name string
		list []diagnostic.Finding
		want string
	}{
		{"both", []diagnostic.Finding{{Severity: e, File: "a"}, {Severity: e, File: "b"}, {Severity: w, File: "c"}, {Severity: i, File: "d"}}, "2 errors, 1 warning in 3 files"},
		{"one file twice", []diagnostic.Finding{{Severity: w, File: "a"}, {Severity: w, File: "a"}}, "2 warnings in 1 file"},
		{"in no file", []diagnostic.Finding{{Severity: e}}, "1 error"},
		{"good to know is no fault", []diagnostic.Finding{{Severity: i, File: "a"}}, "no faults found"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			lines := strings.Split(strings.TrimSpace(write(t, "text", tt.list)), "\n")
			assert.Equal(t, tt.want, lines[len(lines)-1])
		})
	}
}

// FuzzWrite gives every format a finding and a source that no check would make.
func FuzzWrite(f *testing.F) {
	f.Add(uint8(0), "code", "a.json", 1, 3, 5, "summary", "hint", "{\"a\"\t: 安}")
	f.Add(uint8(9), "a:b,c", "%0A\n.json", -1, -9, 2, "::error::\r\n", "\xff", "\r\n\n")
	f.Add(uint8(1), "", "a", 1, 1<<40, 1<<41, "", "", strings.Repeat("\t\u0301安", 200))
	f.Fuzz(func(t *testing.T, severity uint8, code, file string, line, col, end int, summary, hint, text string) {
		list := []diagnostic.Finding{{diagnostic.Severity(severity), code, file, line, col, end, summary, hint}}
		written := map[string]string{}
		for _, format := range diagnostic.Formats() {
			var out bytes.Buffer
			require.NoError(t, diagnostic.Write(&out, format, list, func(string) []byte { return []byte(text) }))
			written[format] = out.String()
		}
		assert.True(t, json.Valid([]byte(written["json"])))
		assert.True(t, json.Valid([]byte(written["sarif"])))
		assert.Equal(t, 1, strings.Count(written["github"], "\n"), "one command is one line")
		assert.NotContains(t, written["github"], "\r")
	})
}
