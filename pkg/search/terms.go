package search

// cursor walks the sorted terms. Terms of one block share their first bytes, so
// a walk decodes each term from the one before.
type cursor struct {
	x      *Index
	number int    // of the current term
	term   []byte // the current term
	shared int    // bytes it shares with the term before
	at     int    // in x.coded, behind the current term
}

// first moves to the first term of a block.
func (c *cursor) first(block int) bool {
	c.number = block*blockSize - 1
	if block < 0 || block*4 >= len(c.x.blocks) {
		return false
	}
	c.at = read32(c.x.blocks, 4*block)
	c.term = c.term[:0]
	return c.next()
}

// next moves to the following term. False at the end, or where the bytes are not
// those of a term.
func (c *cursor) next() bool {
	if c.number+1 >= c.x.termN || c.at+2 > len(c.x.coded) {
		return false
	}
	shared, more := int(c.x.coded[c.at]), int(c.x.coded[c.at+1])
	end := c.at + 2 + more
	if end > len(c.x.coded) || shared > len(c.term) {
		return false
	}
	c.term = append(c.term[:shared], c.x.coded[c.at+2:end]...)
	c.number, c.shared, c.at = c.number+1, shared, end
	return true
}

// seek moves to the first term that is not before target.
func (c *cursor) seek(target string) bool {
	low, high := 0, len(c.x.blocks)/4
	for low < high {
		middle := int(uint(low+high) / 2)
		if !c.first(middle) {
			return false
		}
		if string(c.term) < target {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if !c.first(max(low-1, 0)) {
		return false
	}
	for string(c.term) < target {
		if !c.next() {
			return false
		}
	}
	return true
}

// find gives the number of a term.
func (x *Index) find(term string) (int, bool) {
	c := cursor{x: x}
	if c.seek(term) && string(c.term) == term {
		return c.number, true
	}
	return 0, false
}

// each calls visit for every label of a term.
func (x *Index) each(term int, visit func(label int)) {
	list := x.postings[read32(x.starts, 4*term):read32(x.starts, 4*term+4)]
	label := 0
	for len(list) > 0 {
		var gap uint32
		gap, list = readVarint(list)
		if label += int(gap); label >= x.labelN {
			return
		}
		visit(label)
	}
}

// frequency estimates in how many labels a term stands, from the bytes of its
// list: most differences take one byte.
func (x *Index) frequency(term int) int {
	return read32(x.starts, 4*term+4) - read32(x.starts, 4*term)
}
