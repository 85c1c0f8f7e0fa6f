package content

import (
	"fmt"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v5"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// schemaFault is a fault that the schema library found, with what it takes to
// say it in a sentence: what stands there, and what the schema says about it.
type schemaFault struct {
	l      *loader
	f      *file
	node   *jsontext.Node // the value at fault
	where  string         // its keys, quoted
	rule   *jsontext.Node // the value of the keyword that it breaks
	schema *jsontext.Node // the schema with that keyword
	e      *jsonschema.ValidationError
}

// sayings has a sentence for every keyword that the schemas use.
var sayings = map[string]func(*schemaFault){
	"additionalProperties": (*schemaFault).unknownKeys,
	"required":             (*schemaFault).missingKeys,
	"enum":                 (*schemaFault).notOneOf,
	"const":                (*schemaFault).notOneOf,
	"type":                 (*schemaFault).otherType,
	"pattern":              (*schemaFault).otherForm,
	"format":               (*schemaFault).otherForm,
	"minimum":              (*schemaFault).outOfRange,
	"maximum":              (*schemaFault).outOfRange,
	"minLength":            (*schemaFault).otherLength,
	"maxLength":            (*schemaFault).otherLength,
	"minItems":             (*schemaFault).otherLength,
	"maxItems":             (*schemaFault).otherLength,
	"minProperties":        (*schemaFault).otherLength,
	"maxProperties":        (*schemaFault).otherLength,
	"uniqueItems":          (*schemaFault).twice,
}

// schemaFault says in a sentence what is wrong, where, and what was expected.
func (l *loader) schemaFault(f *file, e *jsonschema.ValidationError) {
	location := e.AbsoluteKeywordLocation
	fault := &schemaFault{
		l: l, f: f, e: e, node: f.locate(e.InstanceLocation), where: "the file",
		rule: l.validator.lookup(location), schema: l.validator.lookup(parent(location)),
	}
	if e.InstanceLocation != "" {
		fault.where = quote(strings.ReplaceAll(strings.TrimPrefix(e.InstanceLocation, "/"), "/", "."))
	}
	say, known := sayings[location[strings.LastIndexByte(location, '/')+1:]]
	switch {
	case strings.Contains(location, "/dependentRequired/"):
		fault.missingBeside(parent(location))
	case known:
		say(fault)
	case fault.rule.Kind == jsontext.Bool: // the schema false
		fault.say("not-allowed", fault.where+" is not allowed here", "take it out, or look at the keys it depends on in the schema")
	default:
		fault.say("schema", fault.where+": "+e.Message, fault.explain())
	}
}

func (s *schemaFault) say(code, summary, hint string) { s.l.at(s.f, s.node, code, summary, hint) }

// expected reports what stands there, in place of what was expected.
func (s *schemaFault) expected(code, what, hint string) {
	s.say(code, s.where+" is "+shown(s.node)+", expected "+what, hint)
}

// unknownKeys reports each key of an object that its schema does not know.
func (s *schemaFault) unknownKeys() {
	var known []string
	properties, _ := s.schema.Get("properties")
	for _, m := range properties.Members {
		known = append(known, m.Key)
	}
	for i := range s.node.Members {
		m := &s.node.Members[i]
		if _, ok := properties.Get(m.Key); !ok {
			s.l.at(s.f, &jsontext.Node{Start: m.KeyStart}, "unknown-key", "unknown key "+quote(m.Key), suggest(m.Key, known))
		}
	}
}

func (s *schemaFault) missingKeys() {
	for _, key := range texts(s.rule) {
		if _, ok := s.node.Get(key); !ok {
			s.say("missing-key", s.where+" lacks "+quote(key), s.explainKey(key))
		}
	}
}

// missingBeside reports a key that another key needs.
func (s *schemaFault) missingBeside(location string) {
	other := location[strings.LastIndexByte(location, '/')+1:]
	s.say("missing-key", s.where+" lacks "+quote(s.rule.Text)+", expected beside "+quote(other), s.explainKey(s.rule.Text))
}

// explainKey describes a key, as the nearest schema around the fault does.
func (s *schemaFault) explainKey(key string) string {
	if key == "nl" || key == "en" {
		return "every text stands in both languages"
	}
	for location := s.e.AbsoluteKeywordLocation; strings.Contains(location, "#/"); {
		location = parent(location)
		if properties, ok := s.l.validator.lookup(location).Get("properties"); ok {
			if property, ok := properties.Get(key); ok && explain(property) != "" {
				return explain(property)
			}
		}
	}
	return ""
}

func (s *schemaFault) notOneOf() {
	known := texts(s.rule)
	if len(known) == 0 { // const
		s.expected("unknown-value", shown(s.rule), s.explain())
		return
	}
	s.say("unknown-value", s.where+" has the unknown value "+shown(s.node), suggest(s.node.Text, known))
}

// typeNames are the types of JSON Schema as a person would name them.
var typeNames = map[string]string{
	"string": "a text", "integer": "a whole number", "number": "a number", "array": "a list",
	"object": "an object", "boolean": "true or false", "null": "null",
}

func (s *schemaFault) otherType() {
	types := texts(s.rule)
	if s.rule.Kind == jsontext.String {
		types = []string{s.rule.Text}
	}
	for i, t := range types {
		types[i] = typeNames[t]
	}
	s.expected("wrong-type", strings.Join(types, " or "), s.explain())
}

func (s *schemaFault) otherForm() {
	if trimmed := strings.TrimSpace(s.node.Text); trimmed != s.node.Text {
		hint := "write the text, or take the key out"
		if trimmed != "" {
			hint = "write " + quote(trimmed)
		}
		s.expected("wrong-form", "no spaces or line ends around the text", hint)
		return
	}
	what := "the form " + quote(s.rule.Text)
	if title, ok := s.schema.Get("title"); ok {
		what = article(strings.ToLower(title.Text[:1]) + title.Text[1:])
	}
	s.expected("wrong-form", what, s.explain())
}

func (s *schemaFault) outOfRange() { s.expected("out-of-range", s.bound()+s.rule.Text, s.explain()) }

// otherLength reports a text, a list or an object that is too short or too long.
func (s *schemaFault) otherLength() {
	n, unit := len([]rune(s.node.Text)), "character"
	switch s.node.Kind {
	case jsontext.Array:
		n, unit = len(s.node.Items), "item"
	case jsontext.Object:
		n, unit = len(s.node.Members), "key"
	}
	if n != 1 {
		unit += "s"
	}
	s.say("wrong-length", s.where+" has "+itoa(n)+" "+unit+", expected "+s.bound()+s.rule.Text, s.explain())
}

func (s *schemaFault) bound() string {
	location := s.e.AbsoluteKeywordLocation
	if strings.HasPrefix(location[strings.LastIndexByte(location, '/'):], "/min") {
		return "at least "
	}
	return "at most "
}

// twice reports an item that a list has twice, at the second one.
func (s *schemaFault) twice() {
	var first, second int
	if _, err := fmt.Sscanf(s.e.Message, "items at index %d and %d are equal", &first, &second); err != nil || second >= len(s.node.Items) {
		s.say("listed-twice", s.where+" lists something twice", "take one of the two out")
		return
	}
	item := &s.node.Items[second]
	s.l.at(s.f, item, "listed-twice", s.where+" lists "+shown(item)+" twice", "take one of the two out")
}

// explain describes what belongs here, in the words of the schema or else of the
// one around it.
func (s *schemaFault) explain() string {
	if hint := explain(s.schema); hint != "" {
		return hint
	}
	return explain(s.l.validator.lookup(parent(parent(s.e.AbsoluteKeywordLocation))))
}

// longestExample is the longest example that is still a help to read, in bytes.
const longestExample = 120

// explain gives the description in a schema, and its first example if it is short.
func explain(schema *jsontext.Node) string {
	description, ok := schema.Get("description")
	if !ok {
		return ""
	}
	hint := description.Text
	if examples, ok := schema.Get("examples"); ok && len(examples.Items) > 0 {
		w := jsontext.Writer{}
		write(&w, &examples.Items[0])
		if len(w.Buf) <= longestExample {
			hint += "\nfor example " + string(w.Buf)
		}
	}
	return hint
}

// write writes a value as JSON.
func write(w *jsontext.Writer, n *jsontext.Node) {
	switch n.Kind {
	case jsontext.Object:
		w.Open('{')
		for i := range n.Members {
			w.Key(n.Members[i].Key)
			write(w, &n.Members[i].Value)
		}
		w.Close('}')
	case jsontext.Array:
		w.Open('[')
		for i := range n.Items {
			write(w, &n.Items[i])
		}
		w.Close(']')
	case jsontext.String:
		w.String(n.Text)
	case jsontext.Number:
		w.Raw([]byte(n.Text))
	case jsontext.Bool:
		w.Bool(n.Bool)
	case jsontext.Null:
		w.Null()
	}
}

// suggest is [diagnostic.DidYouMean], or all there is to choose from.
func suggest(word string, known []string) string {
	hint := diagnostic.DidYouMean(word, known)
	if hint == "" && len(known) > 0 {
		hint = "expected one of " + strings.Join(known, ", ")
	}
	return hint
}

// shown gives a value as it stands in a message.
func shown(n *jsontext.Node) string {
	switch n.Kind {
	case jsontext.String:
		return quote(n.Text)
	case jsontext.Number:
		return n.Text
	case jsontext.Bool:
		return fmt.Sprint(n.Bool)
	}
	return n.Kind.String()
}

// article puts "a" or "an" before a noun.
func article(noun string) string {
	if strings.ContainsAny(noun[:1], "aeio") {
		return "an " + noun
	}
	return "a " + noun
}
