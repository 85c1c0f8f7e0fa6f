// Package theme checks the house style of an institution: a CSS file that sets
// the custom properties of <sv-wegwijzer>.
//
//	sv-wegwijzer {
//	  --sv-accent: light-dark(#6a2350, #eaa9cd);
//	  --sv-on-accent: light-dark(#fff, #35102a);
//	}
//
// [Check] holds every pair of colours that the widget lays on each other against
// WCAG 2.2: 4.5:1 for text (1.4.3), 3:1 for what marks a field or the focus
// (1.4.11), in light and in dark. What a theme leaves out keeps the widget's own
// colour, and counts with it. The lines of --sv-border are decoration: every
// control has an edge of its own, made from the text colour.
//
// Colours are written as #rgb or #rrggbb, or as light-dark() of two of those:
// only then can the contrast be known before anyone sees the page.
//
// Non-goals: reading CSS in general, and colours that follow from the rest of a
// page, such as var() and currentcolor.
package theme

import (
	"fmt"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

// scheme is the light or the dark side of a theme.
type scheme struct {
	accent, onAccent, surface, text, urgent Colour // set by the theme, or the widget's own
	tint, muted, edge                       Colour // mixed from those
}

// The widget's own colours, as wasm/widget/style-basics.js has them.
var own = [2]map[string]Colour{
	{"accent": must("#1c5d70"), "on-accent": must("#fff"), "surface": must("#fff"), "text": must("#1d2731"), "urgent": must("#b0231a")},
	{"accent": must("#8fcbdc"), "on-accent": must("#0b2129"), "surface": must("#151a20"), "text": must("#e7ebef"), "urgent": must("#ffb3a8")},
}

// Shares of color-mix() in the same file.
const (
	mutedShare = 0.78
	edgeShare  = 0.58
	tintShare  = 0.07
)

// What WCAG 2.2 AA asks.
const (
	textContrast = 4.5
	markContrast = 3.0
)

// pair is two colours that the widget lays on each other.
type pair struct {
	what     string
	front    Colour
	back     Colour
	least    float64
	property string // the property to change
}

func (s *scheme) pairs() []pair {
	return []pair{
		{"text on the background", s.text, s.surface, textContrast, "text"},
		{"text on a tinted background", s.text, s.tint, textContrast, "text"},
		{"quiet text on the background", s.muted, s.surface, textContrast, "text"},
		{"quiet text on a tinted background", s.muted, s.tint, textContrast, "text"},
		{"links and buttons on the background", s.accent, s.surface, textContrast, "accent"},
		{"links on a tinted background", s.accent, s.tint, textContrast, "accent"},
		{"text on the accent colour", s.onAccent, s.accent, textContrast, "on-accent"},
		{"the emergency line on the background", s.urgent, s.surface, textContrast, "surface"},
		{"the edge of a field", s.edge, s.surface, markContrast, "text"},
		{"the focus on the background", s.accent, s.surface, markContrast, "accent"},
	}
}

// Check reads a theme and reports what cannot be read in it.
func Check(name string, css []byte) []diagnostic.Finding {
	p := parse(name, string(css))
	if len(p.findings) > 0 {
		return p.findings
	}
	var findings []diagnostic.Finding
	for i, side := range []string{"light", "dark"} {
		s := p.scheme(i)
		for _, pair := range s.pairs() {
			if ratio := Contrast(pair.front, pair.back); ratio < pair.least {
				findings = append(findings, p.contrast(side, pair, ratio))
			}
		}
	}
	return findings
}

func (p *parsed) scheme(i int) *scheme {
	get := func(property string) Colour {
		if d, ok := p.colours[property]; ok {
			return d.colours[i]
		}
		return own[i][property]
	}
	s := &scheme{accent: get("accent"), onAccent: get("on-accent"), surface: get("surface"), text: get("text"), urgent: own[i]["urgent"]}
	s.tint = s.accent.mix(tintShare, s.surface)
	s.muted = s.text.mix(mutedShare, s.surface)
	s.edge = s.text.mix(edgeShare, s.surface)
	return s
}

func (p *parsed) contrast(side string, pair pair, ratio float64) diagnostic.Finding {
	return diagnostic.Finding{
		Severity: diagnostic.Error, Code: "contrast", File: p.name, Line: p.line(pair.property), Col: 1,
		Summary: fmt.Sprintf("%s, in %s: %s on %s has a contrast of %.2f:1, expected at least %g:1", pair.what, side, pair.front, pair.back, ratio, pair.least),
		Hint:    "change --sv-" + pair.property + ", or the colour it lies on",
	}
}

// Defaults gives the widget's own colours by property, in light and in dark.
func Defaults() map[string][2]Colour {
	all := map[string][2]Colour{}
	for property, light := range own[0] {
		all[property] = [2]Colour{light, own[1][property]}
	}
	return all
}
