package export

import (
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// citations refers to sources; one with a place in it is described on the spot.
func (v *skos) citations(list []entry.Citation) []value {
	var values []value
	for _, c := range list {
		s, ok := v.sources[c.Source]
		if !ok {
			continue
		}
		if c.At != "" {
			values = append(values, value{Node: bibliography(&s, c.At)})
			continue
		}
		if !v.seen[c.Source] {
			v.seen[c.Source] = true
			v.cited = append(v.cited, c.Source)
		}
		values = append(values, value{IRI: v.iri("source", c.Source)})
	}
	return values
}

func (v *skos) source(id string) *node {
	s := v.sources[id]
	n := bibliography(&s, "")
	n.IRI = v.iri("source", id)
	return n
}

// bibliography describes a source. A title that we made up stands in brackets,
// as in a library; the language of a title is not known.
func bibliography(s *entry.Source, at string) *node {
	n := &node{}
	n.kind("foaf:Document")
	title := s.Title
	if s.TitleStatus == "descriptive" {
		title = "[" + title + "]"
	}
	n.add("dct:title", value{Lit: title, Lang: "und"})
	if s.URL != "" {
		n.iris("foaf:page", s.URL)
	}
	parts := []string{s.Publisher, title, s.Date, at}
	var cite []string
	for _, part := range parts {
		if part != "" {
			cite = append(cite, part)
		}
	}
	n.add("dct:bibliographicCitation", value{Lit: strings.Join(cite, ", "), DType: "xsd:string"})
	return n
}
