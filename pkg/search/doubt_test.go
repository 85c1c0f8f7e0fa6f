package search_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

// doubtful is an index with one subject and a cue of each doubt.
func doubtful(t *testing.T) *search.Index {
	entries := []search.Entry{
		labelled(search.Concept, 0, "pesten", "bullying", "gepest|pest me|sluiten me buiten", "bullied|bullies me"),
		labelled(search.Cue, 0, "", "", "de film|scriptie over", "the film|thesis about"),
		labelled(search.Cue, 1, "", "", "stel dat|wat als", "what if"),
		labelled(search.Cue, 2, "", "", "kat|computer", "cat|computer"),
	}
	entries[0].Recognised = true
	for i, d := range []search.Doubt{search.Story, search.Supposed, search.Subject} {
		entries[1+i].Doubt = d
	}
	x, err := search.Open(search.Build(entries))
	require.NoError(t, err)
	return x
}

// TestDoubt shows what a telling is taken for: real (confident), open (to be
// asked) or unreal (not shown, and no danger).
func TestDoubt(t *testing.T) {
	x := doubtful(t)
	for _, c := range []struct{ text, lang, want string }{
		{"mijn collega pest me elke dag", "nl", "real"},
		{"ik word gepest", "nl", "real"},
		{"kreeg weer wat, word elke dag gepest", "nl", "real"},
		{"my boss bullies me", "en", "real"},

		{"er wordt gepest op die school", "nl", "open"}, // nobody tells of themselves
		{"stel dat ik gepest word", "nl", "open"},
		{"stel dat ik ooit met hem praat. hij pest me al een jaar", "nl", "real"},
		{"als ik gepest zou worden, wie bel ik dan", "nl", "open"},
		{"hij zou me pesten als ik iets zei, en nu pest hij me", "nl", "real"},
		{"what if i am bullied?", "en", "open"},
		{"ik moet iets zeggen over gepest worden", "nl", "open"}, // only spoken of

		{"in de film wordt een jongen gepest", "nl", "unreal"},
		{"ik zag de film. een jongen wordt gepest", "nl", "unreal"},
		{"ik zag de film, en mijn collega pest me", "nl", "real"},
		{"ik schrijf mijn scriptie en ik word gepest", "nl", "real"},
		{"de scriptie gaat over iemand die wordt gepest", "nl", "unreal"},
		{"over mijn scriptie word ik gepest", "nl", "real"}, // "about" comes last

		{"mijn kat pest me", "nl", "unreal"},
		{"my cat bullies me", "en", "unreal"},
		{"ik zit achter de computer en word gepest", "nl", "real"}, // the computer does nothing
	} {
		told := x.Recognise(c.text, c.lang)
		if assert.NotEmpty(t, told.About, c.text) {
			assert.Equal(t, c.want, taken(&told), "%s: %+v", c.text, told.About)
		}
	}
}

func taken(told *search.Told) string {
	switch h := told.About[0]; {
	case h.Unreal && told.Doubt && h.Score < 50:
		return "unreal"
	case h.Score >= search.Confident:
		return "real"
	}
	return "open"
}

// TestNegation shows how far a negation reaches, in both languages.
func TestNegation(t *testing.T) {
	x := doubtful(t)
	for text, understood := range map[string]bool{
		"nl ik word niet gepest":                               false,
		"nl mijn collega pest me nooit":                        false,
		"nl ik word neit gepest":                               false, // mistyped
		"nl ik denk niet dat ik word gepest":                   false,
		"nl van gepest worden is voor mij geen sprake":         false,
		"nl niemand gelooft dat ik word gepest":                true,
		"nl ik wil niet gepest worden":                         true,
		"nl ik weet niet of ik word gepest":                    true,
		"nl ik kan niet slapen sinds ik word gepest":           true,
		"nl ik word niet genegeerd maar wel gepest":            true,
		"en i am not bullied":                                  false,
		"en nobody bullies me":                                 false,
		"en nobody believes that i am bullied":                 true,
		"en i don't want to be bullied":                        true,
		"en i am not sure, but i think i am bullied":           true,
		"en i was not only ignored, i was bullied by my group": true,
	} {
		told := x.Recognise(text[3:], text[:2])
		assert.Equal(t, understood, len(told.About) > 0, text)
	}
}
