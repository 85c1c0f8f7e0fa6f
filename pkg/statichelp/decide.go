package statichelp

import (
	"fmt"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// The facts that the help is arranged by.
const (
	kindFact     = "aard"
	roleFact     = "rol"
	dangerFact   = "gevaar"
	positionFact = "positie"
	wishFact     = "wens"

	concerned = "betrokkene" // the position of somebody whom it happened to
)

// reading is the order in which conditions are written: what cannot wait first.
// Other facts follow in the order of the content.
var reading = []string{dangerFact, "wanneer", "leeftijd", positionFact, wishFact, "ander", "wie", "plaats", "taak"}

// decider puts questions to the guide. Channels, rules and values have the numbers
// that they have in the bundle.
type decider struct {
	*Help
	facts []routing.Fact // in reading order
	known map[string]answered
}

// answered is what the guide said, to ask the same only once.
type answered struct {
	result
	open []string
}

func newDecider(h *Help) *decider {
	d := &decider{Help: h, known: map[string]answered{}}
	for i := range h.guide.Bundle().Facts() {
		d.facts = append(d.facts, h.guide.Bundle().Fact(i))
	}
	slices.SortStableFunc(d.facts, func(a, b routing.Fact) int { return place(a.ID) - place(b.ID) })
	return d
}

func place(fact string) int {
	if i := slices.Index(reading, fact); i >= 0 {
		return i
	}
	return len(reading)
}

func (d *decider) fact(id string) int {
	return slices.IndexFunc(d.facts, func(f routing.Fact) bool { return f.ID == id })
}

func (d *decider) answer(fact, value int) guide.Answer {
	f := &d.facts[fact]
	return guide.Answer{Fact: f.ID, Values: []string{f.Values[value].ID}}
}

func (d *decider) route(answers []guide.Answer) guide.Outcome {
	return d.guide.Route(guide.Request{Facts: answers, On: d.on})
}

// with adds answers to answers, which stay as they are.
func with(answers []guide.Answer, more ...guide.Answer) []guide.Answer {
	return slices.Concat(answers, more)
}

// steps gives the steps of an outcome that may be shown.
func (d *decider) steps(out guide.Outcome) []step {
	var steps []step
	for _, s := range out.Steps {
		i, ok := d.guide.Bundle().FindChannel(s.Channel)
		if !ok || d.outdated && d.channels[i].Scope != directory.National {
			continue
		}
		shown := step{channel: i, timing: s.Timing, certain: s.Certain, why: -1}
		if len(s.Because) > 0 {
			shown.why, _ = d.guide.Bundle().FindRule(s.Because[0])
		}
		steps = append(steps, shown)
	}
	return steps
}

// certain gives what is certain with some answers, and the facts that are open.
func (d *decider) certain(answers []guide.Answer) (result, []string) {
	key := fmt.Sprint(answers)
	if a, ok := d.known[key]; ok {
		return a.result, a.open
	}
	out := d.route(answers)
	r := result{steps: slices.DeleteFunc(d.steps(out), func(s step) bool { return !s.certain })}
	for _, id := range out.Advice {
		if i, ok := d.guide.Bundle().FindRule(id); ok {
			r.advice = append(r.advice, note{rule: i})
		}
	}
	d.known[key] = answered{r, out.Open}
	return r, out.Open
}

// open gives the facts that an answer can still change something of, in reading
// order.
func (d *decider) open(ids []string) []int {
	var facts []int
	for _, id := range ids {
		facts = append(facts, d.fact(id))
	}
	slices.Sort(facts)
	return facts
}
