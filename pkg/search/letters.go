package search

import "github.com/sahilm/fuzzy"

// Bounds of the last tier. sahilm/fuzzy matches letters in order, and its score
// overflows from 40 adjacent letters on; it is also slow, so that it sees only
// names that have a common word with the same beginning.
const (
	minLetters = 4
	maxLetters = 32
	spread     = 3  // letters that may stand between those of the query
	maxNames   = 64 // names that are held against the query
)

// letters completes names in the page's language whose letters the query has in
// order, close together and from the beginning of a word on.
func (q *query) letters(top *ranking) {
	pattern := q.joinedText()
	if n := len(pattern); n < minLetters || n > maxLetters {
		return
	}
	q.matches = q.matches[:0]
	q.begins(q.r.folded[:1])
	names := names{x: q.x}
	for _, m := range q.matches {
		names.with(int(m.term), q.english)
	}
	for _, m := range fuzzy.FindFrom(pattern, &names) {
		first, last := m.MatchedIndexes[0], m.MatchedIndexes[len(m.MatchedIndexes)-1]
		if last-first < len(pattern)+spread && (first == 0 || m.Str[first-1] == ' ') {
			h := q.x.hit(names.labels[m.Index], worthShowing, Letters)
			if !contains(top.hits[top.first:], &h) {
				top.add(h)
			}
		}
	}
}

func contains(hits []Hit, h *Hit) bool {
	for i := range hits {
		if hits[i].Kind == h.Kind && hits[i].Number == h.Number {
			return true
		}
	}
	return false
}

// joinedText gives the folded words with single spaces between them.
func (q *query) joinedText() string {
	q.keyed = q.keyed[:0]
	for i := range q.r.words {
		if i > 0 {
			q.keyed = append(q.keyed, ' ')
		}
		q.keyed = append(q.keyed, q.r.text(&q.r.words[i])...)
	}
	return string(q.keyed)
}

// names gives sahilm/fuzzy the folded names.
type names struct {
	x      *Index
	labels []int
	folded []string
}

// with adds the names and aliases in which a term stands.
func (n *names) with(term int, english bool) {
	x := n.x
	at, end, _ := x.list(term)
	for label := 0; at < end && len(n.labels) < maxNames; {
		var gap uint32
		gap, at = varintAt(x.inLabels.gaps[:end], at)
		if label += int(gap); label >= x.namedN {
			return
		}
		if label < x.cueN || x.field(label) > Alias || x.english(label) != english {
			continue
		}
		n.labels, n.folded = append(n.labels, label), append(n.folded, x.folded(label))
	}
}

// Len and String make names a source for sahilm/fuzzy.
func (n *names) Len() int            { return len(n.labels) }
func (n *names) String(i int) string { return n.folded[i] }

// folded gives the words of a label with single spaces between them.
func (x *Index) folded(label int) string {
	var b []byte
	t := x.text(label)
	for n := 0; n < maxTokens && t.next(); n++ {
		if n > 0 {
			b = append(b, ' ')
		}
		b = append(b, x.words.word(int(t.word()))...)
	}
	return string(b)
}
