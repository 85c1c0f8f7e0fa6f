package guide

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

// Kinds are the kinds of entries that can be shown, listed and found.
var Kinds = []string{"concept", "channel", "instrument", "initiative"}

// Show writes one entry, as a reader sees it, as a JSON object. An unknown kind
// or id is a [*RequestError].
func (g *Guide) Show(buf []byte, kind, id string, l entry.Lang, now directory.Moment) ([]byte, error) {
	w := &jsontext.Writer{Buf: buf}
	switch kind {
	case "concept":
		if i, ok := g.bundle.FindConcept(id); ok {
			g.showConcept(w, i, l)
			return w.Buf, nil
		}
	case "channel":
		if i, ok := g.bundle.FindChannel(id); ok {
			c := g.channel(i)
			g.writeChannel(w, &c, l, now)
			return w.Buf, nil
		}
	case "instrument":
		if i, ok := g.bundle.FindInstrument(id); ok {
			g.showInstrument(w, i, l)
			return w.Buf, nil
		}
	case "initiative":
		if i, ok := g.bundle.FindInitiative(id); ok {
			g.showInitiative(w, i, l)
			return w.Buf, nil
		}
	default:
		return buf, &RequestError{Problem: "unknown kind " + jsontext.Quote(kind), Word: kind, Known: Kinds}
	}
	return buf, &RequestError{Problem: "unknown " + kind + " " + jsontext.Quote(id)}
}

func (g *Guide) showConcept(w *jsontext.Writer, i int, l entry.Lang) {
	c := g.bundle.Concept(i)
	w.Open('{')
	w.Field("kind", "concept")
	w.Field("id", c.ID)
	w.Field("label", c.PrefLabel.In(l))
	w.List("altLabels", c.AltLabel.In(l))
	w.Field("definition", c.Definition.In(l))
	w.Field("explanation", c.Explanation.In(l))
	w.Field("example", c.Example.In(l))
	w.Field("scopeNote", c.ScopeNote.In(l))
	w.Field("legalBasis", c.LegalBasis.In(l))
	g.links(w, "broader", search.Concept, g.numbers(c.Broader), l)
	g.links(w, "narrower", search.Concept, g.narrower(c.ID), l)
	g.links(w, "related", search.Concept, g.numbers(c.Related), l)
	g.links(w, "instruments", search.Instrument, g.instrumentsAbout(c.ID), l)
	w.Key("suggests")
	w.Open('[')
	p := page{Guide: g, req: &Request{Lang: l}, w: w}
	for _, s := range c.Suggests {
		p.suggestion(s.Fact, s.Value)
	}
	w.Close(']')
	g.writeMeta(w, &c.Meta)
	w.Close('}')
}

// numbers gives the numbers of concepts by id; those that are not there are
// left out.
func (g *Guide) numbers(ids []string) []int {
	var list []int
	for _, id := range ids {
		if i, ok := g.bundle.FindConcept(id); ok {
			list = append(list, i)
		}
	}
	return list
}

func (g *Guide) narrower(id string) []int {
	var list []int
	for i := range g.bundle.Concepts() {
		if slices.Contains(g.bundle.Concept(i).Broader, id) {
			list = append(list, i)
		}
	}
	return list
}

func (g *Guide) instrumentsAbout(concept string) []int {
	var list []int
	for i := range g.bundle.Instruments() {
		if slices.Contains(g.bundle.Instrument(i).About, concept) {
			list = append(list, i)
		}
	}
	return list
}

// links writes entries as ids and labels.
func (g *Guide) links(w *jsontext.Writer, key string, kind search.Kind, numbers []int, l entry.Lang) {
	w.Key(key)
	w.Open('[')
	for _, i := range numbers {
		id, label := g.name(kind, i, l)
		w.Open('{')
		w.Field("id", id)
		w.Field("label", label)
		w.Close('}')
	}
	w.Close(']')
}

func (g *Guide) showInstrument(w *jsontext.Writer, i int, l entry.Lang) {
	v := g.bundle.Instrument(i)
	w.Open('{')
	w.Field("kind", "instrument")
	w.Field("id", v.ID)
	w.Field("name", v.Name.In(l))
	w.Field("nameStatus", v.NameStatus)
	w.Field("description", v.Description.In(l))
	w.Field("action", v.Action.In(l))
	w.Field("type", g.term("type", v.Type, l))
	w.List("audience", g.terms("audience", v.Audience, l))
	g.links(w, "about", search.Concept, g.numbers(v.About), l)
	w.List("track", g.terms("track", v.Track, l))
	w.List("phase", g.terms("phase", v.Phase, l))
	w.List("sector", g.terms("sector", v.Sector, l))
	w.List("publisher", v.Publisher)
	w.Field("year", v.Published)
	w.Field("time", v.TimeRequired)
	w.List("languages", v.InLanguage)
	w.Field("license", v.License)
	if v.Free != nil {
		w.Key("free")
		w.Bool(*v.Free)
	}
	w.Field("evidence", g.term("evidence", v.Evidence.Level, l))
	w.Field("evidenceNote", v.Evidence.Note.In(l))
	w.Field("url", v.URL)
	w.Field("urlStatus", v.URLStatus)
	g.writeMeta(w, &v.Meta)
	w.Close('}')
}

func (g *Guide) showInitiative(w *jsontext.Writer, i int, l entry.Lang) {
	v := g.bundle.Initiative(i)
	w.Open('{')
	w.Field("kind", "initiative")
	w.Field("id", v.ID)
	w.Field("name", v.Name.In(l))
	w.Field("question", v.Question.In(l))
	w.Field("running", v.Running)
	w.List("organisations", v.Organisations)
	w.List("audience", g.terms("audience", v.Audience, l))
	g.links(w, "about", search.Concept, g.numbers(v.About), l)
	w.Field("url", v.URL)
	g.writeMeta(w, &v.Meta)
	w.Close('}')
}

// term gives the label of a closed value; the value itself when it has none.
func (g *Guide) term(facet, id string, l entry.Lang) string {
	for _, t := range g.bundle.Terms() {
		if t.Facet == facet && t.ID == id {
			return t.Label.In(l)
		}
	}
	return id
}

func (g *Guide) terms(facet string, ids []string, l entry.Lang) []string {
	labels := make([]string, len(ids))
	for i, id := range ids {
		labels[i] = g.term(facet, id, l)
	}
	return labels
}
