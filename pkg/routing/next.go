package routing

import "math/bits"

// MaxQuestions is how many questions a person is asked at most. What still hangs
// on a fact after that stays possible.
const MaxQuestions = 7

// Next chooses the question to ask: a fact that can still change the outcome,
// lowest safety tier first, then the one on which most undecided rules hang,
// then the least sensitive. ok is false when no answer can change the outcome,
// and after [MaxQuestions]. d must be the decision in state s; Next uses its scratch space.
func (x *Index) Next(s *State, d *Decision) (fact int, ok bool) {
	if x.Asked(s) >= MaxQuestions {
		return -1, false
	}
	x.settle(s, d)
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

// Asked counts the questions that were answered or skipped.
func (x *Index) Asked(s *State) int {
	n := 0
	for f := range x.Facts {
		if x.Facts[f].Asked && (s.Values[f] != 0 || s.Skipped>>f&1 == 1) {
			n++
		}
	}
	return n
}

// Open gives the facts that can still change the outcome: at most so many
// questions follow. Like Next, it uses the scratch space of d.
func (x *Index) Open(s *State, d *Decision) []int {
	x.settle(s, d)
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

// AppendRest appends what the rest of the questions depends on: the rules that
// are still open, which of their effects are not given yet, and the facts that
// may be asked. States with equal rests go on alike. It serves proofs that follow
// every way of answering; like Next, it uses the scratch space of d.
func (x *Index) AppendRest(buf []byte, s *State, d *Decision) []byte {
	x.settle(s, d)
	var facts uint64
	for f := range x.Facts {
		if x.hanging(s, d, f) > 0 {
			facts |= 1 << f
		}
	}
	buf = appendWord(appendWord(buf, facts), uint64(x.Asked(s)))
	for i, word := range d.open {
		buf = appendWord(buf, word)
		for ; word != 0; word &= word - 1 {
			r := i*64 + bits.TrailingZeros64(word)
			for j, added := range x.adds[r*x.words : (r+1)*x.words] {
				if added != 0 {
					buf = appendWord(buf, added&^d.effects[j])
				}
			}
		}
	}
	return buf
}

func appendWord(buf []byte, w uint64) []byte {
	for range 8 {
		buf = append(buf, byte(w))
		w >>= 8
	}
	return buf
}

// settle leaves in d.open the undecided rules that further answers could make
// certain and that would then change the outcome.
func (x *Index) settle(s *State, d *Decision) {
	for i := range d.open {
		d.open[i] = d.Possible[i] &^ d.Certain[i]
	}
	for f := range x.Facts {
		if s.Values[f] == 0 && !x.Askable(s, f) {
			for i, listed := range x.set(x.Lists, f) {
				d.open[i] &^= listed
			}
		}
	}
	x.cover(d)
	for i, word := range d.open {
		for ; word != 0; word &= word - 1 {
			if bit := bits.TrailingZeros64(word); !x.matters(d, i*64+bit) {
				d.open[i] &^= 1 << bit
			}
		}
	}
}

// cover leaves in d.effects what adds nothing to the certain rules.
func (x *Index) cover(d *Decision) {
	clear(d.effects)
	for i, word := range d.Certain {
		for ; word != 0; word &= word - 1 {
			r := i*64 + bits.TrailingZeros64(word)
			for j, covered := range x.covers[r*x.words : (r+1)*x.words] {
				d.effects[j] |= covered
			}
		}
	}
}

// matters tells whether a rule would add to what is certain already, or silence
// something.
func (x *Index) matters(d *Decision, rule int) bool {
	for j, added := range x.adds[rule*x.words : (rule+1)*x.words] {
		if added&^d.effects[j] != 0 {
			return true
		}
	}
	for _, s := range x.Silences {
		if s.By == rule && has(d.Possible, s.Rule) {
			return true
		}
	}
	return false
}

// hanging counts the open rules on which an answer on fact f has a bearing.
func (x *Index) hanging(s *State, d *Decision, f int) (n int) {
	if s.Values[f] != 0 || !x.Askable(s, f) {
		return 0
	}
	for i, listed := range x.set(x.Lists, f) {
		n += bits.OnesCount64(listed & d.open[i])
	}
	return n
}

// Askable tells whether an unknown fact may be asked: it was not skipped, it is
// asked at all, and no condition holds under which it makes no sense.
func (x *Index) Askable(s *State, f int) bool {
	fact := &x.Facts[f]
	if s.Skipped>>f&1 == 1 || !fact.Asked {
		return false
	}
	for _, needs := range fact.NotWhen {
		met := true
		for _, n := range needs {
			known := s.Values[n.Fact]
			met = met && known != 0 && known&^n.Mask == 0
		}
		if met {
			return false
		}
	}
	return true
}
