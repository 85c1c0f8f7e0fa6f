package search

// The terms stand in a tree of letters, written in the order of the alphabet. A
// node is
//
//	a byte: endsTerm, hasBranches, and the number of its letters (1 … 63)
//	its letters
//	with branches only: bytes of the branches, terms in them, the branches
//
// so that a walk steps over what it does not need, and counts the terms that it
// steps over: a term is known by its number in the order of the alphabet.
const (
	endsTerm    = 0x80
	hasBranches = 0x40
	maxLetterN  = 0x3f
)

// node is a decoded node; its letters and branches stay where they are.
type node struct {
	letters, branches, next int // offsets; the letters end where letterN says
	letterN                 int
	inside                  int // terms in the branches
	ends                    bool
}

// terms counts the terms in the node.
func (n *node) terms() int { return n.inside + int(boolByte(n.ends)) }

// node reads the node at an offset. False at the end, and for bytes that are no
// node.
func (x *Index) node(at, end int, n *node) bool {
	if at >= end {
		return false
	}
	head := x.tree[at]
	n.ends, n.letterN, n.letters = head&endsTerm != 0, int(head&maxLetterN), at+1
	n.branches = n.letters + n.letterN
	n.next, n.inside = n.branches, 0
	if n.letterN == 0 || n.branches > end {
		return false
	}
	if head&hasBranches != 0 {
		size, a := varintAt(x.tree[:end], n.branches)
		inside, b := varintAt(x.tree[:end], a)
		n.inside, n.branches, n.next = int(inside), b, b+int(size)
	}
	return n.next <= end
}

// place is where a word ends in the tree: in a node, perhaps among its letters.
type place struct {
	node   node
	number int  // of the first term from here on
	whole  bool // the word is a term
}

// walk follows the letters of a word. False when no term begins with it.
func (x *Index) walk(w []byte, p *place) bool {
	at, end, i := 0, len(x.tree), 0
	p.number = 0
	n := &p.node
	for len(w) > 0 {
		for {
			if !x.node(at, end, n) {
				return false
			}
			if c := x.tree[n.letters]; c == w[i] {
				break
			} else if c > w[i] {
				return false
			}
			p.number += n.terms()
			at = n.next
		}
		for k := range n.letterN {
			if i == len(w) {
				p.whole = false
				return true
			}
			if x.tree[n.letters+k] != w[i] {
				return false
			}
			i++
		}
		if i == len(w) {
			p.whole = n.ends
			return true
		}
		p.number += int(boolByte(n.ends))
		at, end = n.branches, n.next
	}
	return false
}

// find gives the number of a term.
func (x *Index) find(w []byte) (int, bool) {
	var p place
	if x.walk(w, &p) && p.whole && p.number < x.termN {
		return p.number, true
	}
	return 0, false
}

// plant writes the tree of sorted terms, of which the first depth letters have
// been written.
func plant(out []byte, terms []string, depth int) []byte {
	for len(terms) > 0 {
		first, n := terms[0], 1
		for n < len(terms) && terms[n][depth] == first[depth] {
			n++
		}
		group := terms[:n]
		terms = terms[n:]
		shared := depth + 1 // letters that all of the group share
		last := group[n-1]
		for shared < len(first) && shared < len(last) && first[shared] == last[shared] && shared-depth < maxLetterN {
			shared++
		}
		head := byte(shared - depth)
		if len(first) == shared {
			head |= endsTerm
			group = group[1:]
		}
		letters := first[depth:shared]
		if len(group) == 0 {
			out = append(append(out, head), letters...)
			continue
		}
		inside := plant(nil, group, shared)
		out = append(append(out, head|hasBranches), letters...)
		out = appendVarint(out, uint32(len(inside)))
		out = appendVarint(out, uint32(len(group)))
		out = append(out, inside...)
	}
	return out
}
