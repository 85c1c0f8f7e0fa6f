package export

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// License is the address of the licence of the texts.
const License = "https://creativecommons.org/licenses/by/4.0/"

// SKOS gives the vocabulary as a skos:ConceptScheme in the profile NL-SBB, as
// Turtle and as JSON-LD.
func (b *Book) SKOS(o Options) ([]File, error) {
	v := &skos{Book: b, base: o.base(), langs: o.langs(), scheme: vocabulary.New(b.Concepts)}
	nodes := v.nodes()
	json, err := graph(nodes, v.base+"def#")
	if err != nil {
		return nil, err
	}
	return []File{{"begrippen.ttl", turtle(nodes, v.base+"def#")}, {"begrippen.jsonld", json}}, nil
}

type skos struct {
	*Book
	base   string
	langs  []entry.Lang
	scheme *vocabulary.Scheme
	cited  []string // sources in the order of first citation
	seen   map[string]bool
}

func (v *skos) iri(kind, id string) string { return v.base + "id/" + kind + "/" + id }
func (v *skos) self() string               { return v.base + "id/scheme" }

func (v *skos) iris(kind string, ids []string) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = v.iri(kind, id)
	}
	return list
}

func (v *skos) nodes() []*node {
	v.seen = map[string]bool{}
	scheme := &node{IRI: v.self()}
	scheme.kind("skos:ConceptScheme")
	scheme.text("dct:title", v.About.Title, v.langs)
	scheme.text("rdfs:comment", words["concepts.about"], v.langs)
	scheme.date("dct:modified", v.About.Built)
	scheme.iris("dct:license", License)
	scheme.iris("skos:hasTopConcept", v.iris("concept", v.scheme.Top())...)
	nodes := append([]*node{scheme}, v.collections()...)
	for i := range v.Concepts {
		nodes = append(nodes, v.concept(&v.Concepts[i]))
	}
	for _, id := range v.cited {
		nodes = append(nodes, v.source(id))
	}
	return nodes
}

// collections gives the themes that have members. Membership says nothing about
// what is broader.
func (v *skos) collections() []*node {
	var nodes []*node
	for _, c := range v.Collections {
		var members []string
		for _, m := range v.Concepts {
			if m.Collection == c.ID {
				members = append(members, v.iri("concept", m.ID))
			}
		}
		if len(members) == 0 {
			continue
		}
		n := &node{IRI: v.iri("collection", c.ID)}
		n.kind("skos:Collection")
		n.text("skos:prefLabel", c.Label, v.langs)
		n.iris("skos:inScheme", v.self())
		n.iris("skos:member", members...)
		nodes = append(nodes, n)
	}
	return nodes
}

func (v *skos) concept(c *vocabulary.Concept) *node {
	n := &node{IRI: v.iri("concept", c.ID)}
	n.kind("skos:Concept")
	n.iris("skos:inScheme", v.self())
	if len(c.Broader) == 0 {
		n.iris("skos:topConceptOf", v.self())
	}
	n.text("skos:prefLabel", c.PrefLabel, v.langs)
	n.words("skos:altLabel", c.AltLabel, v.langs)
	n.words("skos:hiddenLabel", c.HiddenLabel, v.langs)
	n.text("skos:definition", c.Definition, v.langs)
	n.text("rdfs:comment", c.Explanation, v.langs)
	n.text("skos:example", c.Example, v.langs)
	n.text("skos:scopeNote", c.ScopeNote, v.langs)
	n.text("sv:legalBasis", c.LegalBasis, v.langs)
	n.iris("skos:broader", v.iris("concept", c.Broader)...)
	n.iris("skos:narrower", v.iris("concept", v.scheme.Narrower(c.ID))...)
	n.iris("skos:related", v.iris("concept", c.Related)...)
	n.iris("skos:exactMatch", c.ExactMatch...)
	n.add("sv:unconfirmed", literals(c.Unconfirmed)...)
	n.date("dct:modified", c.Reviewed)
	n.date("sv:reviewBy", c.ReviewBy)
	n.add("dct:source", v.citations(c.Sources)...)
	return n
}
