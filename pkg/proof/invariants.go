package proof

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// invariants proves every published invariant on the day.
func (p *prover) invariants() {
	for i := range p.content.Invariants {
		inv := &p.content.Invariants[i]
		if inv.Status != entry.Published {
			continue
		}
		for _, allowed := range p.unless(inv) {
			c := claim{prover: p, inv: inv, allowed: allowed, states: p.certain(inv.When).meet(allowed)}
			if !c.states.empty() {
				c.prove()
			}
		}
	}
}

// unless gives the boxes in which the exception of an invariant certainly does
// not hold: one for every fact that it lists, answered with none of the values.
func (p *prover) unless(inv *content.Invariant) []box {
	if len(inv.Unless) == 0 {
		return []box{p.all()}
	}
	var list []box
	for _, clause := range inv.Unless {
		f, mask := p.accepted(clause)
		b := p.all()
		b[f] = p.values(f) &^ mask
		list = append(list, b)
	}
	return list
}

// claim is an invariant being proven in a box of states. Of facts with several
// values, only those in allowed may occur at all.
type claim struct {
	*prover
	inv     *content.Invariant
	allowed box
	states  box
}

func (c *claim) prove() {
	for _, d := range c.demands(&c.inv.Require) {
		if d.gives != nil && !c.given(d.what, d.gives) {
			continue // nor is it first
		}
		if d.forbids != nil {
			c.never(d.forbids)
		}
		if d.first != "" {
			c.nothingBefore(d.first)
		}
	}
}

// given proves that in all states some rule gives what is required. What stays
// after subtracting the boxes of those rules is a gap; it tells whether there is none.
func (c *claim) given(what string, gives func(*provenRule) bool) bool {
	open := minusAll([]box{c.states}, c.where(gives))
	gaps := minusAll(open, c.impossible)
	if len(gaps) > 0 {
		c.broken(what+c.say(" ontbreekt", " is missing"), gaps, nil)
	} else {
		c.hidden(what, open)
	}
	return len(gaps) == 0
}

// never proves that no rule that is certain or possible gives what is forbidden.
// For facts with several values the state and the rule need not share a value:
// a person may have one of each.
func (c *claim) never(gives func(*provenRule) string) {
	for i := range c.rules {
		r := &c.rules[i]
		what := gives(r)
		if what == "" {
			continue
		}
		left := c.minusSets(c.together(c.states, r.possible.meet(c.allowed)), c.impossible)
		if len(left) > 0 {
			c.broken(strconv.Quote(what)+c.say(" wordt aangeboden, en mag dat niet", " is offered, and must not be"), left, []string{r.ID})
		}
	}
}

// nothingBefore proves that where a channel is offered, no other certain step
// comes before it.
func (c *claim) nothingBefore(channel string) {
	for i := range c.rules {
		both := c.together(c.states, c.rules[i].certain.meet(c.allowed))
		if len(both) == 0 {
			continue
		}
		for _, other := range c.rules[i].Offers {
			if other.Channel == channel {
				continue
			}
			sooner := c.where(func(r *provenRule) bool {
				return slices.ContainsFunc(r.Offers, func(o routing.Offer) bool { return o.Channel == channel && before(o, other) })
			})
			left := c.minusSets(c.minusSets(both, c.impossible), sooner)
			if len(left) > 0 {
				c.broken(strconv.Quote(other.Channel)+c.say(" komt voor ", " comes before ")+strconv.Quote(channel), left, []string{c.rules[i].ID})
			}
		}
	}
}

// before is the order of steps: timing, rank, id.
func before(a, b routing.Offer) bool {
	if a.Timing != b.Timing {
		return a.Timing < b.Timing
	}
	if a.Rank != b.Rank {
		return a.Rank < b.Rank
	}
	return a.Channel < b.Channel
}

// maxBoxes is how many boxes a finding spells out.
const maxBoxes = 3

// broken reports that an invariant does not hold in some boxes of states.
func (c *claim) broken(what string, boxes []box, rules []string) {
	c.report("broken-invariant", "invariants/"+c.inv.ID+".json", "require", what, boxes, rules, c.inv.Text)
}

// report writes a finding about boxes of states: what, where, an example.
func (p *prover) report(code, file, key, what string, boxes []box, rules []string, why entry.Text) {
	summary := what + p.say(" bij: ", " in: ") + p.places(boxes)
	if len(rules) > 0 {
		summary += " (" + p.say("regel ", "rule ") + strings.Join(rules, ", ") + ")"
	}
	if p.reported[file+summary] {
		return // an earlier law had it too
	}
	p.reported[file+summary] = true
	if p.day != p.days[0] {
		summary += p.say(", vanaf ", ", from ") + p.day.String()
	}
	hint := p.say("bijvoorbeeld ", "for example ") + example(p.smallest(boxes[0]))
	if !why.Empty() {
		hint = why.In(p.lang) + " " + hint
	}
	p.find(diagnostic.Error, code, file, key, summary, hint)
}

// places describes the largest boxes, and sorts them to be first.
func (p *prover) places(boxes []box) string {
	slices.SortFunc(boxes, func(a, b box) int { return cmp.Compare(b.size(), a.size()) })
	var places []string
	for _, b := range boxes[:min(len(boxes), maxBoxes)] {
		places = append(places, p.describe(b, p.lang))
	}
	if more := len(boxes) - maxBoxes; more > 0 {
		places = append(places, p.say("en nog ", "and ")+strconv.Itoa(more)+p.say("", " more"))
	}
	return strings.Join(places, "; ")
}

// say gives the words in the language of the findings.
func (p *prover) say(nl, en string) string {
	if p.lang == entry.NL {
		return nl
	}
	return en
}

// example writes a state as the facts of a request.
func example(a routing.Answers) string {
	var parts []string
	for fact, values := range a {
		parts = append(parts, strconv.Quote(fact)+": "+strconv.Quote(values[0]))
	}
	slices.Sort(parts)
	return "{" + strings.Join(parts, ", ") + "}"
}
