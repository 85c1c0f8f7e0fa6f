package proof

import (
	"context"
	"maps"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Mutations says what became of the mutants of a content.
type Mutations struct {
	Tried     int
	Caught    int      // by a case, an invariant or another finding
	Harmless  int      // in no state that can occur a step, duty, advice or instrument is other than before
	Known     int      // nothing notices these, and the content says why
	Survivors []string // nothing notices these
	Stale     []string // listed in the content as survivors, but not: caught, harmless or not there at all
}

// Mutate tries one of so many mutants of the content (1: all) on a day, until
// the context is done. That an invariant is deleted counts as noticed when some
// mutant of a rule is ruled out in every state by this invariant alone: then
// only an example, if anything, would stand in its way. That takes all mutants,
// so it is left out when not all are tried, as are stale survivors.
func Mutate(ctx context.Context, c *content.Content, on entry.Date, every int) (Mutations, error) {
	l := newLaboratory(c, on)
	for i, mutant := range Mutants(c) {
		if ctx.Err() != nil {
			return l.report, ctx.Err()
		}
		if i%every == 0 && (every == 1 || !mutant.deleted) {
			l.try(&mutant)
		}
	}
	if every == 1 {
		l.report.Stale = slices.Sorted(maps.Keys(l.listed))
	}
	return l.report, nil
}

// try finds out what becomes of one mutant.
func (l *laboratory) try(m *Mutant) {
	l.report.Tried++
	switch {
	case len(l.caught(m)) > 0:
		l.report.Caught++
	case m.rule != nil && l.harmless(m):
		l.report.Harmless++
	case l.listed[m.What]:
		delete(l.listed, m.What)
		l.report.Known++
	default:
		l.report.Survivors = append(l.report.Survivors, m.What)
	}
}

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

// caught gives what notices a mutant.
func (l *laboratory) caught(m *Mutant) []string {
	switch {
	case m.deleted:
		if l.alone["broken-invariant invariants/"+m.invariant.ID+".json"] {
			return []string{"mutants that no other proof rules out"}
		}
		return nil
	case m.invariant != nil:
		opposite := *m.invariant
		opposite.Require = turned(opposite.Require)
		return l.proofs(l.sound.model, []content.Invariant{opposite}, nil)
	}
	model := l.mutated(m)
	by := l.cases(m, model)
	broken := l.proofs(model, l.concerned(m.rule), m.changed)
	if len(broken) == 1 {
		l.alone[broken[0]] = true
	}
	return append(by, broken...)
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
