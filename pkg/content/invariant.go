package content

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Invariant is what must hold in every state of its condition. Package proof
// proves it.
type Invariant struct {
	entry.Meta
	Text    entry.Text
	When    []routing.Clause // states that it speaks of; empty: all
	Unless  []routing.Clause // speaks only of states in which this certainly does not hold
	Require Requirement
}

// Requirement is what an invariant requires; one of its parts is set.
type Requirement struct {
	First            string   `json:"first"`            // the first certain step
	Now              string   `json:"now"`              // a certain step with timing now
	Offers           string   `json:"offers"`           // a certain step
	SomeConfidential bool     `json:"someConfidential"` // some certain step is a human who keeps it confidential
	Never            []string `json:"never"`            // in no step, certain or possible
	NeverKinds       []string `json:"neverKinds"`       // no channel of these kinds in any step
	Duties           []string `json:"duties"`           // certainly shown
	NoDuties         []string `json:"noDuties"`         // not shown, certain or possible
}

// Impossible is a combination of answers that cannot occur.
type Impossible struct {
	ID     string
	When   []routing.Clause
	Reason entry.Text
}

type invariantEntry struct {
	entry.Meta
	Text    entry.Text  `json:"text"`
	When    condition   `json:"when"`
	Unless  condition   `json:"unless"`
	Require Requirement `json:"require"`
}

func (e invariantEntry) invariant() (Invariant, error) {
	return Invariant{Meta: e.Meta, Text: e.Text, When: e.When.clauses(), Unless: e.Unless.clauses(), Require: e.Require}, nil
}

type impossibleEntry struct {
	ID     string     `json:"id"`
	When   condition  `json:"when"`
	Reason entry.Text `json:"reason"`
}

func (e impossibleEntry) impossible() (Impossible, error) {
	return Impossible{ID: e.ID, When: e.When.clauses(), Reason: e.Reason}, nil
}

// linkInvariants holds what invariants and impossible states refer to against
// what there is.
func (l *loader) linkInvariants(ids map[string][]string) {
	for i := range l.c.Invariants {
		v := &l.c.Invariants[i]
		r := l.refers("invariants/", &v.Meta, ids)
		r.clauses(v.When, "when")
		r.clauses(v.Unless, "unless")
		for _, id := range []string{v.Require.First, v.Require.Now, v.Require.Offers} {
			if id != "" {
				r.to("channel", []string{id}, "require")
			}
		}
		r.to("channel", v.Require.Never, "require/never")
		r.to("duty", v.Require.Duties, "require/duties")
		r.to("duty", v.Require.NoDuties, "require/noDuties")
	}
	for i := range l.c.Impossible {
		r := &reference{l: l, path: "impossible/" + l.c.Impossible[i].ID + ".json", ids: ids}
		r.clauses(l.c.Impossible[i].When, "when")
	}
}
