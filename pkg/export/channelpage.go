package export

import (
	"html/template"
	"slices"
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// helpPages gives a page per channel, and their index: national services, and
// the roles that an institution fills in.
func (s *site) helpPages(l entry.Lang) []*page {
	index := s.newPage(l, ref{kind: helpKind}, "index")
	national := group{ID: "landelijk", Title: word("national", l)}
	own := group{ID: "instelling", Title: word("role", l)}
	if s.Institution != nil {
		own.Title = s.Institution.Name.In(l)
	}
	pages := []*page{index}
	for i := range s.Channels {
		c := &s.Channels[i]
		if c.Scope == directory.National {
			national.add(index, helpKind, c.ID, c.Purpose.In(l))
		} else {
			own.add(index, helpKind, c.ID, c.Purpose.In(l))
		}
		pages = append(pages, s.channel(l, c))
	}
	groups := appendGroup(nil, national)
	if s.Institution != nil {
		groups = appendGroup(appendGroup(nil, own), national)
	} else {
		groups = appendGroup(groups, own)
	}
	index.index(groups)
	return pages
}

func (s *site) channel(l entry.Lang, c *directory.Channel) *page {
	p := s.newPage(l, ref{helpKind, c.ID}, "entry", helpKind)
	p.Summary = c.Purpose.In(l)
	e := &entryPage{Kicker: p.T("channel." + string(c.Scope)), Lede: c.Purpose.In(l)}
	f := p.fill(e, &c.Meta)
	e.Reach = p.reach(f, c)
	p.localNotices(e, c)
	f.text("eligibility", c.Eligibility)
	f.confidentiality(c)
	f.graded("anonymity", "possible.", c.Anonymity.Possible, c.Anonymity.Text)
	f.text("whoLearns", c.WhoLearns)
	f.text("dutyToReport", c.DutyToReport)
	f.text("whatNext", c.WhatNext)
	f.text("duration", c.Duration)
	f.text("cannot", c.Cannot)
	if !c.Local && c.Scope == directory.Role && !s.absent(c.ID) {
		f.links("instead", p.links(helpKind, c.Instead))
	}
	f.links("rules-here", p.rulesOffering(c.ID))
	f.letter(helpKind, c.ID)
	var kinds []link
	for _, k := range c.Kind {
		kinds = append(kinds, link{Text: p.T("kind." + k)})
	}
	f.facet("kind", kinds...)
	f.facet("cost", plain(c.Cost.In(l))...)
	f.terms("languages", "language", c.Languages...)
	f.unsaid(c)
	return p
}

// unsaid names what a channel does not say: a gap that shows is a question that
// somebody can ask.
func (f *filler) unsaid(c *directory.Channel) {
	for _, missing := range []struct {
		key string
		yes bool
	}{{"duration", c.Duration.Empty()}, {"schedule", c.Schedule == nil}, {"languages", len(c.Languages) == 0}, {"cost", c.Cost.Empty()}} {
		if missing.yes {
			f.facet(missing.key, plain(f.p.T(gap(c)))...)
		}
	}
}

// gap is the key of the words for what a channel does not say: an institution
// knows it of its own roles.
func gap(c *directory.Channel) string {
	if c.Scope == directory.Role && !c.Local {
		return "differs"
	}
	return "not-known"
}

func (s *site) absent(id string) bool {
	return s.Institution != nil && slices.Contains(s.Institution.Absent, id)
}

// localNotices says whose contact this is, or where to find it.
func (p *page) localNotices(e *entryPage, c *directory.Channel) {
	i := p.site.Institution
	switch {
	case c.Scope == directory.National:
		return
	case c.Local && i.Invented:
		e.Notice = append(e.Notice, p.T("invented"))
	case c.Local:
		e.Notice = append(e.Notice, p.T("local")+" "+i.Name.In(p.Lang)+".")
	case p.site.absent(c.ID):
		e.Notice = append(e.Notice, i.Name.In(p.Lang)+" "+p.T("absent"))
		e.Blocks = append(e.Blocks, block{Heading: p.T("help"), Links: p.links(helpKind, c.Instead)})
	default:
		e.Notice = append(e.Notice, p.T("ask-institution"))
	}
}

func (f *filler) confidentiality(c *directory.Channel) {
	f.graded("confidentiality", "level.", c.Confidentiality.Level, c.Confidentiality.Text)
	if s := c.Confidentiality.Exceptions.In(f.p.Lang); s != "" {
		f.e.Blocks = append(f.e.Blocks, block{Heading: f.p.T("confidentiality.exceptions"), Unconfirmed: !f.sure("confidentiality"), Text: s})
	}
}

// graded adds a block that begins with the answer in a word.
func (f *filler) graded(key, prefix, grade string, t entry.Text) {
	if t.Empty() {
		return
	}
	b := block{Heading: f.p.T(key), Unconfirmed: !f.sure(key), Text: t.In(f.p.Lang)}
	if short := f.p.T(prefix + grade); grade != "" && !strings.HasPrefix(b.Text, short) {
		b.Short = short
	}
	f.e.Blocks = append(f.e.Blocks, b)
}

// rulesOffering links to the place in the tables where the rules are listed.
func (p *page) rulesOffering(channel string) []link {
	n := 0
	for i := range p.site.Rules {
		if offers(&p.site.Rules[i], channel) {
			n++
		}
	}
	tables := ref{tableKind, byChannel}
	if n == 0 || !p.site.pages[tables] {
		return nil
	}
	key := "rules-link"
	if n == 1 {
		key = "rule-link"
	}
	return []link{{Text: strconv.Itoa(n) + " " + p.T(key), Href: p.To(tables.address(p.Lang) + "#" + channel)}}
}

// phone is a number to call; the text shown is the number dialled.
type phone struct {
	Text string
	Href template.URL
	Note string
}

func phonesOf(list []directory.Phone, l entry.Lang) []phone {
	var phones []phone
	for _, n := range list {
		if d := n.Dial(); d != "" {
			phones = append(phones, phone{n.Number, dial(d), n.Note.In(l)})
		}
	}
	return phones
}
