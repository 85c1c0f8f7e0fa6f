package content

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// The forms in which conditions and rules stand in the files.

// values is ["a", "b"] or {"not": ["a", "b"]}.
type values struct {
	list []string
	not  bool
}

func (v *values) UnmarshalJSON(text []byte) error {
	if text = bytes.TrimSpace(text); len(text) > 0 && text[0] == '[' {
		return json.Unmarshal(text, &v.list)
	}
	var except struct {
		Not []string `json:"not"`
	}
	if err := json.Unmarshal(text, &except); err != nil || except.Not == nil {
		return errors.New(`expected a list of values, or {"not": [values]}`)
	}
	v.list, v.not = except.Not, true
	return nil
}

// condition is {fact: values}.
type condition map[string]values

// clauses gives the condition in a fixed order.
func (c condition) clauses() []routing.Clause {
	var list []routing.Clause
	for fact, v := range c {
		list = append(list, routing.Clause{Fact: fact, Values: v.list, Not: v.not})
	}
	slices.SortFunc(list, func(a, b routing.Clause) int { return cmp.Compare(a.Fact, b.Fact) })
	return list
}

type channelEntry struct {
	directory.Channel
	Eligibility struct {
		When condition  `json:"when"`
		Text entry.Text `json:"text"`
	} `json:"eligibility"`
}

func (e channelEntry) channel() (Channel, error) {
	c := Channel{Channel: e.Channel, Eligible: e.Eligibility.When.clauses()}
	c.Channel.Eligibility = e.Eligibility.Text
	return c, nil
}

type factEntry struct {
	routing.Fact
	NotWhen []condition `json:"notWhen"`
}

func (e factEntry) fact() (routing.Fact, error) {
	f := e.Fact
	for _, c := range e.NotWhen {
		f.NotWhen = append(f.NotWhen, c.clauses())
	}
	return f, nil
}

type ruleEntry struct {
	entry.Meta
	Section string    `json:"section"`
	When    condition `json:"when"`
	Then    struct {
		Offer []struct {
			Channel string `json:"channel"`
			Timing  string `json:"timing"`
			Rank    int    `json:"rank"`
		} `json:"offer"`
		Instruments []string   `json:"instruments"`
		Duties      []string   `json:"duties"`
		Advice      entry.Text `json:"advice"`
	} `json:"then"`
	Because   entry.Text `json:"because"`
	OpenNorm  entry.Text `json:"openNorm"`
	Overrides []string   `json:"overrides"`
	Says      []string   `json:"says"`
	Valid     struct {
		From entry.Date `json:"from"`
		To   entry.Date `json:"to"`
	} `json:"valid"`
}

func (e ruleEntry) rule() (routing.Rule, error) {
	r := routing.Rule{
		Meta: e.Meta, Section: e.Section, When: e.When.clauses(), Instruments: e.Then.Instruments, Duties: e.Then.Duties,
		Advice: e.Then.Advice, Because: e.Because, OpenNorm: e.OpenNorm, Overrides: e.Overrides, Says: e.Says, From: e.Valid.From, To: e.Valid.To,
	}
	for _, o := range e.Then.Offer {
		timing, ok := routing.ParseTiming(o.Timing)
		if !ok {
			return r, fmt.Errorf(`unknown timing %q, expected "now", "next" or "later"`, o.Timing)
		}
		if o.Rank == 0 {
			o.Rank = routing.DefaultRank
		}
		r.Offers = append(r.Offers, routing.Offer{Channel: o.Channel, Timing: timing, Rank: o.Rank})
	}
	return r, nil
}

// Case is a short story with the route that is expected: a test of the content.
type Case struct {
	ID     string           `json:"id"`
	Story  entry.Text       `json:"story"`
	Text   string           `json:"text"`
	Lang   string           `json:"lang"`
	Facts  []routing.Clause `json:"-"` // one clause a fact: the values that hold
	Rules  []string         `json:"rules"`
	Expect Expectation      `json:"expect"`
}

// Expectation says what a case must give. An empty part expects nothing, unless
// the case expects the whole answer: then an empty list is empty.
type Expectation struct {
	Whole         bool     `json:"whole,omitempty"`         // the lists below that say what is shown are complete, the steps in order
	First         string   `json:"first,omitempty"`         // the first certain step
	Now           []string `json:"now,omitempty"`           // certain steps to take now
	Next          []string `json:"next,omitempty"`          // certain steps to take next
	Later         []string `json:"later,omitempty"`         // certain steps to take later
	Must          []string `json:"must,omitempty"`          // certain steps, whatever their timing
	MustNot       []string `json:"mustNot,omitempty"`       // no step, certain or not
	Because       []string `json:"because,omitempty"`       // rules that are the reason of a certain step
	Duties        []string `json:"duties,omitempty"`        // shown
	NoDuties      []string `json:"noDuties,omitempty"`      // not shown
	Advice        []string `json:"advice,omitempty"`        // rules whose advice is shown
	NoAdvice      []string `json:"noAdvice,omitempty"`      // rules whose advice is not shown
	Instruments   []string `json:"instruments,omitempty"`   // shown
	NoInstruments []string `json:"noInstruments,omitempty"` // not shown
}

type caseEntry struct {
	Case
	Facts map[string]oneOrMore `json:"facts"`
}

// oneOrMore is "a" or ["a", "b"].
type oneOrMore []string

func (v *oneOrMore) UnmarshalJSON(text []byte) error {
	if text = bytes.TrimSpace(text); len(text) > 0 && text[0] == '[' {
		return json.Unmarshal(text, (*[]string)(v))
	}
	*v = make(oneOrMore, 1)
	return json.Unmarshal(text, &(*v)[0])
}

func (e caseEntry) story() (Case, error) {
	c := e.Case
	for fact, v := range e.Facts {
		c.Facts = append(c.Facts, routing.Clause{Fact: fact, Values: v})
	}
	slices.SortFunc(c.Facts, func(a, b routing.Clause) int { return cmp.Compare(a.Fact, b.Fact) })
	return c, nil
}
