package export

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// conceptPages gives a page per concept, and their index by theme.
func (s *site) conceptPages(l entry.Lang) []*page {
	index := s.newPage(l, ref{kind: conceptKind}, "index")
	var groups []group
	for _, c := range append(slices.Clone(s.Collections), vocabulary.Collection{Label: words["other"]}) {
		g := group{ID: c.ID, Title: c.Label.In(l)}
		for _, v := range s.Concepts {
			if v.Collection == c.ID {
				g.add(index, conceptKind, v.ID, v.Definition.In(l))
			}
		}
		groups = appendGroup(groups, g)
	}
	pages := []*page{index.index(groups)}
	for i := range s.Concepts {
		pages = append(pages, s.concept(l, &s.Concepts[i]))
	}
	return pages
}

func (s *site) concept(l entry.Lang, v *vocabulary.Concept) *page {
	p := s.newPage(l, ref{conceptKind, v.ID}, "entry", conceptKind)
	p.Summary = v.Definition.In(l)
	e := &entryPage{Kicker: p.T("concept"), Lede: v.Explanation.In(l)}
	f := p.fill(e, &v.Meta)
	f.text("definition", v.Definition)
	f.text("example", v.Example)
	f.text("scopeNote", v.ScopeNote)
	f.text("legalBasis", v.LegalBasis)
	f.links("broader", p.links(conceptKind, v.Broader))
	f.links("narrower", p.links(conceptKind, s.scheme.Narrower(v.ID)))
	f.links("related", p.links(conceptKind, v.Related))
	f.links("concept.instruments", p.links(instrumentKind, about(s.Instruments, v.ID, instrumentAbout)))
	f.links("concept.initiatives", p.links(initiativeKind, about(s.Initiatives, v.ID, initiativeAbout)))
	f.links("concept.lessons", p.links(lessonKind, about(s.Lessons, v.ID, lessonAbout)))
	f.letter(conceptKind, v.ID)
	f.facet("altLabel", plain(v.AltLabel.In(l)...)...)
	f.facet("in-other", link{Text: v.PrefLabel.In(p.Other()), Lang: p.Other().String()})
	return p
}

// about gives the ids of the entries on a subject.
func about[T any](entries []T, subject string, read func(*T) (id string, about []string)) []string {
	var ids []string
	for i := range entries {
		if id, subjects := read(&entries[i]); slices.Contains(subjects, subject) {
			ids = append(ids, id)
		}
	}
	return ids
}
