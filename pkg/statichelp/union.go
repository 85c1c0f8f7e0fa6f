package statichelp

import (
	"cmp"
	"slices"
)

// union puts the conditions of several roles in one list; what is not for all of
// them names those that it is for.
func union(roles []int, lists [][]condition) []condition {
	type answer struct{ fact, value int }
	var order []answer
	for _, list := range lists {
		for _, c := range list {
			if a := (answer{c.fact, c.values[0]}); !slices.Contains(order, a) {
				order = append(order, a)
			}
		}
	}
	slices.SortStableFunc(order, func(a, b answer) int { return cmp.Or(a.fact-b.fact, a.value-b.value) })
	var all []condition
	for _, a := range order {
		u := condition{fact: a.fact, values: []int{a.value}}
		deeper := make([][]condition, len(lists))
		for i, list := range lists {
			at := slices.IndexFunc(list, func(c condition) bool { return c.fact == a.fact && c.values[0] == a.value })
			if at >= 0 {
				u.adds.include(list[at].adds, roles[i])
				deeper[i] = list[at].deeper
			}
		}
		u.adds.settle(len(lists))
		u.deeper = union(roles, deeper)
		all = append(all, u)
	}
	return merge(all)
}

// include adds what a role is told.
func (r *result) include(told result, role int) {
	for _, s := range told.steps {
		at := slices.IndexFunc(r.steps, func(k step) bool { return k.channel == s.channel && k.timing == s.timing })
		if at < 0 {
			at = len(r.steps)
			s.roles = nil
			r.steps = append(r.steps, s)
		}
		r.steps[at].roles = append(r.steps[at].roles, role)
	}
	for _, n := range told.advice {
		at := slices.IndexFunc(r.advice, func(k note) bool { return k.rule == n.rule })
		if at < 0 {
			at = len(r.advice)
			r.advice = append(r.advice, note{rule: n.rule})
		}
		r.advice[at].roles = append(r.advice[at].roles, role)
	}
}

// settle puts what roles were told in order, and leaves out for whom it is when
// that is everyone.
func (r *result) settle(everyone int) {
	slices.SortStableFunc(r.steps, func(a, b step) int { return int(a.timing) - int(b.timing) })
	for i := range r.steps {
		if len(r.steps[i].roles) == everyone {
			r.steps[i].roles = nil
		}
	}
	for i := range r.advice {
		if len(r.advice[i].roles) == everyone {
			r.advice[i].roles = nil
		}
	}
}
