package search_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

// The entries of the small index, by number.
const (
	bullying = iota
	harassment
	confidant
	board
	exclusion
	yesterday
	film
)

func small(t testing.TB) *search.Index {
	entries := []search.Entry{
		bullying:   labelled(search.Concept, bullying, "pesten", "bullying", "ze pesten me|gepest worden", "they bully me|picked on me"),
		harassment: labelled(search.Concept, harassment, "seksuele intimidatie", "sexual harassment", "seksistische opmerkingen|hand op mijn been", "hand on my leg"),
		confidant:  labelled(search.Channel, confidant, "Vertrouwenspersoon voor studenten", "Confidential adviser for students", "", ""),
		board:      labelled(search.Channel, board, "College van bestuur", "Executive board", "cvb", "cvb"),
		exclusion:  labelled(search.Concept, exclusion, "buitensluiten", "exclusion", "ze praten niet tegen me|buitengesloten", "left out"),
		yesterday:  labelled(search.Cue, 0, "", "", "gisteren", "yesterday|last night"),
		film:       labelled(search.Cue, 1, "", "", "in de film", "in the film"),
	}
	for i := range entries {
		entries[i].Recognised = entries[i].Kind == search.Concept
	}
	entries[film].Doubt = search.Story
	x, err := search.Open(search.Build(entries))
	require.NoError(t, err)
	return x
}

func labelled(kind search.Kind, number int, nl, en, hiddenNL, hiddenEN string) search.Entry {
	e := search.Entry{Kind: kind, Number: number}
	e.Add(search.Name, "nl", nl)
	e.Add(search.Name, "en", en)
	e.Add(search.Hidden, "nl", strings.Split(hiddenNL, "|")...)
	e.Add(search.Hidden, "en", strings.Split(hiddenEN, "|")...)
	return e
}

func TestFind(t *testing.T) {
	x := small(t)
	for _, c := range []struct {
		query string
		want  int
		how   search.How
	}{
		{"pesten", bullying, search.Exact},
		{"PÉSTEN!", bullying, search.Exact},
		{"gepeste", bullying, search.Stem},
		{"pest", bullying, search.Prefix},
		{"vertrouw", confidant, search.Prefix},
		{"vetrouwenspersson", confidant, search.Typo},
		{"vertrouwenspersonen studenten", confidant, search.Stem},
		{"studenten vertrouwenspersoon", confidant, search.Exact},
		{"sexuele intimidatie", harassment, search.Stem},
		{"sexistiese opmerkingen", harassment, search.Stem},
		{"CvB", board, search.Exact},
		{"buiten gesloten", exclusion, search.Exact},
		{"studentenbestuur", board, search.Part},
		{"executive boord", board, search.Typo},
		{"sexaul harrasment", harassment, search.Typo},
	} {
		hits := x.Find(c.query, "nl", 3)
		if assert.NotEmpty(t, hits, c.query) {
			assert.Equal(t, c.want, hits[0].Number, c.query)
			assert.Equal(t, c.how.String(), hits[0].How.String(), c.query)
		}
	}
}

func TestNothingIsFound(t *testing.T) {
	x := small(t)
	for _, query := range []string{"", " ", "?!", "de het een", "aaaaaaa", "qwpoeiru", "printer", "gisteren", strings.Repeat("x", 20_000)} {
		assert.Empty(t, x.Find(query, "nl", 10), "%.20q", query)
	}
	assert.Empty(t, x.Find("pesten", "nl", 0))
}

func TestThePageLanguageIsPreferred(t *testing.T) {
	x := small(t)
	assert.Greater(t, x.Find("exclusion", "en", 1)[0].Score, x.Find("exclusion", "nl", 1)[0].Score)
}

func TestRecognise(t *testing.T) {
	x := small(t)
	for _, c := range []struct {
		text, lang string
		want       int // -1: nothing confident
	}{
		{"Ik word sinds vorige maand gepest. Ze pesten me elke dag.", "nl", bullying},
		{"hij legde zijn hand op mijn been", "nl", harassment},
		{"he put his hand on my leg", "en", harassment},
		{"Ik word niet gepest.", "nl", -1},
		{"ze praten niet tegen me", "nl", exclusion},
		{"In de film pesten ze een jongen.", "nl", -1},
		{"de printer is stuk", "nl", -1},
		{"my hand", "en", -1},
	} {
		told := x.Recognise(c.text, c.lang)
		if c.want < 0 {
			assert.False(t, len(told.About) > 0 && told.About[0].Score >= search.Confident, c.text)
		} else if assert.NotEmpty(t, told.About, c.text) {
			assert.Equal(t, c.want, told.About[0].Number, c.text)
			assert.GreaterOrEqual(t, told.About[0].Score, search.Confident, c.text)
		}
	}
}

func TestCues(t *testing.T) {
	x := small(t)
	assert.Equal(t, []int{0}, x.Recognise("Gisteren hebben ze me gepest", "nl").Cues)
	assert.Equal(t, []int{0}, x.Recognise("it happened last night", "en").Cues)
	assert.Empty(t, x.Recognise("the night before the last", "en").Cues, "its words do not stand side by side")
	assert.True(t, x.Recognise("dat zag ik in de film", "nl").Doubt)
}

func TestEqualScoresKeepTheirOrder(t *testing.T) {
	var entries []search.Entry
	for i := range 40 {
		entries = append(entries, labelled(search.Instrument, i, "zelfde naam", "same name", "", ""))
	}
	x, err := search.Open(search.Build(entries))
	require.NoError(t, err)
	for range 3 {
		for i, h := range x.Find("zelfde naam", "nl", 10) {
			assert.Equal(t, i, h.Number)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	x := small(t)
	want := x.Find("vertrouwenspersoon", "nl", 5)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 200 {
				assert.Equal(t, want, x.Find("vertrouwenspersoon", "nl", 5))
				x.Recognise("ze pesten me", "nl")
			}
		})
	}
	wait.Wait()
}

// TestKeyPressesAllocateNothing holds for every tier but the last one, which is
// sahilm/fuzzy's.
func TestKeyPressesAllocateNothing(t *testing.T) {
	x := small(t)
	hits := make([]search.Hit, 0, 10)
	for _, query := range []string{"p", "pesten", "vetrouwenspersson", "seksuele intimi", "buiten gesloten", "studentenbestuur"} {
		require.NotEmpty(t, x.AppendFind(hits, query, "nl", 10), query)
		assert.Zero(t, testing.AllocsPerRun(100, func() { x.AppendFind(hits, query, "nl", 10) }), query)
	}
}

func TestDamagedIndexesAreRefused(t *testing.T) {
	whole := search.Build([]search.Entry{labelled(search.Concept, 0, "pesten", "bullying", "", "")})
	for n := range len(whole) {
		_, err := search.Open(whole[:n])
		assert.EqualError(t, err, "the search index is damaged", "cut at byte %d", n)
	}
}

func TestHighlight(t *testing.T) {
	assert.Equal(t, [][2]int{{26, 32}}, search.Highlight("Één vertrouwenspersoon 👍 pesten", "gepeste"))
	assert.Equal(t, [][2]int{{0, 18}}, search.Highlight("Vertrouwenspersoon voor studenten", "persoon"))
	assert.Empty(t, search.Highlight("Vertrouwenspersoon voor studenten", "voor"))
}

// FuzzFind asks anything of a sound index and of damaged ones.
func FuzzFind(f *testing.F) {
	entries := []search.Entry{
		labelled(search.Concept, 0, "pesten", "bullying", "ze pesten me|buiten gesloten", "picked on me"),
		labelled(search.Cue, 0, "", "", "gisteren", "last night"),
		labelled(search.Cue, 1, "", "", "film over", "film about"),
	}
	entries[0].Recognised, entries[2].Doubt = true, search.Story
	whole := search.Build(entries)
	for _, seed := range []string{"pesten", "ze pestn me gisteren", "een film over pesten. wat als ze me pesten?", "RI&E", "é\xff\x00", strings.Repeat("pesten ", 2000), "ſt"} {
		f.Add(seed, uint16(0), byte(0))
		for at := range uint16(len(whole) / 8) { // every part of the index
			f.Add(seed, 8*at, byte(255)-byte(at))
		}
	}
	f.Fuzz(func(t *testing.T, text string, at uint16, value byte) {
		file := append([]byte{}, whole...)
		file[int(at)%len(file)] ^= value
		x, err := search.Open(file)
		if err != nil {
			return
		}
		for _, lang := range []string{"nl", "en"} {
			first := x.Find(text, lang, 5)
			assert.Equal(t, first, x.Find(text, lang, 5), "a query is answered the same twice")
			for _, h := range first {
				x.Says(h, text)
				assert.True(t, h.Score >= 0 && h.Score <= 100)
			}
			x.Recognise(text, lang)
		}
		search.Highlight(text, "pesten")
	})
}

func ExampleIndex_Find() {
	concept := search.Entry{Kind: search.Concept, Number: 7}
	concept.Add(search.Name, "nl", "seksuele intimidatie")
	concept.Add(search.Hidden, "nl", "seksistische opmerkingen")
	x, err := search.Open(search.Build([]search.Entry{concept}))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, query := range []string{"sexuele intimidasie", "intimi", "printer"} {
		for _, h := range x.Find(query, "nl", 3) {
			fmt.Println(query, "→", h.Kind, h.Number, h.How)
		}
	}
	// Output:
	// sexuele intimidasie → concept 7 typo
	// intimi → concept 7 prefix
}

func ExampleIndex_Recognise() {
	concept := search.Entry{Kind: search.Concept, Number: 3, Recognised: true}
	concept.Add(search.Hidden, "en", "they bully me")
	x, _ := search.Open(search.Build([]search.Entry{concept}))
	for _, text := range []string{"At work they bully me all day.", "Nobody bullies me."} {
		told := x.Recognise(text, "en")
		fmt.Println(len(told.About) > 0 && told.About[0].Score >= search.Confident)
	}
	// Output:
	// true
	// false
}
