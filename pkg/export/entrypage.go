package export

import (
	"html/template"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// entryPage is what the page of one entry shows.
type entryPage struct {
	Kicker string // the kind of entry
	Lede   string
	Notice []string // before everything else
	Reach  *reach   // of a channel
	Blocks []block
	Facets []facet
	Meta   metaPart
	LD     template.JS // JSON-LD; empty: none
}

// block is a heading with text or links below it.
type block struct {
	Heading     string
	Unconfirmed bool
	Short       string // the answer in a word, before the text
	Text        string
	Lang        string // of the text, when it is not that of the page
	Links       []link
}

// facet is a short property with its values.
type facet struct {
	Name        string
	Unconfirmed bool
	Values      []link
}

// metaPart is how sure the entry is: dates, marks and sources.
type metaPart struct {
	Reviewed, ReviewBy day
	Unconfirmed        []string
	Sources            []source
}

// source is a line of the bibliography.
type source struct {
	Title       string
	Descriptive bool // our own words, no title to cite
	Publisher   string
	URL         string
	At, Date    string
}

// meta gives the part on dates and sources. Marks stand beside the fields too.
func (p *page) meta(m *entry.Meta) metaPart {
	part := metaPart{Reviewed: dayOf(m.Reviewed, p.Lang), ReviewBy: dayOf(m.ReviewBy, p.Lang), Sources: p.sources(m)}
	for _, key := range m.Unconfirmed {
		part.Unconfirmed = append(part.Unconfirmed, p.T(key))
	}
	return part
}

func (p *page) sources(m *entry.Meta) []source {
	var list []source
	for _, c := range m.Sources {
		s, ok := p.site.sources[c.Source]
		if !ok {
			continue
		}
		line := source{
			Title: s.Title, Descriptive: s.TitleStatus == "descriptive", Publisher: s.Publisher, URL: s.URL,
			At: c.At, Date: loose(s.Date, p.Lang),
		}
		if strings.HasPrefix(line.Title, line.Publisher+":") {
			line.Publisher = "" // it is there already
		}
		list = append(list, line)
	}
	return list
}

// filler collects the blocks and facets of one entry; what is empty is left out.
type filler struct {
	p    *page
	e    *entryPage
	meta *entry.Meta
}

func (p *page) fill(e *entryPage, m *entry.Meta) *filler {
	e.Meta = p.meta(m)
	p.Data = e
	return &filler{p, e, m}
}

// sure tells whether nothing says that a key is not confirmed.
func (f *filler) sure(key string) bool { return !slices.Contains(f.meta.Unconfirmed, key) }

// text adds a block with the text of a key of the entry.
func (f *filler) text(key string, t entry.Text) {
	if s := t.In(f.p.Lang); s != "" {
		f.e.Blocks = append(f.e.Blocks, block{Heading: f.p.T(key), Unconfirmed: !f.sure(key), Text: s})
	}
}

// links adds a block with links.
func (f *filler) links(key string, list []link) {
	if len(list) > 0 {
		f.e.Blocks = append(f.e.Blocks, block{Heading: f.p.T(key), Unconfirmed: !f.sure(key), Links: list})
	}
}

// facet adds a short property.
func (f *filler) facet(key string, values ...link) {
	values = slices.DeleteFunc(values, func(l link) bool { return l.Text == "" })
	if len(values) > 0 {
		f.e.Facets = append(f.e.Facets, facet{f.p.T(key), !f.sure(key), values})
	}
}

// terms adds a property with values of the catalogue.
func (f *filler) terms(key, terms string, ids ...string) {
	var values []link
	for _, id := range ids {
		if id != "" {
			values = append(values, link{Text: f.p.site.term(terms, id).In(f.p.Lang)})
		}
	}
	f.facet(key, values...)
}

// plain makes values of texts as they are.
func plain(texts ...string) []link {
	var values []link
	for _, t := range texts {
		values = append(values, link{Text: t})
	}
	return values
}
