package campus

import (
	"slices"
	"time"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

const (
	emergencyChannel = "noodnummer-112"
	staleMonths      = 6 // after its review day an institution's contacts are no longer shown
)

// fallback is the help that needs no program, in one language.
type fallback struct {
	Invented  bool // the institution is an example
	Stale     bool // nobody checked the contacts for a long time: they are left out
	Emergency []contact
	Local     []contact // of the institution, those who keep a secret first
	National  []contact // day and night
}

// newFallback collects the help for somebody of whom nothing is known.
func newFallback(g *guide.Guide, l entry.Lang, today entry.Date) *fallback {
	inst := g.Institution()
	f := &fallback{Invented: inst.Invented, Stale: stale(g, inst, today)}
	b := g.Bundle()
	if i, ok := b.FindChannel(emergencyChannel); ok {
		c := b.Channel(i)
		f.Emergency = append(f.Emergency, newContact(&c, l))
	} else {
		f.Emergency = append(f.Emergency, contact{Name: "112", Phones: []phone{{Number: "112", Dial: "112"}}})
	}
	steps := g.Route(guide.Request{}).Steps
	f.National = national(g, steps, l)
	if f.Stale {
		return f
	}
	if e := inst.Emergency; e != nil {
		campus := directory.Channel{Name: inst.Name, Purpose: e.Text, Phones: []directory.Phone{{Number: e.Phone}}}
		f.Emergency = append(f.Emergency, newContact(&campus, l))
	}
	f.Local = local(g, steps, l)
	return f
}

func stale(g *guide.Guide, inst *directory.Institution, today entry.Date) bool {
	return g.Outdated(today) || inst.ReviewBy != 0 && today > inst.ReviewBy.AddMonths(staleMonths)
}

// local gives the contacts of the institution, in the order of the steps and
// then those that no step leads to.
func local(g *guide.Guide, steps []guide.Step, l entry.Lang) []contact {
	b := g.Bundle()
	var order []int
	for _, step := range steps {
		if i, ok := b.FindChannel(step.Channel); ok {
			order = append(order, i)
		}
	}
	for i := range b.Channels() {
		if !slices.Contains(order, i) {
			order = append(order, i)
		}
	}
	var confide, others []contact
	for _, i := range order {
		switch c := b.Channel(i); {
		case !c.Local:
		case c.Confides():
			confide = append(confide, newContact(&c, l))
		default:
			others = append(others, newContact(&c, l))
		}
	}
	return append(confide, others...)
}

// national gives the national services among the steps to take now that can be
// called at any hour.
func national(g *guide.Guide, steps []guide.Step, l entry.Lang) []contact {
	b := g.Bundle()
	var list []contact
	for _, step := range steps {
		i, ok := b.FindChannel(step.Channel)
		if !ok || !step.Certain && step.Timing != routing.Now {
			continue
		}
		c := b.Channel(i)
		atAnyHour := c.Schedule != nil && c.Schedule.Always && len(c.Phones) > 0
		if c.Scope == directory.National && c.ID != emergencyChannel && atAnyHour {
			list = append(list, newContact(&c, l))
		}
	}
	return list
}

// day gives the calendar day of a time.
func day(now time.Time) entry.Date {
	year, month, d := now.Date()
	return entry.Date(year*10000 + int(month)*100 + d)
}
