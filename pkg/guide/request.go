package guide

import (
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// Request is what a person told: facts, or a text, or both. Facts win over text.
type Request struct {
	ID      string           // comes back in the answer
	Lang    entry.Lang       // of the texts in the answer
	Text    string           // a telling in the person's own words
	Facts   []Answer         // what is known
	Skipped []string         // facts that the person does not want to answer
	On      entry.Date       // the day of the question; zero: the day of the content
	Now     directory.Moment // for opening hours; zero: not said
}

// Answer is a fact and the values that hold.
type Answer struct {
	Fact   string
	Values []string
}

// RequestError is a fault in a request, for the person or program that wrote it.
type RequestError struct {
	Offset  int      // byte in the JSON text
	Problem string   // lower case, with the offending word quoted
	Word    string   // the unknown word, if that is the fault
	Known   []string // what could have stood there
}

// Error gives the problem without its place.
func (e *RequestError) Error() string { return e.Problem }

// RequestKeys are the keys of a request in JSON.
var RequestKeys = []string{"id", "lang", "text", "facts", "skipped", "on", "now"}

// ParseRequest reads a request from a JSON object such as
//
//	{"id": "1", "lang": "nl", "text": "…", "facts": {"rol": "student", "aard": ["online"]}}
//
// What it does not say is taken from defaults. Unknown keys, facts and values are
// faults. The error is always a [*RequestError].
func (g *Guide) ParseRequest(text []byte, defaults Request) (Request, error) {
	n, err := jsontext.Parse(text)
	if err != nil {
		fault := err.(*jsontext.Error)
		return Request{}, &RequestError{Offset: fault.Offset, Problem: fault.Problem}
	}
	p := requestParser{guide: g, req: defaults}
	p.object(&n)
	if p.err != nil {
		return p.req, p.err
	}
	return p.req, nil
}

type requestParser struct {
	guide *Guide
	req   Request
	err   *RequestError
}

func (p *requestParser) fail(at *jsontext.Node, problem, word string, known []string) {
	if p.err == nil {
		p.err = &RequestError{at.Start, problem, word, known}
	}
}

// is holds a value against the kind that belongs there.
func (p *requestParser) is(n *jsontext.Node, kind jsontext.Kind, where string) bool {
	if n.Kind != kind {
		p.fail(n, where+" is "+n.Kind.String()+", expected "+kind.String(), "", nil)
	}
	return n.Kind == kind
}

func (p *requestParser) object(n *jsontext.Node) {
	if !p.is(n, jsontext.Object, "the request") {
		return
	}
	for i := range n.Members {
		p.member(n.Members[i].Key, &n.Members[i].Value, n.Members[i].KeyStart)
	}
}

func (p *requestParser) member(key string, n *jsontext.Node, at int) {
	switch key {
	case "id":
		if p.is(n, jsontext.String, `"id"`) {
			p.req.ID = n.Text
		}
	case "text":
		if p.is(n, jsontext.String, `"text"`) {
			p.req.Text = n.Text
		}
	case "lang":
		p.lang(n)
	case "on":
		p.on(n)
	case "facts":
		p.facts(n)
	case "skipped":
		p.skipped(n)
	case "now":
		p.now(n)
	default:
		p.fail(&jsontext.Node{Start: at}, "unknown key "+jsontext.Quote(key), key, RequestKeys)
	}
}

func (p *requestParser) lang(n *jsontext.Node) {
	lang, ok := entry.ParseLang(n.Text)
	if n.Kind != jsontext.String || !ok {
		p.fail(n, "unknown language "+jsontext.Quote(n.Text), n.Text, []string{"nl", "en"})
	}
	p.req.Lang = lang
}

func (p *requestParser) on(n *jsontext.Node) {
	day, err := entry.ParseDate(n.Text)
	if n.Kind != jsontext.String || err != nil {
		p.fail(n, jsontext.Quote(n.Text)+` is no date: expected a day such as "2026-11-21"`, "", nil)
	}
	p.req.On = day
}

// now reads {"day": 1…7, "minute": 0…1439}: both, because half a moment is none.
func (p *requestParser) now(n *jsontext.Node) {
	if !p.is(n, jsontext.Object, `"now"`) {
		return
	}
	moment := directory.Moment{Minute: -1}
	for i := range n.Members {
		m := &n.Members[i]
		switch m.Key {
		case "day":
			moment.Day = p.number(&m.Value, `"day"`, "1 (Monday) to 7", 1, 7)
		case "minute":
			moment.Minute = p.number(&m.Value, `"minute"`, "0 to 1439", 0, 1439)
		default:
			p.fail(&jsontext.Node{Start: m.KeyStart}, "unknown key "+jsontext.Quote(m.Key)+` in "now"`, m.Key, []string{"day", "minute"})
		}
	}
	if moment.Day == 0 || moment.Minute < 0 {
		p.fail(n, `"now" lacks a key, expected {"day": 1 … 7, "minute": 0 … 1439}`, "", nil)
	}
	p.req.Now = moment
}

// number reads a whole number within bounds, which are named for people.
func (p *requestParser) number(n *jsontext.Node, what, bounds string, least, most int) int {
	value, ok := n.Int()
	if !ok || value < least || value > most {
		p.fail(n, what+" is "+written(n)+", expected a whole number from "+bounds, "", nil)
	}
	return value
}

// written gives a value as it stands in the request, or its kind.
func written(n *jsontext.Node) string {
	switch n.Kind {
	case jsontext.Number:
		return jsontext.Quote(n.Text)
	case jsontext.String:
		return "the text " + jsontext.Quote(n.Text)
	}
	return n.Kind.String()
}

func (p *requestParser) skipped(n *jsontext.Node) {
	if !p.is(n, jsontext.Array, `"skipped"`) {
		return
	}
	for i := range n.Items {
		item := &n.Items[i]
		if p.guide.factNumber(item.Text) < 0 {
			p.fail(item, "unknown fact "+jsontext.Quote(item.Text), item.Text, p.guide.factIDs())
		}
		p.req.Skipped = append(p.req.Skipped, item.Text)
	}
}

func (p *requestParser) facts(n *jsontext.Node) {
	if !p.is(n, jsontext.Object, `"facts"`) {
		return
	}
	for i := range n.Members {
		m := &n.Members[i]
		f := p.guide.factNumber(m.Key)
		if f < 0 {
			p.fail(&jsontext.Node{Start: m.KeyStart}, "unknown fact "+jsontext.Quote(m.Key), m.Key, p.guide.factIDs())
			return
		}
		answer := Answer{Fact: m.Key}
		items := m.Value.Items
		if m.Value.Kind != jsontext.Array {
			items = []jsontext.Node{m.Value}
		}
		for j := range items {
			p.value(f, &items[j])
			answer.Values = append(answer.Values, items[j].Text)
		}
		if len(answer.Values) > 1 && !p.guide.facts[f].Multiple {
			p.fail(&m.Value, "the fact "+jsontext.Quote(m.Key)+" has "+strconv.Itoa(len(answer.Values))+" values here, expected one", "", nil)
		}
		p.req.Facts = append(p.req.Facts, answer)
	}
}

func (p *requestParser) value(f int, n *jsontext.Node) {
	fact := &p.guide.facts[f]
	if !p.is(n, jsontext.String, "a value of the fact "+jsontext.Quote(fact.ID)) {
		return
	}
	if valueNumber(fact, n.Text) < 0 {
		known := make([]string, len(fact.Values))
		for i, v := range fact.Values {
			known[i] = v.ID
		}
		p.fail(n, "unknown value "+jsontext.Quote(n.Text)+" of the fact "+jsontext.Quote(fact.ID), n.Text, known)
	}
}
