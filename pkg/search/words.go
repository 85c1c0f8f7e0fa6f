package search

import (
	"strings"
	"unicode/utf8"
)

// word is one word of a text: folded, and where it stands.
type word struct {
	text     string
	from, to int  // bytes in the text
	sentence int  // number of the sentence
	negated  bool // in the scope of "niet", "no", …
}

// words splits a text into folded words. Letters and digits make words; so does
// an ampersand between letters (RI&E), and an apostrophe is dropped (don't, z'n).
func words(text string) []word {
	var list []word
	sentence, start := 0, -1
	end := func(at int) {
		if start >= 0 {
			if folded := fold(text[start:at]); folded != "" {
				list = append(list, word{text: folded, from: start, to: at, sentence: sentence})
			}
			start = -1
		}
	}
	for i, r := range text {
		switch {
		case isWordRune(r), (r == '&' || r == '\'' || r == '’') && start >= 0 && letterAfter(text, i):
			if start < 0 {
				start = i
			}
		default:
			end(i)
			if strings.ContainsRune(".!?;\n", r) {
				sentence++
			}
		}
	}
	end(len(text))
	negate(list, text)
	return list
}

func letterAfter(text string, i int) bool {
	_, size := utf8.DecodeRuneInString(text[i:])
	r, _ := utf8.DecodeRuneInString(text[i+size:])
	return isWordRune(r)
}

func isWordRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r >= 0xC0 && r <= 0x24F && r != 0xD7 && r != 0xF7
}

// fold lowers a word and takes its accents off, so that "Één" and "een" meet.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			b.WriteByte(byte(r) + 'a' - 'A')
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteByte(byte(r))
		case r >= 0xC0 && r <= 0x17F:
			b.WriteString(plain(r))
		}
	}
	return b.String()
}

// plainLatin gives the letter below the accent for U+00C0 … U+00FF; a dot stands
// for a sign that is no letter.
const plainLatin = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"

// plainExtended does the same for U+0100 … U+017F.
const plainExtended = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

func plain(r rune) string {
	switch {
	case r == 'æ' || r == 'Æ':
		return "ae"
	case r == 'œ' || r == 'Œ':
		return "oe"
	case r == 'ß':
		return "ss"
	case r < 0x100:
		return strings.Trim(plainLatin[r-0xC0:r-0xC0+1], ".")
	case int(r-0x100) < len(plainExtended):
		return plainExtended[r-0x100 : r-0x100+1]
	}
	return ""
}

// negators open the scope of a negation, which ends with the clause.
var negators = map[string]bool{
	"niet": true, "geen": true, "nooit": true, "zonder": true, "niks": true, "niets": true, "nergens": true, "niemand": true,
	"not": true, "no": true, "never": true, "without": true, "nothing": true, "nobody": true, "none": true,
	"dont": true, "doesnt": true, "didnt": true, "isnt": true, "wasnt": true, "arent": true, "werent": true, "havent": true, "hasnt": true, "cant": true, "wont": true,
}

// turns end the scope of a negation within a sentence.
var turns = map[string]bool{"maar": true, "but": true, "wel": true, "echter": true, "however": true, "although": true, "hoewel": true}

// negate marks the words in the scope of a negation: from the word after the
// negator up to a comma, a turn such as "maar", or the end of the sentence.
func negate(list []word, text string) {
	inScope := false
	for i := range list {
		w := &list[i]
		if i > 0 && (w.sentence != list[i-1].sentence || strings.ContainsRune(text[list[i-1].to:w.from], ',')) || turns[w.text] {
			inScope = false
		}
		w.negated = inScope
		if negators[w.text] {
			inScope = true
		}
	}
}
