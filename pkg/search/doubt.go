package search

// part is a piece of a telling: from a comma, a turn ("but") or a joining word
// ("that", "and") to the next one.
type part struct {
	own   bool  // the one who tells has a share in it: "me", "my"
	doubt Doubt // why what it says is not meant as real
	from  uint8 // the word from which that holds
}

// divide finds the parts of a telling, and the suppositions in it.
func (q *query) divide() {
	q.parts = q.parts[:0]
	own := q.named()
	for i := range q.tokens {
		t := &q.tokens[i]
		if i == 0 || t.clause || t.class&(turn|joins) != 0 {
			q.parts = append(q.parts, part{})
		}
		t.part = uint8(len(q.parts) - 1)
		if t.class&oneself != 0 {
			q.parts[t.part].own, own = true, true
		}
	}
	for i, n := 0, 0; i < len(q.tokens); i = n {
		_, n = q.sentence(i)
		if !own || supposing(q.tokens[i:n]) {
			q.suppose(i, n)
		}
	}
}

// keywords is how many words only name a subject ("bullying at work"): who
// types these need not speak of themselves.
const keywords = 3

func (q *query) named() bool { return len(q.tokens) <= keywords }

// supposing tells whether a sentence supposes something: "if somebody would …".
func supposing(sentence []token) bool {
	var seen uint16
	for i := range sentence {
		class := sentence[i].class
		if class&would != 0 && seen&condition != 0 {
			return true
		}
		seen |= class
	}
	return sentence[0].asks && seen&would != 0 && seen&condition != 0
}

// cast makes a part less than real from a word on.
func (p *part) cast(d Doubt, from int) {
	if p.doubt == NoDoubt || from < int(p.from) {
		p.from = uint8(from)
	}
	p.doubt = max(p.doubt, d)
}

// sentence gives where the sentence of a word begins and ends.
func (q *query) sentence(word int) (from, to int) {
	from, to = word, word+1
	for from > 0 && q.tokens[from-1].spoken == q.tokens[word].spoken {
		from--
	}
	for to < len(q.tokens) && q.tokens[to].spoken == q.tokens[word].spoken {
		to++
	}
	return from, to
}

func (q *query) suppose(from, to int) {
	for _, t := range q.tokens[from:to] {
		q.parts[t.part].cast(Supposed, 0)
	}
}

// doubted marks the parts in which the words of a cue stand that makes them less
// than real.
func (q *query) doubted(label int, tokens uint64, d Doubt) {
	length := int(q.x.flags(label) >> lengthShift)
	for first := range q.tokens {
		last := q.close(tokens, first, length)
		if last < 0 || d == Subject && !q.begun(first) {
			continue
		}
		if d == Supposed {
			q.suppose(q.sentence(first))
			continue
		}
		from := 0
		if q.tokens[last].class&topic != 0 {
			from = last
		}
		q.parts[q.tokens[first].part].cast(d, from)
	}
}

// loosely is how many other words may stand among those of a doubt: "thesis is
// about".
const loosely = 2

// close gives the last of so many words that stand near the first of them, in
// one sentence; -1 when they do not. A word such as "about" comes last.
func (q *query) close(tokens uint64, first, length int) int {
	if tokens>>first&1 == 0 {
		return -1
	}
	end := min(first+length+min(loosely, length-1), len(q.tokens))
	for i := first; i < end && q.tokens[i].spoken == q.tokens[first].spoken; i++ {
		if tokens>>i&1 == 0 {
			continue
		}
		if length--; length == 0 {
			return i
		}
		if q.tokens[i].class&topic != 0 {
			return -1
		}
	}
	return -1
}

// begun tells whether a part begins with a word, or with "the", "my" and a word
// or two before it: whoever acts mostly stands there.
func (q *query) begun(word int) bool {
	begin := word
	for begin > 0 && q.tokens[begin-1].part == q.tokens[word].part {
		begin--
	}
	return begin == word || word-begin <= 2 && q.tokens[begin].class&determiner != 0
}
