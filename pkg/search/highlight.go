package search

import (
	"bytes"
	"unicode/utf16"
)

// Highlight gives the parts of a label that a query speaks of, as from and to in
// UTF-16 units, the way a browser counts.
func Highlight(label, query string) [][2]int {
	var asked, named reader
	asked.read(query, maxTokens)
	named.read(label, MaxQuery)
	var ranges [][2]int
	for i := range named.words {
		w := &named.words[i]
		for k := range asked.words {
			if a := &asked.words[k]; a.class&stopWord == 0 && alike(named.text(w), asked.text(a)) {
				ranges = append(ranges, [2]int{units(label[:w.from]), units(label[:w.to])})
				break
			}
		}
	}
	return ranges
}

// alike tells whether two folded words are the same word, or one begins or is
// part of the other.
func alike(named, asked []byte) bool {
	return len(asked) >= 3 && bytes.HasPrefix(named, asked) || len(asked) >= 4 && bytes.Contains(named, asked) ||
		string(appendStem(nil, named)) == string(appendStem(nil, asked))
}

func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
