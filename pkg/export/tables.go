package export

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Tables gives the rules as decision tables to read and print: a page for each
// section, and indexes by channel and by fact.
func (b *Book) Tables(o Options) ([]File, error) {
	s := b.newSite(o, tableKind)
	s.name = "index.html"
	var pages []*page
	for _, l := range s.langs {
		pages = append(pages, s.tablePages(l)...)
	}
	return s.render(pages)
}

// row is one rule of a table.
type row struct {
	ID        string
	When      []condition
	Steps     []steps
	Duties    []link
	Tools     []link
	Advice    string
	OpenNorm  string
	Because   string
	Overrides []link
	Silenced  []link
	Valid     string
	Meta      metaPart

	ThenUnconfirmed, BecauseUnconfirmed bool
}

// condition is a clause in words: a question, how it must be answered, and the
// answers.
type condition struct {
	Question, Is string
	Href         string // to the rules in which this question counts
	Values       []string
}

// steps are the places to go to at one moment.
type steps struct {
	When  string
	Links []link
}

// tablePage is what the page of a section shows.
type tablePage struct {
	Letter string
	Rows   []row
}

func (s *site) tablePages(l entry.Lang) []*page {
	index := s.newPage(l, ref{kind: tableKind}, "tables")
	pages := []*page{index, s.byChannel(l), s.byFact(l)}
	sections, others := group{ID: "tables"}, group{ID: "by"}
	for _, section := range s.sections() {
		p := s.table(l, section)
		pages = append(pages, p)
		k, _ := index.link(tableKind, section)
		k.Text = section + ". " + k.Text
		k.Note = count(len(p.Data.(*tablePage).Rows), "one-rule", "rules", l)
		sections.Links = append(sections.Links, k)
	}
	for _, id := range []string{byChannel, byFact} {
		k, _ := index.link(tableKind, id)
		others.Links = append(others.Links, k)
	}
	others.Links[0].Note, others.Links[1].Note = index.T("by-channel.about"), index.T("by-fact.about")
	index.index([]group{sections, others})
	return pages
}

func (s *site) table(l entry.Lang, section string) *page {
	p := s.newPage(l, ref{tableKind, section}, "table", tableKind)
	p.Title = section + ". " + p.Title
	p.Summary = p.T("how-to-read.text")
	t := &tablePage{Letter: section}
	for i := range s.Rules {
		if r := &s.Rules[i]; r.Section == section {
			t.Rows = append(t.Rows, p.row(r))
		}
	}
	p.Data = t
	return p
}

func (p *page) row(r *routing.Rule) row {
	v := row{
		ID: r.ID, Duties: p.links(dutyKind, r.Duties), Tools: p.links(instrumentKind, r.Instruments),
		Advice: r.Advice.In(p.Lang), OpenNorm: r.OpenNorm.In(p.Lang), Because: r.Because.In(p.Lang),
		Overrides: p.rulesWith(func(o *routing.Rule) bool { return slices.Contains(r.Overrides, o.ID) }),
		Silenced:  p.rulesWith(func(o *routing.Rule) bool { return slices.Contains(o.Overrides, r.ID) }),
		Valid:     p.validity(r.From, r.To), Meta: p.meta(&r.Meta), Steps: p.steps(r),
		ThenUnconfirmed: slices.Contains(r.Unconfirmed, "then"), BecauseUnconfirmed: slices.Contains(r.Unconfirmed, "because"),
	}
	for _, f := range p.site.order { // conditions are all needed: this order reads best
		if c := clauseOn(r, f.ID); c != nil {
			v.When = append(v.When, p.condition(*c))
		}
	}
	return v
}

// steps gives the offers of a rule by moment, in the order of their rank.
func (p *page) steps(r *routing.Rule) []steps {
	offers := slices.Clone(r.Offers)
	slices.SortStableFunc(offers, func(a, b routing.Offer) int { return a.Rank - b.Rank })
	var list []steps
	for t := routing.Now; t <= routing.Later; t++ {
		st := steps{When: p.T(t.String())}
		for _, o := range offers {
			if l, ok := p.link(helpKind, o.Channel); ok && o.Timing == t {
				st.Links = append(st.Links, l)
			}
		}
		if len(st.Links) > 0 {
			list = append(list, st)
		}
	}
	return list
}

// rule links to the row of a rule.
func (p *page) rule(r *routing.Rule) link {
	l := link{Text: r.ID, Note: r.Because.In(p.Lang)}
	if t := (ref{tableKind, r.Section}); p.site.pages[t] {
		l.Href = p.To(t.address(p.Lang) + "#" + r.ID)
	}
	return l
}

func offers(r *routing.Rule, channel string) bool {
	return slices.ContainsFunc(r.Offers, func(o routing.Offer) bool { return o.Channel == channel })
}
