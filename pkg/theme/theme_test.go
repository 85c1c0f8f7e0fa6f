package theme_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/theme"
)

func print(findings []diagnostic.Finding) string {
	var lines []string
	for _, f := range findings {
		lines = append(lines, f.String())
	}
	return strings.Join(lines, "\n")
}

func TestCheck(t *testing.T) {
	tests := []struct{ name, css, want string }{
		{"one colour for light and dark", "sv-wegwijzer { --sv-radius: 3px }", ""},
		{"pale text", "sv-wegwijzer {\n  --sv-text: light-dark(#767676, #eee);\n}",
			"t.css:2:1: error: text on a tinted background, in light: #767676 on #eff4f5 has a contrast of 4.09:1, expected at least 4.5:1 [contrast]\n" +
				"t.css:2:1: error: quiet text on the background, in light: #949494 on #ffffff has a contrast of 3.03:1, expected at least 4.5:1 [contrast]\n" +
				"t.css:2:1: error: quiet text on a tinted background, in light: #949494 on #eff4f5 has a contrast of 2.72:1, expected at least 4.5:1 [contrast]\n" +
				"t.css:2:1: error: the edge of a field, in light: #b0b0b0 on #ffffff has a contrast of 2.18:1, expected at least 3:1 [contrast]"},
		{"a light accent on white, its text dark", "a { --sv-accent: light-dark(#ffcc00, #8fcbdc); --sv-on-accent: light-dark(#000, #0b2129) }",
			"t.css:1:1: error: links and buttons on the background, in light: #ffcc00 on #ffffff has a contrast of 1.51:1, expected at least 4.5:1 [contrast]\n" +
				"t.css:1:1: error: links on a tinted background, in light: #ffcc00 on #fffbed has a contrast of 1.46:1, expected at least 4.5:1 [contrast]\n" +
				"t.css:1:1: error: the focus on the background, in light: #ffcc00 on #ffffff has a contrast of 1.51:1, expected at least 3:1 [contrast]"},
		{"a comment is no theme", "/* --sv-text: #fff; */\n", "t.css:1:1: error: no --sv- property is set here [no-theme]"},
		{"an unknown property, after a comment", "/*\n*/ a { --sv-acent: #fff }", `t.css:2:1: error: unknown property "--sv-acent" [unknown-property]`},
		{"a colour that follows from the page", "a { --sv-text: var(--x) }", `t.css:1:1: error: "var(--x)" is no colour that can be checked, expected #rgb, #rrggbb or light-dark() of two of those [no-colour]`},
		{"a colour that shines through", "a { --sv-text: #12345678 }", `t.css:1:1: error: "#12345678" is no colour that can be checked, expected #rgb, #rrggbb or light-dark() of two of those [no-colour]`},
		{"twice", "a { --sv-radius: 1px }\nb { --sv-radius: 2px }", "t.css:2:1: error: --sv-radius is declared twice [declared-twice]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, print(theme.Check("t.css", []byte(tt.css))))
		})
	}
}

func TestContrastIsThatOfWCAG(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want float64
	}{{"#000", "#fff", 21}, {"#777777", "#ffffff", 4.48}, {"#fff", "#fff", 1}, {"#00f", "#fff", 8.59}} {
		a, _ := theme.ParseColour(tt.a)
		b, _ := theme.ParseColour(tt.b)
		assert.InDelta(t, tt.want, theme.Contrast(a, b), 0.005)
		assert.Equal(t, theme.Contrast(a, b), theme.Contrast(b, a))
	}
}

func TestExampleThemesAreLegible(t *testing.T) {
	files, err := filepath.Glob("../../examples/themes/*.css")
	require.NoError(t, err)
	require.Len(t, files, 2)
	for _, file := range files {
		css, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, "", print(theme.Check(file, css)))
	}
}

// The defaults and the shares of the mixes stand in the widget's style too; a
// theme of nothing but those must pass, and they must be the same.
func TestDefaultsAreThoseOfTheWidget(t *testing.T) {
	style, err := os.ReadFile("../../wasm/widget/style-basics.js")
	require.NoError(t, err)
	found := regexp.MustCompile(`--_([a-z-]+): (?:var\(.*)?light-dark\((#\w+), (#\w+)\)`).FindAllStringSubmatch(string(style), -1)
	got := map[string][2]string{}
	for _, m := range found {
		got[m[1]] = [2]string{m[2], m[3]}
	}
	for name, want := range theme.Defaults() {
		light, _ := theme.ParseColour(got[name][0])
		dark, _ := theme.ParseColour(got[name][1])
		assert.Equal(t, want, [2]theme.Colour{light, dark}, name)
	}
	for _, mix := range []string{"var(--_text) 78%, var(--_surface)", "var(--_text) 58%, var(--_surface)", "var(--_accent) 7%, var(--_surface)"} {
		assert.Contains(t, string(style), mix)
	}
}
