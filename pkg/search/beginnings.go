package search

// maxBegins is how many words the list of a beginning has.
const maxBegins = 16

// longestBeginning is how many letters a listed beginning has at most.
const longestBeginning = 12

// beginning lists the commonest of the words that begin alike, where there are
// more than a query can look at.
type beginning struct {
	size, from uint32 // letters, and the first of the words that begin alike
	words      [maxBegins]uint32
}

// commonBeginnings lists the beginnings: the short ones first, then in the order
// of the alphabet.
func (x *Index) commonBeginnings(classes []uint16) (list []beginning) {
	shared := x.words.shared
	for size := 1; size <= longestBeginning; size++ {
		for from := 0; from < len(shared); {
			to := from + 1
			for to < len(shared) && int(shared[to]) >= size {
				to++
			}
			if to-from > maxTerms {
				list = append(list, x.commonest(size, from, to, classes))
			}
			from = to
		}
	}
	return list
}

// commonest chooses from the words that begin alike: of equally common ones the
// first.
func (x *Index) commonest(size, from, to int, classes []uint16) beginning {
	b := beginning{size: uint32(size), from: uint32(from)}
	var common [maxBegins]uint32
	for w, n := from, 0; w < to; w++ {
		c := x.frequency[w]
		if classes[w]&stopWord != 0 {
			c = 0
		}
		at := n
		for ; at > 0 && common[at-1] < c; at-- {
		}
		if at < maxBegins {
			copy(common[at+1:], common[at:])
			copy(b.words[at+1:], b.words[at:])
			common[at], b.words[at] = c, uint32(w)
			n = min(n+1, maxBegins)
		}
	}
	inOrder(b.words[:])
	return b
}

// inOrder sorts a few numbers.
func inOrder(list []uint32) {
	for i := range list {
		for k := i; k > 0 && list[k-1] > list[k]; k-- {
			list[k-1], list[k] = list[k], list[k-1]
		}
	}
}

// commonOf gives the commonest of the words that share so many letters with a
// word, which is the first of them.
func (x *Index) commonOf(size, from int) []uint32 {
	low, high := 0, len(x.beginnings)
	for low < high {
		middle := int(uint(low+high) / 2)
		if b := &x.beginnings[middle]; int(b.size) < size || int(b.size) == size && int(b.from) < from {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == len(x.beginnings) {
		return nil
	}
	return x.beginnings[low].words[:]
}
