package plain

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// The words are divided as dictionaries divide them.
func TestSyllables(t *testing.T) {
	tests := []struct {
		lang  entry.Lang
		count int
		words []string
	}{
		{entry.NL, 1, []string{"je", "ik", "zorg", "schreeuwt", "nieuw", "huis", "geeft", "team", "zo’n"}},
		{entry.NL, 2, []string{"zoals", "geuit", "idee", "online", "moeilijk", "meeuwen", "privé", "e-mail"}},
		{entry.NL, 3, []string{"instelling", "radio", "beïnvloed", "ideeën", "geëiste", "collega's", "museum", "HR-team", "112"}},
		{entry.NL, 4, []string{"medewerker", "financieel", "beoordeling", "situatie", "RI&E-plan"}},
		{entry.NL, 5, []string{"vertrouwenspersoon", "intimidatie", "individueel", "coördinatie", "leidinggevende"}},
		{entry.NL, 7, []string{"ombudsfunctionaris"}},
		{entry.EN, 1, []string{"you", "make", "asked", "threats", "through", "whole", "used", "the", "knows"}},
		{entry.EN, 2, []string{"people", "table", "wanted", "changes", "teaches", "someone", "written", "being", "hazing", "doesn't", "person’s", "safely"}},
		{entry.EN, 3, []string{"assessment", "violence", "different", "example", "decided", "decision", "area", "PhD"}},
		{entry.EN, 4, []string{"society", "mediator", "security", "discriminate"}},
		{entry.EN, 5, []string{"university", "association", "organisation"}},
		{entry.EN, 6, []string{"responsibility", "confidentiality"}},
	}
	for _, tt := range tests {
		for _, word := range tt.words {
			assert.Equal(t, tt.count, syllables(word, tt.lang), "%s %q", tt.lang, word)
		}
	}
}

func TestSplit(t *testing.T) {
	tests := []struct {
		name, text string
		want       [][]string
	}{
		{"nothing", " … –\n", nil},
		{"one", "Bel 112", [][]string{{"Bel", "112"}}},
		{"marks that end", "Bang? Bel! Nu.", [][]string{{"Bang"}, {"Bel"}, {"Nu"}}},
		{"an abbreviation ends nothing", "Zie art. 7 en bijv. dit. Klaar.", [][]string{{"Zie", "art", "7", "en", "bijv", "dit"}, {"Klaar"}}},
		{"a number begins a sentence", "Bel 112. 113 is er ook.", [][]string{{"Bel", "112"}, {"113", "is", "er", "ook"}}},
		{"colon and semicolon set apart", "Dit: dat; en zo.", [][]string{{"Dit"}, {"dat"}, {"en", "zo"}}},
		{"what joins words", "E-mail info@mores.online, 24/7, RI&E of 31.100 euro.", [][]string{{"E-mail", "info@mores.online", "24/7", "RI&E", "of", "31.100", "euro"}}},
		{"brackets and quotes", "Hij zei: ‘stop’. (Echt.)", [][]string{{"Hij", "zei"}, {"stop"}, {"Echt"}}},
		{"broken text", "a\xff b", [][]string{{"a", "b"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got [][]string
			for _, s := range split(tt.text) {
				var words []string
				for _, w := range s.words {
					words = append(words, tt.text[w.from:w.to])
				}
				got = append(got, words)
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

// The numbers follow from the formulas of Douma, Flesch and Kincaid by hand.
func TestScores(t *testing.T) {
	s := size{sentences: 2, words: 20, syllables: 30}
	assert.InDelta(t, 206.835-0.93*10-77*1.5, s.ease(entry.NL), 1e-9)
	assert.InDelta(t, 206.835-1.015*10-84.6*1.5, s.ease(entry.EN), 1e-9)
	assert.InDelta(t, 0.39*10+11.8*1.5-15.59, s.grade(), 1e-9)
	assert.Equal(t, []float64{100, 100, 0}, []float64{size{}.ease(entry.NL), size{}.ease(entry.EN), size{}.grade()})
}

func TestNamesAndNumbersAreNotSpelledOut(t *testing.T) {
	text := "Bel 0800-0113 of Slachtofferhulp Nederland"
	assert.Equal(t, size{sentences: 1, words: 5, syllables: 1 + 2 + 1 + 2 + 2}, newCounter().measure(text, split(text), entry.NL))
}

func TestPassive(t *testing.T) {
	tests := []struct {
		lang entry.Lang
		text string
		want bool
	}{
		{entry.NL, "Je melding wordt behandeld", true},
		{entry.NL, "De klacht werd afgewezen", true},
		{entry.NL, "Je wordt opgebeld", true},
		{entry.NL, "Het geweld wordt erger", false},
		{entry.NL, "Wij behandelen je melding", false},
		{entry.EN, "Your report is handled", true},
		{entry.EN, "It was not taken up", true},
		{entry.EN, "You are allowed to stay", false},
		{entry.EN, "We handled it", false},
	}
	for _, tt := range tests {
		r := reading{sentences: split(tt.text)}
		r.Text = tt.text
		assert.Equal(t, tt.want, passive(r.lowered(r.sentences[0]), tt.lang), tt.text)
	}
}

// FuzzSplit holds that any text falls into words that lie inside it, one behind
// the other, each with a syllable at least.
func FuzzSplit(f *testing.F) {
	for _, seed := range []string{"Bel 112. Nu!", "RI&E (zie art. 7)…", "\xff’’--", "ë ï aï", "e-mail@x.nl\n\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, s := range split(text) {
			require.True(t, s.from >= at && s.to <= len(text) && len(s.words) > 0, "%+v", s)
			for _, w := range s.words {
				require.True(t, w.from >= at && w.to > w.from && w.to <= s.to, "%+v in %+v", w, s)
				at = w.to
				word := text[w.from:w.to]
				assert.True(t, utf8.ValidString(word), "%q", word)
				for _, lang := range entry.Langs {
					assert.Positive(t, syllables(word, lang))
				}
			}
		}
	})
}
