package routing

import (
	"iter"
	"math/bits"
)

// effects says per rule what it gives: a bit for every slot, duty, instrument,
// and for its own advice, in this order.
type effects struct {
	words  int  // words of all effects of one rule
	duties span // their bits
	tools  span
	adds   []uint64 // per rule: its effects
	covers []uint64 // per rule: effects that add nothing once it holds: its own, and later slots of its channels
}

// span is a range of effects, and the rules that have one of them.
type span struct {
	from, to int
	rules    []uint64
}

func newEffects(t *Tables) effects {
	slots := (len(t.Slots) + 63) / 64
	duties, tools, first := count(t.DutyRules, t.Words()), count(t.ToolRules, t.Words()), slots*64
	e := effects{words: slots + (duties+tools+t.Rules+63)/64}
	e.adds = make([]uint64, t.Rules*e.words)
	e.covers = make([]uint64, t.Rules*e.words)
	for s := range t.Slots {
		for r := range each(t.set(t.SlotRules, s)) {
			add(e.adds[r*e.words:], s)
			for later := s; later < len(t.Slots); later++ {
				if t.Slots[later].Channel == t.Slots[s].Channel {
					add(e.covers[r*e.words:], later)
				}
			}
		}
	}
	e.duties = e.mark(t, t.DutyRules, duties, first)
	e.tools = e.mark(t, t.ToolRules, tools, first+duties)
	for r := range each(t.AdviceRules) {
		add(e.adds[r*e.words:], first+duties+tools+r)
		add(e.covers[r*e.words:], first+duties+tools+r)
	}
	return e
}

func count(sets []uint64, words int) int {
	if words == 0 {
		return 0
	}
	return len(sets) / words
}

// mark sets the bit of every effect in the rules that give it.
func (e *effects) mark(t *Tables, sets []uint64, n, first int) span {
	rules := make([]uint64, t.Words())
	for i := range n {
		for r := range each(t.set(sets, i)) {
			add(rules, r)
			add(e.adds[r*e.words:], first+i)
			add(e.covers[r*e.words:], first+i)
		}
	}
	return span{first, first + n, rules}
}

// given yields which effects of a span the rules have.
func (e *effects) given(rules []uint64, s span) iter.Seq[int] {
	return func(yield func(int) bool) {
		for j := s.from / 64; j*64 < s.to; j++ {
			for word := e.word(rules, s.rules, j); word != 0; word &= word - 1 {
				i := j*64 + bits.TrailingZeros64(word)
				if i >= s.from && i < s.to && !yield(i-s.from) {
					return
				}
			}
		}
	}
}

// word gives word j of the effects of the rules that are in both sets.
func (e *effects) word(a, b []uint64, j int) (given uint64) {
	for i := range a {
		for word := a[i] & b[i]; word != 0; word &= word - 1 {
			given |= e.adds[(i*64+bits.TrailingZeros64(word))*e.words+j]
		}
	}
	return given
}
