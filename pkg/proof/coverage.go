package proof

import (
	"slices"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Coverage reports rules that no case exercises (an error: nothing would notice
// if they broke), rules that are never decisive in a case, and values of facts
// that occur in no case.
func Coverage(c *content.Content, on entry.Date) []diagnostic.Finding {
	p := newProver(c, nil)
	p.begin(on)
	fires, decides, said := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range c.Cases {
		answers := routing.Answers{}
		for _, f := range c.Cases[i].Facts {
			answers[f.Fact] = f.Values
			for _, v := range f.Values {
				said[f.Fact+" "+v] = true
			}
		}
		certain := p.certainIn(answers)
		for _, r := range certain {
			fires[r.ID] = true
			if !decides[r.ID] && decisive(r.Rule, certain) {
				decides[r.ID] = true
			}
		}
	}
	for i := range p.rules {
		r := &p.rules[i]
		switch {
		case !fires[r.ID]:
			p.about(diagnostic.Error, r, "no-case", "no case exercises this rule", "write a story for it in data/cases")
		case !decides[r.ID]:
			p.about(diagnostic.Warning, r, "never-decisive", "in every case other rules give the same", "write a case in which this rule alone helps")
		}
	}
	p.unsaid(said)
	diagnostic.Sort(p.findings)
	return p.findings
}

// certainIn gives the rules that certainly hold in a state.
func (p *prover) certainIn(a routing.Answers) []provenRule {
	verdicts := routing.Scan(p.model, a, p.day)
	return slices.DeleteFunc(slices.Clone(p.rules), func(r provenRule) bool { return verdicts[r.ID] != routing.Certainly })
}

// decisive tells whether a rule has an effect that none of the others has.
func decisive(r *routing.Rule, certain []provenRule) bool {
	for _, e := range effectsOf(r) {
		others := slices.ContainsFunc(certain, func(o provenRule) bool { return o.ID != r.ID && e.givenBy(o.Rule) })
		if !others {
			return true
		}
	}
	return false
}

func (p *prover) unsaid(said map[string]bool) {
	for _, f := range p.facts {
		for _, v := range f.Values {
			if !said[f.ID+" "+v.ID] && (f.Asked || f.ID == "soort") {
				p.warn("facts/"+f.ID+".json", "no-case", "no case has the value "+strconv.Quote(v.ID), "write a story for it in data/cases")
			}
		}
	}
}
