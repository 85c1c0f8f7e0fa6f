package export

import (
	"bytes"
	"fmt"
	"strings"
)

// turtle writes a graph as Turtle; own is the namespace of our own properties.
func turtle(nodes []*node, own string) []byte {
	var b bytes.Buffer
	for _, p := range prefixes {
		fmt.Fprintf(&b, "@prefix %s: <%s> .\n", p.prefix, p.iri)
	}
	fmt.Fprintf(&b, "@prefix sv: <%s> .\n", turtleIRI(own))
	for _, n := range nodes {
		fmt.Fprintf(&b, "\n<%s>\n", turtleIRI(n.IRI))
		turtleProps(&b, n.Props, "    ")
		b.WriteString(" .\n")
	}
	return b.Bytes()
}

func turtleProps(b *bytes.Buffer, props []prop, indent string) {
	for i, p := range props {
		if i > 0 {
			b.WriteString(" ;\n")
		}
		name := p.Name
		if name == "rdf:type" {
			name = "a"
		}
		b.WriteString(indent + name + " ")
		for j, v := range p.Values {
			if j > 0 {
				b.WriteString(",\n" + indent + "    ")
			}
			turtleValue(b, v, indent+"    ")
		}
	}
}

func turtleValue(b *bytes.Buffer, v value, indent string) {
	switch {
	case v.IRI != "":
		b.WriteString("<" + turtleIRI(v.IRI) + ">")
	case v.Name != "":
		b.WriteString(v.Name)
	case v.Node != nil:
		b.WriteString("[\n")
		turtleProps(b, v.Node.Props, indent+"    ")
		b.WriteString("\n" + indent + "]")
	default:
		b.WriteString(`"` + turtleEscaper.Replace(v.Lit) + `"`)
		if v.Lang != "" {
			b.WriteString("@" + v.Lang)
		} else if v.DType != "" {
			b.WriteString("^^" + v.DType)
		}
	}
}

var turtleEscaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`)

// turtleIRI escapes what may not stand between < and >.
func turtleIRI(iri string) string {
	var b strings.Builder
	for _, c := range iri {
		if c <= ' ' || strings.ContainsRune("<>\"{}|^`\\", c) {
			fmt.Fprintf(&b, "%%%02X", c)
			continue
		}
		b.WriteRune(c)
	}
	return b.String()
}
