package proof

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Mutant is a small change of the content, made in memory: a fault that an edit
// could make.
type Mutant struct {
	What string // such as: rule "crisis-113" deleted
	make func(c *content.Content)
}

// Mutants gives every mutant of the content: each published rule deleted, each
// value of each condition taken out or put in, each invariant turned round.
func Mutants(c *content.Content) []Mutant {
	var list []Mutant
	for i := range c.Rules {
		r := &c.Rules[i]
		if r.Status != entry.Published {
			continue
		}
		list = append(list, Mutant{"rule " + r.ID + ": deleted", func(c *content.Content) { c.Rules[i].Status = entry.Retired }})
		for j, clause := range r.When {
			for _, v := range valuesOf(c.Facts, clause.Fact) {
				what := "rule " + r.ID + ": " + clause.Fact + " " + v + " turned round"
				list = append(list, Mutant{what, func(c *content.Content) { toggle(&c.Rules[i], j, v) }})
			}
		}
	}
	for i := range c.Invariants {
		what := "invariant " + c.Invariants[i].ID + ": turned round"
		list = append(list, Mutant{what, func(c *content.Content) { turn(&c.Invariants[i].Require) }})
	}
	return list
}

func valuesOf(facts []routing.Fact, id string) []string {
	var list []string
	for _, f := range facts {
		if f.ID == id {
			for _, v := range f.Values {
				list = append(list, v.ID)
			}
		}
	}
	return list
}

// toggle takes a value out of a clause, or puts it in.
func toggle(r *routing.Rule, clause int, value string) {
	r.When = slices.Clone(r.When)
	values := slices.Clone(r.When[clause].Values)
	if i := slices.Index(values, value); i >= 0 {
		values = slices.Delete(values, i, i+1)
	} else {
		values = append(values, value)
	}
	r.When[clause].Values = values
}

// turn makes an invariant require the opposite.
func turn(r *content.Requirement) {
	switch {
	case r.First != "" || r.Now != "" || r.Offers != "":
		*r = content.Requirement{Never: []string{r.First + r.Now + r.Offers}}
	case r.SomeConfidential:
		*r = content.Requirement{NeverKinds: []string{"care", "advice", "peer"}}
	case len(r.Never) > 0:
		*r = content.Requirement{Offers: r.Never[0]}
	case len(r.NeverKinds) > 0:
		*r = content.Requirement{First: "noodnummer-112"}
	case len(r.Duties) > 0:
		*r = content.Requirement{NoDuties: r.Duties}
	case len(r.NoDuties) > 0:
		*r = content.Requirement{Duties: r.NoDuties}
	}
}

// Caught tells what notices a mutant: a case, a check of the rule alone, or a
// proof. Nothing means that the mutant survives.
func (m Mutant) Caught(c *content.Content, on entry.Date) (by string, caught bool) {
	mutated := *c
	mutated.Rules, mutated.Invariants = slices.Clone(c.Rules), slices.Clone(c.Invariants)
	m.make(&mutated)
	if id, ok := failingCase(&mutated, on); ok {
		return "case " + id, true
	}
	for _, f := range slices.Concat(mutated.CheckRules(), Content(&mutated, nil)) {
		if f.Severity == diagnostic.Error {
			return f.Code + " " + f.File, true
		}
	}
	return "", false
}

// failingCase runs the cases without a guide, and gives the first that fails.
func failingCase(c *content.Content, on entry.Date) (id string, found bool) {
	p := newProver(c, nil)
	tables, err := routing.Compile(p.model)
	if err != nil {
		return err.Error(), true
	}
	x, err := routing.New(tables)
	if err != nil {
		return err.Error(), true
	}
	var d routing.Decision
	for i := range c.Cases {
		s := p.state(c.Cases[i].Facts)
		x.Decide(&s, on, &d)
		t := trial{story: &c.Cases[i], out: p.outcome(x, &d)}
		if t.expect(); len(t.faults) > 0 {
			return c.Cases[i].ID, true
		}
	}
	return "", false
}

func (p *prover) state(facts []routing.Clause) (s routing.State) {
	for _, clause := range facts {
		f, mask := p.accepted(clause)
		s.Values[f] = mask
	}
	return s
}

// outcome names what a decision means, as the guide does.
func (p *prover) outcome(x *routing.Index, d *routing.Decision) (out guide.Outcome) {
	for _, s := range d.Steps {
		out.Steps = append(out.Steps, guide.Step{Channel: p.model.Channels[s.Channel], Timing: s.Timing, Certain: s.Certain})
	}
	for i := range x.Duties(d) {
		out.Duties = append(out.Duties, p.model.Duties[i])
	}
	for i := range x.Instruments(d) {
		out.Instruments = append(out.Instruments, p.model.Instruments[i])
	}
	for r := range x.Advice(d) {
		out.Advice = append(out.Advice, p.model.Rules[r].ID)
	}
	return out
}
