package statichelp

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// asker asks the guide what a reader of a fragment should find.
type asker struct {
	g    *guide.Guide
	lang entry.Lang
}

// certain gives the names of the certain steps, as a reader sees them.
func (a *asker) certain(facts ...guide.Answer) (names, urgent, open []string) {
	out := a.g.Route(guide.Request{Facts: facts})
	for _, s := range out.Steps {
		if s.Certain {
			i, _ := a.g.Bundle().FindChannel(s.Channel)
			c := a.g.Bundle().Channel(i)
			name := c.Name.In(a.lang)
			if c.Local {
				name = strings.TrimSuffix(name, ", "+a.g.Institution().Name.In(a.lang))
			}
			names = append(names, name)
			if s.Timing == routing.Now {
				urgent = append(urgent, name)
			}
		}
	}
	return names, urgent, out.Open
}

func (a *asker) fact(t *testing.T, id string) routing.Fact {
	for i := range a.g.Bundle().Facts() {
		if f := a.g.Bundle().Fact(i); f.ID == id {
			return f
		}
	}
	require.Fail(t, "no fact", id)
	return routing.Fact{}
}

func answer(f routing.Fact, v routing.Value) guide.Answer {
	return guide.Answer{Fact: f.ID, Values: []string{v.ID}}
}

// missing gives what an answer adds to what is known, whatever the event is.
func missing(both, urgent, known, knownUrgent, anyway, anywayUrgent []string) (names []string) {
	said := func(name string, names, soon []string) bool {
		return slices.Contains(names, name) && (!slices.Contains(urgent, name) || slices.Contains(soon, name))
	}
	for _, name := range both {
		if !said(name, known, knownUrgent) && !said(name, anyway, anywayUrgent) {
			names = append(names, name)
		}
	}
	return names
}

// told gives the names that a part of the fragment lists under an answer, for a role.
func told(part *node, question, label, role string, t *words) (names []string) {
	for i, n := range part.children {
		if n.attr["class"] != "sv-help-question" || n.text() != question {
			continue
		}
		answers := part.children[i+1].children
		for j := 0; j < len(answers); j += 2 {
			if !slices.Contains(strings.Split(answers[j].text(), t.Or), label) {
				continue
			}
			for _, li := range answers[j+1].child("ul").children {
				only, restricted := strings.CutPrefix(li.child("i").text(), t.Only+" ")
				if !restricted || strings.Contains(only, role) {
					names = append(names, li.child("strong").text())
				}
			}
		}
	}
	return names
}

// TestTheStepsAreThoseOfTheGuide reads the fragment back and holds it, for every
// kind of event and every role, to what the guide answers: the certain steps in
// order, and what each further answer adds.
func TestTheStepsAreThoseOfTheGuide(t *testing.T) {
	g := open(t, "universiteit-oosterveen")
	h := New(g, 0)
	for _, l := range entry.Langs {
		a := asker{g, l}
		root, aard := parse(t, fragment(t, h, l)), a.fact(t, "aard")
		kinds := root.all("sv-help-kind")
		require.Len(t, kinds, len(aard.Values)+1)
		for i, kind := range aard.Values {
			require.Equal(t, kind.Label.In(l), kinds[i+1].child("summary").text())
			a.compare(t, kinds[i+1], answer(aard, kind))
		}
		require.Equal(t, texts[l].Anything, kinds[0].child("summary").text())
		a.compare(t, kinds[0])
	}
}

func (a *asker) compare(t *testing.T, shown *node, kind ...guide.Answer) {
	rol := a.fact(t, "rol")
	for _, role := range rol.Values {
		label := role.Label.In(a.lang)
		block := shown
		if blocks := shown.all("sv-help-role"); len(blocks) > 0 {
			at := slices.IndexFunc(blocks, func(n *node) bool { return strings.Contains(n.child("summary").text(), label) })
			require.GreaterOrEqual(t, at, 0, label)
			block = blocks[at]
		}
		base := append(slices.Clone(kind), answer(rol, role))
		want, urgent, open := a.certain(base...)
		var got []string
		for _, li := range block.child("ol").children {
			got = append(got, li.child("strong").text())
		}
		assert.Equal(t, want, got, "%v", base)
		for _, id := range open {
			f := a.fact(t, id)
			for _, v := range f.Values {
				more := answer(f, v)
				both, soon, _ := a.certain(append(slices.Clone(base), more)...)
				var anyway, anywaySoon []string
				if len(kind) > 0 {
					anyway, anywaySoon, _ = a.certain(answer(rol, role), more)
				}
				want := missing(both, soon, want, urgent, anyway, anywaySoon)
				question, value := f.Question.In(a.lang), v.Label.In(a.lang)
				got := told(block, question, value, label, texts[a.lang])
				if block != shown {
					got = append(got, told(shown, question, value, label, texts[a.lang])...)
				}
				assert.ElementsMatch(t, want, got, "%v with %v", base, more)
			}
		}
	}
}
