// Package work is what is timed both native and in js/wasm: everything that the
// guide does around a decision.
package work

import (
	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// States is how many random states are decided in turn.
const States = 500

// Work is one thing to time. Run does it for state i.
type Work struct {
	Name   string
	Rounds int // 0: as many as the rest
	Run    func(i int)
}

// Names of work that a ratio speaks of.
const (
	Decide    = "Decide, all answered"
	Explain   = "Decide, reasons, duties, advice"
	Route     = "guide.Route, all answered"
	Next      = "Next, half answered"
	Content   = "proof.Content"
	Questions = "proof.Questions"
)

// List gives the work on the national content.
func List(p *problem.Problem) ([]Work, error) {
	states := p.States(States)
	var list []Work
	for _, part := range []struct {
		name  string
		every int
	}{{"all", 1}, {"half", 2}, {"none", 0}} {
		list = append(list, decisions(p, part.name, problem.Without(states, part.every))...)
	}
	all := problem.Without(states, 1)
	list = append(list, Work{Name: Explain, Run: explained(p.Index, all)}, whyNot(p, all))
	route, err := routed(states)
	if err != nil {
		return nil, err
	}
	list = append(list, route,
		Work{Name: Content, Rounds: 3, Run: func(int) { proof.Content(p.Content, nil) }},
		Work{Name: Questions, Rounds: 3, Run: func(int) { _, _ = proof.Questions(p.Content, problem.Day) }})
	return list, nil
}

// decisions decides, and asks for the next question of decisions made before.
func decisions(p *problem.Problem, name string, states []routing.State) []Work {
	made := make([]routing.Decision, len(states))
	for i := range states {
		p.Index.Decide(&states[i], problem.Day, &made[i])
	}
	d := new(routing.Decision)
	return []Work{
		{Name: "Decide, " + name + " answered", Run: func(i int) { p.Index.Decide(&states[i], problem.Day, d) }},
		{Name: "Next, " + name + " answered", Run: func(i int) { p.Index.Next(&states[i], &made[i]) }},
	}
}

func explained(x *routing.Index, states []routing.State) func(int) {
	d := new(routing.Decision)
	return func(i int) {
		x.Decide(&states[i], problem.Day, d)
		sink = reasons(x, d)
	}
}

var sink int

// reasons goes over everything that a decision means: the rules of every step,
// duties, advice and instruments.
func reasons(x *routing.Index, d *routing.Decision) (n int) {
	for _, s := range d.Steps {
		for r := range x.Because(d, s) {
			n += r
		}
	}
	for i := range x.Duties(d) {
		n += i
	}
	for r := range x.Advice(d) {
		n += r
	}
	for i := range x.Instruments(d) {
		n += i
	}
	return n
}

func whyNot(p *problem.Problem, states []routing.State) Work {
	made := make([]routing.Decision, len(states))
	for i := range states {
		p.Index.Decide(&states[i], problem.Day, &made[i])
	}
	return Work{Name: "WhyNot, one channel", Run: func(i int) {
		p.Index.WhyNot(&states[i], &made[i], i%len(p.Model.Channels))
	}}
}

// routed asks the guide by name, and gets every id by name.
func routed(states []problem.State) (Work, error) {
	g, err := wegwijzer.Default()
	if err != nil {
		return Work{}, err
	}
	requests := make([]guide.Request, len(states))
	for i := range states {
		requests[i].On = problem.Day
		for fact, values := range states[i].Answers {
			requests[i].Facts = append(requests[i].Facts, guide.Answer{Fact: fact, Values: values})
		}
	}
	return Work{Name: Route, Run: func(i int) { g.Route(requests[i]) }}, nil
}
