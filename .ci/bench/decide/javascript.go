package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
	"github.com/sociale-veiligheid/wegwijzer/bench/decide/work"
)

const (
	wasmIndex   = "bitset index in WASM"
	jsSwitch    = "JavaScript switch, channels only"
	jsRules     = "JavaScript switch, channels and rules"
	jsonLogic   = "json-logic-js"
	rulesEngine = "json-rules-engine"
)

// task is what node gets to do.
type task struct {
	*problem.Problem
	States   []problem.State `json:"states"`
	Expected [][]int         `json:"expected"`
	Work     []jsWork        `json:"work"`
}

type jsWork struct {
	Name   string `json:"name"`
	Rounds int    `json:"rounds"`
}

// javascript runs the JavaScript side, which checks and times by the same rules.
func javascript(p *problem.Problem, states []problem.State, first engine, program string) (timings, error) {
	t := task{Problem: p, States: states}
	for i := range states {
		var channels []int
		for _, c := range first.run(i) {
			channels = append(channels, int(c))
		}
		t.Expected = append(t.Expected, channels)
	}
	list, err := work.List(p)
	if err != nil {
		return nil, err
	}
	for _, w := range list {
		t.Work = append(t.Work, jsWork{w.Name, w.Rounds})
	}
	text, err := json.Marshal(t)
	if err != nil {
		return nil, err
	}
	file := filepath.Join(filepath.Dir(program), "bench-decide.json")
	if err := os.WriteFile(file, text, 0o644); err != nil {
		return nil, err
	}
	return node(file, program)
}

func node(file, program string) (timings, error) {
	cmd := exec.Command("node", "js/run.mjs", file, program)
	cmd.Stderr = os.Stderr
	text, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("node js/run.mjs: %w", err)
	}
	var list []timing
	if err := json.Unmarshal(text, &list); err != nil {
		return nil, err
	}
	all := timings{}
	for _, t := range list {
		all[t.Name] = t
	}
	return all, nil
}
