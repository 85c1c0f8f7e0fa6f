package export

import (
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Flow gives the questions in order with what hangs on them, as a page, and as
// text for Mermaid. The decision tables that it links to come with it.
//
// There is no drawing. The libraries that lay out a graph in Go bring a lot with
// them (go-graphviz a WebAssembly runtime, d2 a JavaScript engine), and a dozen
// questions over eight sections make a web of lines that a table says better.
func (b *Book) Flow(o Options) ([]File, error) {
	s := b.newSite(o, questionKind, tableKind)
	s.name = "index.html"
	var pages []*page
	for _, l := range s.langs {
		pages = append(pages, s.questions(l))
		pages = append(pages, s.tablePages(l)...)
	}
	files, err := s.render(pages)
	if err != nil {
		return nil, err
	}
	return append(files, s.mermaidFiles()...), nil
}

// question is a fact as the page shows it.
type question struct {
	ID, Text, Help, Why string
	Tier                string
	Asked, Several      bool
	Values              []link
	NotWhen             []string
	Decides             []link
	Counts              []int // rules per section, in the order of the sections
	Rules               link
}

// questionPage is what the page of the flow shows.
type questionPage struct {
	Sections  []link
	Questions []question
	Mermaid   string
}

func (s *site) questions(l entry.Lang) *page {
	p := s.newPage(l, ref{kind: questionKind}, "questions")
	p.Summary = p.T("questions.about")
	data := questionPage{Mermaid: relative(p.Address(), mermaidName(l), "")}
	for _, section := range s.sections() {
		k, _ := p.link(tableKind, section)
		k.Note, k.Text = k.Text, section
		data.Sections = append(data.Sections, k)
	}
	for _, f := range s.order {
		data.Questions = append(data.Questions, p.question(f))
	}
	p.Data = data
	return p
}

func (p *page) question(f *routing.Fact) question {
	l := p.Lang
	q := question{
		ID: f.ID, Text: f.Question.In(l), Help: f.Help.In(l), Why: f.Why.In(l), Asked: f.Asked, Several: f.Multiple,
		Tier: p.T(tierKey(f.Tier)), Counts: p.site.counts(f.ID),
		Rules: link{Text: p.T("by-fact"), Href: p.To(ref{tableKind, byFact}.address(l) + "#" + f.ID)},
	}
	for _, v := range f.Values {
		q.Values = append(q.Values, link{Text: v.Label.In(l), Note: v.Help.In(l)})
	}
	for _, situation := range f.NotWhen {
		var parts []string
		for _, c := range situation {
			parts = append(parts, p.condition(c).sentence(l))
		}
		q.NotWhen = append(q.NotWhen, strings.Join(parts, " "+p.T("and")+" "))
	}
	for i, section := range p.site.sections() {
		if q.Counts[i] > 0 {
			k, _ := p.link(tableKind, section)
			k.Note = strconv.Itoa(q.Counts[i])
			q.Decides = append(q.Decides, k)
		}
	}
	return q
}

// tierKey is the key of the words for a safety tier.
func tierKey(tier int) string {
	return []string{"safety-first", "subject", "you", "details", "wishes"}[min(max(tier, 0), 4)]
}

// counts gives in how many rules of each section a fact counts.
func (s *site) counts(fact string) []int {
	counts := make([]int, len(s.sections()))
	for i, section := range s.sections() {
		for r := range s.Rules {
			if s.Rules[r].Section == section && clauseOn(&s.Rules[r], fact) != nil {
				counts[i]++
			}
		}
	}
	return counts
}
