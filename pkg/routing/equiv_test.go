package routing_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// smallModel makes a random model of three facts (one of them with several
// values at once), with overrides and dates.
func smallModel(r *rand.Rand) *routing.Model {
	return randomModel(r, 2+r.IntN(70), "c0", "c1", "c2")
}

func randomModel(r *rand.Rand, rules int, channels ...string) *routing.Model {
	m := &routing.Model{Channels: channels, Duties: []string{"d0"}, Instruments: []string{"i0"}}
	for f, size := range []int{2, 3, 3} {
		fact := routing.Fact{ID: "f" + strconv.Itoa(f), Multiple: f == 2, Asked: true, Tier: f}
		for v := range size {
			fact.Values = append(fact.Values, routing.Value{ID: "v" + strconv.Itoa(v)})
		}
		m.Facts = append(m.Facts, fact)
	}
	for i := range rules {
		rule := routing.Rule{Meta: entry.Meta{ID: "r" + strconv.Itoa(i)}}
		for f := range m.Facts {
			if r.IntN(2) == 0 {
				rule.When = append(rule.When, randomClause(r, &m.Facts[f]))
			}
		}
		rule.Offers = []routing.Offer{{Channel: m.Channels[r.IntN(len(channels))], Timing: routing.Timing(r.IntN(3)), Rank: 1 + r.IntN(9)}}
		if i > 0 && r.IntN(4) == 0 {
			rule.Overrides = []string{"r" + strconv.Itoa(r.IntN(i))}
		}
		if r.IntN(5) == 0 {
			rule.From = 20260301
		}
		if r.IntN(5) == 0 {
			rule.To = 20260228
		}
		m.Rules = append(m.Rules, rule)
	}
	return m
}

func randomClause(r *rand.Rand, f *routing.Fact) routing.Clause {
	c := routing.Clause{Fact: f.ID, Not: r.IntN(3) == 0}
	first := r.IntN(len(f.Values)) // listed for sure, or left out for sure: a clause accepts something
	for i, v := range f.Values {
		if i == first && !c.Not || i != first && r.IntN(2) == 0 {
			c.Values = append(c.Values, v.ID)
		}
	}
	return c
}

// states yields every state of the model: each fact unknown, or any set of its
// values if it may have several, or one of them.
func states(m *routing.Model, visit func(routing.State, routing.Answers)) {
	var step func(f int, s routing.State, a routing.Answers)
	step = func(f int, s routing.State, a routing.Answers) {
		if f == len(m.Facts) {
			visit(s, a)
			return
		}
		fact := &m.Facts[f]
		for set := range uint64(1) << len(fact.Values) {
			if !fact.Multiple && set&(set-1) != 0 {
				continue
			}
			s.Values[f] = set
			delete(a, fact.ID)
			for v := range fact.Values {
				if set>>v&1 == 1 {
					a[fact.ID] = append(a[fact.ID], fact.Values[v].ID)
				}
			}
			step(f+1, s, a)
		}
		delete(a, fact.ID)
	}
	step(0, routing.State{}, routing.Answers{})
}

// TestIndexIsTheRowScan holds the index against the plain reading of the rules,
// in every state of many small models, before and after a change of the law.
func TestIndexIsTheRowScan(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		m := smallModel(r)
		x := index(t, m)
		for _, on := range []entry.Date{20260228, 20260301} {
			states(m, func(s routing.State, a routing.Answers) { sameAsScan(t, m, x, s, a, on) })
		}
	}
}

// FuzzIndexIsTheRowScan goes beyond: larger models than can be enumerated for
// long, and states as the fuzzer picks them.
func FuzzIndexIsTheRowScan(f *testing.F) {
	f.Add(uint64(1), uint16(3), uint8(0))
	f.Add(uint64(2), uint16(300), uint8(31))
	f.Fuzz(func(t *testing.T, seed uint64, rules uint16, days uint8) {
		on := entry.Date(20260227)
		for range days {
			on = on.Next()
		}
		r := rand.New(rand.NewPCG(seed, 7))
		m := randomModel(r, 1+int(rules)%600, "c0", "c1", "c2")
		x := index(t, m)
		states(m, func(s routing.State, a routing.Answers) {
			if r.IntN(16) == 0 {
				sameAsScan(t, m, x, s, a, on)
			}
		})
	})
}

func sameAsScan(t *testing.T, m *routing.Model, x *routing.Index, s routing.State, a routing.Answers, on entry.Date) {
	t.Helper()
	var d routing.Decision
	x.Decide(&s, on, &d)
	want := routing.Scan(m, a, on)
	for i, rule := range m.Rules {
		certain, possible := d.Certain[i/64]>>(i%64)&1 == 1, d.Possible[i/64]>>(i%64)&1 == 1
		require.Equal(t, want[rule.ID] == routing.Certainly, certain, "%s certain in %v", rule.ID, a)
		require.Equal(t, want[rule.ID] != routing.Excluded, possible, "%s possible in %v", rule.ID, a)
	}
}

// TestDecidingAllocatesNothing: not after the first time.
func TestDecidingAllocatesNothing(t *testing.T) {
	x := index(t, manyRules())
	var d routing.Decision
	for _, s := range []routing.State{{}, state(1, 2, 0), state(2, 1, 3)} {
		x.Decide(&s, 20260301, &d)
		assert.Zero(t, testing.AllocsPerRun(100, func() {
			x.Decide(&s, 20260301, &d)
			x.Next(&s, &d)
		}))
	}
}

// TestCertainIsNeverTakenBack checks in every state, for every further answer,
// that certain rules stay certain and excluded rules stay excluded.
func TestCertainIsNeverTakenBack(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 25 {
		m := smallModel(r)
		x := index(t, m)
		var before, after routing.Decision
		states(m, func(s routing.State, a routing.Answers) {
			x.Decide(&s, 20260301, &before)
			for f := range m.Facts {
				for v := range m.Facts[f].Values {
					if s.Values[f] != 0 {
						continue
					}
					further := s
					further.Values[f] = 1 << v
					x.Decide(&further, 20260301, &after)
					for i := range before.Certain {
						require.Zero(t, before.Certain[i]&^after.Certain[i], "certain rules taken back in %v", a)
						require.Zero(t, after.Possible[i]&^before.Possible[i], "excluded rules came back in %v", a)
					}
				}
			}
		})
	}
}

// TestQuestionsCanChangeTheOutcome checks in every state that the question asked
// has answers that lead to different sets of certain rules.
func TestQuestionsCanChangeTheOutcome(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	asked := 0
	for range 25 {
		m := smallModel(r)
		x := index(t, m)
		var d routing.Decision
		states(m, func(s routing.State, a routing.Answers) {
			x.Decide(&s, 20260301, &d)
			f, ok := x.Next(&s, &d)
			if !ok {
				return
			}
			asked++
			var outcomes [][]uint64
			for v := range m.Facts[f].Values {
				further := s
				further.Values[f] = 1 << v
				var after routing.Decision
				x.Decide(&further, 20260301, &after)
				outcomes = append(outcomes, after.Possible)
			}
			differ := false
			for _, o := range outcomes {
				differ = differ || !assert.ObjectsAreEqual(o, outcomes[0])
			}
			require.True(t, differ, "fact %s asked in %v, but nothing depends on it", m.Facts[f].ID, a)
		})
	}
	assert.Greater(t, asked, 100)
}
