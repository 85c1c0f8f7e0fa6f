package routing

import (
	"iter"
	"math/bits"
)

// each yields the rules of a set, in order.
func each(set []uint64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, word := range set {
			for ; word != 0; word &= word - 1 {
				if !yield(i*64 + bits.TrailingZeros64(word)) {
					return
				}
			}
		}
	}
}

// both yields the rules that are in a and in b, in order.
func both(a, b []uint64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range a {
			for word := a[i] & b[i]; word != 0; word &= word - 1 {
				if !yield(i*64 + bits.TrailingZeros64(word)) {
					return
				}
			}
		}
	}
}

// Because yields the rules that put a step in the outcome: the certain ones for
// a certain step, the possible ones for another. There are none for a channel
// that does not exist.
func (x *Index) Because(d *Decision, s Step) iter.Seq[int] {
	if s.Channel < 0 || s.Channel >= x.Channels {
		return func(func(int) bool) {}
	}
	return both(x.channels[s.Channel], d.behind(s))
}

func (d *Decision) behind(s Step) []uint64 {
	if s.Certain {
		return d.Certain
	}
	return d.Possible
}

// Duties yields the duties that certain rules show.
func (x *Index) Duties(d *Decision) iter.Seq[int] { return x.given(d.Certain, x.duties) }

// Instruments yields the instruments that certain rules offer.
func (x *Index) Instruments(d *Decision) iter.Seq[int] { return x.given(d.Certain, x.tools) }

// Advice yields the certain rules that give advice.
func (x *Index) Advice(d *Decision) iter.Seq[int] { return both(d.Certain, x.AdviceRules) }

// Depends yields the facts that still decide whether a possible rule holds.
func (x *Index) Depends(s *State, rule int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for f := range x.Facts {
			if s.Values[f] == 0 && has(x.set(x.Lists, f), rule) && !yield(f) {
				return
			}
		}
	}
}

// Exclusion says what keeps a rule from holding.
type Exclusion struct {
	Rule     int
	Facts    []int // the answers that exclude it
	Silenced []int // the certain rules that silence it
	Expired  bool  // not in force on the day of the decision
}

// WhyNot gives, for each rule that would offer a channel but is excluded, the
// very answers that exclude it.
func (x *Index) WhyNot(s *State, d *Decision, channel int) []Exclusion {
	if channel < 0 || channel >= x.Channels {
		return nil
	}
	var list []Exclusion
	for r := range each(x.channels[channel]) {
		if has(d.Possible, r) {
			continue
		}
		e := Exclusion{Rule: r}
		for f := range x.Facts {
			if s.Values[f] != 0 && s.Values[f]&x.accepted(f, r) == 0 {
				e.Facts = append(e.Facts, f)
			}
		}
		for _, silence := range x.Silences {
			if silence.Rule == r && has(d.Certain, silence.By) {
				e.Silenced = append(e.Silenced, silence.By)
			}
		}
		e.Expired = len(e.Facts) == 0 && len(e.Silenced) == 0
		list = append(list, e)
	}
	return list
}

// accepted gives the values of fact f that rule r accepts.
func (x *Index) accepted(f, r int) uint64 {
	var mask uint64
	for v := range x.Facts[f].Size {
		if x.values[x.first[f]+v*x.blocks+r/64/lanes][r/64%lanes]>>(r%64)&1 == 1 {
			mask |= 1 << v
		}
	}
	return mask
}
