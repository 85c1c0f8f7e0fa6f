package plain

import (
	"unicode"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// size is what the formulas count.
type size struct{ sentences, words, syllables int }

// mostInName is what a word of a name counts for: a reader knows "Slachtofferhulp
// Nederland" by sight, or copies it, and need not understand its parts. A word
// with a capital inside a sentence is a name. A number is read at a glance, too.
const mostInName = 2

// counter remembers the syllables of the words that it has met: texts repeat
// most of theirs.
type counter [2]map[string]int

func newCounter() *counter { return &counter{{}, {}} }

func (c *counter) syllables(word string, lang entry.Lang) int {
	n, ok := c[lang][word]
	if !ok {
		n = syllables(word, lang)
		c[lang][word] = n
	}
	return n
}

func (c *counter) measure(text string, list []sentence, lang entry.Lang) size {
	s := size{sentences: len(list)}
	for _, one := range list {
		s.words += len(one.words)
		for i, w := range one.words {
			n := c.syllables(text[w.from:w.to], lang)
			if r := first(text[w.from:]); i > 0 && unicode.IsUpper(r) || unicode.IsDigit(r) {
				n = min(n, mostInName)
			}
			s.syllables += n
		}
	}
	return s
}

// ease gives the reading ease: in Dutch by Flesch-Douma, in English by Flesch.
// 100 is very easy, 0 very hard; 60 and up is normal, plain language.
func (s size) ease(lang entry.Lang) float64 {
	if s.words == 0 {
		return 100
	}
	long, heavy := s.ratios()
	if lang == entry.EN {
		return 206.835 - 1.015*long - 84.6*heavy
	}
	return 206.835 - 0.93*long - 77*heavy
}

// grade gives the Flesch-Kincaid grade: the American school year that can read
// an English text.
func (s size) grade() float64 {
	if s.words == 0 {
		return 0
	}
	long, heavy := s.ratios()
	return 0.39*long + 11.8*heavy - 15.59
}

// ratios gives words in a sentence and syllables in a word, on average.
func (s size) ratios() (long, heavy float64) {
	return float64(s.words) / float64(s.sentences), float64(s.syllables) / float64(s.words)
}
