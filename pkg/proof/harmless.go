package proof

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// harmless proves that in no state that can occur a mutant of a rule gives
// another step, duty, advice or instrument: wherever the mutant holds and the
// rule does not, or the other way round, other rules give the same. Reasons may
// differ. It is not proven where rules silence others.
func (l *laboratory) harmless(m *Mutant) bool {
	p := *l.sound
	return !l.overrides() && !slices.ContainsFunc(p.days, func(day entry.Date) bool {
		p.begin(day)
		return m.rule.ValidOn(day) && p.misses(m.rule, minusAll([]box{p.between(m)}, p.impossible))
	})
}

// between gives the states in which either the rule or its mutant holds.
func (s *space) between(m *Mutant) box {
	b := s.certain(m.rule.When)
	if m.changed != nil {
		f, _ := s.accepted(m.rule.When[m.clause])
		b[f] ^= s.certain(m.changed.When)[f]
	}
	return b
}

// misses tells whether in some of the states an effect of the rule is given by
// no other rule.
func (p *prover) misses(rule *routing.Rule, states []box) bool {
	return slices.ContainsFunc(effectsOf(rule), func(e effect) bool {
		others := p.where(func(o *provenRule) bool { return o.ID != rule.ID && e.givenBy(o.Rule) })
		return len(minusAll(slices.Clone(states), others)) > 0
	})
}
