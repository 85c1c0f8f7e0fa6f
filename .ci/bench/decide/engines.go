package main

import (
	"bytes"
	"fmt"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
	"github.com/sociale-veiligheid/wegwijzer/bench/decide/written"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// engine gives the channels of state i, by number and in order.
type engine struct {
	name string
	run  func(i int) []uint8
}

const (
	index       = "bitset index"
	switchSteps = "Go switch, channels only"
	switchRules = "Go switch, channels and rules"
	rowScan     = "row scan"
	exprName    = "expr"
	celName     = "cel-go"
	opaName     = "OPA"
)

// engines makes everything that decides, native.
func engines(p *problem.Problem, states []problem.State) ([]engine, error) {
	list := []engine{
		{index, indexed(p, states)},
		{switchSteps, steps(states)},
		{switchRules, rules(states)},
		{rowScan, scanned(p, states)},
	}
	for _, other := range []struct {
		name string
		make func(*problem.Problem, []problem.State) (func(int) []uint8, error)
	}{{exprName, exprEngine}, {celName, celEngine}, {opaName, opaEngine}} {
		run, err := other.make(p, states)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", other.name, err)
		}
		list = append(list, engine{other.name, run})
	}
	return list, nil
}

func indexed(p *problem.Problem, states []problem.State) func(int) []uint8 {
	var d routing.Decision
	var out []uint8
	return func(i int) []uint8 {
		p.Index.Decide(&states[i].Routing, problem.Day, &d)
		out = out[:0]
		for _, s := range d.Steps {
			out = append(out, uint8(s.Channel))
		}
		return out
	}
}

func steps(states []problem.State) func(int) []uint8 {
	var out []uint8
	return func(i int) []uint8 {
		out = written.Steps(&states[i].Codes, out[:0])
		return out
	}
}

func rules(states []problem.State) func(int) []uint8 {
	var out []uint8
	var holds written.Holds
	return func(i int) []uint8 {
		out = written.Rules(&states[i].Codes, &holds, out[:0])
		return out
	}
}

func scanned(p *problem.Problem, states []problem.State) func(int) []uint8 {
	c := p.NewCollector()
	return func(i int) []uint8 {
		verdicts := routing.Scan(p.Model, states[i].Answers, problem.Day)
		return c.Collect(func(r int) bool {
			return verdicts[p.Model.Rules[p.Rules[r].Number].ID] == routing.Certainly
		})
	}
}

// agree checks that all engines give the same channels in the same order.
func agree(list []engine, states int) error {
	for i := range states {
		want := bytes.Clone(list[0].run(i))
		for _, e := range list[1:] {
			if got := e.run(i); !bytes.Equal(got, want) {
				return fmt.Errorf("%s gives %v in state %d, %s gives %v", e.name, got, i, list[0].name, want)
			}
		}
	}
	return nil
}
