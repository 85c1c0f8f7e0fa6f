package main

import (
	"cel.dev/cel-go/cel"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
)

var celNotation = notation{
	any: "%N.exists(v, v in %S)", none: "%N.exists(v, !(v in %S))", in: "%N in %S", notIn: "!(%N in %S)", fact: "%N",
	open: "[", close: "]", and: " && ",
}

// celEngine compiles an optimised program per rule.
func celEngine(p *problem.Problem, states []problem.State) (func(int) []uint8, error) {
	var options []cel.EnvOption
	for _, f := range p.Facts {
		kind := cel.StringType
		if f.Multiple {
			kind = cel.ListType(cel.StringType)
		}
		options = append(options, cel.Variable(f.ID, kind))
	}
	env, err := cel.NewEnv(options...)
	if err != nil {
		return nil, err
	}
	programs := make([]cel.Program, len(p.Rules))
	for i, r := range p.Rules {
		ast, issues := env.Compile(celNotation.condition(p, r))
		if issues.Err() != nil {
			return nil, issues.Err()
		}
		if programs[i], err = env.Program(ast, cel.EvalOptions(cel.OptOptimize)); err != nil {
			return nil, err
		}
	}
	inputs := make([]cel.Activation, len(states))
	for i := range states {
		if inputs[i], err = cel.NewActivation(states[i].Named); err != nil {
			return nil, err
		}
	}
	c := p.NewCollector()
	return func(i int) []uint8 {
		return c.Collect(func(r int) bool {
			result, _, err := programs[r].Eval(inputs[i])
			return err == nil && result.Value().(bool)
		})
	}, nil
}
