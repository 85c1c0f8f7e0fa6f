package proof

import (
	"context"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/data"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

const today = 20261121

// small is content of two rules: who wants to talk gets the adviser next, and so
// does everybody who is afraid.
func small() *content.Content {
	published := func(id string) entry.Meta {
		return entry.Meta{ID: id, Status: entry.Published, Reviewed: today, ReviewBy: 20270521}
	}
	values := func(ids ...string) (list []routing.Value) {
		for _, id := range ids {
			list = append(list, routing.Value{ID: id})
		}
		return list
	}
	offer := []routing.Offer{{Channel: "adviser", Timing: routing.NextUp, Rank: 10}}
	talk, afraid := []routing.Clause{{Fact: "wish", Values: []string{"talk"}}}, []routing.Clause{{Fact: "wish", Values: []string{"talk", "safety"}}}
	c := &content.Content{
		Facts: []routing.Fact{{ID: "wish", Values: values("talk", "safety", "knowledge"), Asked: true}},
		Rules: []routing.Rule{{Meta: published("talk"), When: talk, Offers: offer}, {Meta: published("afraid"), When: afraid, Offers: offer}},
		Cases: []content.Case{
			{ID: "talks", Facts: talk, Expect: content.Expectation{Must: []string{"adviser"}}},
			{ID: "afraid", Facts: []routing.Clause{{Fact: "wish", Values: []string{"safety"}}}, Expect: content.Expectation{Must: []string{"adviser"}}},
		},
		Invariants: []content.Invariant{
			{Meta: published("afraid"), When: afraid, Require: content.Requirement{Offers: "adviser"}},
			{Meta: published("talk"), When: talk, Require: content.Requirement{Offers: "adviser"}},
		},
	}
	c.Channels = []content.Channel{{}}
	c.Channels[0].Meta = published("adviser")
	return c
}

func TestMutantsAreCaughtHarmlessKnownOrSurvive(t *testing.T) {
	c := small()
	c.Survivors = []content.Survivor{{ID: "known", Mutants: []string{"invariant talk: deleted", "rule afraid: deleted", "rule gone: deleted"}}}
	m, err := Mutate(context.Background(), c, today, 1)
	require.NoError(t, err)
	assert.Equal(t, Mutations{
		Tried: 14, Caught: 7, Harmless: 3, Known: 1,
		Survivors: []string{"rule talk: wish swapped", "rule talk: wish knowledge turned round", "rule afraid: wish knowledge turned round"},
		Stale:     []string{"rule afraid: deleted", "rule gone: deleted"},
	}, m)
}

func TestAWholeCaseCatchesWhatACaseWithOneExpectationLetsThrough(t *testing.T) {
	c := small()
	c.Cases = append(c.Cases, content.Case{
		ID: "knowledge", Facts: []routing.Clause{{Fact: "wish", Values: []string{"knowledge"}}}, Expect: content.Expectation{Whole: true},
	})
	m, err := Mutate(context.Background(), c, today, 1)
	require.NoError(t, err)
	assert.Equal(t, []string{"invariant talk: deleted"}, m.Survivors)
}

func TestMutatingStopsWhenTold(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	_, err := Mutate(ctx, small(), today, 1)
	assert.ErrorIs(t, err, context.Canceled)
}

// TestShortCutsFindWhatTheWholeCheckFinds: for a mutant only what concerns its
// rule is tried. The whole check, which takes longer, says the same.
func TestShortCutsFindWhatTheWholeCheckFinds(t *testing.T) {
	c, findings := content.Load(data.FS, content.WithoutSchemas())
	require.Empty(t, findings)
	l := newLaboratory(c, today)
	for i, m := range Mutants(c) {
		if i%211 != 0 || m.rule == nil {
			continue
		}
		damaged := *c
		damaged.Rules = slices.Clone(c.Rules)
		at := slices.IndexFunc(damaged.Rules, func(r routing.Rule) bool { return r.ID == m.rule.ID })
		if m.changed == nil {
			damaged.Rules = slices.Delete(damaged.Rules, at, at+1)
		} else {
			damaged.Rules[at] = *m.changed
		}
		assert.Equal(t, l.proofs(l.mutated(&m), l.concerned(m.rule), m.changed), errorsOf(slices.Concat(Content(&damaged, nil), damaged.CheckRules())), m.What)
	}
}

func errorsOf(findings []diagnostic.Finding) []string {
	var list []string
	for _, f := range findings {
		if f.Severity == diagnostic.Error {
			list = append(list, f.Code+" "+f.File)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// TestHarmlessMutantsChangeNoOutcome decides in every state with and without the
// mutants that are proven harmless.
func TestHarmlessMutantsChangeNoOutcome(t *testing.T) {
	c := small()
	l := newLaboratory(c, today)
	harmless := 0
	for _, m := range Mutants(c) {
		if m.rule == nil || !l.harmless(&m) {
			continue
		}
		harmless++
		for _, wish := range []string{"", "talk", "safety", "knowledge"} {
			assert.Equal(t, steps(t, l.sound.model, wish), steps(t, l.mutated(&m), wish), "%s, %s", m.What, wish)
		}
	}
	assert.Equal(t, 4, harmless, "deleting the rule that the other one covers, and what changes it within the other")
}

func steps(t *testing.T, m *routing.Model, wish string) []routing.Step {
	t.Helper()
	tables, err := routing.Compile(m)
	require.NoError(t, err)
	x, err := routing.New(tables)
	require.NoError(t, err)
	s := (&prover{space: space{m.Facts}}).state([]routing.Clause{{Fact: "wish", Values: []string{wish}}})
	var d routing.Decision
	x.Decide(&s, today, &d)
	return slices.Clone(d.Steps)
}
