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
	if n, ok := q.x.words.find(w); ok {
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
		q.stem(w, Stem)
	}
	q.part(w)
}

func (q *query) add(term int, how How) {
	q.matches = append(q.matches, match{int32(term), how})
}

// stemmed writes the stem of a word.
func (q *query) stemmed(w []byte) []byte {
	q.keyed = appendStem(q.keyed[:0], w)
	return q.keyed
}

// unclear tells whether a stem says too little: "aaaa" has that of "a".
func unclear(stem, w []byte) bool { return len(stem) < 3 && len(w) > 3 }

// stem adds the words that have the stem of w; the stem itself may be a word.
func (q *query) stem(w []byte, how How) {
	stem := q.stemmed(w)
	if unclear(stem, w) {
		return
	}
	if n, ok := q.x.stems.find(stem); ok {
		q.members(&q.x.ofStem, n, how)
	} else if n, ok := q.x.words.find(stem); ok {
		q.add(n, how)
	}
}

// part adds the compounds that w is a part of.
func (q *query) part(w []byte) {
	stem := q.stemmed(w)
	if n, ok := q.x.parts.find(stem); ok && !unclear(stem, w) {
		q.members(&q.x.ofPart, n, Part)
	}
}

// members adds the words in a list.
func (q *query) members(of *lists, number int, how How) {
	at, end := of.at(number)
	member := 0
	for n := 0; n < maxTerms && at < end; n++ {
		var gap uint32
		gap, at = varintAt(of.gaps[:end], at)
		member += int(gap)
		q.add(member, how)
	}
}

// begins adds the words that begin with w: all of them, or the commonest of very
// many.
func (q *query) begins(w []byte) {
	from, to := q.x.words.beginning(w)
	if to-from > maxTerms && len(w) <= longestBeginning {
		for _, n := range q.x.commonOf(len(w), from) {
			q.add(int(n), Prefix)
		}
		return
	}
	to = min(to, from+maxTerms)
	if from < to && len(q.x.words.word(from)) == len(w) {
		from++ // the word itself
	}
	for ; from < to; from++ {
		q.add(from, Prefix)
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
	if n, ok := q.x.words.find(w); ok && (t.stop || len(w) >= 4) {
		q.add(n, Part)
	} else if len(w) >= 4 && !exact {
		q.stem(w, Part)
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
	for errors := 1; errors <= limit && q.near(w, errors, false) == 0 && !(typing && len(w) >= 5 && q.near(w, errors, true) > 0); errors++ {
		if stem := q.stemmed(w); len(stem) >= 5 && errors <= allowedTypos(len(stem)) {
			for _, m := range q.nearest(q.x.stems, stem, errors, false) {
				q.members(&q.x.ofStem, int(m.term), Typo)
			}
		}
	}
}

// near adds the words that are so many errors away.
func (q *query) near(w []byte, errors int, begins bool) int {
	from := len(q.matches)
	q.matches = append(q.matches, q.nearest(q.x.words, w, errors, begins)...)
	return len(q.matches) - from
}

// nearest gives the spellings that are at most so many errors away.
func (q *query) nearest(d *dictionary, w []byte, errors int, begins bool) []match {
	if errors == 1 && !begins {
		q.typist.found = d.near(w, q.typist.found[:0])
		return q.typist.found
	}
	return q.typist.look(d, w, errors, begins)
}
