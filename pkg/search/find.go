package search

import (
	"strings"

	"github.com/sahilm/fuzzy"
)

// fieldWeight is how much a match in a field says.
var fieldWeight = [fieldCount]float32{Name: 1, Alias: 0.98, Hidden: 0.95, Body: 0.55}

// otherLanguage is what a match counts in the language that is not the page's.
const otherLanguage = 0.93

// worthShowing is the least score of a hit.
const worthShowing = 30

// Find gives the entries that fit a query, best first: at most limit of them.
// lang is the language of the page, "nl" or "en"; entries are found in both. A
// query that says nothing about the content gives no hits.
func (x *Index) Find(query, lang string, limit int) []Hit {
	q := x.read(query, lang, true)
	if q == nil || limit <= 0 {
		return nil
	}
	hits := q.hits(limit)
	if len(hits) == 0 {
		hits = x.letters(query, lang, limit)
	}
	return hits
}

// query is a text being held against the labels.
type query struct {
	x      *Index
	lang   byte
	weight float32 // of all words of the query
	found  []found // per label
	tokens []token
}

type token struct {
	word
	weight  float32
	matches []match
}

// found is what the words of the query found in one label.
type found struct {
	weight float32 // of the words found, each by how it matched
	tokens uint64  // which words of the query
	how    How
}

// read looks up the words of a text. It gives nil when the text has no words.
func (x *Index) read(text, lang string, typing bool) *query {
	if len(text) > MaxQuery {
		text = text[:MaxQuery]
	}
	list := words(text)
	if len(list) > maxTokens {
		list = list[:maxTokens]
	}
	q := &query{x: x}
	if lang == "en" {
		q.lang = 1
	}
	content := false
	for _, w := range list {
		content = content || !stopWords[w.text]
	}
	for i, w := range list {
		t := token{word: w, weight: stopWeight}
		if !stopWords[w.text] || !content {
			t.matches = surest(x.matches(w.text, typing && i == len(list)-1))
			t.weight = x.wordWeight(t.matches)
		} else if n, ok := x.find(w.text); ok {
			t.matches = []match{{n, Exact}}
		}
		q.weight += t.weight
		q.tokens = append(q.tokens, t)
	}
	if len(q.tokens) == 0 {
		return nil
	}
	q.found = make([]found, x.labelN)
	for i := range q.tokens {
		q.mark(i)
	}
	return q
}

// wordWeight is how much a word of the query tells: the rarity of what it
// matches. A word that matches nothing counts as rare: it speaks of something
// that is not here.
func (x *Index) wordWeight(matches []match) float32 {
	frequency := 0
	for _, m := range matches {
		frequency = max(frequency, x.frequency(m.term))
	}
	return weight(frequency, x.entryN)
}

// mark adds word i of the query to the labels that it is found in, once per
// label and by the surest way.
func (q *query) mark(i int) {
	t := &q.tokens[i]
	bit := uint64(1) << i
	for _, m := range t.matches {
		q.x.each(m.term, func(label int) {
			f := &q.found[label]
			if f.tokens&bit != 0 || t.negated && q.x.labels[labelSize*label+7]&flagNegated == 0 {
				return
			}
			f.tokens |= bit
			f.weight += t.weight * m.how.strength()
			f.how = max(f.how, m.how)
		})
	}
}

// score of a label: how much of the query it covers, and how much of the label
// the query covers.
func (q *query) score(label int) float32 {
	f := &q.found[label]
	if f.tokens == 0 {
		return 0
	}
	l := q.x.labels[labelSize*label:]
	field := Field(l[6])
	covers := f.weight / q.weight
	covered := min(f.weight/(float32(uint16(l[4])|uint16(l[5])<<8)/64), 1)
	if field == Body {
		covered = 0.5
	}
	s := (0.7*covers + 0.3*covered*min(covers*2, 1)) * fieldWeight[field]
	if l[7]&flagEnglish != q.lang {
		s *= otherLanguage
	}
	return s
}

// hits gives the best entries: each by its best label, helped by words of the
// query that stand in its other labels.
func (q *query) hits(limit int) []Hit {
	top := ranking{limit: limit}
	for first := 0; first < len(q.found); {
		e := read32(q.x.labels, labelSize*first)
		next := first // the labels of an entry stand together
		best, bestLabel, tokens := float32(0), 0, uint64(0)
		for ; next < len(q.found) && read32(q.x.labels, labelSize*next) == e; next++ {
			if s := q.score(next); s > best {
				best, bestLabel = s, next
			}
			tokens |= q.found[next].tokens
		}
		first = next
		if best == 0 {
			continue
		}
		best += q.elsewhere(tokens &^ q.found[bestLabel].tokens)
		if score := int(min(best, 1)*100 + 0.5); score >= worthShowing {
			top.add(q.x.hit(e, bestLabel, score, q.found[bestLabel].how))
		}
	}
	return top.hits
}

// elsewhere is what words add that stand in another label of the entry.
func (q *query) elsewhere(tokens uint64) (sum float32) {
	for i := range q.tokens {
		if tokens>>i&1 == 1 {
			sum += 0.35 * q.tokens[i].weight / q.weight
		}
	}
	return sum
}

// ranking keeps the best hits in order.
type ranking struct {
	limit int
	hits  []Hit
}

func (r *ranking) add(h Hit) {
	at := len(r.hits)
	for at > 0 && better(h, r.hits[at-1]) {
		at--
	}
	if at >= r.limit {
		return
	}
	if len(r.hits) < r.limit {
		r.hits = append(r.hits, Hit{})
	}
	copy(r.hits[at+1:], r.hits[at:])
	r.hits[at] = h
}

// better tells whether a comes before b; equal scores keep a fixed order.
func better(a, b Hit) bool {
	if a.Score != b.Score {
		return a.Score > b.Score
	}
	if a.Kind != b.Kind {
		return a.Kind < b.Kind
	}
	return a.Number < b.Number
}

func (x *Index) hit(e, label, score int, how How) Hit {
	return Hit{
		Kind: Kind(x.entries[entrySize*e]), Number: read32(x.entries, entrySize*e+4), Score: score,
		Matched: x.text(label), Field: Field(x.labels[labelSize*label+6]), How: how,
	}
}

// Bounds of the last tier. sahilm/fuzzy matches letters in order, and its score
// overflows from 40 adjacent letters on.
const (
	minLetters = 4
	maxLetters = 32
	spread     = 3 // letters that may stand between those of the query
)

// letters completes names in the page's language whose letters the query has in
// order, close together and from the beginning of a word on.
func (x *Index) letters(text, lang string, limit int) []Hit {
	pattern := foldAll(text)
	if n := len(pattern); n < minLetters || n > maxLetters {
		return nil
	}
	names := names{x: x}
	for label := range x.labelN {
		l := x.labels[labelSize*label:]
		if Field(l[6]) <= Alias && l[7]&flagEnglish == boolByte(lang == "en") {
			names.labels = append(names.labels, label)
		}
	}
	top, placed := ranking{limit: limit}, map[int]bool{}
	for _, m := range fuzzy.FindFrom(pattern, names) {
		first, last := m.MatchedIndexes[0], m.MatchedIndexes[len(m.MatchedIndexes)-1]
		if last-first >= len(pattern)+spread || first > 0 && m.Str[first-1] != ' ' {
			continue
		}
		label := names.labels[m.Index]
		if e := read32(x.labels, labelSize*label); !placed[e] {
			placed[e] = true
			top.add(x.hit(e, label, worthShowing, Letters))
		}
	}
	return top.hits
}

// names gives sahilm/fuzzy the folded labels.
type names struct {
	x      *Index
	labels []int
}

func (n names) Len() int            { return len(n.labels) }
func (n names) String(i int) string { return foldAll(n.x.text(n.labels[i])) }

// foldAll folds a text and keeps single spaces between its words.
func foldAll(text string) string {
	list := words(text)
	folded := make([]string, len(list))
	for i, w := range list {
		folded[i] = w.text
	}
	return strings.Join(folded, " ")
}
