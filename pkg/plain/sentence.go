package plain

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// span is a part of a text, in bytes.
type span struct{ from, to int }

// sentence is a unit of thought and its words.
type sentence struct {
	span
	words []span
}

// split cuts a text into sentences and words, in one pass. As Flesch counts,
// what a colon or a semicolon sets apart is a sentence of its own; a full stop in
// an abbreviation ends nothing.
func split(text string) []sentence {
	var list []sentence
	var words []span
	word := -1
	for i, r := range text {
		if inWord(text, i, r) {
			if word < 0 {
				word = i
			}
			continue
		}
		if word >= 0 {
			words, word = append(words, span{word, i}), -1
		}
		if len(words) > 0 && ends(text, i, r) {
			list, words = append(list, sentence{span{words[0].from, i + utf8.RuneLen(r)}, words}), nil
		}
	}
	if word >= 0 {
		words = append(words, span{word, len(text)})
	}
	if len(words) > 0 {
		list = append(list, sentence{span{words[0].from, len(text)}, words})
	}
	return list
}

// inWord tells whether a character belongs to a word: a letter, a digit, or what
// joins them, as in e-mail, don't, 24/7 and www.example.nl.
func inWord(text string, i int, r rune) bool {
	if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) {
		return true
	}
	if !strings.ContainsRune("-'’&.,/@_", r) || i == 0 {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
	if r == ',' || r == '/' {
		return unicode.IsDigit(before) && unicode.IsDigit(after)
	}
	return letterOrDigit(before) && letterOrDigit(after)
}

func letterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// ends tells whether a mark ends a sentence. After a full stop there must be the
// end or a capital; "art. 7" and "bijv. een" go on.
func ends(text string, i int, r rune) bool {
	switch r {
	case '!', '?', '\n', ':', ';':
		return true
	case '.', '…':
		rest := strings.TrimLeft(text[i+utf8.RuneLen(r):], " \t\n)”’\"'“‘(")
		next, _ := utf8.DecodeRuneInString(rest)
		return rest == "" || unicode.IsUpper(next) || unicode.IsDigit(next) && !strings.HasSuffix(text[:i], "rt")
	}
	return false
}

// Words gives where the words of a text begin and end, in bytes.
func Words(text string) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for _, s := range split(text) {
			for _, w := range s.words {
				if !yield(w.from, w.to) {
					return
				}
			}
		}
	}
}
