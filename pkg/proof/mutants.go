package proof

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Mutant is a small damage to the content, made in memory: a fault that an edit
// could make.
type Mutant struct {
	What string // such as: rule crisis-113: deleted

	rule      *routing.Rule      // the rule as it was
	changed   *routing.Rule      // what it becomes; nil: it is deleted
	clause    int                // the clause that was changed
	invariant *content.Invariant // the invariant that is turned or deleted, if it is no rule
	deleted   bool
}

// Mutants gives every mutant of the content: each published rule deleted, each
// of its conditions swapped for the opposite, each value of each condition taken
// out or put in, each published invariant turned round or deleted.
func Mutants(c *content.Content) []Mutant {
	var list []Mutant
	for i := range c.Rules {
		if c.Rules[i].Status == entry.Published {
			list = append(list, mutantsOf(&c.Rules[i], c.Facts)...)
		}
	}
	for i := range c.Invariants {
		if inv := &c.Invariants[i]; inv.Status == entry.Published {
			list = append(list,
				Mutant{What: "invariant " + inv.ID + ": turned round", invariant: inv},
				Mutant{What: "invariant " + inv.ID + ": deleted", invariant: inv, deleted: true})
		}
	}
	return list
}

func mutantsOf(r *routing.Rule, facts []routing.Fact) []Mutant {
	list := []Mutant{{What: "rule " + r.ID + ": deleted", rule: r}}
	for j, clause := range r.When {
		list = append(list, Mutant{What: "rule " + r.ID + ": " + clause.Fact + " swapped", rule: r, changed: swapped(r, j), clause: j})
		for _, v := range valuesOf(facts, clause.Fact) {
			list = append(list, Mutant{What: "rule " + r.ID + ": " + clause.Fact + " " + v + " turned round", rule: r, changed: toggled(r, j, v), clause: j})
		}
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

// swapped gives the rule with a clause that accepts just the other values.
func swapped(r *routing.Rule, clause int) *routing.Rule {
	changed := *r
	changed.When = slices.Clone(r.When)
	changed.When[clause].Not = !r.When[clause].Not
	return &changed
}

// toggled gives the rule with a value taken out of a clause, or put in.
func toggled(r *routing.Rule, clause int, value string) *routing.Rule {
	changed := *r
	changed.When = slices.Clone(r.When)
	values := slices.Clone(r.When[clause].Values)
	if i := slices.Index(values, value); i >= 0 {
		values = slices.Delete(values, i, i+1)
	} else {
		values = append(values, value)
	}
	changed.When[clause].Values = values
	return &changed
}

// turned gives the requirement of the opposite.
func turned(r content.Requirement) content.Requirement {
	switch {
	case r.First != "" || r.Now != "" || r.Offers != "":
		return content.Requirement{Never: []string{r.First + r.Now + r.Offers}}
	case r.SomeConfidential:
		return content.Requirement{NeverKinds: []string{"care", "advice", "peer"}}
	case len(r.Never) > 0:
		return content.Requirement{Offers: r.Never[0]}
	case len(r.NotNow) > 0:
		return content.Requirement{Now: r.NotNow[0]}
	case len(r.NeverKinds) > 0:
		return content.Requirement{First: "noodnummer-112"}
	}
	return content.Requirement{
		Duties: r.NoDuties, NoDuties: r.Duties, Advice: r.NoAdvice, NoAdvice: r.Advice, Instruments: r.NoInstruments, NoInstruments: r.Instruments,
	}
}
