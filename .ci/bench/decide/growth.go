package main

import (
	"fmt"
	"os"
	"text/tabwriter"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

const growthStates = 100

var sizes = []struct{ rules, facts int }{{125, 12}, {250, 12}, {500, 12}, {1000, 12}, {2000, 12}, {1000, 6}, {1000, 18}, {1000, 24}}

// columns of the table of growth.
var columns = []string{"all", "none", "next", "scan", "proof"}

// printGrowth times synthetic content of several sizes in turns, as multiples of
// the smallest.
func printGrowth() error {
	var entries []entry
	for _, size := range sizes {
		p, err := problem.Synthetic(size.rules, size.facts)
		if err != nil {
			return err
		}
		entries = append(entries, growing(p, fmt.Sprintf("%d/%d ", size.rules, size.facts))...)
	}
	all := measure(entries, growthStates)
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	defer w.Flush()
	fmt.Fprintln(w, "\ngrowth: rules/facts\tDecide, all\tDecide, none\tNext, six\trow scan\tproof.Content\tDecide/scan\t")
	for _, size := range sizes {
		name := fmt.Sprintf("%d/%d ", size.rules, size.facts)
		fmt.Fprintf(w, "%s\t", name)
		for _, column := range columns {
			fmt.Fprintf(w, "%.1f\t", all.ratio(name+column, "125/12 "+column))
		}
		fmt.Fprintf(w, "1/%.0f\t\n", all.ratio(name+"scan", name+"all"))
	}
	return nil
}

func growing(p *problem.Problem, name string) []entry {
	states := p.States(growthStates)
	all, half, none := problem.Without(states, 1), problem.Without(states, max(2, len(p.Facts)/6)), problem.Without(states, 0)
	made := make([]routing.Decision, len(half))
	for i := range half {
		p.Index.Decide(&half[i], problem.Day, &made[i])
	}
	d := new(routing.Decision)
	const few = 5
	return []entry{
		{name + "all", few, func(i int) { p.Index.Decide(&all[i], problem.Day, d) }},
		{name + "none", few, func(i int) { p.Index.Decide(&none[i], problem.Day, d) }},
		{name + "next", few, func(i int) { p.Index.Next(&half[i], &made[i]) }},
		{name + "scan", few, func(i int) { routing.Scan(p.Model, states[i].Answers, problem.Day) }},
		{name + "proof", 1, func(int) { proof.Content(p.Content, nil) }},
	}
}
