package export

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// mention is something in the rules, with the rules that name it.
type mention struct {
	ID    string
	Name  link
	Note  string
	Rules []link
	Parts []mention // the answers of a question
}

// byChannel lists the channels, with the rules that offer each.
func (s *site) byChannel(l entry.Lang) *page {
	p := s.newPage(l, ref{tableKind, byChannel}, "mentions", tableKind)
	p.Summary = p.T("by-channel.about")
	var list []mention
	for _, c := range s.Channels {
		rules := p.rulesWith(func(r *routing.Rule) bool { return offers(r, c.ID) })
		name := link{Text: c.Name.In(l)}
		if s.pages[ref{helpKind, c.ID}] {
			name, _ = p.link(helpKind, c.ID)
		}
		if len(rules) > 0 {
			list = append(list, mention{ID: c.ID, Name: name, Note: count(len(rules), "one-rule", "rules", l), Rules: rules})
		}
	}
	slices.SortFunc(list, func(a, b mention) int { return byText(a.Name, b.Name) })
	p.Data = list
	return p
}

// byFact lists the questions and their answers, with the rules in which each counts.
func (s *site) byFact(l entry.Lang) *page {
	p := s.newPage(l, ref{tableKind, byFact}, "mentions", tableKind)
	p.Summary = p.T("by-fact.about")
	var list []mention
	for _, f := range s.order {
		n := 0
		m := mention{ID: f.ID, Name: link{Text: f.Question.In(l)}}
		for _, v := range f.Values {
			m.Parts = append(m.Parts, mention{ID: f.ID + "-" + v.ID, Name: link{Text: v.Label.In(l)}, Rules: p.rulesOn(f.ID, v.ID)})
		}
		for i := range s.Rules {
			if clauseOn(&s.Rules[i], f.ID) != nil {
				n++
			}
		}
		m.Note = count(n, "one-rule", "rules", l)
		list = append(list, m)
	}
	p.Data = list
	return p
}

// rulesOn links to the rules that name a value of a fact.
func (p *page) rulesOn(fact, value string) []link {
	var list []link
	for i := range p.site.Rules {
		r := &p.site.Rules[i]
		c := clauseOn(r, fact)
		if c == nil || !slices.Contains(c.Values, value) {
			continue
		}
		k := p.rule(r)
		k.Note = ""
		if c.Not {
			k.Note = p.T("except")
		}
		list = append(list, k)
	}
	return list
}

func clauseOn(r *routing.Rule, fact string) *routing.Clause {
	for i := range r.When {
		if r.When[i].Fact == fact {
			return &r.When[i]
		}
	}
	return nil
}

// asked gives the facts in about the order in which they are asked: by safety,
// then by how much hangs on them. What is never asked comes last.
func (s *site) asked() []*routing.Fact {
	uses := map[string]int{}
	for i := range s.Rules {
		for _, c := range s.Rules[i].When {
			uses[c.Fact]++
		}
	}
	var list []*routing.Fact
	for i := range s.Facts {
		list = append(list, &s.Facts[i])
	}
	slices.SortStableFunc(list, func(a, b *routing.Fact) int {
		if a.Asked != b.Asked {
			if a.Asked {
				return -1
			}
			return 1
		}
		if a.Tier != b.Tier {
			return a.Tier - b.Tier
		}
		return uses[b.ID] - uses[a.ID]
	})
	return list
}
