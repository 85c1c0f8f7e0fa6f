package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

// page is everything that one screen of the widget shows.
type page struct {
	*Guide
	req   *Request
	state routing.State
	dec   *routing.Decision
	w     *jsontext.Writer
}

// Advise writes, as one JSON object, everything that a page shows after a
// request: the outcome of [Guide.Route] with its texts, the next question, and
// what the text seems to be about. Unlike Route it never applies the text: the
// person confirms what was understood first.
func (g *Guide) Advise(buf []byte, req Request) []byte {
	p := page{Guide: g, req: &req, state: g.state(&req), w: &jsontext.Writer{Buf: buf}}
	p.dec = g.decide(&req, &p.state)
	told := g.recognise(&req)
	p.w.Open('{')
	p.w.Key("route")
	out := Outcome{ID: req.ID, Confident: confident(told.About)}
	for _, h := range told.About {
		out.Understood = append(out.Understood, Understood{g.bundle.ConceptID(h.Number), h.Score})
	}
	g.outcome(&out, &p.state, p.dec)
	out.write(p.w)
	p.question()
	p.understood(&told)
	p.answers()
	p.steps()
	p.duties()
	p.advice()
	p.instruments()
	p.w.Close('}')
	return p.w.Buf
}

func (p *page) text(key string, t entry.Text) { p.w.Field(key, t.In(p.req.Lang)) }

// question writes the next question, with its number and how many there can
// still be; null when no answer can change the outcome.
func (p *page) question() {
	p.w.Key("question")
	asked := p.routes.Asked(&p.state)
	f, ok := p.routes.Next(&p.state, p.dec)
	if !ok {
		p.w.Null()
		return
	}
	fact := &p.facts[f]
	p.w.Open('{')
	p.w.Field("fact", fact.ID)
	p.text("question", fact.Question)
	p.text("help", fact.Help)
	p.text("why", fact.Why)
	p.w.Key("multiple")
	p.w.Bool(fact.Multiple)
	p.values(fact, ^uint64(0), true)
	p.w.Key("number")
	p.w.Int(asked + 1)
	p.w.Key("atMost")
	p.w.Int(min(asked+len(p.routes.Open(&p.state, p.dec)), routing.MaxQuestions))
	p.w.Close('}')
}

func (p *page) values(fact *routing.Fact, which uint64, help bool) {
	p.w.Key("values")
	p.w.Open('[')
	for v := range fact.Values {
		if which>>v&1 == 0 {
			continue
		}
		p.w.Open('{')
		p.w.Field("id", fact.Values[v].ID)
		p.text("label", fact.Values[v].Label)
		if help {
			p.text("help", fact.Values[v].Help)
		}
		p.w.Close('}')
	}
	p.w.Close(']')
}

// leastShown is the score from which a reading is put to a person at all.
const leastShown = 50

// understood writes what the text seems to be about, with the answers that each
// reading suggests; what it says in passing; and whether it speaks of danger.
func (p *page) understood(told *search.Told) {
	p.w.Key("understood")
	p.w.Open('[')
	for _, h := range told.About {
		if h.Score < leastShown {
			break // a page would rather say that it did not understand
		}
		c := p.bundle.Concept(h.Number)
		p.w.Open('{')
		p.w.Field("concept", c.ID)
		p.text("label", c.PrefLabel)
		p.text("explanation", c.Explanation)
		p.w.Key("score")
		p.w.Hundredths(h.Score)
		p.w.Key("suggests")
		p.w.Open('[')
		for _, s := range c.Suggests {
			p.suggestion(s.Fact, s.Value)
		}
		p.w.Close(']')
		p.w.Close('}')
	}
	p.w.Close(']')
	p.w.Key("said")
	p.w.Open('[')
	for _, s := range p.said(told) {
		p.suggestion(s.Fact, s.Value)
	}
	p.w.Close(']')
	p.w.Key("danger")
	p.w.Bool(p.dangerous(told))
}

// suggestion writes a value that words suggest, and whether its fact takes several.
func (p *page) suggestion(fact, value string) {
	f := p.factNumber(fact)
	if f < 0 {
		return
	}
	v := valueNumber(&p.facts[f], value)
	if v < 0 {
		return
	}
	p.w.Open('{')
	p.w.Field("fact", fact)
	p.w.Field("value", value)
	p.text("label", p.facts[f].Values[v].Label)
	p.w.Key("multiple")
	p.w.Bool(p.facts[f].Multiple)
	p.w.Close('}')
}

// answers writes back what was answered or skipped, so that it can be changed.
func (p *page) answers() {
	p.w.Key("answers")
	p.w.Open('[')
	for f := range p.facts {
		skipped := p.state.Skipped>>f&1 == 1
		if !p.routes.Facts[f].Asked || p.state.Values[f] == 0 && !skipped {
			continue
		}
		p.w.Open('{')
		p.w.Field("fact", p.facts[f].ID)
		p.text("question", p.facts[f].Question)
		p.w.Key("skipped")
		p.w.Bool(skipped)
		p.values(&p.facts[f], p.state.Values[f], false)
		p.w.Close('}')
	}
	p.w.Close(']')
}

func (p *page) steps() {
	p.w.Key("steps")
	p.w.Open('[')
	for _, s := range p.Guide.steps(p.dec) {
		p.w.Open('{')
		c := p.channel(s.channel)
		p.w.Key("channel")
		p.writeChannel(p.w, &c, p.req.Lang, p.req.Now)
		p.w.Field("timing", s.timing.String())
		p.w.Key("certain")
		p.w.Bool(s.certain)
		p.because(s.rules)
		p.depends(&s)
		p.w.Close('}')
	}
	p.w.Close(']')
}

func (p *page) because(rules []int) {
	p.w.Key("because")
	p.w.Open('[')
	for _, r := range rules {
		rule := p.bundle.Rule(r)
		p.w.Open('{')
		p.w.Field("rule", rule.ID)
		p.text("text", rule.Because)
		p.w.Close('}')
	}
	p.w.Close(']')
}

// depends writes the facts that decide whether a step that is not certain holds.
func (p *page) depends(s *step) {
	p.w.Key("depends")
	p.w.Open('[')
	var listed []int
	for _, r := range s.rules {
		if s.certain {
			break
		}
		for f := range p.routes.Depends(&p.state, r) {
			listed = insert(listed, f)
		}
	}
	for _, f := range listed {
		p.w.Open('{')
		p.w.Field("fact", p.facts[f].ID)
		p.text("question", p.facts[f].Question)
		p.w.Close('}')
	}
	p.w.Close(']')
}

func (p *page) duties() {
	p.w.Key("duties")
	p.w.Open('[')
	for i := range p.routes.Duties(p.dec) {
		d := p.bundle.Duty(i)
		p.w.Open('{')
		p.w.Field("id", d.ID)
		p.text("name", d.Name)
		p.text("who", d.Who)
		p.text("what", d.What)
		p.text("basis", d.Basis)
		if len(d.Unconfirmed) > 0 {
			p.w.List("unconfirmed", d.Unconfirmed)
		}
		p.writeSources(p.w, d.Sources)
		p.w.Close('}')
	}
	p.w.Close(']')
}

func (p *page) advice() {
	p.w.Key("advice")
	p.w.Open('[')
	for r := range p.routes.Advice(p.dec) {
		rule := p.bundle.Rule(r)
		p.w.Open('{')
		p.w.Field("id", rule.ID)
		p.text("text", rule.Advice)
		p.w.Close('}')
	}
	p.w.Close(']')
}

func (p *page) instruments() {
	p.w.Key("instruments")
	p.w.Open('[')
	for i := range p.routes.Instruments(p.dec) {
		v := p.bundle.Instrument(i)
		p.w.Open('{')
		p.w.Field("id", v.ID)
		p.text("name", v.Name)
		p.text("action", v.Action)
		p.w.Field("url", v.URL)
		p.w.List("publisher", v.Publisher)
		p.w.Close('}')
	}
	p.w.Close(']')
}
