package guide

import (
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

// Bounds of the number of hits.
const (
	DefaultLimit = 10
	MaxLimit     = 100
)

// Query asks for entries by words.
type Query struct {
	ID     string
	Text   string
	Lang   entry.Lang
	Limit  int  // 1 … MaxLimit; 0 is DefaultLimit
	Detail bool // also say which label matched, and where to highlight
}

// Hit is an entry that fits a query.
type Hit struct {
	Kind    string // concept, channel, instrument, initiative
	ID      string
	Score   int    // 0 … 100, comparable between queries
	Label   string // its name in the language of the query
	Matched string // the label that fits best, if it is one that is shown
}

// Find gives the entries that fit a query, best first.
func (g *Guide) Find(q Query) []Hit {
	limit := q.Limit
	if limit == 0 {
		limit = DefaultLimit
	}
	found := g.index.Find(q.Text, q.Lang.String(), min(limit, MaxLimit))
	hits := make([]Hit, 0, len(found))
	for _, h := range found {
		hit := Hit{Kind: h.Kind.String(), Score: h.Score}
		hit.ID, hit.Label = g.name(h.Kind, h.Number, q.Lang)
		if h.Field == search.Alias {
			hit.Matched = g.alias(h)
		}
		hits = append(hits, hit)
	}
	return hits
}

// alias gives the other name of a concept that made a hit.
func (g *Guide) alias(h search.Hit) string {
	c := g.bundle.Concept(h.Number)
	for _, l := range entry.Langs {
		for _, alias := range c.AltLabel.In(l) {
			if g.index.Says(h, alias) {
				return alias
			}
		}
	}
	return ""
}

// name gives the id and the name of an entry.
func (g *Guide) name(kind search.Kind, i int, l entry.Lang) (id, label string) {
	switch kind {
	case search.Concept:
		return g.bundle.ConceptID(i), g.bundle.Concept(i).PrefLabel.In(l)
	case search.Channel:
		return g.bundle.ChannelID(i), g.bundle.Channel(i).Name.In(l)
	case search.Instrument:
		return g.bundle.InstrumentID(i), g.bundle.Instrument(i).Name.In(l)
	}
	return g.bundle.InitiativeID(i), g.bundle.Initiative(i).Name.In(l)
}

// QueryKeys are the keys of a query in JSON.
var QueryKeys = []string{"id", "query", "lang", "limit", "detail"}

// ParseQuery reads a query from a JSON object such as
// {"query": "klachtenformulier", "lang": "nl", "limit": 5}. What
// it does not say is taken from defaults. The error is always a [*RequestError].
func ParseQuery(text []byte, defaults Query) (Query, error) {
	n, err := jsontext.Parse(text)
	if err != nil {
		fault := err.(*jsontext.Error)
		return Query{}, &RequestError{Offset: fault.Offset, Problem: fault.Problem}
	}
	p := queryParser{query: defaults}
	if p.is(&n, jsontext.Object, "the query") {
		for i := range n.Members {
			p.member(n.Members[i].Key, &n.Members[i].Value, n.Members[i].KeyStart)
		}
	}
	if p.err != nil {
		return p.query, p.err
	}
	return p.query, nil
}

type queryParser struct {
	requestParser
	query Query
}

func (p *queryParser) member(key string, n *jsontext.Node, at int) {
	switch key {
	case "id":
		if p.is(n, jsontext.String, `"id"`) {
			p.query.ID = n.Text
		}
	case "query":
		if p.is(n, jsontext.String, `"query"`) {
			p.query.Text = n.Text
		}
	case "lang":
		p.lang(n)
		p.query.Lang = p.req.Lang
	case "limit":
		p.limit(n)
	case "detail":
		if p.is(n, jsontext.Bool, `"detail"`) {
			p.query.Detail = n.Bool
		}
	default:
		p.fail(&jsontext.Node{Start: at}, "unknown key "+jsontext.Quote(key), key, QueryKeys)
	}
}

func (p *queryParser) limit(n *jsontext.Node) {
	limit, ok := n.Int()
	if !ok || limit < 1 || limit > MaxLimit {
		p.fail(n, jsontext.Quote(n.Text)+" is no limit: expected a number from 1 to "+strconv.Itoa(MaxLimit), "", nil)
	}
	p.query.Limit = limit
}

// AppendHits writes the answer to a query as one JSON object, as
// `wegwijzer find --jsonl` does.
func AppendHits(buf []byte, q Query, hits []Hit) []byte {
	w := jsontext.Writer{Buf: buf}
	w.Open('{')
	w.Key("id")
	w.String(q.ID)
	w.Key("hits")
	w.Open('[')
	for i := range hits {
		hits[i].write(&w, &q)
	}
	w.Close(']')
	w.Close('}')
	return w.Buf
}

func (h *Hit) write(w *jsontext.Writer, q *Query) {
	w.Open('{')
	w.Field("kind", h.Kind)
	w.Field("id", h.ID)
	w.Key("score")
	w.Hundredths(h.Score)
	w.Key("label")
	w.String(h.Label)
	if q.Detail {
		w.Field("matched", h.Matched)
		w.Key("ranges")
		w.Open('[')
		for _, r := range search.Highlight(h.Label, q.Text) {
			w.Open('[')
			w.Int(r[0])
			w.Int(r[1])
			w.Close(']')
		}
		w.Close(']')
	}
	w.Close('}')
}
