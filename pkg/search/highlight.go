package search

import (
	"strings"
	"unicode/utf16"
)

// Highlight gives the parts of a label that a query speaks of, as from and to in
// UTF-16 units, the way a browser counts.
func Highlight(label, query string) [][2]int {
	asked := words(query)
	var ranges [][2]int
	for _, w := range words(label) {
		for _, q := range asked {
			if !stopWords[q.text] && alike(w.text, q.text) {
				ranges = append(ranges, [2]int{units(label[:w.from]), units(label[:w.to])})
				break
			}
		}
	}
	return ranges
}

// alike tells whether two folded words are the same word, or one begins or is
// part of the other.
func alike(labelWord, asked string) bool {
	return labelWord == asked || stem(labelWord) == stem(asked) ||
		len(asked) >= 3 && strings.HasPrefix(labelWord, asked) ||
		len(asked) >= 4 && strings.Contains(labelWord, asked)
}

func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
