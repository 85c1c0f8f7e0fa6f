package proof

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// laboratory tries mutants on a content that is sound.
type laboratory struct {
	content *content.Content
	on      entry.Date
	sound   *prover
	states  []routing.State // of the cases
	alone   map[string]bool // findings that were the only proof against some mutant
	listed  map[string]bool // survivors that the content knows of, and that were not met yet
	report  Mutations
}

func newLaboratory(c *content.Content, on entry.Date) *laboratory {
	l := &laboratory{content: c, on: on, sound: newProver(c, nil), alone: map[string]bool{}, listed: map[string]bool{}}
	for i := range c.Cases {
		l.states = append(l.states, l.sound.state(c.Cases[i].Facts))
	}
	for _, s := range c.Survivors {
		for _, mutant := range s.Mutants {
			l.listed[mutant] = true
		}
	}
	return l
}

// mutated gives the model with the rule changed or deleted.
func (l *laboratory) mutated(m *Mutant) *routing.Model {
	model := *l.sound.model
	model.Rules = slices.Clone(model.Rules)
	i := slices.IndexFunc(model.Rules, func(r routing.Rule) bool { return r.ID == m.rule.ID })
	if m.changed == nil {
		model.Rules = slices.Delete(model.Rules, i, i+1)
	} else {
		model.Rules[i] = *m.changed
	}
	return &model
}

// concerned gives the invariants to which a change of a rule could matter.
func (l *laboratory) concerned(r *routing.Rule) []content.Invariant {
	rule := &provenRule{Rule: r}
	var list []content.Invariant
	for _, inv := range l.content.Invariants {
		if l.sound.concerns(&inv.Require, rule) || l.overrides() {
			list = append(list, inv)
		}
	}
	return list
}

// overrides tells whether rules silence others. Then a change of one rule can
// matter to what another one gives.
func (l *laboratory) overrides() bool {
	return slices.ContainsFunc(l.sound.model.Rules, func(r routing.Rule) bool { return len(r.Overrides) > 0 })
}

// proofs gives the invariants that do not hold, and the other findings about the
// changed rule. Findings about the rest are left out: the content was sound.
func (l *laboratory) proofs(model *routing.Model, invariants []content.Invariant, changed *routing.Rule) []string {
	c := *l.content
	c.Invariants, c.Rules = invariants, nil
	p := *l.sound
	p.content, p.model, p.reported = &c, model, map[string]bool{}
	for _, day := range p.days {
		p.begin(day)
		p.invariants()
	}
	if changed != nil {
		c.Rules = []routing.Rule{*changed}
		p.findings = append(p.findings, c.CheckRules()...)
		p.begin(p.days[0])
		p.conflicts()
		for i := range p.rules {
			if p.rules[i].ID == changed.ID {
				p.dead(&p.rules[i])
			}
		}
	}
	var by []string
	for _, f := range p.findings {
		if f.Severity == diagnostic.Error {
			by = append(by, f.Code+" "+f.File)
		}
	}
	slices.Sort(by)
	return slices.Compact(by)
}
