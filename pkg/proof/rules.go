package proof

import (
	"slices"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// rulesThatDoNothing reports rules that can never hold, and rules that add no
// step, duty, advice or instrument to what other rules give.
func (p *prover) rulesThatDoNothing() {
	for i := range p.rules {
		r := &p.rules[i]
		if !p.dead(r) && p.redundant(r, p.possibly(r)) {
			p.about(diagnostic.Info, r, "redundant-rule", "everything that this rule gives is given by other rules in the same states", "keep it for its reason, or take it out")
		}
	}
}

// dead reports a rule that can never hold.
func (p *prover) dead(r *provenRule) bool {
	if len(p.possibly(r)) > 0 {
		return false
	}
	p.about(diagnostic.Error, r, "dead-rule", "this rule can never hold: its condition has no possible state", "widen when, or take the rule out")
	return true
}

// possibly gives the fully answered states that can occur and in which a rule holds.
func (p *prover) possibly(r *provenRule) []box {
	if b := p.answeredWithin(r.certain); !b.empty() {
		return minusAll([]box{b}, p.impossible)
	}
	return nil
}

// incompatible are things that two rules cannot both tell a reader to do.
var incompatible = [][2]string{{"report", "secrecy"}}

// conflicts reports pairs of rules that hold together and contradict each other.
func (p *prover) conflicts() {
	for i := range p.rules {
		for j := range p.rules {
			a, b := &p.rules[i], &p.rules[j]
			for _, pair := range incompatible {
				if !slices.Contains(a.Says, pair[1]) || !slices.Contains(b.Says, pair[0]) {
					continue
				}
				if states := p.minusSets(p.together(a.certain, b.certain), p.impossible); len(states) > 0 {
					what := p.say("zegt ", "says ") + strconv.Quote(pair[1]) + p.say(" waar de regel ", " where the rule ") + strconv.Quote(b.ID) + p.say(" zegt: ", " says ") + strconv.Quote(pair[0])
					p.report("conflict", "rules/"+a.ID+".json", "says", what, states, nil, entry.Text{})
				}
			}
		}
	}
}

// answeredWithin gives the fully answered states of a box.
func (p *prover) answeredWithin(b box) box { return b.meet(p.answered()) }

func (p *prover) about(severity diagnostic.Severity, r *provenRule, code, summary, hint string) {
	p.find(severity, code, "rules/"+r.ID+".json", "when", summary, hint)
}

// redundant tells whether every effect of a rule is given by the others wherever
// it holds. Advice is an effect of its own.
func (p *prover) redundant(r *provenRule, states []box) bool {
	if !r.Advice.Empty() {
		return false
	}
	covered := func(gives func(*provenRule) bool) bool {
		others := p.where(func(o *provenRule) bool { return o.ID != r.ID && gives(o) })
		return len(minusAll(slices.Clone(states), others)) == 0
	}
	for _, o := range r.Offers {
		same := func(other *provenRule) bool {
			return slices.ContainsFunc(other.Offers, func(x routing.Offer) bool { return x.Channel == o.Channel && !before(o, x) })
		}
		if !covered(same) {
			return false
		}
	}
	for _, id := range r.Duties {
		if !covered(func(o *provenRule) bool { return slices.Contains(o.Duties, id) }) {
			return false
		}
	}
	for _, id := range r.Instruments {
		if !covered(func(o *provenRule) bool { return slices.Contains(o.Instruments, id) }) {
			return false
		}
	}
	return true
}

// unused reports channels that nothing offers, facts on which nothing hangs, and
// values that no rule mentions.
func (p *prover) unused() {
	offered, mentioned := map[string]bool{}, map[string]bool{}
	for i := range p.rules {
		for _, o := range p.rules[i].Offers {
			offered[o.Channel] = true
		}
		for _, c := range p.rules[i].When {
			mentioned[c.Fact] = true
			for _, v := range c.Values {
				mentioned[c.Fact+" "+v] = true
			}
		}
	}
	for id := range p.channels {
		if !offered[id] && !p.standsIn(id) {
			p.warn("channels/"+id+".json", "never-offered", "no rule offers this channel", "write a rule for it, or set its status to review")
		}

	}
	for f := range p.facts {
		fact := &p.facts[f]
		if !mentioned[fact.ID] {
			p.warn("facts/"+fact.ID+".json", "never-decides", "no rule hangs on this fact", "take the question out")
		}
		for _, v := range fact.Values {
			if mentioned[fact.ID] && !mentioned[fact.ID+" "+v.ID] {
				p.warn("facts/"+fact.ID+".json", "unused-value", "no rule mentions the value "+strconv.Quote(v.ID), "write a rule for it, or take it out")
			}
		}
	}
}

// standsIn tells whether a channel is offered in the place of an absent role.
func (p *prover) standsIn(id string) bool {
	for _, c := range p.channels {
		if c.Scope == directory.Role && slices.Contains(c.Instead, id) {
			return true
		}
	}
	return false
}

func (p *prover) warn(file, code, summary, hint string) {
	p.find(diagnostic.Warning, code, file, "id", summary, hint)
}
