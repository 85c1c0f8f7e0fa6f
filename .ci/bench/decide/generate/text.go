package main

import (
	"fmt"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
)

// dialect is how a language compares.
type dialect struct{ is, isNot string }

// condition writes a rule as an expression on the facts f.
func (d dialect) condition(p *problem.Problem, r problem.Rule) string {
	parts := []string{}
	for _, c := range r.When {
		parts = append(parts, d.clause(p, c))
	}
	if len(parts) == 0 {
		return "true"
	}
	return strings.Join(parts, " && ")
}

func (d dialect) clause(p *problem.Problem, c problem.Clause) string {
	if p.Facts[c.Fact].Multiple {
		return fmt.Sprintf("(f[%d]&%d) %s 0", c.Fact, accepted(p, c), d.isNot)
	}
	parts, compare, join := []string{}, d.is, " || "
	if c.Not {
		compare, join = d.isNot, " && "
	}
	for _, v := range c.Values {
		parts = append(parts, fmt.Sprintf("f[%d] %s %d", c.Fact, compare, v))
	}
	if len(parts) == 1 || c.Not {
		return strings.Join(parts, join)
	}
	return "(" + strings.Join(parts, join) + ")"
}

// accepted gives the values that a clause accepts as bits.
func accepted(p *problem.Problem, c problem.Clause) uint32 {
	var mask uint32
	for _, v := range c.Values {
		mask |= 1 << v
	}
	if c.Not {
		mask = (1<<len(p.Facts[c.Fact].Values) - 1) &^ mask
	}
	return mask
}

// named gives the rules that are spoken of more than once, so that a programmer
// would give their condition a name.
func named(p *problem.Problem) map[int]bool {
	times, names := map[int]int{}, map[int]bool{}
	for _, place := range p.Places {
		times[place.Rule]++
		names[place.Rule] = times[place.Rule] > 1
	}
	for _, s := range p.Silences {
		names[s[0]], names[s[1]] = true, true
	}
	return names
}
