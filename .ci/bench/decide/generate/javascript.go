package main

import (
	"bytes"
	"fmt"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
)

var javascript = dialect{"===", "!=="}

// jsCode writes the same as goSteps and goRules in JavaScript. The set of seen channels is
// kept from call to call, which is faster than a new one each time.
func jsCode(p *problem.Problem) []byte {
	b := &bytes.Buffer{}
	fmt.Fprintf(b, "// Generated from the rules.\nconst seen = new Uint8Array(%d);\nexport function decide(f, out) {\n  let n = 0;\n  seen.fill(0);\n", len(p.Model.Channels))
	names, conditions := named(p), map[int]string{}
	for _, r := range p.Rules {
		conditions[r.Number] = javascript.condition(p, r)
		if names[r.Number] {
			fmt.Fprintf(b, "  let r%d = %s;\n", r.Number, conditions[r.Number])
			conditions[r.Number] = fmt.Sprintf("r%d", r.Number)
		}
	}
	for _, s := range p.Silences {
		fmt.Fprintf(b, "  if (r%d) r%d = false;\n", s[1], s[0])
	}
	jsPlaces(b, p, func(rule int) string { return conditions[rule] })
	jsRules(b, p)
	return b.Bytes()
}

// jsRules writes the same as goRules.
func jsRules(b *bytes.Buffer, p *problem.Problem) {
	b.WriteString("export function rules(f, holds, out) {\n  let n = 0;\n  seen.fill(0);\n")
	for _, r := range p.All {
		fmt.Fprintf(b, "  holds[%d] = %s ? 1 : 0;\n", r.Number, javascript.condition(p, r))
	}
	for _, s := range p.Silences {
		fmt.Fprintf(b, "  if (holds[%d] === 1) holds[%d] = 0;\n", s[1], s[0])
	}
	jsPlaces(b, p, func(rule int) string { return fmt.Sprintf("holds[%d] === 1", rule) })
}

func jsPlaces(b *bytes.Buffer, p *problem.Problem, condition func(rule int) string) {
	for _, place := range p.Places {
		fmt.Fprintf(b, "  if (seen[%d] === 0 && %s) { seen[%d] = 1; out[n++] = %d; }\n", place.Channel, condition(place.Rule), place.Channel, place.Channel)
	}
	b.WriteString("  return n;\n}\n")
}
