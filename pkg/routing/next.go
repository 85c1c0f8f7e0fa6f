package routing

import "math/bits"

// Next chooses the question to ask: a fact that can still change the outcome,
// lowest safety tier first, then the one on which most undecided rules hang,
// then the least sensitive. ok is false when no answer can change the outcome.
// d must be the decision in state s.
func (x *Index) Next(s *State, d *Decision) (fact int, ok bool) {
	best, hangs := -1, 0
	for f := range x.Facts {
		n := x.hanging(s, d, f)
		if n == 0 || best >= 0 && !x.sooner(f, n, best, hangs) {
			continue
		}
		best, hangs = f, n
	}
	return best, best >= 0
}

// Open counts the facts that can still change the outcome: at most so many
// questions follow.
func (x *Index) Open(s *State, d *Decision) []int {
	var open []int
	for f := range x.Facts {
		if x.hanging(s, d, f) > 0 {
			open = append(open, f)
		}
	}
	return open
}

func (x *Index) sooner(f, n, best, hangs int) bool {
	a, b := &x.Facts[f], &x.Facts[best]
	if a.Tier != b.Tier {
		return a.Tier < b.Tier
	}
	if n != hangs {
		return n > hangs
	}
	return a.Sensitivity < b.Sensitivity
}

// hanging counts the undecided rules that an answer on fact f could settle and
// that would change the outcome.
func (x *Index) hanging(s *State, d *Decision, f int) int {
	fact := &x.Facts[f]
	if s.Values[f] != 0 || s.Skipped>>f&1 == 1 || !fact.Asked || x.pointless(s, fact) {
		return 0
	}
	n := 0
	for i, listed := range x.set(x.Lists, f) {
		for word := listed & d.Possible[i] &^ d.Certain[i]; word != 0; word &= word - 1 {
			if rule := i*64 + bits.TrailingZeros64(word); x.reachable(s, rule) && x.matters(d, rule) {
				n++
			}
		}
	}
	return n
}

// pointless tells whether a condition under which the fact is not asked holds.
func (x *Index) pointless(s *State, fact *FactTable) bool {
	for _, needs := range fact.NotWhen {
		met := true
		for _, n := range needs {
			known := s.Values[n.Fact]
			met = met && known != 0 && known&^n.Mask == 0
		}
		if met {
			return true
		}
	}
	return false
}

// reachable tells whether a rule can still become certain: it cannot once the
// person skipped a fact that it lists, or when such a fact is never asked.
func (x *Index) reachable(s *State, rule int) bool {
	for f := range x.Facts {
		if s.Values[f] != 0 || !has(x.set(x.Lists, f), rule) {
			continue
		}
		if s.Skipped>>f&1 == 1 || !x.Facts[f].Asked || x.pointless(s, &x.Facts[f]) {
			return false
		}
	}
	return true
}

// matters tells whether a rule would add to what is certain already, or silence
// something.
func (x *Index) matters(d *Decision, rule int) bool {
	if has(x.AdviceRules, rule) || x.adds(x.DutyRules, d, rule) || x.adds(x.ToolRules, d, rule) {
		return true
	}
	for _, s := range x.Silences {
		if s.By == rule && has(d.Possible, s.Rule) {
			return true
		}
	}
	for s := range x.Slots {
		if has(x.set(x.SlotRules, s), rule) && !x.placedBy(d, s) {
			return true
		}
	}
	return false
}

func (x *Index) adds(sets []uint64, d *Decision, rule int) bool {
	w := x.Words()
	for i := range len(sets) / w {
		set := x.set(sets, i)
		if has(set, rule) && !meets(set, d.Certain) {
			return true
		}
	}
	return false
}

// placedBy tells whether the channel of slot s is certain at s or an earlier slot.
func (x *Index) placedBy(d *Decision, s int) bool {
	for e := 0; e <= s; e++ {
		if x.Slots[e].Channel == x.Slots[s].Channel && meets(x.set(x.SlotRules, e), d.Certain) {
			return true
		}
	}
	return false
}
