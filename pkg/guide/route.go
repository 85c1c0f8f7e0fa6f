package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

// Outcome is the answer to a request, in ids.
type Outcome struct {
	ID          string
	Understood  []Understood // what the text seems to be about
	Confident   bool         // the first of Understood may be proposed as what it is about
	Supposed    []Answer     // facts that were taken from the text; not part of the JSON
	Steps       []Step
	Duties      []string
	Advice      []string // rules that give advice
	Instruments []string
	Open        []string // facts that could still change this
}

// Understood is a concept that a text seems to be about.
type Understood struct {
	Concept string
	Score   int // 0 … 100
}

// Step is a channel to go to.
type Step struct {
	Channel string
	Timing  routing.Timing
	Certain bool     // holds whatever the rest turns out to be
	Because []string // rules
}

// Route decides where a person can go. Without facts the text alone is used:
// what it is confidently about fills in the facts that were not given.
func (g *Guide) Route(req Request) Outcome {
	told := g.recognise(&req)
	s := g.state(&req)
	out := Outcome{ID: req.ID, Confident: confident(told.About), Supposed: g.suppose(&s, &told)}
	d := g.decide(&req, &s)
	for _, h := range told.About {
		out.Understood = append(out.Understood, Understood{g.bundle.ConceptID(h.Number), h.Score})
	}
	g.outcome(&out, &s, d)
	return out
}

// outcome names what the decision d in state s means.
func (g *Guide) outcome(out *Outcome, s *routing.State, d *routing.Decision) {
	for _, step := range g.steps(d) {
		named := Step{Channel: g.bundle.ChannelID(step.channel), Timing: step.timing, Certain: step.certain}
		for _, r := range step.rules {
			named.Because = append(named.Because, g.bundle.RuleID(r))
		}
		out.Steps = append(out.Steps, named)
	}
	for i := range g.routes.Duties(d) {
		out.Duties = append(out.Duties, g.bundle.DutyID(i))
	}
	for r := range g.routes.Advice(d) {
		out.Advice = append(out.Advice, g.bundle.RuleID(r))
	}
	for i := range g.routes.Instruments(d) {
		out.Instruments = append(out.Instruments, g.bundle.InstrumentID(i))
	}
	for _, f := range g.routes.Open(s, d) {
		out.Open = append(out.Open, g.facts[f].ID)
	}
}

func (g *Guide) recognise(req *Request) search.Told {
	if req.Text == "" {
		return search.Told{}
	}
	return g.index.Recognise(req.Text, req.Lang.String())
}

func confident(hits []search.Hit) bool { return len(hits) > 0 && hits[0].Score >= search.Confident }

// AppendJSON writes the outcome as one JSON object, as `wegwijzer route` does.
func (o *Outcome) AppendJSON(buf []byte) []byte {
	w := jsontext.Writer{Buf: buf}
	o.write(&w)
	return w.Buf
}

func (o *Outcome) write(w *jsontext.Writer) {
	w.Open('{')
	w.Key("id")
	w.String(o.ID)
	w.Key("understood")
	w.Open('[')
	for _, u := range o.Understood {
		w.Open('{')
		w.Field("concept", u.Concept)
		w.Key("score")
		w.Hundredths(u.Score)
		w.Close('}')
	}
	w.Close(']')
	w.Key("confident")
	w.Bool(o.Confident)
	w.Key("steps")
	w.Open('[')
	for i := range o.Steps {
		o.Steps[i].write(w)
	}
	w.Close(']')
	w.List("duties", o.Duties)
	w.List("advice", o.Advice)
	w.List("instruments", o.Instruments)
	w.List("open", o.Open)
	w.Close('}')
}

func (s *Step) write(w *jsontext.Writer) {
	w.Open('{')
	w.Field("channel", s.Channel)
	w.Field("timing", s.Timing.String())
	w.Key("certain")
	w.Bool(s.Certain)
	w.List("because", s.Because)
	w.Close('}')
}
