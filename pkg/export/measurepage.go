package export

import (
	"slices"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// measurePages gives a page per measure and track of the ministerial letter, and
// their index: what became of the letter.
func (s *site) measurePages(l entry.Lang) []*page {
	index := s.newPage(l, ref{kind: measureKind}, "index")
	pages := []*page{index}
	groups := []group{{ID: "measure", Title: word("part.measure", l)}, {ID: "track", Title: word("part.track", l)}}
	for i := range s.Measures {
		m := &s.Measures[i]
		for g := range groups {
			if groups[g].ID == m.Part {
				groups[g].add(index, measureKind, m.ID, m.Became.In(l))
				last := &groups[g].Links[len(groups[g].Links)-1]
				last.Text = strconv.Itoa(m.Number) + ". " + last.Text
			}
		}
		pages = append(pages, s.measure(l, m))
	}
	var filled []group
	for _, g := range groups {
		filled = appendGroup(filled, g)
	}
	index.index(filled)
	return pages
}

func (s *site) measure(l entry.Lang, m *content.Measure) *page {
	p := s.newPage(l, ref{measureKind, m.ID}, "entry", measureKind)
	p.Summary = m.Became.In(l)
	f := p.fill(&entryPage{Kicker: p.T(m.Part) + " " + strconv.Itoa(m.Number)}, &m.Meta)
	f.text("announced", m.Text)
	f.graded("became", "outcome.", m.Outcome, m.Became)
	f.links("help", p.links(helpKind, m.Content.Channels))
	f.links("duties", p.links(dutyKind, m.Content.Duties))
	f.links("instruments", p.links(instrumentKind, m.Content.Instruments))
	f.links("initiatives", p.links(initiativeKind, m.Content.Initiatives))
	f.links("lessons", p.links(lessonKind, m.Content.Lessons))
	f.links("concepts", p.links(conceptKind, m.Content.Concepts))
	f.links("on-track", p.links(instrumentKind, s.onTrack(m.Track)))
	return p
}

// onTrack gives the instruments of a track.
func (s *site) onTrack(track string) []string {
	return about(s.Instruments, track, func(v *catalogue.Instrument) (string, []string) { return v.ID, v.Track })
}

// letter links an entry back to the measures and tracks in which it has a part.
func (f *filler) letter(k kind, id string) {
	var ids []string
	for i := range f.p.site.Measures {
		if m := &f.p.site.Measures[i]; slices.Contains(traces(m, k), id) {
			ids = append(ids, m.ID)
		}
	}
	f.links("from-letter", f.p.links(measureKind, ids))
}

// traces gives the entries of a kind in which a measure can be found back.
func traces(m *content.Measure, k kind) []string {
	switch k {
	case helpKind:
		return m.Content.Channels
	case dutyKind:
		return m.Content.Duties
	case instrumentKind:
		return m.Content.Instruments
	case initiativeKind:
		return m.Content.Initiatives
	case lessonKind:
		return m.Content.Lessons
	}
	return m.Content.Concepts
}
