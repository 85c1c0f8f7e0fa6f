package search

import "strings"

// match is a term of the index that a word of the query may stand for.
type match struct {
	term int
	how  How
}

// matches gives the terms that a folded word may stand for. A surer way ends the
// search for a less sure one, except that prefixes always count while typing.
func (x *Index) matches(w string, typing bool) []match {
	var list []match
	if t, ok := x.find(w); ok {
		list = append(list, match{t, Exact})
	}
	if stopWords[w] {
		return list
	}
	stemmed := stem(w)
	if t, ok := x.find(stemMark + stemmed); ok {
		list = append(list, match{t, Stem})
	}
	if len(w) >= 3 && (typing || len(list) == 0) {
		list = append(list, x.prefixed(w)...)
	}
	if t, ok := x.find(partMark + stemmed); ok {
		list = append(list, match{t, Part})
	}
	if len(list) == 0 {
		list = x.compound(w)
	}
	if len(list) == 0 {
		list = x.mistyped(w)
	}
	return list
}

// maxPrefixed bounds how many terms one beginning may stand for.
const maxPrefixed = 24

func (x *Index) prefixed(w string) []match {
	var list []match
	c := cursor{x: x}
	for ok := c.seek(w); ok && len(list) < maxPrefixed && strings.HasPrefix(string(c.term), w); ok = c.next() {
		if len(c.term) > len(w) {
			list = append(list, match{c.number, Prefix})
		}
	}
	return list
}

// compound splits an unknown word into two known ones: "studentendecanen" is
// "studenten" and "decanen". Linking letters (s, e, en) may stand between.
func (x *Index) compound(w string) []match {
	for cut := len(w) - 4; cut >= 4; cut-- {
		tail, ok := x.known(w[cut:])
		if !ok {
			continue
		}
		head := w[:cut]
		for _, link := range [...]string{"", "s", "e", "en"} {
			if base, cut := strings.CutSuffix(head, link); cut && len(base) >= 4 {
				if h, ok := x.known(base); ok {
					return []match{{h, Part}, {tail, Part}}
				}
			}
		}
	}
	return nil
}

// known finds a word or its stem.
func (x *Index) known(w string) (int, bool) {
	if t, ok := x.find(w); ok {
		return t, true
	}
	return x.find(stemMark + stem(w))
}

// allowedTypos is how many typing errors a word of this length may have.
func allowedTypos(length int) int {
	switch {
	case length < 4:
		return 0
	case length < 8:
		return 1
	}
	return 2
}

// mistyped walks the sorted terms as a tree and gives those that are nearest to
// w by inserting, deleting, replacing or swapping letters. A branch whose
// beginning is already too far is passed over.
func (x *Index) mistyped(w string) []match {
	limit := allowedTypos(len(w))
	if limit == 0 || len(w) > 40 {
		return nil
	}
	d := distance{query: w, rows: make([][]uint8, 0, 32)}
	var list []match
	c := cursor{x: x}
	ok := c.seek("a") // words; marked terms sort before them, digits are no typing error
	for skip := -1; ok; ok = c.next() {
		if skip >= 0 && c.shared >= skip {
			continue
		}
		distance, dead := d.to(c.term, c.shared, limit)
		skip = dead
		if distance > limit || len(c.term) < 3 {
			continue
		}
		if distance < limit {
			limit, list = distance, list[:0]
		}
		list = append(list, match{c.number, Typo})
	}
	if len(list) > maxPrefixed {
		return nil
	}
	return list
}

// distance computes edit distances of one query to terms that share beginnings,
// row by row (optimal string alignment). Row i belongs to the first i bytes of
// the term.
type distance struct {
	query string
	rows  [][]uint8
	term  []byte
}

// to gives the distance to a term of which the first shared bytes are those of
// the term before. dead is the length of the beginning that no term within the
// limit can have, or -1.
func (d *distance) to(term []byte, shared, limit int) (distance, dead int) {
	keep := min(shared, max(len(d.rows)-1, 0))
	if len(d.rows) == 0 {
		first := make([]uint8, len(d.query)+1)
		for i := range first {
			first[i] = uint8(i)
		}
		d.rows = append(d.rows, first)
	}
	d.rows, d.term = d.rows[:keep+1], append(d.term[:0], term...)
	for i := keep; i < len(term); i++ {
		if d.row(i) > limit {
			return limit + 1, i + 1
		}
	}
	return int(d.rows[len(d.rows)-1][len(d.query)]), -1
}

// row adds the row for byte i of the term and gives its smallest number.
func (d *distance) row(i int) int {
	n := len(d.query) + 1
	var row []uint8
	if cap(d.rows) > len(d.rows) {
		row = d.rows[:len(d.rows)+1][len(d.rows)]
	}
	if len(row) != n {
		row = make([]uint8, n)
	}
	above := d.rows[i]
	row[0] = uint8(i + 1)
	smallest := row[0]
	for j := 1; j < n; j++ {
		cost := uint8(1)
		if d.term[i] == d.query[j-1] {
			cost = 0
		}
		row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
		if i > 0 && j > 1 && d.term[i] == d.query[j-2] && d.term[i-1] == d.query[j-1] {
			row[j] = min(row[j], d.rows[i-1][j-2]+1)
		}
		smallest = min(smallest, row[j])
	}
	d.rows = append(d.rows, row)
	return int(smallest)
}

// surest puts the surest ways first; matches that are as sure keep their order.
func surest(list []match) []match {
	for i := 1; i < len(list); i++ {
		for j := i; j > 0 && list[j].how < list[j-1].how; j-- {
			list[j], list[j-1] = list[j-1], list[j]
		}
	}
	return list
}
