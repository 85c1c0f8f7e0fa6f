// Command decide compares decisions: the bitset index of pkg/routing beside the
// code that a programmer would write by hand, and beside engines for rules, in
// Go and in JavaScript. Everything is timed in turns in one run; only the ratios
// are worth keeping. It asserts that all give the same channels, never a time.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
	"github.com/sociale-veiligheid/wegwijzer/bench/decide/work"
)

func main() {
	program := flag.String("wasm", "", "the benchmark as a WASM program; empty: native only")
	flag.Parse()
	if err := run(*program); err != nil {
		fmt.Fprintln(os.Stderr, "bench-decide:", err)
		os.Exit(1)
	}
}

func run(program string) error {
	p, err := problem.National()
	if err != nil {
		return err
	}
	states := p.States(work.States)
	list, err := engines(p, states)
	if err != nil {
		return err
	}
	if err := agree(list, len(states)); err != nil {
		return err
	}
	fmt.Printf("%d rules in force, of which %d offer a channel, and %d facts: all native engines give the same channels in %d random full states\n",
		len(p.All), len(p.Rules), len(p.Facts), len(states))
	entries, err := native(p, list)
	if err != nil {
		return err
	}
	all := measure(entries, len(states))
	wasm := timings{}
	if program != "" {
		if wasm, err = javascript(p, states, list[0], program); err != nil {
			return err
		}
		fmt.Println("the engines in JavaScript and WASM give them too")
	}
	printBudget(all, wasm)
	printTimes(entries, all, wasm)
	return printGrowth()
}

// native gives everything to time in this process.
func native(p *problem.Problem, list []engine) ([]entry, error) {
	var entries []entry
	for _, e := range list {
		entries = append(entries, entry{name: e.name, run: func(i int) { e.run(i) }})
	}
	more, err := work.List(p)
	if err != nil {
		return nil, err
	}
	for _, w := range more {
		entries = append(entries, entry{w.Name, w.Rounds, w.Run})
	}
	return entries, nil
}
