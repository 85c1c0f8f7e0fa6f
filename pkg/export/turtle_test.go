package export_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// triple is a statement; blank nodes are all "_", literals keep their quotes
// and tag.
type triple struct{ s, p, o string }

// readTurtle reads the part of Turtle that this package writes: prefixes, IRIs,
// prefixed names, blank nodes in brackets, literals with a language or datatype,
// and lists with ; and , . Everything else is an error.
func readTurtle(text string) (triples []triple, err error) {
	p := &turtleReader{rest: text, prefixes: map[string]string{}}
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%v before %.60q", fault, p.rest)
		}
	}()
	for p.space(); p.rest != ""; p.space() {
		if p.take("@prefix") {
			p.space()
			name, rest, _ := strings.Cut(p.rest, ":")
			p.rest = rest
			p.prefixes[name] = p.term()
			p.need(".")
			continue
		}
		p.properties(p.term())
		p.need(".")
	}
	return p.triples, nil
}

type turtleReader struct {
	rest     string
	prefixes map[string]string
	triples  []triple
}

func (p *turtleReader) space() { p.rest = strings.TrimLeft(p.rest, " \n\t") }

func (p *turtleReader) take(s string) bool {
	p.space()
	rest, ok := strings.CutPrefix(p.rest, s)
	if ok {
		p.rest = rest
	}
	return ok
}

func (p *turtleReader) need(s string) {
	if !p.take(s) {
		panic("expected " + s)
	}
}

func (p *turtleReader) properties(subject string) {
	for {
		predicate := "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
		if !p.take("a ") {
			predicate = p.term()
		}
		for {
			p.triples = append(p.triples, triple{subject, predicate, p.object()})
			if !p.take(",") {
				break
			}
		}
		if !p.take(";") {
			return
		}
	}
}

func (p *turtleReader) object() string {
	if p.take("[") {
		p.properties("_")
		p.need("]")
		return "_"
	}
	if p.take(`"`) {
		return p.literal()
	}
	return p.term()
}

// term reads an IRI or a prefixed name.
func (p *turtleReader) term() string {
	if p.take("<") {
		iri, rest, ok := strings.Cut(p.rest, ">")
		if !ok || strings.ContainsAny(iri, " <\"{}|\\^`\n") {
			panic("a bad IRI " + iri)
		}
		p.rest = rest
		return iri
	}
	p.space()
	end := strings.IndexAny(p.rest, " ,;.]\n")
	prefix, local, ok := strings.Cut(p.rest[:end], ":")
	base, known := p.prefixes[prefix]
	if !ok || !known {
		panic("an unknown prefix in " + p.rest[:end])
	}
	p.rest = p.rest[end:]
	return base + local
}

func (p *turtleReader) literal() string {
	var b strings.Builder
	for {
		i := strings.IndexAny(p.rest, "\"\\\n")
		b.WriteString(p.rest[:i])
		c := p.rest[i]
		switch p.rest = p.rest[i+1:]; c {
		case '\n':
			panic("a line break in a literal")
		case '"':
			return `"` + b.String() + `"` + p.tag()
		}
		plain, ok := map[byte]string{'n': "\n", 'r': "\r", 't': "\t", '"': `"`, '\\': `\`}[p.rest[0]]
		if !ok {
			panic("an unknown escape")
		}
		b.WriteString(plain)
		p.rest = p.rest[1:]
	}
}

func (p *turtleReader) tag() string {
	if strings.HasPrefix(p.rest, "@") {
		end := strings.IndexAny(p.rest, " ,;.]\n")
		tag := p.rest[:end]
		p.rest = p.rest[end:]
		return tag
	}
	if p.take("^^") {
		return "^^" + p.term()
	}
	return ""
}

func TestReadTurtle(t *testing.T) {
	got, err := readTurtle("@prefix x: <http://x/> .\n<a> a x:B ; x:c \"q\\\"\\\\\"@nl, [ x:d \"1\"^^x:e ] .\n")
	require.NoError(t, err)
	const kind = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
	assert.Equal(t, []triple{
		{"a", kind, "http://x/B"}, {"a", "http://x/c", `"q"\"@nl`}, {"_", "http://x/d", `"1"^^http://x/e`}, {"a", "http://x/c", "_"},
	}, got)
	for _, bad := range []string{"<a> x:b <c> .", "<a> a <c>", "<a b> a <c> .", "@prefix x: <y> .\n<a> x:b \"c\nd\" .", "<a> a <c> <d> ."} {
		_, err := readTurtle(bad)
		assert.Error(t, err, bad)
	}
}
