package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

func (g *Guide) factNumber(id string) int {
	for i := range g.facts {
		if g.facts[i].ID == id {
			return i
		}
	}
	return -1
}

func (g *Guide) factIDs() []string {
	ids := make([]string, len(g.facts))
	for i := range g.facts {
		ids[i] = g.facts[i].ID
	}
	return ids
}

func valueNumber(f *routing.Fact, id string) int {
	for i := range f.Values {
		if f.Values[i].ID == id {
			return i
		}
	}
	return -1
}

// state turns answers into bits. Facts and values that do not exist are left
// out; ParseRequest has refused them already. The kind of institution is known
// from the institution itself.
func (g *Guide) state(req *Request) routing.State {
	var s routing.State
	if g.institution != nil {
		g.know(&s, "soort", g.institution.Kind)
	}
	for _, a := range req.Facts {
		if f := g.factNumber(a.Fact); f >= 0 {
			s.Values[f] = 0
		}
		for _, v := range a.Values {
			g.know(&s, a.Fact, v)
		}
	}
	for _, id := range req.Skipped {
		if f := g.factNumber(id); f >= 0 && s.Values[f] == 0 {
			s.Skipped |= 1 << f
		}
	}
	return s
}

func (g *Guide) know(s *routing.State, fact, value string) {
	if f := g.factNumber(fact); f >= 0 {
		if v := valueNumber(&g.facts[f], value); v >= 0 {
			s.Values[f] |= g.routes.Value(f, v)
		}
	}
}

// decide computes the outcome for a request whose facts are in s.
func (g *Guide) decide(req *Request, s *routing.State) *routing.Decision {
	d := new(routing.Decision)
	g.routes.Decide(s, g.day(req.On), d)
	return d
}

// day is the day of the question, or that of the content when it was not said.
func (g *Guide) day(on entry.Date) entry.Date {
	if on == 0 {
		return g.about.Built
	}
	return on
}

// step is a channel in the outcome after roles that the institution lacks have
// given way to their stand-ins.
type step struct {
	channel int
	timing  routing.Timing
	certain bool
	rules   []int // ascending
}

func (g *Guide) steps(d *routing.Decision) []step {
	var steps []step
	place := map[int]int{}
	for _, s := range d.Steps {
		channel := g.present[s.Channel]
		if channel < 0 {
			continue
		}
		i, ok := place[channel]
		if !ok {
			i = len(steps)
			place[channel] = i
			steps = append(steps, step{channel: channel, timing: s.Timing, certain: s.Certain})
		}
		if steps[i].certain != s.Certain {
			continue // certain already, and for these reasons
		}
		for r := range g.routes.Because(d, s) {
			steps[i].rules = insert(steps[i].rules, r)
		}
	}
	return steps
}

// insert adds n to an ascending list if it is not there yet.
func insert(list []int, n int) []int {
	at := len(list)
	for at > 0 && list[at-1] >= n {
		if list[at-1] == n {
			return list
		}
		at--
	}
	list = append(list, 0)
	copy(list[at+1:], list[at:])
	list[at] = n
	return list
}

// channel reads channel i. The institution's contact is in it already.
func (g *Guide) channel(i int) directory.Channel { return g.bundle.Channel(i) }
