package export

import (
	"html/template"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

func instrumentAbout(v *catalogue.Instrument) (string, []string) { return v.ID, v.About }
func initiativeAbout(v *content.Initiative) (string, []string)   { return v.ID, v.About }
func lessonAbout(v *catalogue.Lesson) (string, []string)         { return v.ID, v.About }

// instrumentPages gives a page per instrument, and their index by type.
func (s *site) instrumentPages(l entry.Lang) []*page {
	index := s.newPage(l, ref{kind: instrumentKind}, "index")
	pages := []*page{index}
	byType := map[string]*group{}
	var order []string
	for i := range s.Instruments {
		v := &s.Instruments[i]
		if byType[v.Type] == nil {
			order = append(order, v.Type)
			byType[v.Type] = &group{ID: v.Type, Title: s.term("type", v.Type).In(l)}
		}
		byType[v.Type].add(index, instrumentKind, v.ID, v.Action.In(l))
		pages = append(pages, s.instrument(l, v))
	}
	var groups []group
	for _, t := range inTermOrder(s.Terms, "type", order) {
		groups = appendGroup(groups, *byType[t])
	}
	index.index(groups)
	return pages
}

func (s *site) instrument(l entry.Lang, v *catalogue.Instrument) *page {
	p := s.newPage(l, ref{instrumentKind, v.ID}, "entry", instrumentKind)
	p.Summary = v.Description.In(l)
	e := &entryPage{Kicker: s.term("type", v.Type).In(l), LD: template.JS(s.learningResource(v, Options{Base: s.base}))}
	f := p.fill(e, &v.Meta)
	if note := nameNotes[v.NameStatus]; note != "" {
		e.Notice = append(e.Notice, p.T(note))
	}
	f.text("action", v.Action)
	f.text("description", v.Description)
	f.text("evidence", v.Evidence.Note)
	if v.URL != "" {
		b := block{Heading: p.T("open-instrument"), Links: []link{{Text: bare(v.URL), Href: v.URL}}}
		if v.URLStatus == "about" {
			b.Text = p.T("about-url")
		}
		e.Blocks = append(e.Blocks, b)
	}
	f.letter(instrumentKind, v.ID)
	f.links("rules-here", p.rulesWith(func(r *routing.Rule) bool { return slices.Contains(r.Instruments, v.ID) }))
	f.instrumentFacets(v)
	return p
}

var nameNotes = map[string]string{"descriptive": "descriptive.name", "official-nl": "name.nl", "official-en": "name.en"}

func (f *filler) instrumentFacets(v *catalogue.Instrument) {
	f.terms("audience", "audience", v.Audience...)
	f.terms("phase", "phase", v.Phase...)
	f.terms("track", "track", v.Track...)
	f.terms("sector", "sector", v.Sector...)
	f.facet("about", f.p.links(conceptKind, v.About)...)
	f.facet("publisher", plain(v.Publisher...)...)
	f.facet("datePublished", plain(v.Published)...)
	f.terms("inLanguage", "language", v.InLanguage...)
	f.facet("timeRequired", plain(duration(v.TimeRequired, f.p.Lang))...)
	f.terms("evidence.level", "evidence", v.Evidence.Level)
	f.facet("license", plain(v.License)...)
	if v.Free != nil {
		f.facet("free", plain(f.p.T(map[bool]string{true: "yes", false: "no"}[*v.Free]))...)
	}
}

// duration writes PT90M as "90 minuten". Other durations stay as they are.
func duration(iso string, l entry.Lang) string {
	if n, ok := strings.CutSuffix(strings.TrimPrefix(iso, "PT"), "M"); ok {
		return n + " " + word("minutes", l)
	}
	if n, ok := strings.CutSuffix(strings.TrimPrefix(iso, "PT"), "H"); ok {
		return n + " " + word("hours", l)
	}
	return iso
}

// initiativePages gives a page per initiative, and their index.
func (s *site) initiativePages(l entry.Lang) []*page {
	index := s.newPage(l, ref{kind: initiativeKind}, "index")
	pages := []*page{index}
	var g group
	for i := range s.Initiatives {
		v := &s.Initiatives[i]
		g.add(index, initiativeKind, v.ID, v.Question.In(l))
		p := s.newPage(l, ref{initiativeKind, v.ID}, "entry", initiativeKind)
		p.Summary = v.Question.In(l)
		f := p.fill(&entryPage{Kicker: p.T("initiative")}, &v.Meta)
		f.text("action", v.Action)
		f.text("question", v.Question)
		if v.URL != "" {
			f.links("open-initiative", []link{{Text: bare(v.URL), Href: v.URL}})
		}
		f.letter(initiativeKind, v.ID)
		f.facet("organisations", plain(v.Organisations...)...)
		f.terms("audience", "audience", v.Audience...)
		f.terms("phase", "phase", v.Phase...)
		f.terms("track", "track", v.Track...)
		f.facet("about", p.links(conceptKind, v.About)...)
		f.facet("running", plain(p.T("running."+v.Running))...)
		pages = append(pages, p)
	}
	index.index(appendGroup(nil, g))
	return pages
}
