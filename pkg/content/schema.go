package content

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/schemas"
)

const schemaBase = "https://sociale-veiligheid.github.io/wegwijzer/schemas/"

// maxDigits bounds how a number is written.
const maxDigits = 15

// schemaSet validates every kind of file. It is safe for concurrent use.
type schemaSet struct {
	byKind map[string]*jsonschema.Schema
	texts  map[string]*jsontext.Node // by file name, to say what a schema allows
}

// loadSchemas compiles the schemas of this module, once. They are part of the
// program: a fault in them is a fault of the build, and panics.
var loadSchemas = sync.OnceValue(func() *schemaSet {
	s := &schemaSet{byKind: map[string]*jsonschema.Schema{}, texts: map[string]*jsontext.Node{}}
	compiler := jsonschema.NewCompiler()
	compiler.Draft = jsonschema.Draft2020
	compiler.AssertFormat = true
	names, err := fs.Glob(schemas.FS, "*.schema.json")
	for _, name := range names {
		text, readErr := schemas.FS.ReadFile(name)
		root, parseErr := jsontext.Parse(text)
		s.texts[name] = &root
		for _, e := range []error{readErr, parseErr, compiler.AddResource(schemaBase+name, bytes.NewReader(text))} {
			if e != nil {
				err = e
			}
		}
	}
	if err != nil {
		panic("schemas: " + err.Error())
	}
	for _, name := range names {
		s.byKind[strings.TrimSuffix(name, ".schema.json")] = compiler.MustCompile(schemaBase + name)
	}
	return s
})

// validate holds a file against the schema of its kind and reports every fault.
func (l *loader) validate(f *file, kind string) bool {
	if l.otherKind(f, kind) || l.wildNumbers(f, &f.root) || l.illegible(f, &f.root) {
		return false
	}
	decoder := json.NewDecoder(bytes.NewReader(f.text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		l.at(f, &f.root, "syntax", err.Error(), "")
		return false
	}
	schema := l.validator.byKind[kind]
	fault, ok := schema.Validate(value).(*jsonschema.ValidationError)
	if !ok {
		return true
	}
	for _, leaf := range leaves(fault) {
		l.schemaFault(f, leaf)
	}
	return false
}

// otherKind reports a file that says itself that it is of another kind: one
// finding in place of one for every key.
func (l *loader) otherKind(f *file, kind string) bool {
	n, ok := f.root.Get("$schema")
	want := kind + ".schema.json"
	if !ok || n.Kind != jsontext.String || path.Base(n.Text) == want {
		return false
	}
	l.at(f, n, "wrong-kind", quote(n.Text)+" is not the schema of "+article(kind)+", expected a path that ends in "+quote(want),
		"move the file to the folder of its kind, or mend the path")
	return true
}

// wildNumbers reports numbers that no content needs: the schema library cannot
// read every exponent.
func (l *loader) wildNumbers(f *file, n *jsontext.Node) bool {
	if n.Kind == jsontext.Number && (len(n.Text) > maxDigits || strings.ContainsAny(n.Text, "eE")) {
		l.at(f, n, "wrong-form", "the number "+quote(n.Text)+" is too long or has an exponent, expected a whole number such as 50", "")
		return true
	}
	found := false
	for i := range n.Items {
		found = l.wildNumbers(f, &n.Items[i]) || found
	}
	for i := range n.Members {
		found = l.wildNumbers(f, &n.Members[i].Value) || found
	}
	return found
}

// leaves gives the faults without those that only say that a part failed.
func leaves(e *jsonschema.ValidationError) []*jsonschema.ValidationError {
	if len(e.Causes) == 0 {
		return []*jsonschema.ValidationError{e}
	}
	var list []*jsonschema.ValidationError
	for _, cause := range e.Causes {
		list = append(list, leaves(cause)...)
	}
	return list
}

// lookup finds the place in a schema that an absolute keyword location names.
func (s *schemaSet) lookup(location string) *jsontext.Node {
	name, pointer, _ := strings.Cut(strings.TrimPrefix(location, schemaBase), "#")
	root, ok := s.texts[name]
	if !ok {
		return &jsontext.Node{}
	}
	return follow(root, pointer)
}

func (f *file) locate(pointer string) *jsontext.Node { return follow(&f.root, pointer) }

// follow walks a JSON pointer (RFC 6901); where it leads nowhere it stops at the
// last place that exists.
func follow(n *jsontext.Node, pointer string) *jsontext.Node {
	for _, part := range strings.Split(strings.TrimPrefix(pointer, "/"), "/") {
		part = strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
		if i, err := strconv.Atoi(part); err == nil && n.Kind == jsontext.Array && i >= 0 && i < len(n.Items) {
			n = &n.Items[i]
		} else if next, ok := n.Get(part); ok {
			n = next
		}
	}
	return n
}

func parent(location string) string { return location[:strings.LastIndexByte(location, '/')] }

func texts(n *jsontext.Node) []string {
	list := make([]string, len(n.Items))
	for i, item := range n.Items {
		list[i] = item.Text
	}
	return list
}

func quote(s string) string { return strconv.Quote(s) }

func itoa(n int) string { return strconv.Itoa(n) }
