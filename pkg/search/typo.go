package search

// typist finds the terms that are a few typing errors away from a word: letters
// inserted, left out, replaced or swapped. It walks the tree with one automaton
// whose states are bits (Wu and Manber 1992, with swaps added), and leaves a
// branch as soon as no state is alive.
type typist struct {
	x      *Index
	masks  [128]uint64 // per letter: where the word has it
	word   []byte
	limit  int  // errors allowed, 1 or 2
	begins bool // the word may also begin a term
	found  []match
	best   int // errors of what was found
}

// maxTypoWord is how long a word may be for its typing errors to be looked for.
const maxTypoWord = 40

// maxTerms bounds how many terms one word may stand for.
const maxTerms = 24

// states tells, per number of errors, after which letters of the word one can be.
type states [3]uint64

// look gives the nearest terms among the branches from at to end, of which the
// first is term number.
func (t *typist) look(at, end, number int, word []byte, limit int, begins bool) []match {
	t.word, t.limit, t.begins, t.found, t.best = word, limit, begins, t.found[:0], limit
	for i, c := range word {
		t.masks[c&127] |= 1 << i
	}
	start := states{1, 3, 7}
	if limit < 2 {
		start[2] = 0
	}
	t.branches(at, end, number, &start, &states{}, 0)
	for _, c := range word {
		t.masks[c&127] = 0
	}
	if len(t.found) > maxTerms {
		return nil // near to everything says nothing
	}
	return t.found
}

// branches walks the nodes from at to end. now and before are the states after
// the last letter and after the one before that.
func (t *typist) branches(at, end, number int, now, before *states, last byte) {
	var n node
	for t.x.node(at, end, &n) {
		t.node(&n, number, *now, *before, last)
		number += n.terms()
		at = n.next
	}
}

func (t *typist) node(n *node, number int, now, before states, last byte) {
	if c := t.x.tree[n.letters]; t.limit > 1 && last == 0 && c != t.word[0] && c != t.word[1] {
		return // two errors, and one in the first letter: too far
	}
	for k := range n.letterN {
		c := t.x.tree[n.letters+k] & 127
		after := t.step(&now, &before, c, last)
		before, now, last = now, after, c
		if now[0]|now[1]|now[2] == 0 {
			return
		}
		if whole := uint64(1) << len(t.word); t.begins && now[1]&whole != 0 {
			for i := range min(n.terms(), maxTerms) {
				t.add(number+i, 1, Typo)
			}
			return
		}
	}
	if n.ends {
		if errors := t.errors(&now); errors >= 0 {
			t.add(number, errors, Typo)
		}
		number++
	}
	if n.inside > 0 {
		t.branches(n.branches, n.next, number, &now, &before, last)
	}
}

// step gives the states after one more letter.
func (t *typist) step(now, before *states, c, last byte) (after states) {
	m, within := t.masks[c], uint64(1)<<(len(t.word)+1)-1
	swapped := m & (t.masks[last] >> 1)
	after[0] = now[0] & m << 1
	for e := 1; e <= t.limit; e++ {
		after[e] = (now[e]&m<<1 | now[e-1] | now[e-1]<<1 | after[e-1]<<1 | before[e-1]&swapped<<2) & within
	}
	return after
}

func (t *typist) errors(now *states) int {
	for e := range t.limit + 1 {
		if now[e]>>len(t.word)&1 == 1 {
			return e
		}
	}
	return -1
}

// add keeps a term when none that is nearer was found.
func (t *typist) add(term, errors int, how How) {
	if errors > t.best || term >= t.x.termN || len(t.found) > maxTerms {
		return
	}
	if errors < t.best {
		t.best, t.found = errors, t.found[:0]
	}
	t.found = append(t.found, match{int32(term), how})
}

// allowedTypos is how many typing errors a word of this length may have.
func allowedTypos(length int) int {
	switch {
	case length < 4, length > maxTypoWord:
		return 0
	case length < 8:
		return 1
	}
	return 2
}
