package search

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// madeUp gives sorted words of few letters, so that many are alike.
func madeUp(n int) []string {
	r := rand.New(rand.NewPCG(1, 2))
	var words []string
	for range n {
		w := make([]byte, 1+r.IntN(9))
		for i := range w {
			w[i] = "abe3"[r.IntN(4)]
		}
		words = append(words, string(w))
	}
	slices.Sort(words)
	return slices.Compact(words)
}

func dictionaryOf(words []string) *dictionary {
	d := newDictionary(len(words), 0)
	for _, w := range words {
		d.add(0, []byte(w))
	}
	d.done()
	d.tails.fill(d)
	return d
}

func TestADictionaryFindsWhatItHas(t *testing.T) {
	words := madeUp(3000)
	d := dictionaryOf(words)
	for i, w := range words {
		n, ok := d.find([]byte(w))
		assert.Equal(t, []any{i, true, w}, []any{n, ok, string(d.word(n))})
	}
	for _, w := range []string{"", "z", "abx", strings.Repeat("a", 30)} {
		_, ok := d.find([]byte(w))
		assert.False(t, ok, w)
	}
}

func TestADictionaryKnowsWhatBeginsAlike(t *testing.T) {
	words := madeUp(3000)
	d := dictionaryOf(words)
	for _, begin := range append(madeUp(200), "", "z", "abab3", "9") {
		from, to := d.beginning([]byte(begin))
		var want []string
		for _, w := range words {
			if strings.HasPrefix(w, begin) {
				want = append(want, w)
			}
		}
		assert.Equal(t, strings.Join(want, " "), strings.Join(words[from:to], " "), begin)
	}
}

// TestOneErrorIsOneError holds the quick way to find a typing error to the
// automaton, which reads the whole dictionary.
func TestOneErrorIsOneError(t *testing.T) {
	words := madeUp(400)
	d := dictionaryOf(words)
	var slow typist
	for _, w := range append(madeUp(2000), "abe3z", "zabe3", "abze3ab") {
		if len(w) >= 4 {
			assert.Equal(t, append([]match{}, slow.look(d, []byte(w), 1, false)...), d.near([]byte(w), []match{}), w)
		}
	}
}

func TestRanksAreReadAsWritten(t *testing.T) {
	for _, r := range []uint32{0, 1, twoFrom - 1, twoFrom, twoFrom + 255, threeFrom - 1, threeFrom, threeFrom + 1<<16, threeFrom + 1<<20} {
		b := appendRank(nil, r)
		got, next, ok := rankAt(b, 0)
		assert.Equal(t, []any{r, len(b), true}, []any{got, next, ok})
		for n := range b {
			_, _, ok := rankAt(b[:n], 0)
			assert.False(t, ok, "%d cut at byte %d", r, n)
		}
	}
}

func TestCommonWordsComeFirst(t *testing.T) {
	last := byte(0)
	for n := range 100_000 {
		c := commonness(n)
		assert.GreaterOrEqual(t, c, last, n)
		last = c
	}
	assert.Equal(t, []uint32{1, 3, 0, 2}, ranked([]byte{1, 9, 0, 9}))
}
