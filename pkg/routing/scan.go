package routing

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Answers is a state by name: per fact the values that hold. A fact that is not
// listed is unknown.
type Answers map[string][]string

// Verdict is what a plain reading of the rules says of one rule.
type Verdict uint8

// The verdicts.
const (
	Excluded    Verdict = iota
	Maybe               // it may still hold
	Provisional         // it holds, but a rule that would silence it is still possible
	Certainly
)

// Scan reads the rules row by row, by their definition and without any index.
// It is the oracle that the tests hold the [Index] against; it takes time in
// proportion to the text of the rules.
func Scan(m *Model, a Answers, on entry.Date) map[string]Verdict {
	s := scan{m, a, on, map[string]Verdict{}}
	for i := range m.Rules {
		s.verdict(&m.Rules[i])
	}
	return s.verdicts
}

type scan struct {
	model    *Model
	answers  Answers
	on       entry.Date
	verdicts map[string]Verdict
}

func (s *scan) verdict(r *Rule) Verdict {
	if v, ok := s.verdicts[r.ID]; ok {
		return v
	}
	v := s.condition(r)
	for i := range s.model.Rules {
		by := &s.model.Rules[i]
		if v == Excluded || !slices.Contains(by.Overrides, r.ID) {
			continue
		}
		switch s.verdict(by) {
		case Certainly:
			v = Excluded
		case Maybe, Provisional:
			v = min(v, Provisional)
		}
	}
	s.verdicts[r.ID] = v
	return v
}

// condition reads the rule's own condition: certain, possible or excluded.
func (s *scan) condition(r *Rule) Verdict {
	if !r.ValidOn(s.on) {
		return Excluded
	}
	v := Certainly
	for _, clause := range r.When {
		v = min(v, s.clause(clause))
	}
	return v
}

func (s *scan) clause(c Clause) Verdict {
	fact := s.model.Facts[slices.IndexFunc(s.model.Facts, func(f Fact) bool { return f.ID == c.Fact })]
	values := s.answers[c.Fact]
	if len(values) == 0 {
		for _, v := range fact.Values {
			if !c.accepts(v.ID) {
				return Maybe
			}
		}
		return Certainly
	}
	if slices.ContainsFunc(values, c.accepts) {
		return Certainly
	}
	return Excluded
}

func (c Clause) accepts(value string) bool { return slices.Contains(c.Values, value) != c.Not }
