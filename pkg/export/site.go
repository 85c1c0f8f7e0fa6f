package export

import (
	"cmp"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// site is a set of pages that link to each other.
type site struct {
	*Book
	langs  []entry.Lang
	base   string // address of the root, or empty
	name   string // of the file in links; empty: the folder
	kinds  []kind // that have an index, in the order of the menu
	names  map[ref]entry.Text
	pages  map[ref]bool
	scheme *vocabulary.Scheme

	order []*routing.Fact // about as they are asked

	emergency, campus []directory.Phone
}

// emergencyChannel is the channel that every page shows.
const emergencyChannel = "noodnummer-112"

func (b *Book) newSite(o Options, kinds ...kind) *site {
	s := &site{
		Book: b, langs: o.langs(), base: o.Base, kinds: kinds, names: map[ref]entry.Text{}, pages: map[ref]bool{},
		scheme: vocabulary.New(b.Concepts),
	}
	s.order = s.asked()
	s.nameEntries()
	for _, k := range kinds {
		s.pages[ref{kind: k}] = true
	}
	for r := range s.names {
		if slices.Contains(kinds, r.kind) {
			s.pages[r] = true
		}
	}
	for _, c := range b.Channels {
		if c.ID == emergencyChannel {
			s.emergency = c.Phones
		}
	}
	if i := b.Institution; i != nil && i.Emergency != nil {
		s.campus = []directory.Phone{{Number: i.Emergency.Phone, Note: i.Emergency.Text}}
	}
	return s
}

func (s *site) nameEntries() {
	for _, v := range s.Concepts {
		s.names[ref{conceptKind, v.ID}] = v.PrefLabel
	}
	for _, v := range s.Channels {
		s.names[ref{helpKind, v.ID}] = v.Name
	}
	for _, v := range s.Instruments {
		s.names[ref{instrumentKind, v.ID}] = v.Name
	}
	for _, v := range s.Initiatives {
		s.names[ref{initiativeKind, v.ID}] = v.Name
	}
	for _, v := range s.Lessons {
		s.names[ref{lessonKind, v.ID}] = v.Title
	}
	for _, v := range s.Duties {
		s.names[ref{dutyKind, v.ID}] = v.Name
	}
	for _, v := range s.Measures {
		s.names[ref{measureKind, v.ID}] = v.Name
	}
	for _, section := range s.sections() {
		s.names[ref{tableKind, section}] = words["section."+section]
	}
	s.names[ref{tableKind, byChannel}] = words["by-channel"]
	s.names[ref{tableKind, byFact}] = words["by-fact"]
}

// Site gives a plain static site of everything, that needs no script. Below the
// root stand nl/ and en/, and a page to choose between them.
func (b *Book) Site(o Options) ([]File, error) {
	s := b.newSite(o, helpKind, conceptKind, instrumentKind, initiativeKind, lessonKind, dutyKind, measureKind, tableKind, questionKind, azKind)
	s.pages[ref{kind: homeKind}] = true
	var pages []*page
	for _, l := range s.langs {
		pages = append(pages, s.home(l), s.az(l))
		pages = append(pages, s.helpPages(l)...)
		pages = append(pages, s.conceptPages(l)...)
		pages = append(pages, s.instrumentPages(l)...)
		pages = append(pages, s.initiativePages(l)...)
		pages = append(pages, s.lessonPages(l)...)
		pages = append(pages, s.dutyPages(l)...)
		pages = append(pages, s.measurePages(l)...)
		pages = append(pages, s.tablePages(l)...)
		pages = append(pages, s.questions(l))
	}
	files, err := s.render(pages)
	if err != nil {
		return nil, err
	}
	return append(files, s.mermaidFiles()...), nil
}

// first is the page that a reader sees first.
func (s *site) first() ref {
	if home := (ref{kind: homeKind}); s.pages[home] {
		return home
	}
	return ref{kind: s.kinds[0]}
}

// newPage begins a page with its frame.
func (s *site) newPage(l entry.Lang, r ref, body string, crumbs ...kind) *page {
	p := &page{site: s, Lang: l, Ref: r, body: body}
	p.Crumbs = p.crumbs(crumbs...)
	if name, ok := s.names[r]; ok {
		p.Title = name.In(l)
	} else {
		p.Title = word(nameKeys[r.kind], l)
	}
	return p
}

// sections gives the sections that have rules, in order.
func (s *site) sections() []string {
	var list []string
	for _, r := range s.Rules {
		if !slices.Contains(list, r.Section) {
			list = append(list, r.Section)
		}
	}
	slices.Sort(list)
	return list
}

// byText orders links as a reader looks for them.
func byText(a, b link) int {
	return cmp.Or(cmp.Compare(fold(a.Text), fold(b.Text)), cmp.Compare(a.Text, b.Text))
}
