package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
)

var regoNotation = notation{
	any: "some %N in input.%N; %N in %S", none: "some %N in input.%N; not %N in %S",
	in: "input.%N in %S", notIn: "not input.%N in %S", fact: "input.%N", open: "{", close: "}", and: "\n\t",
}

// opaEngine writes one policy with all rules, prepared once.
func opaEngine(p *problem.Problem, states []problem.State) (func(int) []uint8, error) {
	ctx := context.Background()
	query, err := rego.New(rego.Query("x = data.route.hit"), rego.Module("route.rego", policy(p))).PrepareForEval(ctx)
	if err != nil {
		return nil, err
	}
	inputs := make([]ast.Value, len(states))
	for i := range states {
		if inputs[i], err = ast.InterfaceToValue(states[i].Named); err != nil {
			return nil, err
		}
	}
	c, hits := p.NewCollector(), make([]bool, len(p.Rules))
	return func(i int) []uint8 {
		clear(hits)
		set, err := query.Eval(ctx, rego.EvalParsedInput(inputs[i]))
		if err != nil || len(set) == 0 {
			return nil
		}
		for _, hit := range set[0].Bindings["x"].([]any) {
			n, _ := hit.(json.Number).Int64()
			hits[n] = true
		}
		return c.Collect(func(r int) bool { return hits[r] })
	}, nil
}

// policy writes the rules in Rego.
func policy(p *problem.Problem) string {
	var b strings.Builder
	b.WriteString("package route\n")
	for i, r := range p.Rules {
		fmt.Fprintf(&b, "hit contains %d if {\n\t%s\n}\n", i, regoNotation.condition(p, r))
	}
	return b.String()
}
