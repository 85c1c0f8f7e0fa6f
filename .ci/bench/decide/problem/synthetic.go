package problem

import (
	"fmt"
	"math/rand/v2"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Synthetic makes content of any size: rules on one to four facts, each with one
// of 80 channels.
func Synthetic(rules, facts int) (*Problem, error) {
	r := rand.New(rand.NewPCG(uint64(rules), uint64(facts)))
	c := &content.Content{}
	for f := range facts {
		fact := routing.Fact{ID: fmt.Sprintf("feit-%02d", f), Asked: true, Tier: f / 3, Multiple: f == 1}
		for v := range 3 + f%6 {
			fact.Values = append(fact.Values, routing.Value{ID: fmt.Sprintf("waarde-%d", v)})
		}
		c.Facts = append(c.Facts, fact)
	}
	for i := range 80 {
		c.Channels = append(c.Channels, content.Channel{Channel: directory.Channel{Meta: published(fmt.Sprintf("plek-%02d", i)), Scope: directory.National}})
	}
	for i := range rules {
		c.Rules = append(c.Rules, syntheticRule(r, c, i))
	}
	p, err := Of(c.Model())
	if err == nil {
		p.Content = c
	}
	return p, err
}

func published(id string) entry.Meta {
	return entry.Meta{ID: id, Status: entry.Published, Reviewed: Day, ReviewBy: Day.AddMonths(6)}
}

func syntheticRule(r *rand.Rand, c *content.Content, i int) routing.Rule {
	rule := routing.Rule{Meta: published(fmt.Sprintf("regel-%04d", i))}
	rule.Offers = []routing.Offer{{Channel: c.Channels[r.IntN(len(c.Channels))].ID, Timing: routing.Timing(r.IntN(3)), Rank: 1 + r.IntN(99)}}
	for range 1 + r.IntN(4) {
		f := &c.Facts[r.IntN(len(c.Facts))]
		rule.When = append(rule.When, routing.Clause{Fact: f.ID, Values: []string{f.Values[r.IntN(len(f.Values))].ID, f.Values[r.IntN(len(f.Values))].ID}})
	}
	return rule
}
