package statichelp

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// node is an element of a fragment, which is written as XML would be.
type node struct {
	name     string
	attr     map[string]string
	own      string // its own text
	children []*node
}

// parse reads a fragment; tags that do not fit fail the test.
func parse(t *testing.T, text []byte) *node {
	t.Helper()
	d, stack := xml.NewDecoder(bytes.NewReader(text)), []*node{{}}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return stack[0]
		}
		require.NoError(t, err)
		top := stack[len(stack)-1]
		switch token := token.(type) {
		case xml.StartElement:
			n := &node{name: token.Name.Local, attr: map[string]string{}}
			for _, a := range token.Attr {
				n.attr[a.Name.Local] = a.Value
			}
			top.children, stack = append(top.children, n), append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.CharData:
			top.own += string(token)
		}
	}
}

// walk visits a node and all below it, each with its parent.
func (n *node) walk(visit func(n, parent *node)) {
	for _, c := range n.children {
		visit(c, n)
		c.walk(visit)
	}
}

// all gives the nodes below n that have a class.
func (n *node) all(class string) (found []*node) {
	n.walk(func(n, _ *node) {
		if n.attr["class"] == class {
			found = append(found, n)
		}
	})
	return found
}

// child gives the first child of a name.
func (n *node) child(name string) *node {
	for _, c := range n.children {
		if c.name == name {
			return c
		}
	}
	return &node{}
}

func (n *node) text() string {
	text := n.own
	for _, c := range n.children {
		text += c.text()
	}
	return text
}

// open gives the guide over the national content with an institution.
func open(t *testing.T, institution string, change ...string) *guide.Guide {
	t.Helper()
	var options []wegwijzer.Option
	if institution != "" {
		text, err := os.ReadFile("../../examples/institutions/" + institution + ".json")
		require.NoError(t, err)
		options = append(options, wegwijzer.WithInstitution(institution, []byte(strings.NewReplacer(change...).Replace(string(text)))))
	}
	g, err := wegwijzer.Open(nil, options...)
	require.NoError(t, err)
	return g
}

func fragment(t *testing.T, h *Help, l entry.Lang) []byte {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, h.Fragment(&out, l))
	return out.Bytes()
}

func page(t *testing.T, h *Help, l entry.Lang) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, h.Page(&out, l))
	return out.String()
}
