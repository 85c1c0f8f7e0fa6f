package export

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// lessonPages gives a page per lesson, and their index.
func (s *site) lessonPages(l entry.Lang) []*page {
	index := s.newPage(l, ref{kind: lessonKind}, "index")
	pages := []*page{index}
	var g group
	for i := range s.Lessons {
		v := &s.Lessons[i]
		g.add(index, lessonKind, v.ID, v.Action.In(l))
		p := s.newPage(l, ref{lessonKind, v.ID}, "entry", lessonKind)
		p.Summary = v.Text.In(l)
		f := p.fill(&entryPage{Kicker: p.T("lesson")}, &v.Meta)
		f.text("text", v.Text)
		f.text("action", v.Action)
		f.letter(lessonKind, v.ID)
		f.terms("phase", "phase", v.Phase...)
		f.terms("track", "track", v.Track...)
		f.facet("about", p.links(conceptKind, v.About)...)
		pages = append(pages, p)
	}
	index.index(appendGroup(nil, g))
	return pages
}

// dutyPages gives a page per duty, and their index.
func (s *site) dutyPages(l entry.Lang) []*page {
	index := s.newPage(l, ref{kind: dutyKind}, "index")
	pages := []*page{index}
	var g group
	for i := range s.Duties {
		v := &s.Duties[i]
		g.add(index, dutyKind, v.ID, v.Who.In(l))
		pages = append(pages, s.duty(l, v))
	}
	index.index(appendGroup(nil, g))
	return pages
}

func (s *site) duty(l entry.Lang, v *routing.Duty) *page {
	p := s.newPage(l, ref{dutyKind, v.ID}, "entry", dutyKind)
	p.Summary = v.What.In(l)
	f := p.fill(&entryPage{Kicker: p.T("duty")}, &v.Meta)
	f.text("who", v.Who)
	f.text("what", v.What)
	f.text("basis", v.Basis)
	if v.Quote != "" {
		f.e.Blocks = append(f.e.Blocks, block{Heading: p.T("quote"), Text: v.Quote, Lang: "nl"})
	}
	f.letter(dutyKind, v.ID)
	dates := s.dates[v.ID]
	f.facet("valid", plain(p.validity(dates.From, dates.To))...)
	f.links("rules-here", p.rulesWith(func(r *routing.Rule) bool { return slices.Contains(r.Duties, v.ID) }))
	return p
}

// rulesWith links to the rules for which the test holds.
func (p *page) rulesWith(test func(*routing.Rule) bool) []link {
	var list []link
	for i := range p.site.Rules {
		if r := &p.site.Rules[i]; test(r) {
			list = append(list, p.rule(r))
		}
	}
	return list
}

// validity writes the days on which something is in force.
func (p *page) validity(from, to entry.Date) string {
	var parts []string
	if from != 0 {
		parts = append(parts, p.T("valid.from")+" "+dayOf(from, p.Lang).Text)
	}
	if to != 0 {
		parts = append(parts, p.T("valid.to")+" "+dayOf(to, p.Lang).Text)
	}
	return strings.Join(parts, " ")
}

// inTermOrder puts ids in the order in which the scheme lists them; the rest
// comes last.
func inTermOrder(terms []bundle.Term, facet string, ids []string) []string {
	place := func(id string) int {
		i := slices.IndexFunc(terms, func(t bundle.Term) bool { return t.Facet == facet && t.ID == id })
		if i < 0 {
			return len(terms)
		}
		return i
	}
	ids = slices.Clone(ids)
	slices.SortStableFunc(ids, func(a, b string) int { return place(a) - place(b) })
	return ids
}
