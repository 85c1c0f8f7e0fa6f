package proof

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
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
				Hint: hint(k),
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

func hint(k *content.Case) string {
	if k.Expect.Whole {
		return "mend the rule, or let `wegwijzer record " + k.ID + "` write what comes out now"
	}
	return "mend the rule, or the expectation if the rule is right"
}
