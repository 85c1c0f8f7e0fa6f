package statichelp

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

const emergencyChannel = "noodnummer-112"

// view is the help in one language, as the templates write it.
type view struct {
	T           *words
	Lang, Other string // Other is empty when the content has one language
	Name, Exit  string // of the institution
	Notes       []string

	Emergency, National, Confide, Others []contact

	Topics           []topicView
	Places           []contact
	Checked, Version string
}

func (h *Help) view(l entry.Lang) *view {
	about := h.guide.About()
	v := &view{
		T: texts[l], Lang: l.String(), Checked: about.Built.String(), Version: about.Version,
		Emergency: h.emergency(l), National: h.dayAndNight(l), Places: h.places(l),
	}
	if other := 1 - l; h.guide.Bundle().Has(other) {
		v.Other = other.String()
	}
	if inst := h.guide.Institution(); inst != nil {
		v.Name, v.Exit = inst.Name.In(l), inst.ExitURL
		if inst.Invented {
			v.Notes = append(v.Notes, v.T.Invented)
		}
	}
	if h.outdated {
		v.Notes = append(v.Notes, v.T.Outdated)
	} else {
		v.Confide, v.Others = h.local(l)
	}
	w := writer{h, newDecider(h).facts, l}
	for i := range h.topics {
		v.Topics = append(v.Topics, w.topic(&h.topics[i]))
	}
	return v
}

// emergency gives 112, and then the number of the campus. Content without 112
// does not take it away.
func (h *Help) emergency(l entry.Lang) []contact {
	list := []contact{{Name: "112", Phones: []phone{{Number: "112", Dial: "112"}}}}
	if i, ok := h.guide.Bundle().FindChannel(emergencyChannel); ok {
		list[0] = newContact(&h.channels[i], l)
	}
	if inst := h.guide.Institution(); inst != nil && inst.Emergency != nil && !h.outdated {
		list = append(list, newContact(&directory.Channel{
			Name: inst.Name, Purpose: inst.Emergency.Text, Phones: []directory.Phone{{Number: inst.Emergency.Phone}},
		}, l))
	}
	return list
}

// dayAndNight gives the national services among the first steps that can be
// called at any hour.
func (h *Help) dayAndNight(l entry.Lang) []contact {
	var list []contact
	for _, s := range h.first {
		c := &h.channels[s.channel]
		atAnyHour := c.Schedule != nil && c.Schedule.Always && len(c.Phones) > 0
		soon := s.certain || s.timing == routing.Now
		if soon && atAnyHour && c.Scope == directory.National && c.ID != emergencyChannel {
			n := newContact(c, l)
			n.Open = "" // the heading says it
			list = append(list, n)
		}
	}
	return list
}

// atHand is how many contacts are in sight: more, and nobody finds the first.
const atHand = 4

// local gives the contacts of the institution, in the order of the first steps
// and then those that no step leads to: the first who keep a secret, and the
// others, in which those who keep a secret come first too.
func (h *Help) local(l entry.Lang) (confide, others []contact) {
	var order []int
	for _, s := range h.first {
		order = append(order, s.channel)
	}
	for i := range h.channels {
		if !slices.Contains(order, i) {
			order = append(order, i)
		}
	}
	for _, i := range order {
		switch c := &h.channels[i]; {
		case !c.Local:
		case c.Confides():
			confide = append(confide, newContact(c, l))
		default:
			others = append(others, newContact(c, l))
		}
	}
	n := min(atHand, len(confide))
	return confide[:n:n], append(confide[n:], others...)
}

// places gives all national channels by name.
func (h *Help) places(l entry.Lang) []contact {
	var list []contact
	for i := range h.channels {
		if h.channels[i].Scope == directory.National {
			list = append(list, newContact(&h.channels[i], l))
		}
	}
	slices.SortStableFunc(list, func(a, b contact) int { return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)) })
	return list
}
