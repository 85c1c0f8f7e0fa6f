package export

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// A graph is written from nodes, so that Turtle and JSON-LD say the same.

// node is a resource with its properties. Without an IRI it is a blank node.
type node struct {
	IRI   string
	Props []prop
}

// prop is a property with its values, in the order of writing.
type prop struct {
	Name   string // prefixed, such as skos:prefLabel
	Values []value
}

// value is one of: an IRI, a prefixed name, a blank node, a text in a language,
// or a literal (with a datatype, or plain).
type value struct {
	IRI   string
	Name  string
	Node  *node
	Lit   string
	Lang  string
	DType string // prefixed
}

// prefixes are those that the graphs use, in the order of writing; "sv" is ours.
var prefixes = []struct{ prefix, iri string }{
	{"dct", "http://purl.org/dc/terms/"},
	{"foaf", "http://xmlns.com/foaf/0.1/"},
	{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
	{"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
	{"skos", "http://www.w3.org/2004/02/skos/core#"},
	{"xsd", "http://www.w3.org/2001/XMLSchema#"},
}

// add puts a property on the node, unless it has no values.
func (n *node) add(name string, values ...value) {
	if len(values) > 0 {
		n.Props = append(n.Props, prop{name, values})
	}
}

// text adds a text in each language that it has.
func (n *node) text(name string, t entry.Text, langs []entry.Lang) {
	var values []value
	for _, l := range langs {
		if s := t.In(l); s != "" {
			values = append(values, value{Lit: s, Lang: l.String()})
		}
	}
	n.add(name, values...)
}

// words adds every word in each language.
func (n *node) words(name string, w entry.Words, langs []entry.Lang) {
	var values []value
	for _, l := range langs {
		for _, s := range w.In(l) {
			values = append(values, value{Lit: s, Lang: l.String()})
		}
	}
	n.add(name, values...)
}

// iris adds references.
func (n *node) iris(name string, iris ...string) {
	var values []value
	for _, iri := range iris {
		values = append(values, value{IRI: iri})
	}
	n.add(name, values...)
}

// date adds a day, if there is one.
func (n *node) date(name string, d entry.Date) {
	if d != 0 {
		n.add(name, value{Lit: d.String(), DType: "xsd:date"})
	}
}

// kind adds the type of the node.
func (n *node) kind(name string) { n.add("rdf:type", value{Name: name}) }

// literals makes plain literals.
func literals(texts []string) []value {
	var values []value
	for _, t := range texts {
		values = append(values, value{Lit: t})
	}
	return values
}
