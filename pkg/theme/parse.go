package theme

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

// colourProperties can be checked; the others only have to exist.
var (
	colourProperties = []string{"accent", "on-accent", "surface", "text", "border"}
	otherProperties  = []string{"radius", "font", "font-size", "top"}
)

type declaration struct {
	line    int
	colours [2]Colour // light, dark
}

type parsed struct {
	name     string
	colours  map[string]declaration
	findings []diagnostic.Finding
}

var (
	comments = regexp.MustCompile(`(?s)/\*.*?\*/`)
	property = regexp.MustCompile(`--sv-([A-Za-z0-9_-]*)\s*:\s*([^;{}]*)`)
	both     = regexp.MustCompile(`^light-dark\(\s*([^\s,()]+)\s*,\s*([^\s,()]+)\s*\)$`)
)

func parse(name, css string) *parsed {
	p := &parsed{name: name, colours: map[string]declaration{}}
	css = comments.ReplaceAllStringFunc(css, blank)
	seen := map[string]bool{}
	for _, at := range property.FindAllStringSubmatchIndex(css, -1) {
		line := 1 + strings.Count(css[:at[0]], "\n")
		key, value := css[at[2]:at[3]], strings.TrimSpace(css[at[4]:at[5]])
		if seen[key] {
			p.fault(line, "declared-twice", "--sv-"+key+" is declared twice", "set it once, with light-dark(#…, #…) for light and dark")
		}
		seen[key] = true
		p.declare(line, key, value)
	}
	if len(seen) == 0 {
		p.fault(1, "no-theme", "no --sv- property is set here", "set at least --sv-accent and --sv-on-accent on sv-wegwijzer")
	}
	return p
}

// blank takes a comment out, but keeps its lines.
func blank(comment string) string { return strings.Repeat("\n", strings.Count(comment, "\n")) }

func (p *parsed) declare(line int, key, value string) {
	switch {
	case slices.Contains(colourProperties, key):
		d := declaration{line: line}
		light, dark := value, value
		if m := both.FindStringSubmatch(value); m != nil {
			light, dark = m[1], m[2]
		}
		for i, s := range []string{light, dark} {
			c, ok := ParseColour(s)
			if !ok {
				p.fault(line, "no-colour", strconv.Quote(value)+" is no colour that can be checked, expected #rgb, #rrggbb or light-dark() of two of those", "")
				return
			}
			d.colours[i] = c
		}
		p.colours[key] = d
	case !slices.Contains(otherProperties, key):
		known := make([]string, 0, len(colourProperties)+len(otherProperties))
		for _, k := range slices.Concat(colourProperties, otherProperties) {
			known = append(known, "--sv-"+k)
		}
		p.fault(line, "unknown-property", "unknown property "+strconv.Quote("--sv-"+key), diagnostic.DidYouMean("--sv-"+key, known))
	}
}

func (p *parsed) fault(line int, code, summary, hint string) {
	p.findings = append(p.findings, diagnostic.Finding{Severity: diagnostic.Error, Code: code, File: p.name, Line: line, Col: 1, Summary: summary, Hint: hint})
}

// line is where a property is set; the first line if the theme leaves it out.
func (p *parsed) line(key string) int { return max(p.colours[key].line, 1) }
