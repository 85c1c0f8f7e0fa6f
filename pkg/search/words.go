package search

import "unicode/utf8"

// word is one word of a text: folded, and where it stands.
type word struct {
	start, end int    // of the folded word in folded
	from, to   int    // bytes in the text
	sentence   int    // number of the sentence
	class      uint16 // of lexicon
	clause     bool   // a comma stands before it, or it begins a sentence
	negated    bool   // in the scope of "niet", "no", …
	asks       bool   // its sentence ends in a question mark
}

// reader splits a text into folded words. It is used again for the next text.
type reader struct {
	words  []word
	folded []byte
}

func (r *reader) text(w *word) []byte { return r.folded[w.start:w.end] }

// maxWord is how many letters of a word are read: no word that means something
// has more, and the time that a word takes is bounded by it.
const maxWord = 60

// read splits a text, up to limit words. Letters and digits make words; so does
// an ampersand between letters (RI&E), and an apostrophe is dropped (don't,
// z'n).
func (r *reader) read(text string, limit int) {
	r.words, r.folded = r.words[:0], r.folded[:0]
	sentence, from, clause := 0, -1, true
	start := 0
	for i, c := range text {
		if isWordRune(c) || from >= 0 && (c == '&' || c == '\'' || c == '’') && letterAfter(text, i) {
			if from < 0 {
				from, start = i, len(r.folded)
			}
			if len(r.folded)-start < maxWord {
				r.folded = appendFolded(r.folded, c)
			}
			continue
		}
		if from >= 0 && len(r.folded) > start {
			r.words = append(r.words, word{start: start, end: len(r.folded), from: from, to: i, sentence: sentence, clause: clause})
			if clause = false; len(r.words) == limit {
				break
			}
		}
		from = -1
		switch c {
		case '?':
			r.question(sentence)
			fallthrough
		case '.', '!', ';', '\n':
			sentence++
			clause = true
		case ',', ':':
			clause = true
		}
	}
	if from >= 0 && len(r.folded) > start && len(r.words) < limit {
		r.words = append(r.words, word{start: start, end: len(r.folded), from: from, to: len(text), sentence: sentence, clause: clause})
	}
	r.classify()
}

// question marks the words of a sentence.
func (r *reader) question(sentence int) {
	for i := len(r.words) - 1; i >= 0 && r.words[i].sentence == sentence; i-- {
		r.words[i].asks = true
	}
}

func letterAfter(text string, i int) bool {
	_, size := utf8.DecodeRuneInString(text[i:])
	r, _ := utf8.DecodeRuneInString(text[i+size:])
	return isWordRune(r)
}

func isWordRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r >= 0xC0 && r <= 0x24F && r != 0xD7 && r != 0xF7
}

// appendFolded adds a letter in lower case and without its accent, so that "Één"
// and "een" meet.
func appendFolded(b []byte, r rune) []byte {
	switch {
	case r >= 'A' && r <= 'Z':
		return append(b, byte(r)+'a'-'A')
	case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
		return append(b, byte(r))
	case r == 'æ' || r == 'Æ':
		return append(b, "ae"...)
	case r == 'œ' || r == 'Œ':
		return append(b, "oe"...)
	case r == 'ß':
		return append(b, "ss"...)
	case r >= 0xC0 && r < 0x100:
		if c := plainLatin[r-0xC0]; c != '.' {
			return append(b, c)
		}
	case r >= 0x100 && int(r-0x100) < len(plainExtended):
		return append(b, plainExtended[r-0x100])
	}
	return b
}

// plainLatin gives the letter below the accent for U+00C0 … U+00FF; a dot stands
// for a sign that is no letter.
const plainLatin = "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"

// plainExtended does the same for U+0100 … U+017F.
const plainExtended = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
