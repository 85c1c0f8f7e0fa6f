package proof

import (
	"slices"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Cases runs every case through the guide, on a day, and reports each
// expectation that does not come true. The guide must stand on the same content.
func Cases(c *content.Content, g *guide.Guide, on entry.Date) []diagnostic.Finding {
	var findings []diagnostic.Finding
	for i := range c.Cases {
		k := &c.Cases[i]
		t := trial{story: k, out: g.Route(Request(k, on))}
		t.expect()
		for _, summary := range t.faults {
			file := "cases/" + k.ID + ".json"
			line, col := c.Position(file, "expect")
			findings = append(findings, diagnostic.Finding{
				Severity: diagnostic.Error, Code: "case-fails", File: file, Line: line, Col: col, Summary: summary,
				Hint: "mend the rule, or the expectation if the rule is right",
			})
		}
	}
	return findings
}

// Request gives the facts of a case as a request, without its text.
func Request(k *content.Case, on entry.Date) guide.Request {
	req := guide.Request{ID: k.ID, On: on}
	for _, f := range k.Facts {
		req.Facts = append(req.Facts, guide.Answer{Fact: f.Fact, Values: f.Values})
	}
	return req
}

// trial is one case and what came of it.
type trial struct {
	story  *content.Case
	out    guide.Outcome
	faults []string
}

func (t *trial) fault(summary string) { t.faults = append(t.faults, summary) }

func (t *trial) expect() {
	e := &t.story.Expect
	if first := t.first(); e.First != "" && first != e.First {
		t.fault("the first step is " + strconv.Quote(first) + ", expected " + strconv.Quote(e.First))
	}
	for _, id := range e.Now {
		if s := t.step(id); s == nil || !s.Certain || s.Timing != routing.Now {
			t.fault("expected " + strconv.Quote(id) + " among what to do now")
		}
	}
	for _, id := range e.Must {
		if s := t.step(id); s == nil || !s.Certain {
			t.fault("expected " + strconv.Quote(id) + " among the certain steps")
		}
	}
	for _, id := range e.MustNot {
		if t.step(id) != nil {
			t.fault(strconv.Quote(id) + " is offered, and must not be")
		}
	}
	t.lists("duty", t.out.Duties, e.Duties, e.NoDuties)
	t.lists("advice of rule", t.out.Advice, e.Advice, e.NoAdvice)
	t.lists("instrument", t.out.Instruments, e.Instruments, nil)
}

func (t *trial) lists(kind string, shown, must, mustNot []string) {
	for _, id := range must {
		if !slices.Contains(shown, id) {
			t.fault("expected the " + kind + " " + strconv.Quote(id))
		}
	}
	for _, id := range mustNot {
		if slices.Contains(shown, id) {
			t.fault("the " + kind + " " + strconv.Quote(id) + " is shown, and must not be")
		}
	}
}

// first gives the channel of the first certain step.
func (t *trial) first() string {
	if len(t.out.Steps) == 0 || !t.out.Steps[0].Certain {
		return ""
	}
	return t.out.Steps[0].Channel
}

func (t *trial) step(channel string) *guide.Step {
	for i := range t.out.Steps {
		if t.out.Steps[i].Channel == channel {
			return &t.out.Steps[i]
		}
	}
	return nil
}
