package search

// part is a piece of a telling: from a comma, a turn ("but") or a joining word
// ("that", "and") to the next one.
type part struct {
	own   bool  // the one who tells has a share in it: "me", "my"
	doubt Doubt // why what it says is not meant as real
	from  uint8 // the word from which that holds
}

// The highest scores of a reading that is not meant as real: when the one who
// tells has a share in it, so that it may be shown to ask; and when not.
const (
	cappedOwn   = Confident - 1
	cappedOther = 39
)

// divide finds the parts of a telling, and the suppositions in it.
func (q *query) divide() {
	q.parts = q.parts[:0]
	own := false
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

// aboutReach is how far "about" reaches.
const aboutReach = 3

// ownReach is how far from the name of a kind of trouble "me" or "my" stands, when
// it is told of oneself.
const ownReach = 3

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

// real gives the highest score that a label can have where it is said, and
// whether it is told of the one who tells, or of people.
func (q *query) real(f *found) (limit int, ok bool) {
	own, near, doubt, first := false, false, NoDoubt, -1
	for i := range q.tokens {
		t := &q.tokens[i]
		if f.tokens>>i&1 == 0 || t.stop {
			continue
		}
		p := &q.parts[t.part]
		own = own || p.own
		near = near || q.ownNear(i)
		if i >= int(p.from) {
			doubt = max(doubt, p.doubt)
		}
		if first < 0 {
			first = i
		}
	}
	if q.spokenOf(first) || (q.x.field(f.label) <= Alias || q.contents(f.tokens) < 2) && !near {
		doubt = max(doubt, Supposed)
	}
	if !own {
		for i := range q.parts {
			if q.parts[i].doubt < Subject {
				doubt = max(doubt, q.parts[i].doubt)
			}
		}
	}
	switch {
	case doubt == Subject, doubt == Story && !own:
		return cappedOther, false
	case doubt != NoDoubt:
		return cappedOwn, doubt == Supposed
	}
	return 100, true
}

// spokenOf tells whether a word is what something is about: "about bullying".
func (q *query) spokenOf(word int) bool {
	for i := max(word-aboutReach, 0); i < word; i++ {
		if q.tokens[i].class&topic != 0 && q.tokens[i].part == q.tokens[word].part {
			return true
		}
	}
	return false
}

// ownNear tells whether the one who tells has a share in what stands around a
// word.
func (q *query) ownNear(word int) bool {
	for i := max(word-ownReach, 0); i < min(word+ownReach+1, len(q.tokens)); i++ {
		if q.tokens[i].class&oneself != 0 && q.tokens[i].spoken == q.tokens[word].spoken {
			return true
		}
	}
	return false
}

// unreal tells whether any part of the telling is told of others or of things.
func (q *query) unreal() bool {
	for i := range q.parts {
		if q.parts[i].doubt > Supposed {
			return true
		}
	}
	return false
}
