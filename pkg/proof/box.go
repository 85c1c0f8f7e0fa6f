package proof

import (
	"math/bits"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// space is the set of all states, also the partly answered ones: for every fact
// its values, and one more that stands for "unknown".
type space struct {
	facts []routing.Fact
}

// box is a set of states: for every fact the values it may have, as bits. The
// bit after the last value is "unknown". A box without values for some fact is
// empty.
type box []uint64

func (s *space) unknown(f int) uint64 { return 1 << len(s.facts[f].Values) }

// values are the bits of all values of fact f, "unknown" left out.
func (s *space) values(f int) uint64 { return s.unknown(f) - 1 }

// all is every state, full and partial.
func (s *space) all() box {
	b := make(box, len(s.facts))
	for f := range b {
		b[f] = s.values(f) | s.unknown(f)
	}
	return b
}

// answered is every state in which all facts are known.
func (s *space) answered() box {
	b := make(box, len(s.facts))
	for f := range b {
		b[f] = s.values(f)
	}
	return b
}

// certain is the states in which a condition certainly holds: every fact that it
// lists is known and has an accepted value. A fact of which any value will do
// may stay unknown.
func (s *space) certain(condition []routing.Clause) box {
	b := s.all()
	for _, c := range condition {
		f, accepted := s.accepted(c)
		if accepted == s.values(f) {
			continue
		}
		b[f] &= accepted
	}
	return b
}

// possible is the states in which a condition holds or may still hold.
func (s *space) possible(condition []routing.Clause) box {
	b := s.all()
	for _, c := range condition {
		f, accepted := s.accepted(c)
		b[f] &= accepted | s.unknown(f)
	}
	return b
}

func (s *space) accepted(c routing.Clause) (fact int, mask uint64) {
	for f := range s.facts {
		if s.facts[f].ID != c.Fact {
			continue
		}
		for v := range s.facts[f].Values {
			for _, listed := range c.Values {
				if s.facts[f].Values[v].ID == listed {
					mask |= 1 << v
				}
			}
		}
		if c.Not {
			mask = s.values(f) &^ mask
		}
		return f, mask
	}
	return 0, 0
}

func (b box) empty() bool {
	for _, mask := range b {
		if mask == 0 {
			return true
		}
	}
	return false
}

func (b box) meet(o box) box {
	m := make(box, len(b))
	for f := range b {
		m[f] = b[f] & o[f]
	}
	return m
}

// minus gives the states of b outside o, as boxes that do not overlap.
func (b box) minus(o box) []box {
	if b.meet(o).empty() {
		return []box{b}
	}
	var parts []box
	rest := append(box{}, b...)
	for f := range rest {
		if outside := rest[f] &^ o[f]; outside != 0 {
			part := append(box{}, rest...)
			part[f] = outside
			parts = append(parts, part)
			rest[f] &= o[f]
		}
	}
	return parts
}

// minusAll gives the states of the boxes outside all others: what nothing covers.
func minusAll(from []box, others []box) []box {
	for _, o := range others {
		if len(from) == 0 {
			return nil
		}
		var left []box
		for _, b := range from {
			left = append(left, b.minus(o)...)
		}
		from = left
	}
	return from
}

// size counts the states of a box.
func (b box) size() float64 {
	n := 1.0
	for _, mask := range b {
		n *= float64(bits.OnesCount64(mask))
	}
	return n
}

func sizeOf(boxes []box) (n float64) {
	for _, b := range boxes {
		n += b.size()
	}
	return n
}

// smallest gives a state of the box with as few answers as possible.
func (s *space) smallest(b box) routing.Answers {
	a := routing.Answers{}
	for f, mask := range b {
		if mask&s.unknown(f) == 0 {
			a[s.facts[f].ID] = []string{s.facts[f].Values[bits.TrailingZeros64(mask)].ID}
		}
	}
	return a
}

// describe writes a box as a person would read it: the facts that matter, with
// the values that they may have.
func (s *space) describe(b box, l entry.Lang) string {
	or, unknown, anything := " of ", "onbekend", "alle toestanden"
	if l == entry.EN {
		or, unknown, anything = " or ", "unknown", "all states"
	}
	var parts []string
	for f, mask := range b {
		if mask == s.values(f)|s.unknown(f) || mask == s.values(f) {
			continue
		}
		var names []string
		for v := range s.facts[f].Values {
			if mask>>v&1 == 1 {
				names = append(names, s.facts[f].Values[v].ID)
			}
		}
		if mask&s.unknown(f) != 0 {
			names = append(names, unknown)
		}
		parts = append(parts, s.facts[f].ID+" "+strings.Join(names, or))
	}
	if len(parts) == 0 {
		return anything
	}
	return strings.Join(parts, ", ")
}
