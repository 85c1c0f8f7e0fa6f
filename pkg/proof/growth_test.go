package proof_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// synthetic makes content that is larger than ours will be: rules on one to
// four of the facts, and invariants that hold by construction.
func synthetic(rules, facts int) *content.Content {
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
		c.Channels = append(c.Channels, content.Channel{Channel: directory.Channel{
			Meta: published(fmt.Sprintf("plek-%02d", i)), Scope: directory.National, Confidentiality: directory.Confidentiality{Level: "confidential"},
		}})
	}
	for i := range rules {
		c.Rules = append(c.Rules, syntheticRule(r, c, i))
	}
	for i := range 60 {
		c.Invariants = append(c.Invariants, syntheticInvariant(c, i))
	}
	return c
}

func published(id string) entry.Meta {
	return entry.Meta{ID: id, Status: entry.Published, Reviewed: day, ReviewBy: 20270521}
}

func syntheticRule(r *rand.Rand, c *content.Content, i int) routing.Rule {
	rule := routing.Rule{Meta: published(fmt.Sprintf("regel-%04d", i)), Because: entry.Text{NL: "omdat", EN: "because"}}
	rule.Offers = []routing.Offer{{Channel: c.Channels[r.IntN(len(c.Channels))].ID, Timing: routing.Timing(r.IntN(3)), Rank: 1 + r.IntN(99)}}
	for range 1 + r.IntN(4) {
		f := &c.Facts[r.IntN(len(c.Facts))]
		clause := routing.Clause{Fact: f.ID, Values: []string{f.Values[r.IntN(len(f.Values))].ID}}
		if r.IntN(3) > 0 {
			clause.Values = append(clause.Values, f.Values[r.IntN(len(f.Values))].ID)
		}
		rule.When = append(rule.When, clause)
	}
	return rule
}

// syntheticInvariant states what one of the rules does, in its own states.
func syntheticInvariant(c *content.Content, i int) content.Invariant {
	rule := &c.Rules[i*len(c.Rules)/60]
	inv := content.Invariant{Meta: published(fmt.Sprintf("altijd-%02d", i)), When: rule.When}
	switch i % 3 {
	case 0:
		inv.Require.Offers = rule.Offers[0].Channel
	case 1:
		inv.Require.SomeConfidential = true
	default:
		inv.Require.NoDuties = []string{"geen"}
	}
	return inv
}

// TestLargeContentIsProvenOrSaysSo: content of 1 000 rules and 16 facts.
func TestLargeContentIsProvenOrSaysSo(t *testing.T) {
	c := synthetic(1000, 16)
	for _, f := range proof.Content(c, nil) {
		assert.NotEqual(t, "broken-invariant", f.Code, f)
	}
	interview, err := proof.Questions(c, day)
	require.NoError(t, err)
	assert.Equal(t, routing.MaxQuestions, interview.Longest)
	if !interview.Finished {
		require.NotEmpty(t, interview.Findings)
		assert.Equal(t, "unfinished", interview.Findings[len(interview.Findings)-1].Code)
	}
}

func BenchmarkProof(b *testing.B) {
	for _, size := range []struct{ rules, facts int }{{125, 12}, {250, 12}, {500, 12}, {1000, 12}, {1000, 8}, {1000, 16}} {
		c := synthetic(size.rules, size.facts)
		b.Run(fmt.Sprintf("rules=%d/facts=%d", size.rules, size.facts), func(b *testing.B) {
			for b.Loop() {
				proof.Content(c, nil)
			}
		})
	}
}
