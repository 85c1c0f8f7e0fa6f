package main

import (
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
)

// notation is how an engine writes the kinds of membership; %N stands for the name
// of the fact and %S for the set of values.
type notation struct {
	any, none   string // for a fact with several values
	in, notIn   string
	fact        string // the fact itself
	open, close string // of a set
	and         string
}

// condition writes a rule as an expression over the names of facts and values.
func (n notation) condition(p *problem.Problem, r problem.Rule) string {
	var parts []string
	for _, c := range r.When {
		parts = append(parts, n.clause(&p.Facts[c.Fact], c))
	}
	if len(parts) == 0 {
		return "true"
	}
	return strings.Join(parts, n.and)
}

func (n notation) clause(fact *problem.Fact, c problem.Clause) string {
	var names []string
	for _, v := range c.Values {
		names = append(names, strconv.Quote(fact.Values[v]))
	}
	form := n.in
	switch {
	case fact.Multiple && c.Not: // some value that is not listed
		form = n.none
	case fact.Multiple:
		form = n.any
	case len(names) == 1 && c.Not:
		form = n.fact + " != " + names[0]
	case len(names) == 1:
		form = n.fact + " == " + names[0]
	case c.Not:
		form = n.notIn
	}
	return strings.NewReplacer("%N", fact.ID, "%S", n.open+strings.Join(names, ", ")+n.close).Replace(form)
}
