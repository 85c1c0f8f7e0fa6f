package guide_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// TestDangerComesFirst holds that words of danger are seen whatever else is said,
// in both languages and mistyped; and that a room 113, a deadly dull lecture and a
// film are no danger.
func TestDangerComesFirst(t *testing.T) {
	g, err := wegwijzer.Default()
	require.NoError(t, err)
	lines, err := os.ReadFile("testdata/danger.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(lines)) {
		said := strings.SplitN(strings.TrimSpace(line), " ", 3)
		require.Len(t, said, 3)
		lang, ok := entry.ParseLang(said[0])
		require.True(t, ok, line)
		page := string(g.Advise(nil, guide.Request{Text: said[2], Lang: lang}))
		assert.Equal(t, said[1] == "danger", strings.Contains(page, `"danger":true`), line)
	}
}

// TestWhatIsSaidInPassing holds what is taken from a text besides its subject.
func TestWhatIsSaidInPassing(t *testing.T) {
	g, err := wegwijzer.Default()
	require.NoError(t, err)
	out := g.Route(guide.Request{Text: "Gisteren heeft mijn begeleider me uitgescholden op mijn stage."})
	require.True(t, out.Confident)
	said := map[string]string{}
	for _, a := range out.Supposed {
		said[a.Fact] = a.Values[0]
	}
	assert.Equal(t, map[string]string{
		"aard": "intimidatie-agressie", "ander": "docent-begeleider", "plaats": "stage", "positie": "betrokkene", "wanneer": "drie-dagen",
	}, said)
	answered := g.Route(guide.Request{
		Text: "Gisteren heeft mijn begeleider me uitgescholden.", Facts: []guide.Answer{{Fact: "wanneer", Values: []string{"langer"}}},
	})
	for _, a := range answered.Supposed {
		assert.NotEqual(t, "wanneer", a.Fact, "an answer is never replaced")
	}
}
