package statichelp

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// topicView is a kind of event, as the templates write it.
type topicView struct {
	Label          string
	Urgent, Common []questionView // for every role: what cannot wait, and the rest
	Blocks         []blockView
}

// blockView is what some roles are told.
type blockView struct {
	Roles     string
	Everyone  bool
	Steps     []contact
	Advice    []advice
	Questions []questionView
}

// questionView is a question with the answers that lead somewhere.
type questionView struct {
	Text    string
	Answers []answerView
}

// answerView is one or more answers, and where they lead.
type answerView struct {
	Label  string
	Steps  []contact
	Advice []advice
	Deeper []questionView
}

// advice is a sentence of what to do or not to do; Only names the roles that it
// is for, when it is not for everyone.
type advice struct{ Text, Only string }

// writer puts decisions into words.
type writer struct {
	*Help
	facts []routing.Fact
	lang  entry.Lang
}

func (w *writer) value(fact string, v int) string {
	for i := range w.facts {
		if w.facts[i].ID == fact {
			return w.facts[i].Values[v].Label.In(w.lang)
		}
	}
	return ""
}

func (w *writer) topic(t *topic) topicView {
	v := topicView{Label: texts[w.lang].Anything}
	if t.value >= 0 {
		v.Label = w.value(kindFact, t.value)
	}
	urgent := func(c condition) bool {
		return w.facts[c.fact].ID == dangerFact || slices.ContainsFunc(c.adds.steps, func(s step) bool { return s.timing == routing.Now })
	}
	v.Urgent = w.questions(keep(t.common, urgent))
	v.Common = w.questions(keep(t.common, func(c condition) bool { return !urgent(c) }))
	for i := range t.blocks {
		b := &t.blocks[i]
		v.Blocks = append(v.Blocks, blockView{
			Roles: w.roles(b.roles), Everyone: len(t.blocks) == 1,
			Steps: w.steps(b.always.steps), Advice: w.advice(b.always.advice), Questions: w.questions(b.conditions),
		})
	}
	return v
}

// questions groups conditions by the fact that they are about.
func (w *writer) questions(list []condition) []questionView {
	var questions []questionView
	for i, c := range list {
		f := &w.facts[c.fact]
		if i == 0 || list[i-1].fact != c.fact {
			questions = append(questions, questionView{Text: f.Question.In(w.lang)})
		}
		labels := make([]string, len(c.values))
		for n, v := range c.values {
			labels[n] = f.Values[v].Label.In(w.lang)
		}
		q := &questions[len(questions)-1]
		q.Answers = append(q.Answers, answerView{
			Label: strings.Join(labels, texts[w.lang].Or),
			Steps: w.steps(c.adds.steps), Advice: w.advice(c.adds.advice), Deeper: w.questions(c.deeper),
		})
	}
	return questions
}

// steps gives the contacts of steps. The first of each timing says which it is,
// unless all can wait alike.
func (w *writer) steps(steps []step) []contact {
	alike := !slices.ContainsFunc(steps, func(s step) bool { return s.timing != steps[0].timing })
	var list []contact
	for i, s := range steps {
		c := newContact(&w.channels[s.channel], w.lang)
		c.Only = w.roles(s.roles)
		if s.why >= 0 {
			c.Why = w.guide.Bundle().Rule(s.why).Because.In(w.lang)
		}
		if (i == 0 || steps[i-1].timing != s.timing) && (!alike || s.timing == routing.Now) {
			c.When = texts[w.lang].When[s.timing]
		}
		list = append(list, c)
	}
	return list
}

func (w *writer) advice(notes []note) []advice {
	var list []advice
	for _, n := range notes {
		list = append(list, advice{w.guide.Bundle().Rule(n.rule).Advice.In(w.lang), w.roles(n.roles)})
	}
	return list
}

func (w *writer) roles(roles []int) string {
	labels := make([]string, len(roles))
	for i, r := range roles {
		labels[i] = w.value(roleFact, r)
	}
	return strings.Join(labels, ", ")
}
