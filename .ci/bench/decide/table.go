package main

import (
	"fmt"
	"os"
	"text/tabwriter"
	"time"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/work"
)

// row is a row of the budget: a at most so many times b.
type row struct {
	a, b        string
	must, reach float64
}

// Budgets of design §12 and, for the engines in JavaScript, of the peers' floor.
var (
	nativeRows = []row{
		{index, switchSteps, 0.35, 0.12},
		{index, switchRules, 0.35, 0.12},
		{index, exprName, 1.0 / 50, 1.0 / 200},
		{index, celName, 1.0 / 100, 1.0 / 400},
		{index, opaName, 1.0 / 250, 1.0 / 1000},
		{index, rowScan, 0, 0},
		{work.Explain, work.Decide, 4, 2},
		{work.Route, work.Decide, 4, 2},
	}
	wasmRows = []row{
		{wasmIndex, jsSwitch, 0.4, 0.2},
		{wasmIndex, jsRules, 0.4, 0.2},
		{wasmIndex, jsonLogic, 1.0 / 300, 1.0 / 500},
		{wasmIndex, rulesEngine, 1.0 / 4000, 0},
		{work.Explain, work.Decide, 4, 2},
		{work.Route, work.Decide, 4, 2},
	}
)

func printBudget(native, wasm timings) {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	defer w.Flush()
	fmt.Fprintln(w, "\nwhat\tagainst\twhere\tratio\tof minima\tmust\treach\tverdict")
	for _, r := range nativeRows {
		r.print(w, "native", native)
	}
	for _, r := range wasmRows {
		r.print(w, "js/wasm", wasm)
	}
	allocs := native[work.Decide].Allocs + native[work.Next].Allocs
	fmt.Fprintf(w, "Decide and Next\tallocations\tnative\t%g\t\t0\t0\t%s\n", allocs, verdict(allocs, 0.5, 0.5))
	proof, _, _ := native[work.Content].spread()
	more, _, _ := native[work.Questions].spread()
	seconds := time.Duration(proof + more).Seconds()
	fmt.Fprintf(w, "all proofs, full content\tseconds\tnative\t%.2f\t\t2\t0.5\t%s\n", seconds, verdict(seconds, 2, 0.5))
}

func (r row) print(w *tabwriter.Writer, where string, all timings) {
	if len(all) == 0 {
		return
	}
	ratio := all.ratio(r.a, r.b)
	_, a, _ := all[r.a].spread()
	_, b, _ := all[r.b].spread()
	least := a / b
	fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r.a, r.b, where, share(ratio), share(least), share(r.must), share(r.reach), verdict(ratio, r.must, r.reach))
}

// share writes a small ratio as a fraction.
func share(ratio float64) string {
	switch {
	case ratio == 0:
		return "-"
	case ratio < 0.03:
		return fmt.Sprintf("1/%.0f", 1/ratio)
	}
	return fmt.Sprintf("%.2f", ratio)
}

func verdict(ratio, must, reach float64) string {
	switch {
	case must == 0:
		return ""
	case ratio <= reach:
		return "reached"
	case ratio <= must:
		return "holds"
	}
	return "MISSED"
}

// printTimes prints what stood behind the ratios: this machine's, this hour's.
func printTimes(entries []entry, native, wasm timings) {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	defer w.Flush()
	fmt.Fprintln(w, "\nnanoseconds\tmedian\tmin\tmax\tallocs\tin WASM\tWASM/native\t")
	for _, e := range entries {
		t := native[e.name]
		median, least, most := t.spread()
		inWASM := "\t"
		if other, ok := wasm[e.name]; ok {
			m, _, _ := other.spread()
			inWASM = fmt.Sprintf("%.0f\t%.1f", m, m/median)
		}
		fmt.Fprintf(w, "%s\t%.0f\t%.0f\t%.0f\t%.0f\t%s\t\n", e.name, median, least, most, t.Allocs, inWASM)
	}
	for _, name := range []string{wasmIndex, jsSwitch, jsRules, jsonLogic, rulesEngine} {
		if t, ok := wasm[name]; ok {
			median, least, most := t.spread()
			fmt.Fprintf(w, "%s\t%.0f\t%.0f\t%.0f\t\t\t\t\n", name, median, least, most)
		}
	}
}
