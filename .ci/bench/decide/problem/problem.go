// Package problem is what every engine of the benchmark decides: the national
// rules that offer a channel, in a form that each engine can be written from.
package problem

import (
	"errors"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// Day is the day of all decisions.
const Day entry.Date = 20261121

// Problem is the rules in force on the day.
type Problem struct {
	Content  *content.Content `json:"-"`
	Model    *routing.Model   `json:"-"`
	Index    *routing.Index   `json:"-"`
	Facts    []Fact           `json:"facts"`
	Rules    []Rule           `json:"rules"`    // that offer a channel, or have to do with silencing
	All      []Rule           `json:"-"`        // all rules in force
	Places   []Place          `json:"places"`   // in the order in which channels are shown
	Silences [][2]int         `json:"silences"` // a rule, and the rule that silences it
}

// Fact is a fact with the names of its values.
type Fact struct {
	ID       string   `json:"id"`
	Multiple bool     `json:"multiple"`
	Values   []string `json:"values"`
}

// Rule is a condition: all clauses must hold.
type Rule struct {
	Number int      `json:"number"`
	When   []Clause `json:"when"`
}

// Clause accepts some values of a fact, or with Not the others.
type Clause struct {
	Fact   int   `json:"fact"`
	Values []int `json:"values"`
	Not    bool  `json:"not"`
}

// Place offers a channel when a rule holds.
type Place struct {
	Rule    int `json:"rule"`
	Channel int `json:"channel"`
}

// National is the problem of the national content.
func National() (*Problem, error) {
	c, err := wegwijzer.Content()
	if err != nil {
		return nil, err
	}
	p, err := Of(c.Model())
	if err == nil {
		p.Content = c
	}
	return p, err
}

// Of makes the problem of a model.
func Of(m *routing.Model) (*Problem, error) {
	tables, err := routing.Compile(m)
	if err != nil {
		return nil, err
	}
	p := &Problem{Model: m}
	if p.Index, err = routing.New(tables); err != nil {
		return nil, err
	}
	for _, f := range m.Facts {
		fact := Fact{ID: f.ID, Multiple: f.Multiple}
		for _, v := range f.Values {
			fact.Values = append(fact.Values, v.ID)
		}
		p.Facts = append(p.Facts, fact)
	}
	if len(m.Channels) > 256 {
		return nil, errors.New("more than 256 channels: the peers number them in a byte")
	}
	p.conditions(tables)
	p.places(tables)
	return p, nil
}

func (p *Problem) conditions(t *routing.Tables) {
	silent, inForce := map[int]bool{}, map[int]bool{}
	for _, s := range t.Silences {
		silent[s.Rule], silent[s.By] = true, true
	}
	for i := range p.Model.Rules {
		rule := &p.Model.Rules[i]
		if !rule.ValidOn(Day) {
			continue
		}
		r := Rule{Number: i, When: []Clause{}}
		for _, c := range rule.When {
			r.When = append(r.When, p.clause(c))
		}
		p.All, inForce[i] = append(p.All, r), true
		if len(rule.Offers) > 0 || silent[i] {
			p.Rules = append(p.Rules, r)
		}
	}
	for _, s := range t.Silences {
		if inForce[s.Rule] && inForce[s.By] {
			p.Silences = append(p.Silences, [2]int{s.Rule, s.By})
		}
	}
}

func (p *Problem) clause(c routing.Clause) Clause {
	f := slices.IndexFunc(p.Facts, func(f Fact) bool { return f.ID == c.Fact })
	clause := Clause{Fact: f, Not: c.Not}
	for _, v := range c.Values {
		clause.Values = append(clause.Values, slices.Index(p.Facts[f].Values, v))
	}
	return clause
}

func (p *Problem) places(t *routing.Tables) {
	for s, slot := range t.Slots {
		for _, r := range p.Rules {
			if t.SlotRules[s*t.Words()+r.Number/64]>>(r.Number%64)&1 == 1 {
				p.Places = append(p.Places, Place{r.Number, slot.Channel})
			}
		}
	}
}
