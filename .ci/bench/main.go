// Command bench measures search natively, beside bleve and sahilm/fuzzy alone, and
// writes the entries, queries and index that the JavaScript peers are measured
// with. See README.md.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"time"

	"github.com/sociale-veiligheid/wegwijzer/pkg/search/internal/corpus"
)

// engine is one way to search entries.
type engine interface {
	build(entries []corpus.Entry)
	find(query, lang string) []int // the first ten, by number
}

var engines = map[string]func() engine{
	"wegwijzer": func() engine { return &own{} },
	"bleve":     func() engine { return &bleved{} },
	"sahilm":    func() engine { return &subsequence{} },
}

// budget is how long the queries of one engine may take in all; a slow engine
// answers fewer of them.
const budget = 20 * time.Second

func main() {
	n := flag.Int("n", 400, "number of entries")
	name := flag.String("engine", "", "measure this engine")
	out := flag.String("out", "", "write entries.json, queries.json, keys.json and index.bin here")
	flag.Parse()
	if *out != "" {
		if err := write(*out, *n); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	_ = json.NewEncoder(os.Stdout).Encode(measure(*name, *n))
}

func write(dir string, n int) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	entries := corpus.Entries(n)
	for name, v := range map[string]any{"entries.json": entries, "queries.json": corpus.Queries(50), "keys.json": keys()} {
		text, err := json.Marshal(v)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(dir, "index.bin"), buildOwn(entries), 0o644)
}

// keys are two words typed from the first letter on, a dozen times.
func keys() (list []corpus.Query) {
	for _, q := range corpus.Queries(12) {
		for size := 1; q.Kind == "two" && size <= len(q.Text); size++ {
			list = append(list, corpus.Query{Kind: "key", Lang: q.Lang, Text: q.Text[:size], Meant: q.Meant})
		}
	}
	return list
}

// result is a line of the table; times are in microseconds.
type result struct {
	Where   string             `json:"where"`
	Engine  string             `json:"engine"`
	N       int                `json:"n"`
	Build   float64            `json:"buildMs"`
	Heap    float64            `json:"heapMB"`
	Median  map[string]float64 `json:"median"`
	P95     map[string]float64 `json:"p95"`
	Recall  map[string]float64 `json:"recall"`
	Queries int                `json:"queries"`
}

func measure(name string, n int) result {
	entries := corpus.Entries(n)
	r := result{Where: "native", Engine: name, N: n, Median: map[string]float64{}, P95: map[string]float64{}, Recall: map[string]float64{}}
	before := heap()
	start := time.Now()
	e := engines[name]()
	e.build(entries)
	r.Build = float64(time.Since(start).Microseconds()) / 1000
	r.Heap = max(0, float64(heap())-float64(before)) / 1e6
	times, recall := map[string][]float64{}, map[string][]float64{}
	start = time.Now()
	for _, q := range append(corpus.Queries(50), keys()...) {
		if time.Since(start) > budget {
			break
		}
		t, hits := timed(e, &q)
		times[q.Kind] = append(times[q.Kind], t)
		if q.Kind != "key" {
			recall[q.Kind] = append(recall[q.Kind], recalled(&q, entries, hits))
		}
		r.Queries++
	}
	for kind, list := range times {
		slices.Sort(list)
		r.Median[kind], r.P95[kind] = list[len(list)/2], list[len(list)*95/100]
	}
	for kind, list := range recall {
		for _, v := range list {
			r.Recall[kind] += v / float64(len(list))
		}
	}
	return r
}

// timed gives the median time of a query over several rounds, fewer for slow ones.
func timed(e engine, q *corpus.Query) (micros float64, hits []int) {
	start := time.Now()
	hits = e.find(q.Text, q.Lang)
	rounds := 9
	if time.Since(start) > 5*time.Millisecond {
		rounds = 1
	}
	list := make([]float64, rounds)
	for i := range list {
		start := time.Now()
		e.find(q.Text, q.Lang)
		list[i] = float64(time.Since(start).Nanoseconds()) / 1000
	}
	slices.Sort(list)
	return list[rounds/2], hits
}

func recalled(q *corpus.Query, entries []corpus.Entry, hits []int) float64 {
	relevant, right := 0, 0
	for i := range entries {
		if q.Relevant(&entries[i]) {
			relevant++
		}
	}
	for _, h := range hits[:min(3, len(hits))] {
		if q.Relevant(&entries[h]) {
			right++
		}
	}
	return float64(right) / float64(min(3, max(relevant, 1)))
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
