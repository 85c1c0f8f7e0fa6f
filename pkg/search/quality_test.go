package search_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

var (
	update = flag.Bool("update", false, "write testdata/quality.golden anew")
	misses = flag.Bool("misses", false, "show what the tuning half gets wrong")
)

const goldenFile = "testdata/quality.golden"

// TestQuality measures the search over the national content and holds the
// figures of what is held out to those of the golden file.
func TestQuality(t *testing.T) {
	g, err := wegwijzer.Default()
	require.NoError(t, err)
	m := measurement{}
	published := publishedIDs(g)
	for half, name := range map[string]string{"heldout": "heldout", "second": "heldout-second", "tune": "tune"} {
		for _, q := range lines[queryLine](t, "queries-"+name) {
			m.query(t, g, half, q)
			if !slices.ContainsFunc(q.Want, func(id string) bool { return published[id] }) && len(q.Want) > 0 {
				m.hopeless++
			}
		}
		for _, q := range lines[tellingLine](t, "tellings-"+name) {
			m.telling(t, g, half, q)
		}
	}
	table := m.table()
	t.Logf("\n%s%d queries want only entries that are not published: they count as missed", table, m.hopeless)
	if *update {
		require.NoError(t, os.WriteFile(goldenFile, []byte(table), 0o644))
		return
	}
	golden, err := os.ReadFile(goldenFile)
	require.NoError(t, err)
	for _, worse := range worsened(string(golden), table) {
		t.Errorf("%s (if that is meant: go test ./pkg/search -run Quality -update)", worse)
	}
}

// TestWorsened shows which changes the golden file refuses.
func TestWorsened(t *testing.T) {
	was := "heldout queries all   recall@1 0.900  false 0.000\ntune    queries all   recall@1 0.900\n"
	for change, want := range map[string][]string{
		"recall@1 0.900": nil,
		"recall@1 0.950": nil,
		"recall@1 0.890": {"heldout queries all: recall@1 was 0.900 and is 0.890"},
	} {
		assert.Equal(t, want, worsened(was, strings.Replace(was, "recall@1 0.900", change, 1)), change)
	}
	assert.NotEmpty(t, worsened(was, strings.Replace(was, "false 0.000", "false 0.010", 1)))
	assert.Empty(t, worsened(was, was[:strings.Index(was, "\n")+1]), "the tuning half is not held")
}

func publishedIDs(g *guide.Guide) map[string]bool {
	b, ids := g.Bundle(), map[string]bool{}
	for i := range b.Concepts() {
		ids["concept:"+b.ConceptID(i)] = true
	}
	for i := range b.Channels() {
		ids["channel:"+b.ChannelID(i)] = true
	}
	for i := range b.Instruments() {
		ids["instrument:"+b.InstrumentID(i)] = true
	}
	for i := range b.Initiatives() {
		ids["initiative:"+b.InitiativeID(i)] = true
	}
	return ids
}

type queryLine struct {
	ID, Lang, Query, Difficulty string
	Want                        []string
}

type tellingLine struct {
	ID, Lang, Text, Difficulty string
	Want                       []string
	Facts                      map[string]values
}

// values are the values of a fact: one as a string, several as a list.
type values []string

func (v *values) UnmarshalJSON(b []byte) error {
	if b[0] == '[' {
		return json.Unmarshal(b, (*[]string)(v))
	}
	*v = values{""}
	return json.Unmarshal(b, &(*v)[0])
}

func lines[T any](t *testing.T, name string) (list []T) {
	b, err := os.ReadFile(filepath.Join("testdata", "quality", name+".jsonl"))
	require.NoError(t, err)
	for s := bufio.NewScanner(bytes.NewReader(b)); s.Scan(); {
		var v T
		require.NoError(t, json.Unmarshal(s.Bytes(), &v))
		list = append(list, v)
	}
	return list
}

func language(name string) entry.Lang {
	if name == "en" {
		return entry.EN
	}
	return entry.NL
}

// measurement keeps sums per row of the table, in the order in which rows came.
type measurement struct {
	rows     []string
	sums     map[string]map[string]*sum
	hopeless int
}

type sum struct{ total, n float64 }

func (m *measurement) add(half, kind string, groups []string, figure string, value float64) {
	for _, g := range groups {
		row := fmt.Sprintf("%-7s %-8s %-14s", half, kind, g)
		if m.sums == nil {
			m.sums = map[string]map[string]*sum{}
		}
		if m.sums[row] == nil {
			m.rows = append(m.rows, row)
			m.sums[row] = map[string]*sum{}
		}
		if m.sums[row][figure] == nil {
			m.sums[row][figure] = &sum{}
		}
		m.sums[row][figure].total += value
		m.sums[row][figure].n++
	}
}

func (m *measurement) query(t *testing.T, g *guide.Guide, half string, q queryLine) {
	hits := g.Find(guide.Query{Text: q.Query, Lang: language(q.Lang), Limit: 10})
	rank := slices.IndexFunc(hits, func(h guide.Hit) bool { return slices.Contains(q.Want, h.Kind+":"+h.ID) })
	clean := "clean"
	if q.Difficulty == "typo" {
		clean = "mistyped"
	}
	groups := []string{"all", q.Lang, clean, q.Difficulty}
	if len(q.Want) == 0 {
		wrong := truth(len(hits) > 0 && hits[0].Score >= search.Confident)
		m.add(half, "queries", []string{"all", q.Lang, q.Difficulty}, "false", wrong)
		m.miss(t, half, wrong == 1, q.ID, q.Query, nil, hits)
		return
	}
	m.add(half, "queries", groups, "recall@1", truth(rank == 0))
	m.add(half, "queries", groups, "recall@3", truth(rank >= 0 && rank < 3))
	m.add(half, "queries", groups, "mrr", reciprocal(rank))
	m.miss(t, half, rank < 0 || rank > 2, q.ID, q.Query, q.Want, hits)
}

func (m *measurement) telling(t *testing.T, g *guide.Guide, half string, q tellingLine) {
	out := g.Route(guide.Request{Text: q.Text, Lang: language(q.Lang)})
	groups := []string{"all", q.Lang, q.Difficulty}
	if len(q.Want) == 0 {
		m.add(half, "tellings", groups, "nonsense", truth(out.Confident))
		m.miss(t, half, out.Confident, q.ID, q.Text, nil, out.Understood)
	} else {
		rank := slices.IndexFunc(out.Understood, func(u guide.Understood) bool { return slices.Contains(q.Want, u.Concept) })
		m.add(half, "tellings", groups, "recall@1", truth(rank == 0))
		m.add(half, "tellings", groups, "recall@3", truth(rank >= 0 && rank < 3))
		m.add(half, "tellings", groups, "mrr", reciprocal(rank))
		m.add(half, "tellings", groups, "confident", truth(out.Confident))
		m.miss(t, half, rank < 0, q.ID, q.Text, q.Want, out.Understood)
	}
	m.facts(t, half, q, out.Supposed)
}

// facts counts, for every value that was understood, whether it is said; and for
// every value that is said, whether it was understood.
func (m *measurement) facts(t *testing.T, half string, q tellingLine, understood []guide.Answer) {
	var got []string
	for _, a := range understood {
		for _, v := range a.Values {
			got = append(got, a.Fact+"="+v)
			right := slices.Contains(q.Facts[a.Fact], v)
			m.add(half, "facts", []string{"all", a.Fact}, "right", truth(right))
			m.miss(t, half, !right, q.ID, q.Text, q.Facts[a.Fact], a.Fact+"="+v)
		}
	}
	for _, fact := range slices.Sorted(maps.Keys(q.Facts)) {
		for _, v := range q.Facts[fact] {
			m.add(half, "facts", []string{"all", fact}, "found", truth(slices.Contains(got, fact+"="+v)))
		}
	}
}

// miss shows a failure of the tuning half; the held-out half is not looked at.
func (m *measurement) miss(t *testing.T, half string, missed bool, id, text string, want, got any) {
	if *misses && missed && half == "tune" {
		t.Logf("%s %q\n  want %v\n  got  %v", id, text, want, got)
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func reciprocal(rank int) float64 {
	if rank < 0 {
		return 0
	}
	return 1 / float64(rank+1)
}

func (m *measurement) table() string {
	var b strings.Builder
	slices.SortStableFunc(m.rows, func(a, b string) int { return strings.Compare(a[:17], b[:17]) })
	for _, row := range m.rows {
		b.WriteString(row)
		n := 0.0
		for _, figure := range []string{"recall@1", "recall@3", "mrr", "false", "nonsense", "confident", "right", "found"} {
			if s := m.sums[row][figure]; s != nil {
				fmt.Fprintf(&b, "  %s %.3f", figure, s.total/s.n)
				n = max(n, s.n)
			}
		}
		fmt.Fprintf(&b, "  of %.0f\n", n)
	}
	return b.String()
}

// worsened compares the held-out rows of two tables, figure by figure.
func worsened(was, is string) (list []string) {
	now := figures(is)
	for key, old := range figures(was) {
		figure := key[strings.LastIndexByte(key, ' ')+1:]
		new, there := now[key]
		less := figure == "false" || figure == "nonsense"
		if !strings.HasPrefix(key, "tune") && figure != "confident" && (!there || !less && new < old || less && new > old) {
			list = append(list, fmt.Sprintf("%s: %s was %.3f and is %.3f", strings.TrimSuffix(key, " "+figure), figure, old, new))
		}
	}
	slices.Sort(list)
	return list
}

// figures reads a table as "half kind group figure" → value.
func figures(table string) map[string]float64 {
	all := map[string]float64{}
	for line := range strings.Lines(table) {
		f := strings.Fields(line)
		for i := 3; i+1 < len(f); i += 2 {
			if v, err := strconv.ParseFloat(f[i+1], 64); err == nil && f[i] != "of" {
				all[strings.Join(append(f[:3:3], f[i]), " ")] = v
			}
		}
	}
	return all
}
