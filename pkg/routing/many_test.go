package routing_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// manyRules is a model of which the rules, and the slots, need more than one
// block of words.
func manyRules() *routing.Model {
	r := rand.New(rand.NewPCG(7, 8))
	var channels []string
	for i := range 60 {
		channels = append(channels, "c"+strconv.Itoa(i))
	}
	m := randomModel(r, 700, channels...)
	for i := range 70 {
		m.Duties = append(m.Duties, "duty"+strconv.Itoa(i))
		m.Instruments = append(m.Instruments, "tool"+strconv.Itoa(i))
	}
	for i := range m.Rules {
		if rule := &m.Rules[i]; r.IntN(4) == 0 {
			rule.Duties = []string{m.Duties[r.IntN(len(m.Duties))]}
			rule.Instruments = []string{m.Instruments[r.IntN(len(m.Instruments))]}
		}
	}
	return m
}

// TestManyRulesAreReadAsWritten holds steps, reasons, duties and instruments in
// a large model against the rules that the row scan finds.
func TestManyRulesAreReadAsWritten(t *testing.T) {
	m := manyRules()
	x := index(t, m)
	require.Greater(t, len(x.Slots), 256)
	var d routing.Decision
	n := 0
	states(m, func(s routing.State, a routing.Answers) {
		if n++; n%9 != 0 {
			return
		}
		x.Decide(&s, 20260301, &d)
		scan := routing.Scan(m, a, 20260301)
		assert.Equal(t, certainChannels(m, scan), certainSteps(m, &d), "steps in %v", a)
		duties, tools := map[string]bool{}, map[string]bool{}
		for i := range x.Duties(&d) {
			duties[m.Duties[i]] = true
		}
		for i := range x.Instruments(&d) {
			tools[m.Instruments[i]] = true
		}
		for _, rule := range m.Rules {
			for i, id := range rule.Duties {
				if scan[rule.ID] == routing.Certainly {
					assert.True(t, duties[id] && tools[rule.Instruments[i]], "%s in %v", rule.ID, a)
				}
			}
		}
		assert.ElementsMatch(t, given(m, scan), slices.Collect(x.Duties(&d)), "duties in %v", a)
	})
}

// given lists the duties of the certain rules.
func given(m *routing.Model, scan map[string]routing.Verdict) []int {
	var list []int
	for i, id := range m.Duties {
		if slices.ContainsFunc(m.Rules, func(r routing.Rule) bool {
			return scan[r.ID] == routing.Certainly && slices.Contains(r.Duties, id)
		}) {
			list = append(list, i)
		}
	}
	return list
}

// certainChannels gives the channels of the certain rules, by their best offer.
func certainChannels(m *routing.Model, scan map[string]routing.Verdict) []string {
	var offers []routing.Offer
	for _, rule := range m.Rules {
		if scan[rule.ID] == routing.Certainly {
			offers = append(offers, rule.Offers...)
		}
	}
	slices.SortFunc(offers, func(a, b routing.Offer) int {
		return cmp.Or(cmp.Compare(a.Timing, b.Timing), cmp.Compare(a.Rank, b.Rank), cmp.Compare(a.Channel, b.Channel))
	})
	var list []string
	for _, o := range offers {
		if !slices.Contains(list, o.Channel) {
			list = append(list, o.Channel)
		}
	}
	return list
}

func certainSteps(m *routing.Model, d *routing.Decision) []string {
	var list []string
	for _, s := range d.Steps {
		if s.Certain {
			list = append(list, m.Channels[s.Channel])
		}
	}
	return list
}
