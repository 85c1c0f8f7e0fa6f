package statichelp

import "github.com/sociale-veiligheid/wegwijzer/pkg/guide"

// situation is what is known of somebody. General is the part of it that says
// nothing of the event; nil if that is all.
type situation struct{ answers, general []guide.Answer }

// conditions asks, for every answer that can still be given, what it adds to
// what is known already, and to what it adds whatever the event is.
func (d *decider) conditions(at situation) []condition {
	known, open := d.certain(at.answers)
	var list []condition
	for _, f := range d.open(open) {
		for v := range d.facts[f].Values {
			answer := d.answer(f, v)
			r, _ := d.certain(with(at.answers, answer))
			c := condition{fact: f, values: []int{v}, adds: d.beyond(r.without(known), at, answer)}
			if d.facts[f].ID == positionFact && d.facts[f].Values[v].ID == concerned {
				c.deeper = d.wishes(at, answer, known, r)
			}
			if !c.adds.empty() || len(c.deeper) > 0 {
				list = append(list, c)
			}
		}
	}
	return list
}

// wishes asks what each wish adds for somebody whom it happened to, beyond what
// either answer adds on its own.
func (d *decider) wishes(at situation, position guide.Answer, known, concerned result) []condition {
	f := d.fact(wishFact)
	if f < 0 {
		return nil
	}
	var list []condition
	for v := range d.facts[f].Values {
		wish := d.answer(f, v)
		alone, _ := d.certain(with(at.answers, wish))
		both, _ := d.certain(with(at.answers, position, wish))
		adds := d.beyond(both.without(known).without(concerned).without(alone), at, position, wish)
		if !adds.empty() {
			list = append(list, condition{fact: f, values: []int{v}, adds: adds})
		}
	}
	return list
}

// beyond takes out what the answers give whatever the event is.
func (d *decider) beyond(r result, at situation, answers ...guide.Answer) result {
	if at.general == nil {
		return r
	}
	anyway, _ := d.certain(with(at.general, answers...))
	return r.without(anyway)
}
