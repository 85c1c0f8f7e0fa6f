package routing_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

func fact(id string, tier int, values ...string) routing.Fact {
	f := routing.Fact{ID: id, Tier: tier, Asked: true}
	for _, v := range values {
		f.Values = append(f.Values, routing.Value{ID: v})
	}
	return f
}

func rule(id string, channel string, timing routing.Timing, when ...routing.Clause) routing.Rule {
	return routing.Rule{
		Meta: entry.Meta{ID: id}, When: when,
		Offers: []routing.Offer{{Channel: channel, Timing: timing, Rank: routing.DefaultRank}},
	}
}

func is(fact string, values ...string) routing.Clause {
	return routing.Clause{Fact: fact, Values: values}
}

// model is a small guide: danger goes first, and an adviser for students.
func model() *routing.Model {
	return &routing.Model{
		Facts:    []routing.Fact{fact("gevaar", 0, "direct", "geen"), fact("rol", 2, "student", "medewerker"), fact("wanneer", 3, "nu", "later")},
		Channels: []string{"112", "adviser", "doctor", "listener"},
		Rules: []routing.Rule{
			rule("danger", "112", routing.Now, is("gevaar", "direct")),
			rule("always", "listener", routing.Later),
			rule("student", "adviser", routing.NextUp, is("rol", "student")),
			rule("student-soon", "adviser", routing.Now, is("rol", "student"), is("wanneer", "nu")),
			rule("staff", "doctor", routing.NextUp, is("rol", "medewerker")),
		},
	}
}

func index(t testing.TB, m *routing.Model) *routing.Index {
	t.Helper()
	tables, err := routing.Compile(m)
	require.NoError(t, err)
	x, err := routing.New(tables)
	require.NoError(t, err)
	return x
}

// show writes the steps of a decision as a reader would see them.
func show(m *routing.Model, d *routing.Decision) []string {
	var list []string
	for _, s := range d.Steps {
		mark := "?"
		if s.Certain {
			mark = "!"
		}
		list = append(list, fmt.Sprintf("%s%s %s", m.Channels[s.Channel], mark, s.Timing))
	}
	return list
}

func TestDecide(t *testing.T) {
	m := model()
	tests := []struct {
		name  string
		state routing.State
		want  []string
	}{
		{"nothing known", state(0, 0, 0), []string{"listener! later", "112? now", "adviser? now", "doctor? next"}},
		{"danger", state(1, 0, 0), []string{"112! now", "listener! later", "adviser? now", "doctor? next"}},
		{"a student, safe", state(2, 1, 0), []string{"adviser! next", "listener! later"}},
		{"a student, now", state(2, 1, 1), []string{"adviser! now", "listener! later"}},
		{"a member of staff", state(2, 2, 2), []string{"doctor! next", "listener! later"}},
	}
	x := index(t, m)
	var d routing.Decision
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			x.Decide(&tt.state, 20261121, &d)
			assert.Equal(t, tt.want, show(m, &d))
		})
	}
}

func state(values ...uint64) (s routing.State) {
	copy(s.Values[:], values)
	return s
}

func TestLawChangesOnItsDay(t *testing.T) {
	m := model()
	m.Rules[0].To = 20261231
	newer := rule("danger-2027", "doctor", routing.Now, is("gevaar", "direct"))
	newer.From = 20270101
	m.Rules = append(m.Rules, newer)
	x := index(t, m)
	s := state(1, 1, 2)
	var d routing.Decision
	x.Decide(&s, 20261231, &d)
	assert.Equal(t, []string{"112! now", "adviser! next", "listener! later"}, show(m, &d))
	x.Decide(&s, 20270101, &d)
	assert.Equal(t, []string{"doctor! now", "adviser! next", "listener! later"}, show(m, &d))
}

func TestAnOverrideThatIsStillPossibleMakesProvisional(t *testing.T) {
	m := model()
	m.Rules[0].Overrides = []string{"always"}
	x := index(t, m)
	var d routing.Decision
	for _, tt := range []struct {
		state routing.State
		want  []string
	}{
		{state(0, 2, 2), []string{"doctor! next", "112? now", "listener? later"}},
		{state(1, 2, 2), []string{"112! now", "doctor! next"}},
		{state(2, 2, 2), []string{"doctor! next", "listener! later"}},
	} {
		x.Decide(&tt.state, 20261121, &d)
		assert.Equal(t, tt.want, show(m, &d))
	}
}

func TestNextAsksDangerFirstAndStopsWhenNothingCanChange(t *testing.T) {
	x := index(t, model())
	s := state(0, 0, 0)
	var asked []int
	var d routing.Decision
	for {
		x.Decide(&s, 20261121, &d)
		f, ok := x.Next(&s, &d)
		if !ok {
			break
		}
		asked = append(asked, f)
		s.Values[f] = 2 // not in danger, a member of staff
	}
	assert.Equal(t, []int{0, 1}, asked, "when it happened does not matter for staff")
}

func TestASkippedFactIsNotAskedAgain(t *testing.T) {
	x := index(t, model())
	s := state(2, 0, 0)
	s.Skipped = 1 << 1
	var d routing.Decision
	x.Decide(&s, 20261121, &d)
	_, ok := x.Next(&s, &d)
	assert.False(t, ok, "what hangs on the skipped role cannot be settled by another answer")
}

func TestWhyNotNamesTheAnswersThatExclude(t *testing.T) {
	m := model()
	m.Rules[4].Overrides = []string{"always"}
	x := index(t, m)
	s := state(2, 2, 2)
	var d routing.Decision
	x.Decide(&s, 20261121, &d)
	assert.Equal(t, []routing.Exclusion{{Rule: 2, Facts: []int{1}}, {Rule: 3, Facts: []int{1, 2}}}, x.WhyNot(&s, &d, 1))
	assert.Equal(t, []routing.Exclusion{{Rule: 1, Silenced: []int{4}}}, x.WhyNot(&s, &d, 3))
	assert.Empty(t, x.WhyNot(&s, &d, 99))
}

func TestBecauseGivesTheRulesOfAStep(t *testing.T) {
	x := index(t, model())
	s := state(2, 1, 1)
	var d routing.Decision
	x.Decide(&s, 20261121, &d)
	assert.Equal(t, []int{2, 3}, slices.Collect(x.Because(&d, d.Steps[0])))
	for _, none := range []int{-1, x.Channels} {
		assert.Empty(t, slices.Collect(x.Because(&d, routing.Step{Channel: none, Certain: true})))
	}
}

func TestCompileSaysWhatIsWrong(t *testing.T) {
	tests := []struct {
		name   string
		change func(*routing.Model)
		want   string
	}{
		{"fact", func(m *routing.Model) { m.Rules[0].When[0].Fact = "gevaren" }, `rule "danger": unknown fact "gevaren"`},
		{"value", func(m *routing.Model) { m.Rules[0].When[0].Values = []string{"acuut"} }, `rule "danger": unknown value "acuut" of fact "gevaar"`},
		{"channel", func(m *routing.Model) { m.Rules[1].Offers[0].Channel = "nobody" }, `rule "always": unknown channel "nobody"`},
		{"duty", func(m *routing.Model) { m.Rules[1].Duties = []string{"d"} }, `rule "always": unknown duty "d"`},
		{"instrument", func(m *routing.Model) { m.Rules[1].Instruments = []string{"i"} }, `rule "always": unknown instrument "i"`},
		{"override", func(m *routing.Model) { m.Rules[1].Overrides = []string{"r"} }, `rule "always": unknown rule "r"`},
		{"cycle", func(m *routing.Model) {
			m.Rules[0].Overrides, m.Rules[1].Overrides = []string{"always"}, []string{"danger"}
		}, `rule "danger": its overrides form a cycle`},
		{"no values", func(m *routing.Model) { m.Facts[0].Values = nil }, `fact "gevaar": expected 1 to 64 values`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := model()
			tt.change(m)
			_, err := routing.Compile(m)
			assert.EqualError(t, err, tt.want)
		})
	}
}

func TestTablesThatDoNotFitAreRefused(t *testing.T) {
	changes := map[string]func(*routing.Tables){
		"masks":    func(t *routing.Tables) { t.Masks = t.Masks[1:] },
		"epochs":   func(t *routing.Tables) { t.Epochs = nil },
		"slot":     func(t *routing.Tables) { t.Slots[0].Channel = 99 },
		"silence":  func(t *routing.Tables) { t.Silences = []routing.Silence{{Rule: -1}} },
		"fact":     func(t *routing.Tables) { t.Facts[0].Size = 65 },
		"not when": func(t *routing.Tables) { t.Facts[0].NotWhen = [][]routing.Need{{{Fact: 9}}} },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			tables, err := routing.Compile(model())
			require.NoError(t, err)
			change(tables)
			_, err = routing.New(tables)
			assert.EqualError(t, err, "routing tables do not fit together")
		})
	}
}

func ExampleIndex_Decide() {
	m := model()
	tables, err := routing.Compile(m)
	if err != nil {
		panic(err)
	}
	x, err := routing.New(tables)
	if err != nil {
		panic(err)
	}
	var s routing.State
	s.Values[1] = x.Value(1, 0) // rol: student
	var d routing.Decision
	x.Decide(&s, 20261121, &d)
	fmt.Println(show(m, &d)[0])
	// Output: adviser! next
}
