// Package export writes the content for readers and for other programs, as
// files that need nothing else: a plain static site, the rules as decision
// tables, a picture of the flow, the vocabulary as SKOS, the instruments as
// schema.org and the channels as HSDS.
//
// Start with [New], which gives a [Book]: the content as readers may see it.
// [Formats] lists what can be made of it; [Write] puts the files in a folder,
// each file whole or not at all.
//
// Only published entries leave, and no editorial note ever does: [New] takes
// them out before anything is written.
//
// Non-goals: no decisions (package guide answers; a table here is for reading),
// no reading back of what was written, no script and no picture in any page,
// and nothing that tells one visitor from another.
package export

import (
	"encoding/json"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Book is the published content, without what only editors may see. It is
// immutable and safe for concurrent use.
type Book struct {
	*bundle.Library
	Initiatives []content.Initiative // with more than the library has
	Lessons     []catalogue.Lesson
	Measures    []content.Measure

	sources map[string]entry.Source
	dates   map[string]period // of duties, by id
}

// period is the days on which something holds; zero is open-ended.
type period struct {
	From entry.Date `json:"from"`
	To   entry.Date `json:"to"`
}

// New gives the content for readers, with the contacts of an institution filled
// in (nil: national content only).
func New(c *content.Content, inst *content.Institution) *Book {
	b := &Book{Library: c.Library(inst), sources: map[string]entry.Source{}, dates: map[string]period{}}
	b.Initiatives = published(c.Initiatives, func(v *content.Initiative) *entry.Meta { return &v.Meta })
	b.Lessons = published(c.Lessons, func(v *catalogue.Lesson) *entry.Meta { return &v.Meta })
	b.Measures = published(c.Measures, func(v *content.Measure) *entry.Meta { return &v.Meta })
	for _, s := range c.Sources {
		s.Note = ""
		b.sources[s.ID] = s
	}
	b.ownCopies()
	for _, m := range b.metas() {
		m.Note = ""
	}
	for _, d := range b.Duties {
		b.dates[d.ID] = validity(c.Text("duties/" + d.ID + ".json"))
	}
	return b
}

// published gives a copy of the entries that readers may see.
func published[T any](entries []T, meta func(*T) *entry.Meta) []T {
	var list []T
	for i := range entries {
		if meta(&entries[i]).Status == entry.Published {
			list = append(list, entries[i])
		}
	}
	return list
}

// ownCopies makes the lists those of the book, so that taking notes out of them
// changes nothing elsewhere.
func (b *Book) ownCopies() {
	b.Concepts, b.Channels = slices.Clone(b.Concepts), slices.Clone(b.Channels)
	b.Instruments = slices.Clone(b.Instruments)
	b.Rules, b.Duties = slices.Clone(b.Rules), slices.Clone(b.Duties)
	b.Sources = nil // read by id
}

func (b *Book) metas() []*entry.Meta {
	var list []*entry.Meta
	list = append(list, metas(b.Concepts, func(i int) *entry.Meta { return &b.Concepts[i].Meta })...)
	list = append(list, metas(b.Channels, func(i int) *entry.Meta { return &b.Channels[i].Meta })...)
	list = append(list, metas(b.Instruments, func(i int) *entry.Meta { return &b.Instruments[i].Meta })...)
	list = append(list, metas(b.Initiatives, func(i int) *entry.Meta { return &b.Initiatives[i].Meta })...)
	list = append(list, metas(b.Rules, func(i int) *entry.Meta { return &b.Rules[i].Meta })...)
	list = append(list, metas(b.Duties, func(i int) *entry.Meta { return &b.Duties[i].Meta })...)
	list = append(list, metas(b.Measures, func(i int) *entry.Meta { return &b.Measures[i].Meta })...)
	return append(list, metas(b.Lessons, func(i int) *entry.Meta { return &b.Lessons[i].Meta })...)
}

func metas[T any](entries []T, meta func(int) *entry.Meta) []*entry.Meta {
	list := make([]*entry.Meta, len(entries))
	for i := range entries {
		list[i] = meta(i)
	}
	return list
}

// validity reads the dates of law in an entry that has no field for them.
func validity(text []byte) period {
	var file struct{ Valid period }
	if json.Unmarshal(text, &file) != nil {
		return period{} // package content reports broken files
	}
	return file.Valid
}

// term gives the label of a closed value of the catalogue; without one, the id.
func (b *Book) term(facet, id string) entry.Text {
	for _, t := range b.Terms {
		if t.Facet == facet && t.ID == id {
			return t.Label
		}
	}
	return entry.Text{NL: id, EN: id}
}
