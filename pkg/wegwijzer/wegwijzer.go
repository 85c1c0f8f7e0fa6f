// Package wegwijzer is the front door for Go programs: the guide over the
// national content, in one call and without configuration.
//
//	g, err := wegwijzer.Default()
//	…
//	out := g.Route(guide.Request{Facts: []guide.Answer{{Fact: "rol", Values: []string{"student"}}}})
//
// [Open] reads other content, [WithInstitution] fills in the contacts of one
// institution. What a guide can do is documented in package guide.
//
// Non-goals: no server (see package campus for many institutions in one), no
// storage, and nothing that reads the answers of a person twice.
package wegwijzer

import (
	"fmt"
	"io/fs"
	"sync"

	"github.com/sociale-veiligheid/wegwijzer/data"
	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
)

// national is the content of this module. Its files are validated in the tests
// of this module, so a program need not do it again.
var national = sync.OnceValues(func() (*content.Content, error) {
	c, findings := content.Load(data.FS, content.WithoutSchemas())
	return c, firstError(findings)
})

var defaultGuide = sync.OnceValues(func() (*guide.Guide, error) {
	c, err := national()
	if err != nil {
		return nil, err
	}
	return compile(c, options{})
})

// Default gives the guide over the national content of this module. The first
// call compiles it, which takes some tens of milliseconds; further calls give
// the same guide. It may be called concurrently.
func Default() (*guide.Guide, error) { return defaultGuide() }

// Content gives the national content of this module, unpublished entries
// included. It is shared: do not change it.
func Content() (*content.Content, error) { return national() }

// Open gives a guide over the content in a folder such as data/ (nil: the
// national content of this module). A fault in the content or in an institution
// file is a [*ContentError].
func Open(fsys fs.FS, opts ...Option) (*guide.Guide, error) {
	o := options{}
	for _, opt := range opts {
		opt(&o)
	}
	if fsys == nil {
		c, err := national()
		if err != nil {
			return nil, err
		}
		return compile(c, o)
	}
	c, findings := content.Load(fsys)
	if err := firstError(findings); err != nil {
		return nil, err
	}
	return compile(c, o)
}

// Option changes what Open gives.
type Option func(*options)

type options struct {
	name  string
	inst  []byte
	langs []entry.Lang
}

// WithInstitution fills in the contacts of an institution: the JSON text of its
// institution file. The name stands in messages about it.
func WithInstitution(name string, text []byte) Option {
	return func(o *options) { o.name, o.inst = name, text }
}

// WithLanguages keeps only the texts of these languages.
func WithLanguages(langs ...entry.Lang) Option { return func(o *options) { o.langs = langs } }

func compile(c *content.Content, o options) (*guide.Guide, error) {
	var inst *content.Institution
	if o.inst != nil {
		loaded, findings := c.LoadInstitution(o.name, o.inst)
		if err := firstError(findings); err != nil {
			return nil, err
		}
		inst = loaded
	}
	file, err := bundle.Encode(c.Library(inst), o.langs...)
	if err != nil {
		return nil, fmt.Errorf("compile content: %w", err)
	}
	return guide.Open(file)
}

// ContentError says that content cannot be used, and gives every finding.
type ContentError struct{ Findings []diagnostic.Finding }

// Error gives the first error, and how many there are.
func (e *ContentError) Error() string {
	errors, _ := diagnostic.Count(e.Findings)
	for _, f := range e.Findings {
		if f.Severity == diagnostic.Error && errors > 1 {
			return fmt.Sprintf("%v (and %d more errors)", f, errors-1)
		} else if f.Severity == diagnostic.Error {
			return f.String()
		}
	}
	return "no error"
}

func firstError(findings []diagnostic.Finding) error {
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return &ContentError{findings}
	}
	return nil
}
