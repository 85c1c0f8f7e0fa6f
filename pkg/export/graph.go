package export

import (
	"bytes"
	"encoding/json"
)

// graph writes the same nodes as JSON-LD.
func graph(nodes []*node, own string) ([]byte, error) {
	context := map[string]any{"sv": own}
	for _, p := range prefixes {
		context[p.prefix] = p.iri
	}
	list := make([]any, len(nodes))
	for i, n := range nodes {
		list[i] = n.object()
	}
	return indented(map[string]any{"@context": context, "@graph": list})
}

func (n *node) object() map[string]any {
	o := map[string]any{}
	if n.IRI != "" {
		o["@id"] = n.IRI
	}
	for _, p := range n.Props {
		values := make([]any, len(p.Values))
		for i, v := range p.Values {
			values[i] = v.object()
		}
		name := p.Name
		if name == "rdf:type" {
			name = "@type"
			for i, v := range p.Values {
				values[i] = v.Name
			}
		}
		if len(values) == 1 {
			o[name] = values[0]
		} else {
			o[name] = values
		}
	}
	return o
}

func (v value) object() any {
	switch {
	case v.IRI != "":
		return map[string]any{"@id": v.IRI}
	case v.Name != "":
		return map[string]any{"@id": v.Name}
	case v.Node != nil:
		return v.Node.object()
	case v.Lang != "":
		return map[string]any{"@language": v.Lang, "@value": v.Lit}
	case v.DType != "":
		return map[string]any{"@type": v.DType, "@value": v.Lit}
	}
	return v.Lit
}

// indented writes JSON to be read by people too.
func indented(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return b.Bytes(), err
}
