package corpus_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/search/internal/corpus"
)

func TestFewerEntriesAreTheFirstOfMore(t *testing.T) {
	more := corpus.Entries(500)
	assert.Equal(t, more[:400], corpus.Entries(400), "the same seed gives the same entries")
	languages := map[string]int{}
	for _, e := range more {
		languages[e.Lang]++
		assert.Len(t, strings.Fields(e.Title), 6, e.Title)
		assert.Len(t, strings.Fields(e.Text), 40)
		assert.Len(t, e.Labels, 3)
	}
	assert.Len(t, languages, 2)
	assert.Greater(t, languages["nl"], languages["en"], "most of the content is Dutch")
}

func TestWordsAreAsUnevenAsInALanguage(t *testing.T) {
	count, words := map[string]int{}, 0
	for _, e := range corpus.Entries(2000) {
		for _, w := range strings.Fields(e.Text) {
			count[w]++
			words++
		}
	}
	common, once := 0, 0
	for _, n := range count {
		common = max(common, n)
		if n == 1 {
			once++
		}
	}
	assert.Greater(t, common, 20*words/len(count), "the commonest word is far above the mean")
	assert.Greater(t, once, len(count)/4, "many words stand once")
}

func TestEveryQueryMeansAnEntry(t *testing.T) {
	entries, queries := corpus.Entries(400), corpus.Queries(25)
	require.Len(t, queries, 25*len(corpus.Kinds))
	assert.Equal(t, queries, corpus.Queries(25))
	kinds := map[string]int{}
	for _, q := range queries {
		kinds[q.Kind]++
		assert.True(t, meansOneOf(&q, entries), "%s %q means %q", q.Kind, q.Text, q.Meant)
		switch q.Kind {
		case "exact", "prefix":
			assert.Equal(t, []string{q.Text}, q.Meant)
		case "two":
			assert.Equal(t, strings.Fields(q.Text), q.Meant)
		case "typo":
			assert.InDelta(t, len(q.Meant[0]), len(q.Text), 1, "one letter more or less than %q: %q", q.Meant[0], q.Text)
		}
	}
	assert.Equal(t, map[string]int{"exact": 25, "prefix": 25, "typo": 25, "two": 25}, kinds)
}

func meansOneOf(q *corpus.Query, entries []corpus.Entry) bool {
	for i := range entries {
		if q.Relevant(&entries[i]) {
			return true
		}
	}
	return false
}

func TestRelevant(t *testing.T) {
	e := corpus.Entry{Title: "veilig melden", Labels: []string{"hulp bij angst"}, Text: "gesprek"}
	for _, c := range []struct {
		kind, meant string
		want        bool
	}{
		{"exact", "melden", true},
		{"exact", "meld", false},
		{"prefix", "meld", true},
		{"two", "veilig angst", true},
		{"two", "veilig gesprek", false}, // running text does not count
	} {
		q := corpus.Query{Kind: c.kind, Meant: strings.Fields(c.meant)}
		assert.Equal(t, c.want, q.Relevant(&e), "%s %q", c.kind, c.meant)
	}
}
