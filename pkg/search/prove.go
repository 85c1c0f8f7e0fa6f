package search

// Proof of a label: before a reading is proposed with confidence, its label is
// held against the telling word by word.
const (
	shortWord = 6 // letters below which another form of a word may be another word
	longWord  = 7 // letters from which a mistyped word can hardly be another
)

// proved tells whether nearly all of a label is said, each word of it by another
// word of the telling, and not by a guess alone.
func (q *query) proved(label int, tokens uint64) bool {
	q.label.read(string(q.x.text(label)), maxLength)
	var said, all float32
	contents, guesses := 0, 0
	for i := range q.label.words {
		w := &q.label.words[i]
		term, ok := q.x.find(q.label.text(w))
		if !ok {
			return false
		}
		weight := q.labelWordWeight(term, w.class)
		all += weight
		token, how := q.sayer(int32(term), tokens)
		if token < 0 {
			continue
		}
		tokens &^= 1 << token
		said += weight * how.strength()
		if w.class&stopWord == 0 {
			contents++
			guesses += int(boolByte(q.guess(token, how)))
		}
	}
	needed := float32(leastTold)
	if contents < 2 && len(q.label.words) > 1 {
		needed = leastAlone
	}
	return said >= needed*all && contents > guesses
}

func (q *query) labelWordWeight(term int, class uint16) float32 {
	if class&stopWord != 0 {
		return stopTold
	}
	_, _, frequency := q.x.list(term)
	w := weight(frequency, q.x.entryN)
	if class&lightWord != 0 {
		w *= lightness
	}
	return w
}

// sayer finds the word of the telling that stands for a term most surely.
func (q *query) sayer(term int32, tokens uint64) (token int, how How) {
	token, how = -1, Letters
	for i := range q.tokens {
		if tokens>>i&1 == 0 {
			continue
		}
		for _, m := range q.matches[q.tokens[i].from:q.tokens[i].to] {
			if m.term == term && m.how < how {
				token, how = i, m.how
			}
		}
	}
	return token, how
}

// guess tells whether a word may well mean something else than what it matched.
func (q *query) guess(token int, how How) bool {
	size := q.tokens[token].end - q.tokens[token].start
	switch how {
	case Exact:
		return false
	case Stem:
		return size < shortWord
	case Typo:
		return size < longWord
	}
	return true
}
