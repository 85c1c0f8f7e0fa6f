package content

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// Library gives what readers may see: published entries, with the contacts of an
// institution filled in (nil: national content only). National channels stay as
// they are, whatever the institution says.
func (c *Content) Library(inst *Institution) *bundle.Library {
	lib := &bundle.Library{
		About: bundle.About{Title: c.Scheme.Title, Version: c.Scheme.Version, Sum: c.sum}, Collections: c.Scheme.Collections,
		Terms: c.Scheme.Terms, Facts: slices.Clone(c.Facts), Cues: slices.Clone(c.Cues), Sources: c.cited(),
	}
	lib.Concepts = c.publishedConcepts()
	for _, v := range c.Channels {
		if v.Status == entry.Published {
			lib.Channels = append(lib.Channels, v.Channel)
		}
	}
	lib.Instruments = published(c.Instruments, func(i int) *entry.Meta { return &c.Instruments[i].Meta })
	for _, v := range c.Initiatives {
		if v.Status == entry.Published {
			lib.Initiatives = append(lib.Initiatives, v.Initiative)
		}
	}
	lib.Rules = published(c.Rules, func(i int) *entry.Meta { return &c.Rules[i].Meta })
	lib.Duties = published(c.Duties, func(i int) *entry.Meta { return &c.Duties[i].Meta })
	c.date(&lib.About)
	if inst != nil {
		inst.fill(lib)
	}
	return lib
}

func published[T any](list []T, meta func(int) *entry.Meta) []T {
	var kept []T
	for i := range list {
		if meta(i).Status == entry.Published {
			kept = append(kept, list[i])
		}
	}
	return kept
}

// publishedConcepts leaves out relations to concepts that are not published.
func (c *Content) publishedConcepts() []vocabulary.Concept {
	list := published(c.Concepts, func(i int) *entry.Meta { return &c.Concepts[i].Meta })
	shown := make(map[string]bool, len(list))
	for i := range list {
		shown[list[i].ID] = true
	}
	hidden := func(id string) bool { return !shown[id] }
	for i := range list {
		list[i].Broader = slices.DeleteFunc(slices.Clone(list[i].Broader), hidden)
		list[i].Related = slices.DeleteFunc(slices.Clone(list[i].Related), hidden)
	}
	return list
}

// date sets the day of the newest review, and the first day on which a
// safety-critical entry (channel, rule, duty) is due for review.
func (c *Content) date(a *bundle.About) {
	see := func(m *entry.Meta, critical bool) {
		if m.Status != entry.Published {
			return
		}
		a.Built = max(a.Built, m.Reviewed)
		if critical && m.ReviewBy != 0 && (a.ReviewBy == 0 || m.ReviewBy < a.ReviewBy) {
			a.ReviewBy = m.ReviewBy
		}
	}
	for i := range c.Concepts {
		see(&c.Concepts[i].Meta, false)
	}
	for i := range c.Channels {
		see(&c.Channels[i].Meta, true)
	}
	for i := range c.Rules {
		see(&c.Rules[i].Meta, true)
	}
	for i := range c.Duties {
		see(&c.Duties[i].Meta, true)
	}
}

// cited gives the sources that published entries cite.
func (c *Content) cited() []entry.Source {
	used := map[string]bool{}
	for _, f := range c.metas() {
		if f.Status == entry.Published {
			for _, s := range f.Sources {
				used[s.Source] = true
			}
		}
	}
	var list []entry.Source
	for _, s := range c.Sources {
		if used[s.ID] {
			list = append(list, s)
		}
	}
	return list
}

// metas gives what all entries that cite sources say of themselves.
func (c *Content) metas() []*entry.Meta {
	var list []*entry.Meta
	for i := range c.Concepts {
		list = append(list, &c.Concepts[i].Meta)
	}
	for i := range c.Channels {
		list = append(list, &c.Channels[i].Meta)
	}
	for i := range c.Instruments {
		list = append(list, &c.Instruments[i].Meta)
	}
	for i := range c.Initiatives {
		list = append(list, &c.Initiatives[i].Meta)
	}
	for i := range c.Rules {
		list = append(list, &c.Rules[i].Meta)
	}
	for i := range c.Duties {
		list = append(list, &c.Duties[i].Meta)
	}
	return list
}

// Model gives the routing model of the published rules, for tests and proofs
// that read the rules themselves.
func (c *Content) Model() *routing.Model { return c.Library(nil).Model() }

// fill puts the institution's contacts, concepts and instruments in a library.
func (inst *Institution) fill(lib *bundle.Library) {
	own := inst.Institution
	own.Contacts = nil // they stand in the channels now
	lib.Institution = &own
	for i := range lib.Channels {
		c := &lib.Channels[i]
		for _, contact := range inst.Contacts {
			if contact.Channel == c.ID && c.Scope == directory.Role {
				*c = c.Fill(contact, inst.Updated)
			}
		}
	}
	lib.Concepts = append(lib.Concepts, inst.Concepts...)
	lib.Instruments = append(lib.Instruments, inst.Instruments...)
}
