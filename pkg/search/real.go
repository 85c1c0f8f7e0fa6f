package search

// The highest scores of a reading that is not meant as real: when the one who
// tells has a share in it, so that it may be shown to ask; and when not.
const (
	cappedOwn   = Confident - 1
	cappedOther = 39
)

// Reaches within a sentence, in words.
const (
	aboutReach = 3 // from "about" to what is only spoken of
	ownReach   = 3 // from "me" or "my" to what is told of oneself
)

// real gives the highest score that a label can have where it is said, and
// whether it is told of the one who tells, or of people.
func (q *query) real(f *found) (limit int, ok bool) {
	own, doubt := q.grounds(f)
	for i := range q.parts {
		if d := q.parts[i].doubt; !own && d < Subject {
			doubt = max(doubt, d) // "I saw a film. A girl is raped."
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

// grounds tells whether the one who tells has a share in the parts in which a
// label is said, and what makes these less than real. What is only spoken of, or
// named by a single word far from "me" and "my", may as well be supposed.
func (q *query) grounds(f *found) (own bool, doubt Doubt) {
	near, about, first := false, false, true
	for i := range q.tokens {
		t := &q.tokens[i]
		if f.tokens>>i&1 == 0 || t.stop {
			continue
		}
		p := &q.parts[t.part]
		own = own || p.own
		near = near || q.ownNear(i)
		about = about || first && q.spokenOf(i)
		first = false
		if i >= int(p.from) {
			doubt = max(doubt, p.doubt)
		}
	}
	single := q.x.field(f.label) <= Alias || q.contents(f.tokens) < 2
	if about || single && !near && !q.named() {
		doubt = max(doubt, Supposed)
	}
	return own, doubt
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

// ownNear tells whether "me" or "my" stands near a word.
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
