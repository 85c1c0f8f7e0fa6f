package search

// Proof of a label: before a reading is proposed with confidence, its label is
// held against the telling word by word.
const (
	shortWord = 6 // letters below which another form of a word may be another word
	longWord  = 7 // letters from which a mistyped word can hardly be another
)

// proof is a word of a label, and the word of the telling that says it most
// surely.
type proof struct {
	term  int32
	token int
	how   How
}

// proved tells whether nearly all of a label is said, each word of it by another
// word of the telling, and not by a guess alone.
func (q *query) proved(f *found) bool {
	q.proofs = q.proofs[:0]
	for i := range q.tokens {
		if f.tokens>>i&1 == 1 {
			q.prove(i, f.label)
		}
	}
	var said float32
	contents, guesses := 0, 0
	for i := range q.proofs {
		p := &q.proofs[i]
		t := &q.tokens[p.token]
		_, _, frequency := q.x.list(int(p.term))
		said += q.heft(frequency, t, stopTold) * p.how.strength()
		if !t.stop {
			contents++
			guesses += int(boolByte(q.guess(p.token, p.how)))
		}
	}
	needed := float32(leastTold)
	if contents < 2 && q.x.flags(f.label)>>lengthShift > 1 {
		needed = leastAlone
	}
	return said >= needed*q.x.weightOf(f.label) && contents > guesses
}

// prove finds the word of a label that a word of the telling says, unless another
// word says it more surely.
func (q *query) prove(token, label int) {
	t := &q.tokens[token]
	for _, m := range q.matches[t.from:t.to] {
		if !q.x.stands(int(m.term), label) {
			continue
		}
		for i := range q.proofs {
			if p := &q.proofs[i]; p.term == m.term {
				if m.how < p.how {
					p.token, p.how = token, m.how
				}
				return
			}
		}
		q.proofs = append(q.proofs, proof{m.term, token, m.how})
		return
	}
}

// stands tells whether a term stands in a label.
func (x *Index) stands(term, label int) bool {
	at, end, _ := x.list(term)
	for n, last := 0, 0; at < end && n < maxRead && last <= label; n++ {
		var gap uint32
		gap, at = varintAt(x.inLabels.gaps[:end], at)
		if last += int(gap); last == label {
			return true
		}
	}
	return false
}

// guess tells whether a word may well mean something else than what it matched.
func (q *query) guess(token int, how How) bool {
	size := q.tokens[token].end - q.tokens[token].start
	switch how {
	case Exact:
		return false
	case Stem:
		return size < shortWord
	case Typo:
		return size < longWord
	}
	return true
}
