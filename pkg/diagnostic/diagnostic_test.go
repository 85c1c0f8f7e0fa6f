package diagnostic_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

func TestSeverityString(t *testing.T) {
	var got []string
	for s := range diagnostic.Severity(4) {
		got = append(got, s.String())
	}
	assert.Equal(t, []string{"error", "warning", "info", "info"}, got)
}

func TestFindingString(t *testing.T) {
	tests := []struct {
		name    string
		finding diagnostic.Finding
		want    string
	}{
		{"place", diagnostic.Finding{File: "a/b.json", Line: 3, Col: 7, Summary: `unknown id "x"`, Code: "unknown-id", Hint: "not shown"}, `a/b.json:3:7: error: unknown id "x" [unknown-id]`},
		{"whole line", diagnostic.Finding{Severity: diagnostic.Warning, File: "b.json", Line: 3, Summary: "s", Code: "c"}, "b.json:3: warning: s [c]"},
		{"whole file", diagnostic.Finding{Severity: diagnostic.Info, File: "b.json", Col: 9, Summary: "s", Code: "c"}, "b.json: info: s [c]"},
		{"everything", diagnostic.Finding{Line: 3, Col: 7, Summary: "s", Code: "c"}, "error: s [c]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, tt.finding.String())
		})
	}
}

func TestSort(t *testing.T) {
	sorted := []diagnostic.Finding{
		{File: ""},
		{File: "a.json"},
		{File: "a.json", Line: 2},
		{File: "a.json", Line: 2, Col: 3, Code: "a", Summary: "z"},
		{File: "a.json", Line: 2, Col: 3, Code: "b", Summary: "a", Hint: "first"},
		{File: "a.json", Line: 2, Col: 3, Code: "b", Summary: "a", Hint: "alike: stays second"},
		{File: "a.json", Line: 2, Col: 3, Code: "b", Summary: "b"},
		{File: "a.json", Line: 2, Col: 20},
		{File: "a.json", Line: 10, Col: 1},
		{File: "b.json", Line: 1, Col: 1},
	}
	got := []diagnostic.Finding{
		sorted[9], sorted[6], sorted[4], sorted[8], sorted[5],
		sorted[0], sorted[2], sorted[7], sorted[3], sorted[1],
	}
	diagnostic.Sort(got)
	assert.Equal(t, sorted, got)
}

func TestCount(t *testing.T) {
	errors, warnings := diagnostic.Count([]diagnostic.Finding{
		{Severity: diagnostic.Warning}, {Severity: diagnostic.Error}, {Severity: diagnostic.Info}, {Severity: diagnostic.Error},
	})
	assert.Equal(t, [2]int{2, 1}, [2]int{errors, warnings})
}
