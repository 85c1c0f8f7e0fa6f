//go:build js && wasm

// Command wasm is the benchmark in a WASM program: one decision for one call, and
// the work that is also timed native.
package main

import (
	"unsafe"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
	"github.com/sociale-veiligheid/wegwijzer/bench/decide/work"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

var (
	out      [256]uint8 // the channels
	national *problem.Problem
	state    routing.State
	decision routing.Decision
	list     []work.Work
)

func main() {
	var err error
	if national, err = problem.National(); err != nil {
		panic(err)
	}
	if list, err = work.List(national); err != nil {
		panic(err)
	}
	select {} // stay, so that the exports can be called
}

//go:wasmexport input
func input() unsafe.Pointer { return unsafe.Pointer(&state.Values) }

//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(&out) }

// decide decides on the values that the page wrote in input: 64 bits per fact. It
// gives the number of channels.
//
//go:wasmexport decide
func decide() int32 {
	national.Index.Decide(&state, problem.Day, &decision)
	for i := range decision.Steps {
		out[i] = uint8(decision.Steps[i].Channel)
	}
	return int32(len(decision.Steps))
}

// repeat does work k for n states from a first one on.
//
//go:wasmexport repeat
func repeat(k, from, n int32) {
	for i := range n {
		list[k].Run(int(from+i) % work.States)
	}
}
