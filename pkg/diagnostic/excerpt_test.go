package diagnostic_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

func TestExcerpt(t *testing.T) {
	dots := func(n int) string { return strings.Repeat(".", n) }
	tests := []struct {
		name, line string
		col        int
		text       string
		before     int // columns before the caret; -1 is no caret
	}{
		{"start", `{"a": 1}`, 1, `{"a": 1}`, 0},
		{"just after the end", `{"a": 1`, 8, `{"a": 1`, 7},
		{"outside the line", `{"a": 1`, 99, `{"a": 1`, 7},
		{"whole line", `{"a": 1`, 0, `{"a": 1`, -1},
		{"trailing space goes", "{  \r", 1, "{", 0},
		{"tabs before", "\t\tx", 3, "        x", 8},
		{"on a tab", "x\ty", 2, "x    y", 1},
		{"wide before", "安全x", 3, "安全x", 4},
		{"accents that combine", "e\u0301e\u0301x", 5, "e\u0301e\u0301x", 2},
		{"what a terminal would obey", "\x1b\u202e\u200dx", 4, "\ufffd\ufffd\ufffdx", 3},
		{"invalid UTF-8, byte by byte", "\xe2\x82x", 3, "\ufffd\ufffdx", 2},
		{"exactly fits", dots(99) + "x", 100, dots(99) + "x", 99},
		{"cut after", "x" + dots(200), 1, "x" + dots(99) + "…", 0},
		{"cut before", dots(200) + "x", 201, "…" + dots(99) + "x", 100},
		{"cut on both sides", dots(200) + "x" + dots(200), 201, "…" + dots(50) + "x" + dots(49) + "…", 51},
		{"wide, cut on both sides", strings.Repeat("安", 200), 101, "…" + strings.Repeat("安", 50) + "…", 51},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var out strings.Builder
			list := []diagnostic.Finding{{File: "f", Line: 2, Col: tt.col}}
			require.NoError(t, diagnostic.Write(&out, "text", list, func(string) []byte { return []byte("\n" + tt.line + "\n") }))
			want := "    " + tt.text + "\n"
			if tt.before >= 0 {
				want += "    " + strings.Repeat(" ", tt.before) + "^\n"
			}
			_, rest, _ := strings.Cut(out.String(), "\n")
			got, _ := strings.CutSuffix(rest, "1 error in 1 file\n")
			assert.Equal(t, want, got)
		})
	}
}
