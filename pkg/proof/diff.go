package proof

import (
	"cmp"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Change is one thing that is given in other states than before.
type Change struct {
	What   string   // such as: step "politie-zeden" now
	Added  float64  // fully answered states that gain it
	Lost   float64  // fully answered states that lose it
	Gained []string // boxes of these states, largest first
	Gone   []string
}

// Difference says what an edit of the content means for people.
type Difference struct {
	States  float64  // fully answered states in which anything changes
	Of      float64  // all fully answered states, one value a fact
	Changes []Change // most states first
	Cases   []string // cases whose outcome changes
}

// Diff compares two contents on a day, in fully answered states with one value a
// fact, described in language l. Both must have the same facts and values;
// ok is false when they do not, and then everything may have changed.
func Diff(before, after *content.Content, on entry.Date, l entry.Lang) (d Difference, ok bool) {
	a, b := newProver(before, nil), newProver(after, nil)
	if !sameFacts(a.facts, b.facts) {
		return d, false
	}
	a.begin(on)
	b.begin(on)
	d.Of = a.answered().size()
	var touched []box
	for _, e := range effectsOfBoth(a, b) {
		old, now := a.effectBoxes(e), b.effectBoxes(e)
		gained, gone := minusAll(now, old), minusAll(old, now)
		if len(gained)+len(gone) == 0 {
			continue
		}
		gained, gone = disjoint(gained), disjoint(gone)
		d.Changes = append(d.Changes, Change{
			What: e.String(), Added: sizeOf(gained), Lost: sizeOf(gone), Gained: a.largest(gained, l), Gone: a.largest(gone, l),
		})
		touched = append(append(touched, gained...), gone...)
	}
	d.States = sizeOf(disjoint(touched))
	slices.SortStableFunc(d.Changes, func(x, y Change) int { return cmp.Compare(y.Added+y.Lost, x.Added+x.Lost) })
	d.Cases = changedCases(a, b)
	return d, true
}

func sameFacts(a, b []routing.Fact) bool {
	return slices.EqualFunc(a, b, func(x, y routing.Fact) bool {
		return x.ID == y.ID && slices.EqualFunc(x.Values, y.Values, func(v, w routing.Value) bool { return v.ID == w.ID })
	})
}

// effectsOfBoth gives every effect that a rule has in either content, once.
func effectsOfBoth(provers ...*prover) []effect {
	seen := map[string]bool{}
	var list []effect
	for _, p := range provers {
		for i := range p.rules {
			for _, e := range effectsOf(p.rules[i].Rule) {
				e.offer.Rank = 0 // a step that moves within its timing is no change of advice
				if name := e.String(); !seen[name] {
					seen[name] = true
					list = append(list, e)
				}
			}
		}
	}
	return list
}

// effectBoxes gives the fully answered states in which an effect is given: a
// step at its timing, and not earlier.
func (p *prover) effectBoxes(e effect) []box {
	var given, earlier []box
	for i := range p.rules {
		r := &p.rules[i]
		for _, other := range effectsOf(r.Rule) {
			if other.kind != e.kind || other.id != e.id {
				continue
			}
			b := p.answeredWithin(r.certain)
			if e.kind == "step" && other.offer.Timing < e.offer.Timing {
				earlier = append(earlier, b)
			} else if e.kind != "step" || other.offer.Timing == e.offer.Timing {
				given = append(given, b)
			}
		}
	}
	return minusAll(given, earlier)
}

// disjoint gives the same states as boxes that do not overlap.
func disjoint(boxes []box) []box {
	var list []box
	for _, b := range boxes {
		list = append(list, minusAll([]box{b}, list)...)
	}
	return list
}

func (p *prover) largest(boxes []box, l entry.Lang) []string {
	slices.SortFunc(boxes, func(a, b box) int { return cmp.Compare(b.size(), a.size()) })
	var list []string
	for _, b := range boxes[:min(len(boxes), maxBoxes)] {
		list = append(list, p.describe(b, l))
	}
	return list
}

// changedCases gives the cases of the newer content whose effects differ.
func changedCases(before, after *prover) []string {
	var ids []string
	for i := range after.content.Cases {
		k := &after.content.Cases[i]
		a := routing.Answers{}
		for _, f := range k.Facts {
			a[f.Fact] = f.Values
		}
		if !slices.Equal(before.given(a), after.given(a)) {
			ids = append(ids, k.ID)
		}
	}
	return ids
}

// given lists the effects of the certain rules in a state, sorted.
func (p *prover) given(a routing.Answers) []string {
	var list []string
	for _, r := range p.certainIn(a) {
		for _, e := range effectsOf(r.Rule) {
			list = append(list, e.String())
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
