package search_test

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search/internal/corpus"
)

// sizes are the numbers of entries that growth is measured at.
var sizes = []int{400, 10_000, 100_000}

var indexes = map[int]*search.Index{}

func indexOf(tb testing.TB, n int) *search.Index {
	if indexes[n] == nil {
		x, err := search.Open(search.Build(made(corpus.Entries(n))))
		require.NoError(tb, err)
		indexes[n] = x
	}
	return indexes[n]
}

func made(from []corpus.Entry) []search.Entry {
	list := make([]search.Entry, len(from))
	for i := range from {
		e := &from[i]
		list[i] = search.Entry{Kind: search.Instrument, Number: i}
		list[i].Add(search.Name, e.Lang, e.Title)
		list[i].Add(search.Alias, e.Lang, e.Labels...)
		list[i].Add(search.Body, e.Lang, e.Text)
	}
	return list
}

// BenchmarkFind answers the queries of each kind. Compare the sizes: the time
// must grow with at most the 0.4th power of the size, of typing errors the 0.5th.
func BenchmarkFind(b *testing.B) {
	queries := corpus.Queries(50)
	for _, n := range sizes {
		x := indexOf(b, n)
		for _, kind := range corpus.Kinds {
			of := slices.DeleteFunc(slices.Clone(queries), func(q corpus.Query) bool { return q.Kind != kind })
			b.Run(strconv.Itoa(n)+"/"+kind, func(b *testing.B) {
				hits := make([]search.Hit, 0, 10)
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					q := &of[i%len(of)]
					x.AppendFind(hits, q.Text, q.Lang, 10)
				}
			})
		}
	}
}

// BenchmarkKeyPress types two words, letter by letter.
func BenchmarkKeyPress(b *testing.B) {
	for _, n := range sizes {
		x := indexOf(b, n)
		var keys []corpus.Query
		for _, q := range corpus.Queries(12) {
			for size := 1; q.Kind == "two" && size <= len(q.Text); size++ {
				keys = append(keys, corpus.Query{Lang: q.Lang, Text: q.Text[:size]})
			}
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			hits := make([]search.Hit, 0, 10)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				x.AppendFind(hits, keys[i%len(keys)].Text, keys[i%len(keys)].Lang, 10)
			}
		})
	}
}

// TestMadeUpQueriesAreFound holds recall at the sizes that a test has time for.
func TestMadeUpQueriesAreFound(t *testing.T) {
	for _, n := range []int{400, 5000} {
		entries, x := corpus.Entries(n), indexOf(t, n)
		for kind, recall := range recalls(x, entries) {
			assert.GreaterOrEqual(t, recall, 0.98, "%s at %d", kind, n)
		}
	}
}

// recalls gives, per kind of query, the part of the relevant entries that stand
// among the first three.
func recalls(x *search.Index, entries []corpus.Entry) map[string]float64 {
	sums, counts := map[string]float64{}, map[string]float64{}
	for _, q := range corpus.Queries(50) {
		relevant := 0
		for i := range entries {
			if q.Relevant(&entries[i]) {
				relevant++
			}
		}
		right := 0.0
		for _, h := range x.Find(q.Text, q.Lang, 3) {
			if q.Relevant(&entries[h.Number]) {
				right++
			}
		}
		sums[q.Kind] += right / float64(min(3, max(relevant, 1)))
		counts[q.Kind]++
	}
	for kind := range sums {
		sums[kind] /= counts[kind]
	}
	return sums
}

// TestLongTextsAreBounded asks the longest texts that are read. The bound is
// generous: it holds a path that grows with the square, not the machine.
func TestLongTextsAreBounded(t *testing.T) {
	x := indexOf(t, 5000)
	for _, text := range []string{
		string(slices.Repeat([]byte("a"), search.MaxQuery)), string(slices.Repeat([]byte("studentendocentengroepveilig"), 400)),
		string(slices.Repeat([]byte("vrieg studnt veilgi "), 500)), string(slices.Repeat([]byte("werkstudentdocent "), 500)),
	} {
		start := time.Now()
		x.Find(text, "nl", 10)
		x.Recognise(text, "nl")
		assert.Less(t, time.Since(start), 2*time.Second, "%.20s", text)
	}
}

// BenchmarkOpen opens an index: what does not travel is computed then.
func BenchmarkOpen(b *testing.B) {
	for _, n := range sizes[:2] {
		file := search.Build(made(corpus.Entries(n)))
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, err := search.Open(file)
				require.NoError(b, err)
			}
		})
	}
}
