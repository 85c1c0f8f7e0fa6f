package search

// fieldWeight is how much a match in a field says.
var fieldWeight = [fieldCount]float32{Name: 1, Alias: 0.98, Hidden: 0.95, Body: 0.55}

// otherLanguage is what a match counts in the language that is not the page's.
const otherLanguage = 0.93

// worthShowing is the least score of a hit.
const worthShowing = 27

// Labels that each word of a query may bring in: one word alone, and one of
// several.
const (
	bringAlone = 256
	bringEach  = 512
)

// Find gives the entries that fit a query, best first: at most limit of them.
// lang is the language of the page, "nl" or "en"; entries are found in both. A
// query that says nothing about the content gives no hits.
func (x *Index) Find(text, lang string, limit int) []Hit { return x.AppendFind(nil, text, lang, limit) }

// AppendFind is Find for who searches at every key press: it appends the hits to
// dst, and allocates nothing when dst has room and a word is found.
func (x *Index) AppendFind(dst []Hit, text, lang string, limit int) []Hit {
	if limit <= 0 {
		return dst
	}
	q := x.start(text, lang == "en")
	top := ranking{limit: limit, first: len(dst), hits: dst}
	if q.read(true, stopAsked) {
		q.mark(bringFor(len(q.tokens)))
		q.gather()
		q.rank(&top)
		if len(top.hits) == len(dst) {
			q.letters(&top)
		}
	}
	q.done()
	return top.hits
}

func bringFor(words int) int {
	if words == 1 {
		return bringAlone
	}
	return bringEach
}

// mostly is the part of what people say that must be asked for, to count in full:
// who asks for a "timetable" does not ask for "another timetable than his".
const mostly = 0.6

// score of a label: how much of the query it covers, and how much of the label
// the query covers.
func (q *query) score(f *found) float32 {
	field := q.x.field(f.label)
	covers := f.weight / q.weight
	covered := float32(0.5)
	if field != Body {
		covered = min(f.weight/max(q.x.weightOf(f.label), 0.01), 1)
	}
	s := (0.78*covers + 0.22*covered*min(covers*2, 1)) * fieldWeight[field]
	if field == Hidden && covered < mostly {
		s *= 0.6 + 0.4*covered/mostly
	}
	if q.x.english(f.label) != q.english {
		s *= otherLanguage
	}
	return s
}

// gather brings the labels of each entry together, with the best of them.
func (q *query) gather() {
	q.entries = q.entries[:0]
	for i := range q.found {
		f := &q.found[i]
		if f.label < q.x.cueN {
			continue
		}
		e, s := q.entry(q.x.entryOf(f.label)), q.score(f)
		if e.tokens |= f.tokens; s > e.score || s == e.score && f.label < q.found[e.best].label {
			e.score, e.best = s, i
		}
	}
	for i := range q.entries {
		q.places[q.entries[i].slot] = 0
	}
}

// entry finds the gathered labels of an entry, or begins to gather them.
func (q *query) entry(number int) *foundEntry {
	slot := uint32(number) * 2654435761 % slotCount
	for n := q.places[slot]; n != 0; n = q.places[slot] {
		if e := &q.entries[n-1]; e.entry == number {
			return e
		}
		slot = (slot + 1) % slotCount
	}
	q.entries = append(q.entries, foundEntry{entry: number, slot: uint16(slot)})
	q.places[slot] = uint16(len(q.entries))
	return &q.entries[len(q.entries)-1]
}

// rank ranks the entries: each by its best label, helped by words of the query
// that stand in its other labels.
func (q *query) rank(top *ranking) {
	for i := range q.entries {
		e := &q.entries[i]
		f := &q.found[e.best]
		s := e.score + 0.35*q.weightOf(e.tokens&^f.tokens)/q.weight
		if score := int(min(s, 1)*100 + 0.5); score >= worthShowing {
			top.add(q.x.hit(f.label, score, f.how))
		}
	}
}

// weightOf is the weight of words, had they all matched exactly.
func (q *query) weightOf(tokens uint64) (sum float32) {
	for i := 0; tokens != 0; i, tokens = i+1, tokens>>1 {
		if tokens&1 == 1 {
			sum += q.tokens[i].weight
		}
	}
	return sum
}

// ranking keeps the best hits in order, behind those that were there.
type ranking struct {
	limit int
	first int
	hits  []Hit
}

func (r *ranking) add(h Hit) {
	at := len(r.hits)
	for at > r.first && better(&h, &r.hits[at-1]) {
		at--
	}
	if at-r.first >= r.limit {
		return
	}
	if len(r.hits)-r.first < r.limit {
		r.hits = append(r.hits, Hit{})
	}
	copy(r.hits[at+1:], r.hits[at:])
	r.hits[at] = h
}

// better tells whether a comes before b; equal scores keep a fixed order.
func better(a, b *Hit) bool {
	if a.Score != b.Score {
		return a.Score > b.Score
	}
	if a.Kind != b.Kind {
		return a.Kind < b.Kind
	}
	return a.Number < b.Number
}

func (x *Index) hit(label, score int, how How) Hit {
	e := x.entryOf(label)
	return Hit{Kind: x.kindOf(e), Number: x.numberOf(e), Score: score, Field: x.field(label), How: how, label: label}
}
