package problem

import (
	"math/rand/v2"

	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// State is one state in the forms that engines take.
type State struct {
	Routing routing.State            `json:"-"`
	Codes   [routing.MaxFacts]uint32 `json:"codes"` // the number of the value; bits for a fact with several
	Masks   []uint32                 `json:"masks"` // 64 bits per fact, the low half first
	Named   map[string]any           `json:"named"`
	Answers routing.Answers          `json:"-"`
}

// States gives random states in which every fact is answered. A fact that may
// have several values has one, and in a third of the states two.
func (p *Problem) States(n int) []State {
	r := rand.New(rand.NewPCG(20261121, 12))
	list := make([]State, n)
	for i := range list {
		list[i] = State{Named: map[string]any{}, Answers: routing.Answers{}}
		for f := range p.Facts {
			values := []int{r.IntN(len(p.Facts[f].Values))}
			if other := r.IntN(len(p.Facts[f].Values)); p.Facts[f].Multiple && other != values[0] && r.IntN(3) == 0 {
				values = append(values, other)
			}
			list[i].answer(p.Facts, f, values)
		}
	}
	return list
}

func (s *State) answer(facts []Fact, f int, values []int) {
	var names []string
	for _, v := range values {
		s.Routing.Values[f] |= 1 << v
		names = append(names, facts[f].Values[v])
	}
	mask := uint32(s.Routing.Values[f])
	s.Masks = append(s.Masks, mask, 0)
	s.Answers[facts[f].ID] = names
	if facts[f].Multiple {
		s.Codes[f], s.Named[facts[f].ID] = mask, names
	} else {
		s.Codes[f], s.Named[facts[f].ID] = uint32(values[0]), names[0]
	}
}

// Without gives the routing states with only every so-many-th fact answered
// (0: none).
func Without(states []State, every int) []routing.State {
	list := make([]routing.State, len(states))
	for i := range states {
		for f, v := range states[i].Routing.Values {
			if every > 0 && f%every == 0 {
				list[i].Values[f] = v
			}
		}
	}
	return list
}
