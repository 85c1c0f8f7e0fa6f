// Package corpus makes believable Dutch and English entries and queries, the same
// ones for the same seed, to measure search at sizes that the content does not
// have.
//
// Non-goals: no meaning. Words are built as Dutch and English build them (prefix,
// stem, compound, ending) and as common or rare as in a language.
package corpus

import (
	"math"
	"math/rand/v2"
	"sort"
	"strings"
)

// Entry is a made-up entry.
type Entry struct {
	Lang   string   `json:"lang"`
	Title  string   `json:"title"`
	Labels []string `json:"labels"`
	Text   string   `json:"text"`
}

// Query is a made-up query with the words that were meant.
type Query struct {
	Kind  string   `json:"kind"` // exact, prefix, typo, two
	Lang  string   `json:"lang"`
	Text  string   `json:"text"`
	Meant []string `json:"meant"` // words, or the beginning of one
}

// Kinds lists the kinds of queries.
var Kinds = []string{"exact", "prefix", "typo", "two"}

const (
	seed  = 20261121
	words = 60_000 // of Dutch; English has a third of it
)

// Entries makes n entries. Fewer entries are the first of more.
func Entries(n int) []Entry {
	r := rand.New(rand.NewPCG(seed, 1))
	dutch, english := vocabulary(dutchParts, words), vocabulary(englishParts, words/3)
	list := make([]Entry, n)
	for i := range list {
		e, v := &list[i], dutch
		if e.Lang = "nl"; r.IntN(4) == 0 {
			e.Lang, v = "en", english
		}
		e.Title = v.phrase(r, 6)
		for range 3 {
			e.Labels = append(e.Labels, v.phrase(r, 2+r.IntN(2)))
		}
		e.Text = v.phrase(r, 40)
	}
	return list
}

// Queries makes queries about the first 400 entries: each of the kinds, each so
// many times.
func Queries(each int) []Query {
	r := rand.New(rand.NewPCG(seed, 2))
	entries := Entries(400)
	var list []Query
	for len(list) < each*len(Kinds) {
		e := &entries[r.IntN(len(entries))]
		w := strings.Fields(e.Title)
		a, b := w[r.IntN(3)], w[3+r.IntN(3)]
		if len(a) < 6 || len(b) < 4 || a == b {
			continue
		}
		q := Query{Kind: Kinds[len(list)%len(Kinds)], Lang: e.Lang, Text: a, Meant: []string{a}}
		switch q.Kind {
		case "prefix":
			q.Text = a[:len(a)-2]
			q.Meant[0] = q.Text
		case "typo":
			q.Text = mistype(r, a)
		case "two":
			q.Text, q.Meant = a+" "+b, []string{a, b}
		}
		list = append(list, q)
	}
	return list
}

// mistype makes one error of a hasty thumb; one in ten is in the first letter.
func mistype(r *rand.Rand, w string) string {
	at := 1 + r.IntN(len(w)-2)
	if r.IntN(10) == 0 {
		at = 0
	}
	letter := string(rune('a' + r.IntN(26)))
	switch r.IntN(4) {
	case 0:
		return w[:at] + letter + w[at:]
	case 1:
		return w[:at] + w[at+1:]
	case 2:
		return w[:at] + letter + w[at+1:]
	}
	return w[:at] + w[at+1:at+2] + w[at:at+1] + w[at+2:]
}

// Relevant tells whether the title or the labels of an entry hold all the words
// that a query meant.
func (q *Query) Relevant(e *Entry) bool {
	for _, meant := range q.Meant {
		if !e.holds(meant, q.Kind == "prefix") {
			return false
		}
	}
	return true
}

func (e *Entry) holds(word string, begins bool) bool {
	for _, text := range append([]string{e.Title}, e.Labels...) {
		for _, w := range strings.Fields(text) {
			if w == word || begins && strings.HasPrefix(w, word) {
				return true
			}
		}
	}
	return false
}

// vocabularyOf is words with how often each occurs, summed up.
type vocabularyOf struct {
	words []string
	upTo  []float64
}

// phrase draws words as Zipf and Mandelbrot found them in texts.
func (v *vocabularyOf) phrase(r *rand.Rand, n int) string {
	list := make([]string, n)
	for i := range list {
		x := r.Float64() * v.upTo[len(v.upTo)-1]
		list[i] = v.words[sort.SearchFloat64s(v.upTo, x)]
	}
	return strings.Join(list, " ")
}

type parts struct{ prefixes, stems, endings string }

func vocabulary(p parts, n int) *vocabularyOf {
	r := rand.New(rand.NewPCG(seed, uint64(n)))
	prefixes, stems, endings := strings.Fields(p.prefixes), strings.Fields(p.stems), strings.Fields(p.endings)
	one := func(list []string) string { return strings.Trim(list[r.IntN(len(list))], "-") }
	v, seen, sum := &vocabularyOf{}, map[string]bool{}, 0.0
	for len(v.words) < n {
		w := one(stems)
		if len(v.words) > len(stems)/2 {
			w += one(endings)
		}
		if len(v.words) > 400 {
			w = one(prefixes) + one(stems) + w
		}
		if !seen[w] {
			seen[w] = true
			v.words = append(v.words, w)
			sum += 1 / math.Pow(float64(len(v.words))+20, 1.05)
			v.upTo = append(v.upTo, sum)
		}
	}
	return v
}

var dutchParts = parts{
	"- - - - - ver be ont ge her on wan mis over onder door af aan uit in op voor na tegen mede",
	`werk student docent groep veilig hulp melding klacht gesprek vraag bericht beleid regel raad bestuur commissie persoon grens gedrag cultuur macht angst druk
	zorg rust ruimte stem plek kamer huis school les boek vak cijfer toets stage reis veld nacht dag week jaar brief foto beeld film woord taal naam kleur geloof
	lichaam hand hoofd hart keel schouder been vriend collega leider meester kind ouder broer zus buur gast klant arts rechter agent wacht deur trap gang zaal
	kantine lab proef monster data bron artikel paper auteur promotie beurs contract rooster taak project team club dispuut feest drank spel sport bal koor`,
	"- - - en s e er ing heid lijk baar je loos schap dom ster ende de te",
}

var englishParts = parts{
	"- - - - un re over under out mis dis fore",
	`work student teach group safe help report complain talk ask mail rule board person limit power fear stress care rest room voice place house school lesson
	book grade test travel field night day week year letter photo film word name colour faith body hand head heart throat shoulder friend lead child parent
	brother guest judge guard door hall canteen lab sample source paper author grant contract task project team club party drink game sport`,
	"- - s ing ed er ness ment ship ful less ly able",
}
