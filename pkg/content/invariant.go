package content

import (
	"strings"

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
	NotNow           []string `json:"notNow"`           // in no step with timing now, certain or possible
	NeverKinds       []string `json:"neverKinds"`       // no channel of these kinds in any step
	Duties           []string `json:"duties"`           // certainly shown
	NoDuties         []string `json:"noDuties"`         // not shown, certain or possible
	Advice           []string `json:"advice"`           // rules whose advice is certainly shown
	NoAdvice         []string `json:"noAdvice"`         // rules whose advice is not shown, certain or possible
	Instruments      []string `json:"instruments"`      // certainly shown
	NoInstruments    []string `json:"noInstruments"`    // not shown, certain or possible
}

// Impossible is a combination of answers that cannot occur.
type Impossible struct {
	ID     string
	When   []routing.Clause
	Reason entry.Text
}

// Survivor is damages to the content that nothing notices, and why that is good
// enough.
type Survivor struct {
	ID      string     `json:"id"`
	Reason  entry.Text `json:"reason"`
	Mutants []string   `json:"mutants"` // such as: rule crisis-113: deleted
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
		r.to("channel", v.Require.NotNow, "require/notNow")
		r.to("duty", v.Require.Duties, "require/duties")
		r.to("duty", v.Require.NoDuties, "require/noDuties")
		r.to("rule", v.Require.Advice, "require/advice")
		r.to("rule", v.Require.NoAdvice, "require/noAdvice")
		r.to("instrument", v.Require.Instruments, "require/instruments")
		r.to("instrument", v.Require.NoInstruments, "require/noInstruments")
	}
	for i := range l.c.Impossible {
		r := &reference{l: l, path: "impossible/" + l.c.Impossible[i].ID + ".json", ids: ids}
		r.clauses(l.c.Impossible[i].When, "when")
	}
	for _, s := range l.c.Survivors {
		r := &reference{l: l, path: "survivors/" + s.ID + ".json", ids: ids}
		for _, mutant := range s.Mutants {
			subject, _, _ := strings.Cut(mutant, ":")
			kind, id, _ := strings.Cut(subject, " ")
			r.to(kind, []string{id}, "mutants")
		}
	}
}
