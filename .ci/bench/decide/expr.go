package main

import (
	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
)

var exprNotation = notation{
	any: "any(%N, # in %S)", none: "any(%N, !(# in %S))", in: "%N in %S", notIn: "!(%N in %S)", fact: "%N",
	open: "[", close: "]", and: " && ",
}

// exprEngine compiles a program per rule and runs them in one machine.
func exprEngine(p *problem.Problem, states []problem.State) (func(int) []uint8, error) {
	env := map[string]any{}
	for _, f := range p.Facts {
		if env[f.ID] = ""; f.Multiple {
			env[f.ID] = []string{}
		}
	}
	programs := make([]*vm.Program, len(p.Rules))
	for i, r := range p.Rules {
		program, err := expr.Compile(exprNotation.condition(p, r), expr.Env(env), expr.AsBool())
		if err != nil {
			return nil, err
		}
		programs[i] = program
	}
	c, machine := p.NewCollector(), vm.VM{}
	return func(i int) []uint8 {
		return c.Collect(func(r int) bool {
			result, err := machine.Run(programs[r], states[i].Named)
			return err == nil && result.(bool)
		})
	}, nil
}
