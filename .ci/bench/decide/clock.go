package main

import (
	"runtime"
	"slices"
	"time"
)

const (
	rounds = 15                    // each entry is timed once in every round, so that noise hits all alike
	slice  = 12 * time.Millisecond // for one entry in one round
)

// entry is one thing to time. Run does it for state i.
type entry struct {
	name   string
	rounds int // 0: as many as the rest
	run    func(i int)
}

// timing is what came out: nanoseconds for one run, per round.
type timing struct {
	Name   string    `json:"name"`
	Rounds []float64 `json:"rounds"`
	Allocs float64   `json:"-"`
}

// timings by name.
type timings map[string]timing

// measure times the entries in turns over n states.
func measure(entries []entry, n int) timings {
	times := make([][]float64, len(entries))
	for round := range rounds {
		for i, e := range entries {
			if e.rounds == 0 || round < e.rounds {
				times[i] = append(times[i], once(e, n))
			}
		}
	}
	result := timings{}
	for i, e := range entries {
		result[e.name] = timing{Name: e.name, Rounds: times[i], Allocs: allocs(e)}
	}
	return result
}

// spread gives the median, the least and the most.
func (t timing) spread() (median, least, most float64) {
	sorted := slices.Sorted(slices.Values(t.Rounds))
	return sorted[len(sorted)/2], sorted[0], sorted[len(sorted)-1]
}

// ratio is the median over the rounds of what a took for each unit of b. Within
// a round both had the same noise.
func (all timings) ratio(a, b string) float64 {
	x, y := all[a].Rounds, all[b].Rounds
	var ratios []float64
	for i := range min(len(x), len(y)) {
		ratios = append(ratios, x[i]/y[i])
	}
	if len(ratios) == 0 {
		return 0
	}
	slices.Sort(ratios)
	return ratios[len(ratios)/2]
}

// once runs an entry for one slice of time, at least once.
func once(e entry, n int) float64 {
	runtime.GC()
	done, batch, start := 0, 1, time.Now()
	for {
		for range batch {
			e.run(done % n)
			done++
		}
		spent := time.Since(start)
		if spent >= slice {
			return float64(spent.Nanoseconds()) / float64(done)
		}
		batch = min(2*batch, 500)
	}
}

// allocs counts what one run allocates.
func allocs(e entry) float64 {
	const runs = 5
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for i := range runs {
		e.run(i)
	}
	runtime.ReadMemStats(&after)
	return float64(after.Mallocs-before.Mallocs) / runs
}
