package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Refusal says what keeps a rule from offering a channel.
type Refusal struct {
	Rule     string
	Excluded []Answer // the very answers that exclude it
	Silenced []string // rules that silence it
	NotLaw   bool     // not in force on the day of the question
}

// WhyNot says, for every rule that could offer a channel but does not, what
// keeps it from doing so. A channel that is offered, or that may still be, can
// have refusals of other rules. An unknown channel is a [*RequestError].
func (g *Guide) WhyNot(req Request, channel string) ([]Refusal, error) {
	i, ok := g.bundle.FindChannel(channel)
	if !ok {
		return nil, &RequestError{Problem: "unknown channel " + jsontext.Quote(channel), Word: channel, Known: g.channelIDs()}
	}
	s := g.state(&req)
	d := g.decide(&req, &s)
	var list []Refusal
	for _, e := range g.routes.WhyNot(&s, d, i) {
		r := Refusal{Rule: g.bundle.RuleID(e.Rule), NotLaw: e.Expired}
		for _, f := range e.Facts {
			r.Excluded = append(r.Excluded, g.answer(&s, f))
		}
		for _, by := range e.Silenced {
			r.Silenced = append(r.Silenced, g.bundle.RuleID(by))
		}
		list = append(list, r)
	}
	return list, nil
}

// answer names what is known of fact f.
func (g *Guide) answer(s *routing.State, f int) Answer {
	a := Answer{Fact: g.facts[f].ID}
	for v := range g.facts[f].Values {
		if s.Values[f]>>v&1 == 1 {
			a.Values = append(a.Values, g.facts[f].Values[v].ID)
		}
	}
	return a
}

func (g *Guide) channelIDs() []string {
	ids := make([]string, g.bundle.Channels())
	for i := range ids {
		ids[i] = g.bundle.ChannelID(i)
	}
	return ids
}

// AnswerWhyNot answers a [Request] that also has the key "channel" with, as a
// JSON object, the facts whose answers keep that channel out: for each the
// question and the labels of the answers, in the language of the request.
func (g *Guide) AnswerWhyNot(buf, request []byte) ([]byte, error) {
	channel, rest, err := takeChannel(request)
	if err != nil {
		return buf, err
	}
	req, err := g.ParseRequest(rest, Request{})
	if err != nil {
		return buf, err
	}
	refusals, err := g.WhyNot(req, channel)
	if err != nil {
		return buf, err
	}
	w := &jsontext.Writer{Buf: buf}
	w.Open('{')
	w.Field("channel", channel)
	w.Key("refusals")
	w.Open('[')
	for i := range refusals {
		g.writeRefusal(w, &refusals[i], &req)
	}
	w.Close(']')
	w.Close('}')
	return w.Buf, nil
}

func (g *Guide) writeRefusal(w *jsontext.Writer, r *Refusal, req *Request) {
	w.Open('{')
	w.Field("rule", r.Rule)
	w.Key("excluded")
	w.Open('[')
	for _, a := range r.Excluded {
		fact := &g.facts[g.factNumber(a.Fact)]
		w.Open('{')
		w.Field("fact", a.Fact)
		w.Field("question", fact.Question.In(req.Lang))
		w.Key("answers")
		w.Open('[')
		for _, v := range a.Values {
			w.String(fact.Values[valueNumber(fact, v)].Label.In(req.Lang))
		}
		w.Close(']')
		w.Close('}')
	}
	w.Close(']')
	w.List("silenced", r.Silenced)
	w.Key("notLaw")
	w.Bool(r.NotLaw)
	w.Close('}')
}

// takeChannel takes the key "channel" out of a request, and leaves the rest.
func takeChannel(request []byte) (channel string, rest []byte, err error) {
	n, parseErr := jsontext.Parse(request)
	if parseErr != nil {
		fault := parseErr.(*jsontext.Error)
		return "", nil, &RequestError{Offset: fault.Offset, Problem: fault.Problem}
	}
	w := jsontext.Writer{}
	w.Open('{')
	for i := range n.Members {
		m := &n.Members[i]
		if m.Key == "channel" {
			channel = m.Value.Text
			continue
		}
		w.Key(m.Key)
		w.Raw(request[m.Value.Start:m.Value.End])
	}
	w.Close('}')
	return channel, w.Buf, nil
}
