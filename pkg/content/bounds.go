package content

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// clauses reports facts and values of a condition that do not exist.
func (r *reference) clauses(list []routing.Clause, key string) {
	for _, c := range list {
		r.to("fact", []string{c.Fact}, key)
		r.value(c.Fact, c.Values, key+"/"+c.Fact)
	}
}

const hintUnpublished = "take it out of the rule, or publish it once it was checked"

// inBounds reports a rule that could offer a channel to somebody outside its
// eligibility, offers what readers cannot see, or hangs on a question that is
// not asked in its situation. All of this shows from the rule alone: its
// condition must lie inside (or outside) another condition.
func (l *loader) inBounds(r *routing.Rule) {
	path := "rules/" + r.ID + ".json"
	for _, o := range r.Offers {
		i := slices.IndexFunc(l.c.Channels, func(c Channel) bool { return c.ID == o.Channel })
		if i < 0 {
			continue
		}
		channel := &l.c.Channels[i]
		if channel.Status != entry.Published {
			l.find(path, "then/offer", o.Channel, "unpublished", "the channel "+quote(o.Channel)+" has status "+quote(string(channel.Status))+" and cannot be offered", hintUnpublished)
		}
		for _, need := range channel.Eligible {
			if outside := l.outside(r, need); len(outside) > 0 {
				l.find(path, "then/offer", o.Channel, "outside-eligibility",
					"offers "+quote(o.Channel)+" to "+need.Fact+" "+strings.Join(outside, ", ")+", whom it does not serve",
					"limit "+quote(need.Fact)+" in when, or widen the eligibility of the channel")
			}
		}
	}
	for _, id := range r.Duties {
		if i := slices.IndexFunc(l.c.Duties, func(d routing.Duty) bool { return d.ID == id }); i >= 0 && l.c.Duties[i].Status != entry.Published {
			l.find(path, "then/duties", id, "unpublished", "the duty "+quote(id)+" has status "+quote(string(l.c.Duties[i].Status))+": what is not law yet is not shown as a duty", hintUnpublished)
		}
	}
	for _, id := range r.Instruments {
		if i := slices.IndexFunc(l.c.Instruments, func(v catalogue.Instrument) bool { return v.ID == id }); i >= 0 && l.c.Instruments[i].Status != entry.Published {
			l.find(path, "then/instruments", id, "unpublished", "the instrument "+quote(id)+" has status "+quote(string(l.c.Instruments[i].Status))+" and cannot be offered", hintUnpublished)
		}
	}
	for _, clause := range r.When {
		l.askable(path, r, clause.Fact)
	}
}

// outside gives the values of a fact with which the rule can hold, but which the
// clause does not accept.
func (l *loader) outside(r *routing.Rule, need routing.Clause) []string {
	var list []string
	for _, v := range l.values(need.Fact) {
		if accepts(r.When, need.Fact, v) && slices.Contains(need.Values, v) == need.Not {
			list = append(list, v)
		}
	}
	return list
}

// askable reports a rule on a fact that is not asked in a situation of the rule.
func (l *loader) askable(path string, r *routing.Rule, id string) {
	i := slices.IndexFunc(l.c.Facts, func(f routing.Fact) bool { return f.ID == id })
	if i < 0 {
		return
	}
	for _, situation := range l.c.Facts[i].NotWhen {
		if l.meet(r.When, situation) {
			l.find(path, "when", id, "not-asked", "hangs on "+quote(id)+", which is not asked when "+describe(situation),
				"list "+quote(situation[0].Fact)+" in when, with the values for which it is asked")
		}
	}
}

// meet tells whether both conditions can hold at once.
func (l *loader) meet(a, b []routing.Clause) bool {
	for _, clause := range b {
		possible := slices.ContainsFunc(l.values(clause.Fact), func(v string) bool {
			return accepts(a, clause.Fact, v) && accepts(b, clause.Fact, v)
		})
		if !possible {
			return false
		}
	}
	return true
}

func (l *loader) values(fact string) []string {
	for _, f := range l.c.Facts {
		if f.ID == fact {
			ids := make([]string, len(f.Values))
			for i, v := range f.Values {
				ids[i] = v.ID
			}
			return ids
		}
	}
	return nil
}

func accepts(condition []routing.Clause, fact, value string) bool {
	for _, c := range condition {
		if c.Fact == fact && slices.Contains(c.Values, value) == c.Not {
			return false
		}
	}
	return true
}

// describe writes a condition as a person would read it.
func describe(condition []routing.Clause) string {
	parts := make([]string, len(condition))
	for i, c := range condition {
		not := ""
		if c.Not {
			not = "not "
		}
		parts[i] = c.Fact + " is " + not + strings.Join(c.Values, " or ")
	}
	return strings.Join(parts, " and ")
}

// CheckRules reports published rules that reach outside the eligibility of their
// channels, offer what is not published, or hang on a question that is not asked
// in their situation. Load does this already; it is for content that was changed
// in memory.
func (c *Content) CheckRules() []diagnostic.Finding {
	l := &loader{c: c}
	for i := range c.Rules {
		if c.Rules[i].Status == entry.Published {
			l.inBounds(&c.Rules[i])
		}
	}
	return l.findings
}
