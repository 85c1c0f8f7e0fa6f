package plain

import (
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
)

// phrase is a listed word or phrase, ready to be found.
type phrase struct {
	content.ListedWord
	class content.Class
	list  string
	words []string // in lower case
	open  bool     // the last word may have any ending
}

// lexicon finds listed phrases by their first word.
type lexicon struct {
	phrases  map[string][]phrase
	prefixes map[string][]phrase // one word with an open end, by its first three bytes
	letters  map[string]content.ListedWord
}

// newLexicon reads the lists of one language.
func newLexicon(lists []content.WordList, lang string) *lexicon {
	x := &lexicon{map[string][]phrase{}, map[string][]phrase{}, map[string]content.ListedWord{}}
	for _, list := range lists {
		if list.Lang != lang || list.Class == content.Spelling {
			continue
		}
		for _, w := range list.Words {
			if w.Why == "" {
				w.Why = list.Why
			}
			x.add(w, list.Class, list.ID)
		}
	}
	return x
}

func (x *lexicon) add(w content.ListedWord, class content.Class, list string) {
	if class == content.Abbreviation {
		x.letters[w.Word] = w
		return
	}
	text, open := strings.CutSuffix(w.Word, "*")
	p := phrase{w, class, list, strings.Fields(strings.ToLower(text)), open}
	if start := p.words[0]; open && len(p.words) == 1 && len(start) >= 3 {
		x.prefixes[start[:3]] = append(x.prefixes[start[:3]], p)
	} else {
		x.phrases[start] = append(x.phrases[start], p)
	}
}

// find gives the longest listed phrase that begins with the first of the words,
// which are in lower case.
func (x *lexicon) find(words []string) *phrase {
	var best *phrase
	consider := func(list []phrase) {
		for i := range list {
			if list[i].matches(words) && (best == nil || len(list[i].words) > len(best.words)) {
				best = &list[i]
			}
		}
	}
	consider(x.phrases[words[0]])
	if len(words[0]) >= 3 {
		consider(x.prefixes[words[0][:3]])
	}
	return best
}

func (p *phrase) matches(words []string) bool {
	if len(words) < len(p.words) {
		return false
	}
	last := len(p.words) - 1
	for i, w := range p.words {
		if words[i] != w && !(p.open && i == last && strings.HasPrefix(words[i], w)) {
			return false
		}
	}
	return true
}
