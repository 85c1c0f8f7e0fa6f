package content

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/schemas"
)

const schemaBase = "https://sociale-veiligheid.github.io/wegwijzer/schemas/"

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

// schemaFault says in a sentence what is wrong, where, and what was expected.
func (l *loader) schemaFault(f *file, e *jsonschema.ValidationError) {
	node := f.locate(e.InstanceLocation)
	keyword := e.KeywordLocation[strings.LastIndexByte(e.KeywordLocation, '/')+1:]
	where := f.path
	if e.InstanceLocation != "" {
		where = quote(strings.ReplaceAll(strings.TrimPrefix(e.InstanceLocation, "/"), "/", "."))
	}
	allowed := l.validator.lookup(e.AbsoluteKeywordLocation)
	switch keyword {
	case "additionalProperties", "unevaluatedProperties":
		l.unknownKeys(f, node, l.validator.lookup(parent(e.AbsoluteKeywordLocation)+"/properties"))
	case "required":
		l.at(f, node, "missing-key", where+" lacks "+strings.TrimPrefix(e.Message, "missing properties: "), "every text needs both nl and en; other keys are explained in the schema")
	case "enum":
		known := texts(allowed)
		l.at(f, node, "unknown-value", where+" is "+quote(node.Text)+", which is not one of the known values", diagnostic.DidYouMean(node.Text, known))
	case "const":
		l.at(f, node, "unknown-value", where+" is "+quote(node.Text)+", expected "+quote(allowed.Text), "")
	case "type":
		l.at(f, node, "wrong-type", where+" is "+node.Kind.String()+"; "+e.Message, "")
	case "pattern", "format":
		l.at(f, node, "wrong-form", where+" is "+quote(node.Text)+"; "+e.Message, l.example(e.AbsoluteKeywordLocation))
	default:
		l.at(f, node, "schema-"+kebab(keyword), where+": "+e.Message, "")
	}
}

// unknownKeys reports each key of an object that its schema does not know.
func (l *loader) unknownKeys(f *file, node, properties *jsontext.Node) {
	var known []string
	for _, m := range properties.Members {
		known = append(known, m.Key)
	}
	for i := range node.Members {
		m := &node.Members[i]
		if _, ok := properties.Get(m.Key); !ok {
			l.at(f, &jsontext.Node{Start: m.KeyStart}, "unknown-key", "unknown key "+quote(m.Key), diagnostic.DidYouMean(m.Key, known))
		}
	}
}

// example gives a right value, from the schema around a keyword.
func (l *loader) example(location string) string {
	examples, ok := l.validator.lookup(parent(location)).Get("examples")
	if !ok || len(examples.Items) == 0 || examples.Items[0].Kind != jsontext.String {
		return ""
	}
	return "for example " + quote(examples.Items[0].Text)
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

func kebab(camel string) string {
	var b strings.Builder
	for _, r := range camel {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte('-')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

func quote(s string) string { return strconv.Quote(s) }

func itoa(n int) string { return strconv.Itoa(n) }
