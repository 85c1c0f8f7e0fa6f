// Package content reads the content: the entries in data/ and institution files.
// It validates them against the JSON Schemas, links their ids, and compiles them
// into a library for a bundle.
//
// Start with [Load]. It gives what could be read together with every fault that
// was found, each with file, line, column and a suggestion; [Content.Library]
// then gives what readers may see.
//
// Non-goals: it does not decide (package routing), and it does not prove that
// the content is safe in every state (package proof).
package content

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// Content is all entries as they were written, whatever their status.
type Content struct {
	Scheme      Scheme
	Concepts    []vocabulary.Concept
	Cues        []vocabulary.Cue
	Channels    []Channel
	Instruments []catalogue.Instrument
	Initiatives []Initiative
	Lessons     []catalogue.Lesson
	Measures    []Measure
	Facts       []routing.Fact
	Rules       []routing.Rule
	Duties      []routing.Duty
	Invariants  []Invariant
	Impossible  []Impossible
	Cases       []Case
	Survivors   []Survivor
	Sources     []entry.Source
	WordLists   []WordList
	Exceptions  []Exception

	files map[string]*file // by slash path
	sum   [sha256.Size]byte
}

// Scheme says what the content as a whole is called, and names its groups.
type Scheme struct {
	Title       entry.Text              `json:"title"`
	Version     string                  `json:"version"`
	Collections []vocabulary.Collection `json:"collections"`
	Terms       []bundle.Term           `json:"terms"`
}

// Channel is a channel with the condition under which it may be offered.
type Channel struct {
	directory.Channel
	Eligible []routing.Clause // empty: anyone
}

// Initiative is an initiative with what one can do with it. The program shows
// its question only; the pages to read show the rest.
type Initiative struct {
	catalogue.Initiative
	Action entry.Text `json:"action"`
	Track  []string   `json:"track,omitempty"`
	Phase  []string   `json:"phase,omitempty"`
}

// file is a source file with the place of everything in it.
type file struct {
	path string
	text []byte
	root jsontext.Node
}

// kinds says which folder holds which kind of entry.
var kinds = []struct{ folder, kind string }{
	{"vocabulary", "concept"}, {"cues", "cue"}, {"channels", "channel"}, {"instruments", "instrument"}, {"initiatives", "initiative"},
	{"lessons", "lesson"}, {"measures", "measure"}, {"facts", "fact"}, {"rules", "rule"}, {"duties", "duty"}, {"invariants", "invariant"}, {"impossible", "impossible"},
	{"cases", "case"}, {"survivors", "survivor"}, {"sources", "source"},
	{"words", "wordlist"}, {"exceptions", "exception"},
}

// Option changes what Load does.
type Option func(*loader)

// WithoutSchemas leaves out the validation against the JSON Schemas. It is for
// content that was validated before, such as the content in this module.
func WithoutSchemas() Option { return func(l *loader) { l.schemas = nil } }

// WithDay says which day it is, so that reviews that are due are reported.
func WithDay(day entry.Date) Option { return func(l *loader) { l.day = day } }

// Load reads every entry of a content folder. The findings are sorted; entries
// in files with errors are left out of the content.
func Load(fsys fs.FS, options ...Option) (*Content, []diagnostic.Finding) {
	l := &loader{c: &Content{files: map[string]*file{}}, schemas: loadSchemas, leftOut: map[string][]string{}, cited: map[string]bool{}}
	for _, o := range options {
		o(l)
	}
	l.prepare()
	l.folders(fsys)
	l.link()
	return l.c, l.sorted()
}

// Usable tells whether content with these findings can be compiled and proven:
// there are no errors, but for cases that expect what is not there any more.
func Usable(findings []diagnostic.Finding) bool {
	return !slices.ContainsFunc(findings, func(f diagnostic.Finding) bool {
		return f.Severity == diagnostic.Error && !(f.Code == "unknown-id" && strings.HasPrefix(f.File, "cases/"))
	})
}

type loader struct {
	c         *Content
	schemas   func() *schemaSet
	validator *schemaSet
	day       entry.Date
	findings  []diagnostic.Finding
	leftOut   map[string][]string // ids by kind, from the names of the files with errors
	names     []string            // of all files that were read, also those with errors
	cited     map[string]bool     // ids of sources
	unnamed   bool                // the scheme has errors: the groups are not known
}

func (l *loader) prepare() {
	if l.schemas != nil {
		l.validator = l.schemas()
	}
}

func (l *loader) folders(fsys fs.FS) {
	hash := sha256.New()
	for _, k := range kinds {
		names, err := fs.Glob(fsys, k.folder+"/*.json")
		if err != nil {
			l.report(diagnostic.Finding{Severity: diagnostic.Error, Code: "unreadable", File: k.folder, Summary: err.Error()})
		}
		slices.Sort(names)
		for _, name := range names {
			l.names = append(l.names, name)
			text, ok := l.read(fsys, name)
			hash.Write([]byte(name + "\x00"))
			hash.Write(text)
			if !ok || !l.entry(k.kind, name, text) {
				l.leftOut[k.kind] = append(l.leftOut[k.kind], strings.TrimSuffix(path.Base(name), ".json"))
			}
		}
	}
	text, ok := l.read(fsys, "scheme.json")
	hash.Write(text)
	l.unnamed = !ok || !l.entry("scheme", "scheme.json", text)
	if len(l.names) == 0 {
		l.report(diagnostic.Finding{
			Severity: diagnostic.Error, Code: "no-content", File: ".",
			Summary: "no entries found: expected folders such as vocabulary/, channels/ and rules/ with one JSON file per entry",
		})
	}
	copy(l.c.sum[:], hash.Sum(nil))
}

func (l *loader) read(fsys fs.FS, name string) ([]byte, bool) {
	text, err := fs.ReadFile(fsys, name)
	if errors.Is(err, fs.ErrNotExist) {
		l.report(diagnostic.Finding{
			Severity: diagnostic.Error, Code: "missing-file", File: name,
			Summary: "there is no file " + quote(name), Hint: "every content folder has one: copy it from data/",
		})
	} else if err != nil {
		l.report(diagnostic.Finding{Severity: diagnostic.Error, Code: "unreadable", File: name, Summary: err.Error()})
	}
	return text, err == nil
}

// sorted gives the findings in the order of reading, each once.
func (l *loader) sorted() []diagnostic.Finding {
	diagnostic.Sort(l.findings)
	return slices.Compact(l.findings)
}

func (l *loader) report(f diagnostic.Finding) { l.findings = append(l.findings, f) }

// entry reads one file: as JSON, against its schema, into its Go type. It tells
// whether the entry is in the content now.
func (l *loader) entry(kind, name string, text []byte) bool {
	f := l.parse(name, text)
	if f == nil || l.validator != nil && !l.validate(f, kind) {
		return false
	}
	if err := l.decode(kind, text); err != nil {
		l.at(f, &f.root, "wrong-kind", "this is no "+kind+": "+err.Error(), "")
		return false
	}
	l.c.files[name] = f
	if id := strings.TrimSuffix(path.Base(name), ".json"); kind != "scheme" {
		l.named(f, kind, id)
	}
	return true
}

func (l *loader) parse(name string, text []byte) *file {
	f := &file{path: name, text: text}
	root, err := jsontext.Parse(text)
	if err != nil {
		fault := err.(*jsontext.Error)
		line, col := jsontext.Position(text, fault.Offset)
		l.report(diagnostic.Finding{Severity: diagnostic.Error, Code: "syntax", File: name, Line: line, Col: col, Summary: fault.Problem})
		return nil
	}
	f.root = root
	return f
}

// named holds the id of an entry against its file name.
func (l *loader) named(f *file, kind, id string) {
	if n, ok := f.root.Get("id"); ok && n.Text != id {
		l.leftOut[kind] = append(l.leftOut[kind], id)
		l.at(f, n, "id-file-name", quote(n.Text)+" is not the name of the file, expected "+quote(id), "rename the file or the id")
	}
}

// at reports an error at a place in a file.
func (l *loader) at(f *file, n *jsontext.Node, code, summary, hint string) {
	line, col := jsontext.Position(f.text, n.Start)
	l.report(diagnostic.Finding{Severity: diagnostic.Error, Code: code, File: f.path, Line: line, Col: col, Summary: summary, Hint: hint})
}

// decode adds the entry to the content.
func (l *loader) decode(kind string, text []byte) error {
	c := l.c
	switch kind {
	case "concept":
		return add(&c.Concepts, text)
	case "cue":
		return add(&c.Cues, text)
	case "channel":
		return addWith(&c.Channels, text, channelEntry.channel)
	case "instrument":
		return add(&c.Instruments, text)
	case "initiative":
		return add(&c.Initiatives, text)
	case "lesson":
		return add(&c.Lessons, text)
	case "measure":
		return add(&c.Measures, text)
	case "fact":
		return addWith(&c.Facts, text, factEntry.fact)
	case "rule":
		return addWith(&c.Rules, text, ruleEntry.rule)
	case "duty":
		return add(&c.Duties, text)
	case "invariant":
		return addWith(&c.Invariants, text, invariantEntry.invariant)
	case "impossible":
		return addWith(&c.Impossible, text, impossibleEntry.impossible)
	case "case":
		return addWith(&c.Cases, text, caseEntry.story)
	case "survivor":
		return add(&c.Survivors, text)
	case "source":
		return add(&c.Sources, text)
	case "wordlist":
		return add(&c.WordLists, text)
	case "exception":
		return add(&c.Exceptions, text)
	}
	return json.Unmarshal(text, &c.Scheme)
}

func add[T any](list *[]T, text []byte) error {
	var v T
	if err := json.Unmarshal(text, &v); err != nil {
		return err
	}
	*list = append(*list, v)
	return nil
}

// addWith decodes the form in the file and adds what it stands for.
func addWith[F, T any](list *[]T, text []byte, convert func(F) (T, error)) error {
	var form F
	if err := json.Unmarshal(text, &form); err != nil {
		return err
	}
	v, err := convert(form)
	if err != nil {
		return err
	}
	*list = append(*list, v)
	return nil
}

// Text gives the text of a content file, for messages that show the line.
func (c *Content) Text(name string) []byte {
	if f := c.files[name]; f != nil {
		return f.text
	}
	return nil
}
