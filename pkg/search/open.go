package search

import "errors"

// errDamaged says that bytes are no search index.
var errDamaged = errors.New("the search index is damaged")

// Open checks an index and reads its columns. What else does not travel is
// computed before the first query: who only answers questions never waits for it.
// Size and time follow the length of the bytes, whatever they claim.
func Open(b []byte) (*Index, error) {
	r := section{rest: b}
	var n [headNumbers]int
	for i := range n {
		n[i] = r.count()
	}
	x := &Index{entryN: n[0], labelN: n[1], cueN: n[2], namedN: n[3], weighedN: n[4]}
	if r.damaged || x.cueN > x.namedN || x.namedN > x.weighedN || x.weighedN > x.labelN {
		return nil, errDamaged
	}
	x.readEntries(&r)
	x.readLabels(&r)
	x.common = r.take(n[5])
	x.spellings, x.letterN = r.spellings(n[5])
	if x.texts = r.rest; r.damaged || !x.soundTexts() {
		return nil, errDamaged
	}
	return x, nil
}

// section is what is left to be read.
type section struct {
	rest    []byte
	damaged bool
}

func (r *section) number() uint32 {
	n, next := varintAt(r.rest, 0)
	r.damaged = r.damaged || next == 0
	r.rest = r.rest[next:]
	return n
}

// count reads a number of things that take at least a byte each.
func (r *section) count() int {
	n := int(r.number())
	r.damaged = r.damaged || n > len(r.rest)
	return n
}

func (r *section) take(n int) []byte {
	if n > len(r.rest) {
		r.damaged = true
		return nil
	}
	taken := r.rest[:n:n]
	r.rest = r.rest[n:]
	return taken
}

func (x *Index) readEntries(r *section) {
	x.entries, x.numbers = r.take(x.entryN), make([]uint32, x.entryN)
	var next [kindMask + 1]int
	for i, flags := range x.entries {
		kind := flags & kindMask
		number := next[kind] + unzigzag(r.number())
		r.damaged = r.damaged || Kind(kind) >= kindCount || number < 0
		x.numbers[i], next[kind] = uint32(number), number+1
	}
}

func (x *Index) readLabels(r *section) {
	flags := r.take(x.labelN)
	if r.damaged {
		return
	}
	x.labelFlags, x.entryOfLabel = append([]byte(nil), flags...), make([]uint32, x.labelN)
	entry, at := 0, 0
	for i := range x.labelFlags {
		if at == len(r.rest) {
			r.damaged = true
			return
		}
		var step uint32
		step, at = varintAt(r.rest, at)
		entry += unzigzag(step)
		x.labelFlags[i] &= fieldMask | flagEnglish
		if entry < 0 || entry >= x.entryN {
			r.damaged = true
			return
		}
		x.entryOfLabel[i] = uint32(entry)
	}
	r.rest = r.rest[at:]
}

// spellings takes n words, and counts their letters. They have no letters but
// those that a folded word can have.
func (r *section) spellings(n int) (spelled []byte, letters int) {
	at, size := 0, 0
	for ; n > 0; n-- {
		shared := 0
		if at < len(r.rest) {
			shared = int(r.rest[at])
		}
		from := at + 1
		for at = from; at < len(r.rest) && isLetter(r.rest[at]); at++ {
		}
		if shared > min(size, maxShared) || at == from || shared+at-from > maxWord {
			r.damaged = true
			return nil, 0
		}
		size = shared + at - from
		letters += size
	}
	spelled = r.take(at)
	if end := r.take(1); len(end) == 1 && isLetter(end[0]) {
		r.damaged = true
	}
	return spelled, letters
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' }

// soundTexts tells whether all labels have words that are there. It goes through
// every word once, in the time in which a page starts: hence no calls.
func (x *Index) soundTexts() bool {
	b, least, label := x.texts, 0, 0
	for at := 0; at < len(b); {
		c := int(b[at])
		if at++; c == 0 {
			label, least = label+1, 0
			continue
		}
		rank := c - 1
		if c >= rankTwo {
			r, next, ok := rankAt(b, at-1)
			if rank, at = int(r), next; !ok {
				return false
			}
		}
		if label >= x.weighedN {
			rank += least
			least = rank + 1
		}
		if rank >= len(x.common) {
			return false
		}
	}
	return label == x.labelN && (label == 0 || b[len(b)-1] == 0)
}
