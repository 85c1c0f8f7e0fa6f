package guide

import (
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// Listing asks for all entries of a kind, for reading through.
type Listing struct {
	Kind   string // concept or instrument
	Lang   entry.Lang
	Filter catalogue.Filter // of instruments
}

// List writes entries in groups as a JSON object: concepts by collection,
// instruments by type, with the facets to narrow them. Another kind is a
// [*RequestError].
func (g *Guide) List(buf []byte, l Listing) ([]byte, error) {
	w := &jsontext.Writer{Buf: buf}
	switch l.Kind {
	case "concept":
		g.listConcepts(w, l.Lang)
	case "instrument":
		g.listInstruments(w, l)
	default:
		return buf, &RequestError{Problem: "unknown kind of list " + jsontext.Quote(l.Kind), Word: l.Kind, Known: []string{"concept", "instrument"}}
	}
	return w.Buf, nil
}

func (g *Guide) listConcepts(w *jsontext.Writer, l entry.Lang) {
	groups := map[string][]int{}
	for i := range g.bundle.Concepts() {
		collection := g.bundle.Concept(i).Collection
		groups[collection] = append(groups[collection], i)
	}
	w.Open('{')
	w.Field("kind", "concept")
	w.Key("groups")
	w.Open('[')
	for _, c := range g.bundle.Collections() {
		if len(groups[c.ID]) == 0 {
			continue
		}
		openGroup(w, c.ID, c.Label.In(l))
		for _, i := range groups[c.ID] {
			concept := g.bundle.Concept(i)
			writeItem(w, concept.ID, concept.PrefLabel.In(l), concept.Definition.In(l))
		}
		closeGroup(w)
	}
	w.Close(']')
	w.Close('}')
}

func (g *Guide) listInstruments(w *jsontext.Writer, l Listing) {
	all := make([]catalogue.Instrument, g.bundle.Instruments())
	for i := range all {
		all[i] = g.bundle.Instrument(i)
	}
	chosen := catalogue.Select(all, l.Filter)
	w.Open('{')
	w.Field("kind", "instrument")
	w.Key("total")
	w.Int(len(chosen))
	w.Key("facets")
	w.Open('[')
	for _, facet := range catalogue.FacetNames {
		g.writeFacet(w, facet, catalogue.Facets(all, l.Filter, facet), l.Lang)
	}
	w.Close(']')
	w.Key("groups")
	w.Open('[')
	for _, t := range g.bundle.Terms() {
		if t.Facet == "type" {
			writeGroup(w, all, chosen, t.ID, t.Label.In(l.Lang), l.Lang)
		}
	}
	w.Close(']')
	w.Close('}')
}

// facetLabels name the facets themselves.
var facetLabels = map[string]entry.Text{
	"audience": {NL: "Voor wie", EN: "For whom"},
	"phase":    {NL: "Fase", EN: "Phase"},
	"track":    {NL: "Spoor", EN: "Track"},
	"type":     {NL: "Soort", EN: "Type"},
}

func (g *Guide) writeFacet(w *jsontext.Writer, facet string, counts []catalogue.Count, l entry.Lang) {
	w.Open('{')
	w.Field("id", facet)
	w.Field("label", facetLabels[facet].In(l))
	w.Key("options")
	w.Open('[')
	for _, c := range counts {
		w.Open('{')
		w.Field("id", c.Value)
		w.Field("label", g.term(facet, c.Value, l))
		w.Key("count")
		w.Int(c.N)
		w.Close('}')
	}
	w.Close(']')
	w.Close('}')
}

func writeGroup(w *jsontext.Writer, all []catalogue.Instrument, chosen []int, kind, label string, l entry.Lang) {
	opened := false
	for _, i := range chosen {
		if all[i].Type != kind {
			continue
		}
		if !opened {
			openGroup(w, kind, label)
			opened = true
		}
		writeItem(w, all[i].ID, all[i].Name.In(l), all[i].Action.In(l))
	}
	if opened {
		closeGroup(w)
	}
}

func openGroup(w *jsontext.Writer, id, label string) {
	w.Open('{')
	w.Field("id", id)
	w.Field("label", label)
	w.Key("items")
	w.Open('[')
}

func closeGroup(w *jsontext.Writer) {
	w.Close(']')
	w.Close('}')
}

func writeItem(w *jsontext.Writer, id, label, summary string) {
	w.Open('{')
	w.Field("id", id)
	w.Field("label", label)
	w.Field("summary", firstSentence(summary))
	w.Close('}')
}

// firstSentence keeps a list short: the first sentence of a text.
func firstSentence(s string) string {
	if end := strings.Index(s, ". "); end > 0 {
		return s[:end+1]
	}
	return s
}
