// Package proof holds the content to what must be true of it, in every state and
// not in samples. [Content] proves the invariants, looks for rules that cannot
// fire or add nothing, and runs the cases; what it finds are readable boxes of
// states, with a smallest example and the file to mend.
//
// # What is covered
//
// A state says of every fact which of its values hold, or that it is unknown. A
// rule holds in a box of states: a set of values for every fact. Proofs subtract
// such boxes from one another, per stretch of time in which the same rules are
// in force, so that all states are covered, the partly answered ones included.
//
// Facts of which several values may hold at once (aard, wens) are covered for
// every set of values, by an argument and not by enumeration. A condition on
// such a fact holds when one of the person's values is listed, so more values
// never make a holding rule fail. If something is missing in a state with many
// values, it is missing too with the one value that the invariant speaks of; and
// if something forbidden is offered, two values are enough to show it: one for
// the invariant, one for the rule. The proofs look at exactly these.
//
// The argument needs rules that are not silenced. A rule that another one can
// override is not counted as giving anything, so a proof may then report a gap
// that is none; it never misses one.
//
// Non-goals: it does not read files (package content), and it judges only what
// the content itself states.
package proof

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Option changes how a proof tells what it finds.
type Option func(*prover)

// In tells in which states something does not hold in this language; without
// it, in English.
func In(l entry.Lang) Option { return func(p *prover) { p.lang = l } }

// Content proves everything of the national content, or of the content with an
// institution filled in (nil: none). It takes well under a second.
func Content(c *content.Content, inst *content.Institution, options ...Option) []diagnostic.Finding {
	p := newProver(c, inst)
	for _, o := range options {
		o(p)
	}
	for _, day := range p.days {
		p.begin(day)
		p.invariants()
	}
	p.begin(p.days[0])
	if inst == nil {
		p.rulesThatDoNothing()
		p.conflicts()
		p.unused()
	}
	diagnostic.Sort(p.findings)
	return slices.Compact(p.findings)
}

// prover proves one content. Its rules are those in force on one day at a time.
type prover struct {
	space
	content    *content.Content
	model      *routing.Model
	channels   map[string]*directory.Channel
	absent     []string // roles that the institution lacks
	impossible []box
	days       []entry.Date // first day of every stretch in which the same rules are in force
	day        entry.Date
	rules      []provenRule
	lang       entry.Lang // of findings about states
	findings   []diagnostic.Finding
	reported   map[string]bool
}

// provenRule is a rule as boxes.
type provenRule struct {
	*routing.Rule
	certain  box
	possible box
	silenced bool // another rule may override it
}

func newProver(c *content.Content, inst *content.Institution) *prover {
	lib := c.Library(inst)
	p := &prover{content: c, model: lib.Model(), lang: entry.EN, channels: map[string]*directory.Channel{}, reported: map[string]bool{}}
	p.facts = p.model.Facts
	for i := range lib.Channels {
		p.channels[lib.Channels[i].ID] = &lib.Channels[i]
	}
	if inst != nil {
		p.absent = inst.Absent
		p.replaceAbsent()
	}
	for _, i := range c.Impossible {
		b := p.all()
		for _, clause := range i.When {
			f, mask := p.accepted(clause)
			b[f] &= mask // answered: an unknown fact contradicts nothing
		}
		p.impossible = append(p.impossible, b)
	}
	p.days = epochs(p.model.Rules, lib.About.Built)
	return p
}

// epochs gives the first days of the stretches in which the same rules are in
// force, from the day of the content on: what the law was before helps nobody.
func epochs(rules []routing.Rule, from entry.Date) []entry.Date {
	days := []entry.Date{from}
	for _, r := range rules {
		if r.From > from {
			days = append(days, r.From)
		}
		if r.To >= from {
			days = append(days, r.To.Next())
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// replaceAbsent puts the stand-ins of roles that an institution lacks in the
// rules, as the guide does.
func (p *prover) replaceAbsent() {
	for r := range p.model.Rules {
		rule := &p.model.Rules[r]
		rule.Offers = slices.Clone(rule.Offers)
		for i := range rule.Offers {
			rule.Offers[i].Channel = p.standIn(rule.Offers[i].Channel, 0)
		}
		rule.Offers = slices.DeleteFunc(rule.Offers, func(o routing.Offer) bool { return o.Channel == "" })
	}
}

// standIn gives what is offered for a channel: itself, or what stands in for it.
func (p *prover) standIn(id string, depth int) string {
	if !slices.Contains(p.absent, id) {
		return id
	}
	if c := p.channels[id]; c != nil && depth < 8 {
		for _, other := range c.Instead {
			if found := p.standIn(other, depth+1); found != "" && p.channels[found] != nil {
				return found
			}
		}
	}
	return ""
}

// begin takes the rules that are in force on a day.
func (p *prover) begin(day entry.Date) {
	p.day, p.rules = day, nil
	overridden := map[string]bool{}
	for r := range p.model.Rules {
		rule := &p.model.Rules[r]
		if !rule.ValidOn(day) {
			continue
		}
		for _, id := range rule.Overrides {
			overridden[id] = true
		}
		p.rules = append(p.rules, provenRule{Rule: rule, certain: p.certain(rule.When), possible: p.possible(rule.When)})
	}
	for i := range p.rules {
		p.rules[i].silenced = overridden[p.rules[i].ID]
	}
}

// find reports something about a key of a content file.
func (p *prover) find(severity diagnostic.Severity, code, file, key, summary, hint string) {
	line, col := p.content.Position(file, key)
	p.findings = append(p.findings, diagnostic.Finding{Severity: severity, Code: code, File: file, Line: line, Col: col, Summary: summary, Hint: hint})
}

// where gives the boxes in which the chosen rules are certain.
func (p *prover) where(chosen func(*provenRule) bool) []box {
	var list []box
	for i := range p.rules {
		if r := &p.rules[i]; !r.silenced && chosen(r) {
			list = append(list, r.certain)
		}
	}
	return list
}

// offering chooses the rules that offer a channel, at a timing or earlier.
func offering(channel string, latest routing.Timing) func(*provenRule) bool {
	return func(r *provenRule) bool {
		return slices.ContainsFunc(r.Offers, func(o routing.Offer) bool { return o.Channel == channel && o.Timing <= latest })
	}
}
