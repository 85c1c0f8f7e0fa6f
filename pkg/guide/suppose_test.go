package guide_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// TestDangerComesFirst holds that words of danger are seen whatever else is said,
// in both languages and mistyped.
func TestDangerComesFirst(t *testing.T) {
	g, err := wegwijzer.Default()
	require.NoError(t, err)
	for text, danger := range map[string]bool{
		"nl hij staat nu voor mijn deur":                    true,
		"nl hij heeft een mes":                              true,
		"nl ik wil niet meer leven":                         true,
		"nl ik wil zelfmoort plegen":                        true,
		"nl ik ben verkracth door iemand van de vereniging": true,
		"nl ik ben in levensgevaar, en de printer is kapot": true,
		"en he has a knife":                                 true,
		"en i want to kil myself":                           true,
		"en someone rapd me last night":                     true,
		"en call the police please":                         true,
		"nl de printer is kapot":                            false,
		"nl ze roddelen over mij":                           false,
		"en they gossip about me":                           false,
		"en in the movie a woman is raped":                  false,
	} {
		lang, _ := entry.ParseLang(text[:2])
		page := string(g.Advise(nil, guide.Request{Text: text[3:], Lang: lang}))
		assert.Equal(t, danger, strings.Contains(page, `"danger":true`), text)
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
