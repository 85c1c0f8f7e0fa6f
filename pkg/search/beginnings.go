package search

import (
	"cmp"
	"slices"
)

// maxBegins is how many words the list of a beginning has.
const maxBegins = 16

// longestBeginning is how many letters a listed beginning has at most.
const longestBeginning = 12

// beginning lists the commonest of the words that begin alike, where there are
// more than a query can look at.
type beginning struct {
	from, to int // the words that begin alike
	words    [maxBegins]uint32
}

// commonBeginnings lists the beginnings, sorted by where their words are.
func (x *Index) commonBeginnings(classes []uint16) []beginning {
	var list []beginning
	shared := x.words.shared
	for size := 1; size <= longestBeginning; size++ {
		for from := 0; from < len(shared); {
			to := from + 1
			for to < len(shared) && int(shared[to]) >= size {
				to++
			}
			if to-from > maxTerms {
				b := beginning{from: from, to: to}
				x.commonest(&b, classes)
				list = append(list, b)
			}
			from = to
		}
	}
	slices.SortFunc(list, func(a, b beginning) int { return cmp.Or(a.from-b.from, a.to-b.to) })
	return slices.Compact(list)
}

// commonest chooses the words: of equally common ones the first.
func (x *Index) commonest(b *beginning, classes []uint16) {
	common := func(w uint32) uint32 {
		if classes[w]&stopWord != 0 {
			return 0
		}
		return x.frequency[w]
	}
	n := 0
	for w := uint32(b.from); w < uint32(b.to); w++ {
		at := n
		for ; at > 0 && common(b.words[at-1]) < common(w); at-- {
			if at < maxBegins {
				b.words[at] = b.words[at-1]
			}
		}
		if at < maxBegins {
			b.words[at] = w
			n = min(n+1, maxBegins)
		}
	}
	slices.Sort(b.words[:])
}

// commonOf gives the commonest of a range of words, if they are listed.
func (x *Index) commonOf(from, to int) []uint32 {
	i, ok := slices.BinarySearchFunc(x.beginnings, beginning{from: from, to: to}, func(a, b beginning) int {
		return cmp.Or(a.from-b.from, a.to-b.to)
	})
	if !ok {
		return nil
	}
	return x.beginnings[i].words[:]
}
