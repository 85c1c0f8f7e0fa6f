package proof

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// FromBundle reads from a bundle what [Diff] compares: its facts, and the rules
// in force on a day. What a bundle leaves out, such as cases, is not there.
func FromBundle(b *bundle.Bundle, on entry.Date) (*content.Content, error) {
	x, err := b.Routing()
	if err != nil {
		return nil, err
	}
	c := &content.Content{}
	for f := range b.Facts() {
		c.Facts = append(c.Facts, b.Fact(f))
	}
	for i := range b.Channels() {
		channel := content.Channel{}
		channel.ID, channel.Status = b.ChannelID(i), entry.Published
		c.Channels = append(c.Channels, channel)
	}
	for i := range b.Duties() {
		c.Duties = append(c.Duties, routing.Duty{Meta: published(b.DutyID(i))})
	}
	for i := range b.Instruments() {
		c.Instruments = append(c.Instruments, catalogue.Instrument{Meta: published(b.InstrumentID(i))})
	}
	t := tables{&x.Tables, b}
	for r := range b.Rules() {
		if rule := t.rule(r, c); t.inForce(r, on) {
			c.Rules = append(c.Rules, rule)
		}
	}
	return c, nil
}

func published(id string) entry.Meta { return entry.Meta{ID: id, Status: entry.Published} }

// tables reads rules back from their numeric form.
type tables struct {
	*routing.Tables
	bundle *bundle.Bundle
}

// in tells whether a rule is in the i-th set of rules.
func (t tables) in(sets []uint64, i, rule int) bool { return bit(sets[i*t.Words():], rule) }

func (t tables) inForce(r int, on entry.Date) bool {
	e := len(t.Epochs) - 1
	for e > 0 && t.Epochs[e] > on {
		e--
	}
	return t.in(t.Valid, e, r)
}

func (t tables) rule(r int, c *content.Content) routing.Rule {
	rule := routing.Rule{Meta: published(t.bundle.RuleID(r)), When: t.when(r, c.Facts), Advice: t.bundle.Rule(r).Advice}
	for s, slot := range t.Slots {
		if t.in(t.SlotRules, s, r) {
			rule.Offers = append(rule.Offers, routing.Offer{Channel: c.Channels[slot.Channel].ID, Timing: slot.Timing, Rank: slot.Rank})
		}
	}
	for i := range c.Duties {
		if t.in(t.DutyRules, i, r) {
			rule.Duties = append(rule.Duties, c.Duties[i].ID)
		}
	}
	for i := range c.Instruments {
		if t.in(t.ToolRules, i, r) {
			rule.Instruments = append(rule.Instruments, c.Instruments[i].ID)
		}
	}
	for _, silence := range t.Silences {
		if silence.By == r {
			rule.Overrides = append(rule.Overrides, t.bundle.RuleID(silence.Rule))
		}
	}
	return rule
}

func (t tables) when(r int, facts []routing.Fact) []routing.Clause {
	var condition []routing.Clause
	first := 0
	for f := range facts {
		clause := routing.Clause{Fact: facts[f].ID}
		for v := range facts[f].Values {
			if t.in(t.Masks, first+v, r) {
				clause.Values = append(clause.Values, facts[f].Values[v].ID)
			}
		}
		if len(clause.Values) < len(facts[f].Values) {
			condition = append(condition, clause)
		}
		first += len(facts[f].Values)
	}
	return condition
}
