package wegwijzer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// nationalIndex compiles the rules of the national content.
func nationalIndex(tb testing.TB) (*routing.Model, *routing.Index) {
	tb.Helper()
	c, err := wegwijzer.Content()
	require.NoError(tb, err)
	m := c.Model()
	tables, err := routing.Compile(m)
	require.NoError(tb, err)
	x, err := routing.New(tables)
	require.NoError(tb, err)
	return m, x
}

// benchStates are a state with nothing, half and everything answered.
func benchStates(m *routing.Model) map[string]routing.State {
	states := map[string]routing.State{}
	for name, every := range map[string]int{"none": 99, "half": 2, "all": 1} {
		var s routing.State
		for f := range m.Facts {
			if f%every == 0 && every < 99 {
				s.Values[f] = 1
			}
		}
		states[name] = s
	}
	return states
}

func BenchmarkDecide(b *testing.B) {
	m, x := nationalIndex(b)
	for name, s := range benchStates(m) {
		b.Run(name, func(b *testing.B) {
			var d routing.Decision
			b.ReportAllocs()
			for b.Loop() {
				x.Decide(&s, 20261121, &d)
			}
		})
	}
}

func BenchmarkNext(b *testing.B) {
	m, x := nationalIndex(b)
	for name, s := range benchStates(m) {
		b.Run(name, func(b *testing.B) {
			var d routing.Decision
			x.Decide(&s, 20261121, &d)
			b.ReportAllocs()
			for b.Loop() {
				x.Next(&s, &d)
			}
		})
	}
}

func BenchmarkWhyNot(b *testing.B) {
	m, x := nationalIndex(b)
	s := benchStates(m)["all"]
	var d routing.Decision
	x.Decide(&s, 20261121, &d)
	for b.Loop() {
		x.WhyNot(&s, &d, 0)
	}
}

func BenchmarkRoute(b *testing.B) {
	g, err := wegwijzer.Default()
	require.NoError(b, err)
	req := guide.Request{Facts: []guide.Answer{{Fact: "rol", Values: []string{"student"}}, {Fact: "aard", Values: []string{"discriminatie"}}}, On: 20261121}
	for b.Loop() {
		g.Route(req)
	}
}
