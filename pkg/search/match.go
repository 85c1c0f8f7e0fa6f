package search

// match is a word of the index that a word of the query may stand for.
type match struct {
	term int32
	how  How
}

// token is a word of the query being looked up: a word of the text, or a piece
// of one that was written together.
type token struct {
	start, end int // in the folded text
	from, to   int // in query.matches
	weight     float32
	class      uint16
	stop       bool
	negated    bool
	clause     bool
	asks       bool
	spoken     uint8 // number of the sentence, at most 255
	part       uint8 // number of the part of the telling
}

func (q *query) word(t *token) []byte { return q.r.folded[t.start:t.end] }

// lookUp finds the words that the last token may stand for, surest first. A surer
// way ends the search for a less sure one, except that beginnings always count
// while typing. Of a word written together it makes several tokens.
func (q *query) lookUp(typing bool) {
	i := len(q.tokens) - 1
	t := &q.tokens[i]
	w := q.word(t)
	t.from = len(q.matches)
	q.whole(w, t.stop || t.class&itself != 0, typing)
	if t.to = len(q.matches); t.to > t.from || t.class&itself != 0 || t.stop && t.class&negator == 0 {
		return
	}
	if allowedTypos(len(w)) > 0 && q.near(w, 1, false) > 0 {
		t.to = len(q.matches)
		return
	}
	if q.split(i, 3, true) || q.split(i, 3, false) {
		return
	}
	q.guessed(i, typing)
}

// guessed looks for what a word may be when nothing is near.
func (q *query) guessed(i int, typing bool) {
	t := &q.tokens[i]
	w := q.word(t)
	if len(w) >= 5 {
		q.begins(w)
	}
	if len(q.matches) == t.from {
		q.mistyped(w, typing)
	}
	if t.to = len(q.matches); t.to == t.from {
		q.rest(i)
	}
}

// whole looks a word up as it is.
func (q *query) whole(w []byte, stop, typing bool) {
	from := len(q.matches)
	if n, ok := q.x.find(w); ok {
		q.add(n, Exact)
	}
	if stop {
		return
	}
	exact := len(q.matches) > from
	if typing {
		q.begins(w)
	}
	if exact || len(q.matches) == from {
		q.class(stemMark, w, Stem)
	}
	q.class(partMark, w, Part)
}

func (q *query) add(term int, how How) {
	q.matches = append(q.matches, match{int32(term), how})
}

// key writes a marked term.
func (q *query) key(mark byte, w []byte) []byte {
	q.keyed = appendStem(append(q.keyed[:0], mark), w)
	return q.keyed
}

// class adds the words of a class: of a stem, or the compounds of a part. A stem
// without a class may be a word itself.
func (q *query) class(mark byte, w []byte, how How) {
	key := q.key(mark, w)
	if len(key) < 4 && len(w) > 3 {
		return // "aaaa" has the stem of "a"
	}
	n, ok := q.x.find(key)
	if !ok {
		if mark == stemMark {
			if n, ok := q.x.find(key[1:]); ok {
				q.add(n, how)
			}
		}
		return
	}
	q.members(n, how)
}

// members adds the words in the list of a marked term.
func (q *query) members(term int, how How) {
	at, end, _ := q.x.list(term)
	member := 0
	for range maxTerms {
		if at >= end {
			return
		}
		var gap uint32
		gap, at = varintAt(q.x.lists[:end], at)
		if member += int(gap); member >= q.x.termN {
			return
		}
		q.add(member, how)
	}
}

// begins adds the words that begin with w: all of them, or the commonest of very
// many.
func (q *query) begins(w []byte) {
	var p place
	if !q.x.walk(w, &p) {
		return
	}
	if p.node.terms() > maxTerms && len(w) <= longestBeginning {
		q.keyed = append(append(q.keyed[:0], beginMark), w...)
		if n, ok := q.x.find(q.keyed); ok {
			q.members(n, Prefix)
		}
		return
	}
	for i := range min(p.node.terms(), maxTerms) {
		if term := p.number + i; !(p.whole && i == 0) && term < q.x.termN {
			q.add(term, Prefix)
		}
	}
}

// split makes several tokens of token i when its word is known words written
// together: "studentendecanen", "veiligthuis", "nietmeer". Linking letters (s, e,
// en) may stand between.
func (q *query) split(i, depth int, exact bool) bool {
	t := q.tokens[i]
	w := q.word(&t)
	for cut := len(w) - 2; cut >= 2 && len(q.tokens) < maxTokens; cut-- {
		tail := t
		tail.start += cut
		matches := len(q.matches)
		q.tokens = q.tokens[:i+1]
		q.tokens[i].end = t.start + cut
		if q.piece(&tail, exact) && q.head(i, depth, t.end-tail.start, exact) {
			q.tokens = append(q.tokens, tail)
			return true
		}
		q.tokens, q.matches = q.tokens[:i+1], q.matches[:matches]
		q.tokens[i] = t
	}
	return false
}

// head looks up what stands before the tail of a split word.
func (q *query) head(i, depth, tail int, exact bool) bool {
	t := &q.tokens[i]
	size := t.end - t.start
	if size+tail < 6 || size < 4 && tail < 4 {
		return false
	}
	if q.piece(t, exact) {
		return true
	}
	whole := *t
	if t.end = t.start + len(unlinked(q.word(t))); t.end < whole.end && q.piece(t, exact) {
		return true
	}
	*t = whole
	return depth > 1 && size >= 8 && q.split(i, depth-1, exact)
}

func unlinked(head []byte) []byte {
	for _, link := range [...]string{"en", "s", "e"} {
		if base, ok := cutEnding(head, link, 4); ok {
			return base
		}
	}
	return head
}

// piece looks up a piece of a split word, as it is or also by its stem. Short
// pieces must be stop words.
func (q *query) piece(t *token, exact bool) bool {
	w := q.word(t)
	t.class = lexicon[string(w)]
	t.stop, t.from = t.class&stopWord != 0, len(q.matches)
	if n, ok := q.x.find(w); ok && (t.stop || len(w) >= 4) {
		q.add(n, Part)
	} else if len(w) >= 4 && !exact {
		q.class(stemMark, w, Part)
	}
	t.to = len(q.matches)
	return t.to > t.from || t.stop
}

// rest keeps the known beginning of a long word whose end is unknown:
// "ontgroeningsrituelen".
func (q *query) rest(i int) {
	t := &q.tokens[i]
	whole := *t
	for size := t.end - t.start - 2; size >= 6; size-- {
		t.end = t.start + size
		if q.piece(t, false) && !t.stop {
			return
		}
	}
	*t = whole
	t.to = t.from
}

// mistyped adds the words that are typing errors away from w; of an inflected
// word those whose stems are.
func (q *query) mistyped(w []byte, typing bool) {
	limit := allowedTypos(len(w))
	if limit == 0 {
		return
	}
	x := q.x
	for errors := 1; errors <= limit && q.near(w, errors, false) == 0 && !(typing && len(w) >= 5 && q.near(w, errors, true) > 0); errors++ {
		stem := q.key(stemMark, w)
		var root node
		if errors > allowedTypos(len(stem)-1) || len(stem) < 6 || !x.node(0, len(x.tree), &root) || root.letterN != 1 || x.tree[root.letters] != stemMark {
			continue
		}
		q.typist.x = x
		for _, m := range q.typist.look(root.branches, root.next, 0, stem[1:], errors, false) {
			q.members(int(m.term), Typo)
		}
	}
}

// near adds the words that are so many errors away.
func (q *query) near(w []byte, errors int, begins bool) int {
	from := len(q.matches)
	number, at := 0, 0
	var n node
	for q.x.node(at, len(q.x.tree), &n) && q.x.tree[n.letters] < '0' {
		number += n.terms()
		at = n.next
	}
	q.typist.x = q.x
	q.matches = append(q.matches, q.typist.look(at, len(q.x.tree), number, w, errors, begins)...)
	return len(q.matches) - from
}
