package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// The border: each function takes a request as JSON and appends its answer as
// JSON to buf. The WASM program exports them; the command and servers use the
// same ones, so that the answers are the same to the byte. Faults in a request
// are [*RequestError].

// AnswerRoute answers a [Request] with an [Outcome].
func (g *Guide) AnswerRoute(buf, request []byte) ([]byte, error) {
	req, err := g.ParseRequest(request, Request{})
	if err != nil {
		return buf, err
	}
	out := g.Route(req)
	return out.AppendJSON(buf), nil
}

// AnswerAdvise answers a [Request] with everything that a page shows.
func (g *Guide) AnswerAdvise(buf, request []byte) ([]byte, error) {
	req, err := g.ParseRequest(request, Request{})
	if err != nil {
		return buf, err
	}
	return g.Advise(buf, req), nil
}

// AnswerFind answers a [Query] with its hits.
func (g *Guide) AnswerFind(buf, request []byte) ([]byte, error) {
	q, err := ParseQuery(request, Query{})
	if err != nil {
		return buf, err
	}
	return AppendHits(buf, q, g.Find(q)), nil
}

// AnswerShow answers {"kind", "id", "lang", "now"} with one entry.
func (g *Guide) AnswerShow(buf, request []byte) ([]byte, error) {
	r, err := parseSmall(request)
	if err != nil {
		return buf, err
	}
	return g.Show(buf, r.text["kind"], r.text["id"], r.lang, r.now)
}

// AnswerList answers {"kind", "lang", "audience", "track", "phase", "type",
// "about"} with a list; all but kind are optional.
func (g *Guide) AnswerList(buf, request []byte) ([]byte, error) {
	r, err := parseSmall(request)
	if err != nil {
		return buf, err
	}
	return g.List(buf, Listing{Kind: r.text["kind"], Lang: r.lang, Filter: catalogue.Filter{
		Audience: r.text["audience"], Track: r.text["track"], Phase: r.text["phase"], Type: r.text["type"], About: r.text["about"],
	}})
}

// AnswerAbout answers {"lang", "on", "now"} with what the content is.
func (g *Guide) AnswerAbout(buf, request []byte) ([]byte, error) {
	r, err := parseSmall(request)
	if err != nil {
		return buf, err
	}
	return g.WriteAbout(buf, r.lang, r.on, r.now), nil
}

// small is a request that is a flat object of texts.
type small struct {
	text map[string]string
	lang entry.Lang
	on   entry.Date
	now  directory.Moment
}

func parseSmall(request []byte) (small, error) {
	r := small{text: map[string]string{}}
	n, err := jsontext.Parse(request)
	if err != nil {
		fault := err.(*jsontext.Error)
		return r, &RequestError{Offset: fault.Offset, Problem: fault.Problem}
	}
	p := requestParser{}
	for i := range n.Members {
		key, value := n.Members[i].Key, &n.Members[i].Value
		switch key {
		case "lang":
			p.lang(value)
		case "on":
			p.on(value)
		case "now":
			p.now(value)
		default:
			r.text[key] = value.Text
		}
	}
	r.lang, r.on, r.now = p.req.Lang, p.req.On, p.req.Now
	if p.err != nil {
		return r, p.err
	}
	return r, nil
}
