package plain

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// The codes of the findings.
const (
	codeHard         = "hard-to-read"
	codeLong         = "long-sentence"
	codePassive      = "passive"
	codeAbbreviation = "unexplained-abbreviation"
	codeIdle         = "idle-exception"
)

// codes of the classes of words.
var codes = map[content.Class]string{
	content.Avoid: "word-to-avoid", content.Blaming: "blaming", content.Gendered: "gendered", content.Jargon: "jargon",
}

func lower(s string) string { return strings.ToLower(s) }

// measured reports a text that is too hard to read for its level, its sentences
// that are too long, and a second passive one: one may be the right choice, when
// nobody knows who acts.
func (k *checker) measured(r *reading) {
	if r.size.words >= fewestWords {
		k.hard(r)
	}
	for _, s := range r.sentences {
		if n := len(s.words); n > r.level.words {
			k.find(r, s.span, codeLong, fmt.Sprintf("a sentence of %d words, expected at most %d", n, r.level.words), "make two of it")
		}
	}
	if len(r.passives) > 1 && r.level == inNeed {
		k.find(r, r.passives[1].span, codePassive, "a second passive sentence in one text", "say who does it")
	}
}

func (k *checker) hard(r *reading) {
	whole := span{0, len(r.Text)}
	long, heavy := r.size.ratios()
	hint := fmt.Sprintf("shorter sentences and shorter words: it has %.1f words in a sentence, and %.2f syllables in a word", long, heavy)
	if ease := r.size.ease(r.Lang); r.Lang == entry.NL && ease < r.level.ease {
		k.find(r, whole, codeHard, fmt.Sprintf("reading ease %.0f by Flesch-Douma, expected at least %.0f", math.Floor(ease), r.level.ease), hint)
	}
	if grade := r.size.grade(); r.Lang == entry.EN && grade > r.level.grade {
		k.find(r, whole, codeHard, fmt.Sprintf("grade %.1f by Flesch-Kincaid, expected at most %.0f", math.Ceil(10*grade)/10, r.level.grade), hint)
	}
}

// listed reports the words of a sentence that stand in a list.
func (k *checker) listed(r *reading, s sentence, words []string) {
	x := k.lexicons[r.Lang]
	for i := 0; i < len(words); i++ {
		if word := r.Text[s.words[i].from:s.words[i].to]; IsAbbreviation(word) {
			k.abbreviation(r, s.words[i], word, x)
			continue
		}
		p := x.find(words[i:])
		if p == nil {
			continue
		}
		part := span{s.words[i].from, s.words[i+len(p.words)-1].to}
		i += len(p.words) - 1
		if p.class == content.Avoid && r.level != inNeed || p.class == content.Jargon && k.understood(r, part, p) {
			continue
		}
		hint := p.Why
		if p.Better != "" {
			hint = "write " + strconv.Quote(p.Better) + ": " + p.Why
		}
		k.find(r, part, codes[p.class], strconv.Quote(r.Text[part.from:part.to])+" is on the list "+strconv.Quote(p.list), hint)
	}
}

// understood tells whether readers can know a term: professionals do, and others
// where the text explains it, or where the entry is about it.
func (k *checker) understood(r *reading, part span, p *phrase) bool {
	return r.level != inNeed || r.explains(part) || strings.Contains(k.names[r.Lang], p.words[0])
}

// explains tells whether the text says what a term means: in brackets behind it,
// or before it, as in "that is called doxing" or "threats with photos
// (sextortion)".
func (r *reading) explains(term span) bool {
	if strings.HasPrefix(r.Text[term.to:], " (") {
		return true
	}
	before := r.Text[:term.from]
	for _, naming := range []string{"(", "heet ", "noemen we ", "noemt dat ", "called ", "calls that ", "call this "} {
		if strings.HasSuffix(before, naming) {
			return true
		}
	}
	return false
}

// abbreviation reports letters that the entry has not explained up to here.
func (k *checker) abbreviation(r *reading, part span, word string, x *lexicon) {
	if r.level == named {
		return
	}
	listed, ok := x.letters[word]
	switch said := k.explained[r.Lang]; {
	case !ok:
		k.find(r, part, codeAbbreviation, strconv.Quote(word)+" is not explained", "write it out, or add it to a list of abbreviations in data/words")
	case listed.Known == "" && !strings.Contains(said, lower(listed.Better)):
		k.find(r, part, codeAbbreviation, strconv.Quote(word)+" is not explained", "write "+strconv.Quote(listed.Better+" ("+word+")")+" where it first stands")
	}
}
