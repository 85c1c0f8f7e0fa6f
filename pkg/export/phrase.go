package export

import (
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// condition puts a clause in words. A fact or value that is not there keeps its id.
func (p *page) condition(c routing.Clause) condition {
	w := condition{Question: c.Fact, Is: p.T(connective(c))}
	f := p.site.fact(c.Fact)
	if f != nil {
		w.Question = f.Question.In(p.Lang)
	}
	if p.site.pages[ref{tableKind, byFact}] {
		w.Href = p.To(ref{tableKind, byFact}.address(p.Lang) + "#" + c.Fact)
	}
	for _, v := range c.Values {
		w.Values = append(w.Values, label(f, v, p.Lang))
	}
	return w
}

// connective is the key of the words between a question and its answers.
func connective(c routing.Clause) string {
	switch {
	case c.Not && len(c.Values) == 1:
		return "is-not"
	case c.Not:
		return "is-none-of"
	case len(c.Values) == 1:
		return "is"
	}
	return "is-one-of"
}

// sentence writes a condition on one line.
func (c condition) sentence(l entry.Lang) string {
	last := word("or", l)
	quoted := make([]string, len(c.Values))
	for i, v := range c.Values {
		quoted[i] = "“" + v + "”"
	}
	return c.Question + " " + c.Is + " " + list(quoted, last)
}

func (s *site) fact(id string) *routing.Fact {
	for i := range s.Facts {
		if s.Facts[i].ID == id {
			return &s.Facts[i]
		}
	}
	return nil
}

// label gives the words of a value.
func label(f *routing.Fact, value string, l entry.Lang) string {
	if f != nil {
		for _, v := range f.Values {
			if v.ID == value {
				return v.Label.In(l)
			}
		}
	}
	return value
}

// count writes "1 rule" or "12 rules".
func count(n int, one, many string, l entry.Lang) string {
	if n == 1 {
		return "1 " + word(one, l)
	}
	return strconv.Itoa(n) + " " + word(many, l)
}
