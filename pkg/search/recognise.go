package search

// Confident is the least score of a recognition that may be proposed as what a
// telling is about.
const Confident = 60

// maxRecognised is how many entries a telling is held to be about, at most.
const maxRecognised = 3

// leastRecognised is the least score of something that a telling may be about.
const leastRecognised = 20

// Told is what a telling seems to say.
type Told struct {
	About []Hit // concepts, best first, at most three; none: not understood
	Cues  []int // numbers of the cues that are said, ascending
	Doubt bool  // of a film, a thesis, an animal: nothing of it happened
}

// Recognise gives what a telling of a few sentences seems to be about: only
// entries that were built as Recognised, and cues. Nothing is confident unless
// most of a label is said within one sentence and not denied.
func (x *Index) Recognise(text, lang string) Told {
	var told Told
	q := x.start(text, lang == "en")
	if q.read(false, stopTold) {
		q.mark(maxFound / 4)
		q.divide()
		q.cues(&told)
		top := ranking{limit: maxRecognised}
		q.evidence()
		told.Doubt = !q.tell(&top) && q.unreal()
		q.certain(top.hits)
		told.About = top.hits
	}
	q.done()
	return told
}

// cues gives the cues whose words are all said, one after the other; those of a
// doubt need only stand close together.
func (q *query) cues(told *Told) {
	for label := range q.x.cueN {
		n := q.slots[q.slotOf(label)]
		if n == 0 {
			continue
		}
		e := q.x.entryOf(label)
		d := Doubt(q.x.entryFlags(e) >> doubtShift)
		tokens := q.saying(&q.found[n-1], d)
		if d != NoDoubt {
			q.doubted(label, tokens, d)
		} else if q.said(label, tokens) {
			told.Cues = insert(told.Cues, q.x.numberOf(e))
		}
	}
}

// saying gives the words that say a word of a cue. A compound
// ("scriptiebegeleider") is not said by its part; what casts doubt must be said
// surely, and a thing as it is called.
func (q *query) saying(f *found, d Doubt) (tokens uint64) {
	for i := range q.tokens {
		if f.tokens>>i&1 == 0 {
			continue
		}
		how := q.howIn(i, f.label)
		if how == Exact || how != Prefix && how != Part && d != Subject && (d == NoDoubt || !q.guess(i, how)) {
			tokens |= 1 << i
		}
	}
	return tokens
}

// howIn is how a word says one of a label.
func (q *query) howIn(token, label int) How {
	for _, m := range q.matches[q.tokens[token].from:q.tokens[token].to] {
		if q.x.stands(int(m.term), label) {
			return m.how
		}
	}
	return Part
}

// insert adds a number to an ascending list if it is not there yet.
func insert(list []int, number int) []int {
	at := len(list)
	for at > 0 && list[at-1] >= number {
		if at--; list[at] == number {
			return list
		}
	}
	list = append(list, 0)
	copy(list[at+1:], list[at:])
	list[at] = number
	return list
}

// said tells whether the words of a label stand side by side.
func (q *query) said(label int, run uint64) bool {
	for range int(q.x.flags(label)>>lengthShift) - 1 {
		run &= run >> 1
	}
	return run != 0
}

// evidence gathers per recognised entry its best label, and how much of the
// telling stands in any of its labels.
func (q *query) evidence() {
	q.entries = q.entries[:0]
	for i := range q.found {
		f := &q.found[i]
		number := q.x.entryOf(f.label)
		if f.label < q.x.cueN || q.x.entryFlags(number)&flagRecognised == 0 {
			continue
		}
		e := q.entry(number)
		if q.x.field(f.label) == Body {
			e.body |= f.tokens
			continue
		}
		e.tokens |= f.tokens
		if s := q.told(f); e.score == 0 || s > e.score || s == e.score && f.label < q.found[e.best].label {
			e.score, e.best = s, i
		}
	}
	for i := range q.entries {
		q.places[q.entries[i].slot] = 0
	}
}

// Shape of the score of a told label.
const (
	leastTold  = 0.62 // part of a label that must be said
	leastAlone = 0.93 // the same, where one word says it
	fullWeight = 12   // weight of a label that is beyond doubt when all of it is said
	halfProof  = 14   // evidence that is worth half of what evidence can be worth
)

// tell ranks the entries, and says whether any of them is meant as real.
func (q *query) tell(top *ranking) (real bool) {
	for i := range q.entries {
		e := &q.entries[i]
		if e.score == 0 {
			continue
		}
		proof := q.weightOf(e.tokens) + 0.4*q.weightOf(e.body&^e.tokens)
		s := e.score + (1-e.score)*0.6*proof/(proof+halfProof)
		score := int(min(s, 1)*100 + 0.5)
		f := &q.found[e.best]
		limit, ok := q.real(f)
		if limit < Confident-1 {
			score = min(score, limit)
		}
		if score >= leastRecognised {
			h := q.x.hit(f.label, score, f.how)
			h.Unreal = !ok
			top.add(h)
			real = real || ok
		}
	}
	return real
}

// certain takes the confidence from readings that are not proved or not meant as
// real, and from what comes behind them: their order stays.
func (q *query) certain(hits []Hit) {
	highest := 100
	for i := range hits {
		h := &hits[i]
		f := &q.found[q.slots[q.slotOf(h.label)]-1]
		if h.Score >= Confident {
			limit, _ := q.real(f)
			if !q.proved(f) {
				limit = min(limit, cappedOwn)
			}
			highest = min(highest, limit)
		}
		h.Score = min(h.Score, highest)
	}
}

// told scores a label by how much of it is said within one sentence.
func (q *query) told(f *found) float32 {
	part, tokens := q.saidPart(f)
	if q.x.flags(f.label)&flagNegated != 0 && !q.any(tokens, negator) {
		part *= 0.5 // "geen feedback" is not "feedback"
	}
	sure := 0.75 + 0.25*min(q.x.weightOf(f.label)/fullWeight, 1)
	s := part * part * sure
	if q.x.english(f.label) != q.english {
		s *= otherLanguage
	}
	return s
}

// saidPart is how much of a label is said close together, and by which words.
func (q *query) saidPart(f *found) (part float32, tokens uint64) {
	largest, tokens := q.together(f)
	return min(largest/max(q.x.weightOf(f.label), 0.01), 1) * min(f.weight/max(q.weightOf(f.tokens), 0.01), 1), tokens
}

// contents counts the words that are more than stop words.
func (q *query) contents(tokens uint64) (n int) {
	for i := range q.tokens {
		if tokens>>i&1 == 1 && !q.tokens[i].stop {
			n++
		}
	}
	return n
}

// any tells whether one of the words is of a class.
func (q *query) any(tokens uint64, class uint16) bool {
	for i := range q.tokens {
		if tokens>>i&1 == 1 && q.tokens[i].class&class != 0 {
			return true
		}
	}
	return false
}

// looseness is how many other words may stand among those of a label.
const looseness = 4

// together gives the words of a label with the largest weight within one sentence,
// not far from each other, if some of them are more than stop words.
func (q *query) together(f *found) (largest float32, words uint64) {
	window := int(q.x.flags(f.label)>>lengthShift) + 1
	if q.contents(f.tokens) > 1 {
		window += looseness - 1
	}
	for first := range q.tokens {
		if f.tokens>>first&1 == 0 {
			continue
		}
		sum, content, tokens := float32(0), false, uint64(0)
		for i := first; i < min(first+window, len(q.tokens)) && q.tokens[i].spoken == q.tokens[first].spoken; i++ {
			if f.tokens>>i&1 == 1 {
				sum += q.tokens[i].weight
				tokens |= 1 << i
				content = content || !q.tokens[i].stop
			}
		}
		if content && sum > largest {
			largest, words = sum, tokens
		}
	}
	return largest, words
}
