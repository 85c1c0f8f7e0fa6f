package search

// Confident is the least score of a recognition that may be proposed as what a
// telling is about.
const Confident = 60

// maxRecognised is how many entries a telling is held to be about, at most.
const maxRecognised = 3

// Recognise gives the entries that a telling of a few sentences seems to be
// about: at most three, best first, only entries that were built as Recognised.
// A label counts when nearly all of it is said within one sentence and not
// denied. Nothing found means: not understood.
func (x *Index) Recognise(text, lang string) []Hit {
	q := x.read(text, lang, false)
	if q == nil {
		return nil
	}
	top := ranking{limit: maxRecognised}
	for first := 0; first < len(q.found); {
		e := read32(x.labels, labelSize*first)
		best, bestLabel, next := 0, 0, first
		for ; next < len(q.found) && read32(x.labels, labelSize*next) == e; next++ {
			if s := q.told(next); s > best {
				best, bestLabel = s, next
			}
		}
		first = next
		if best > 0 {
			top.add(x.hit(e, bestLabel, best, q.found[bestLabel].how))
		}
	}
	return top.hits
}

// Shape of the score of a told label.
const (
	leastTold  = 0.62 // part of a label that must be said
	fullWeight = 12   // weight of a label that is beyond doubt when all of it is said
)

// told scores a label by how much of it is said: 0 when too little, or when its
// words are spread over sentences.
func (q *query) told(label int) int {
	f := &q.found[label]
	l := q.x.labels[labelSize*label:]
	if f.tokens == 0 || Field(l[6]) == Body || q.x.entries[entrySize*read32(l, 0)+1] == 0 {
		return 0
	}
	labelWeight := float32(uint16(l[4])|uint16(l[5])<<8) / 64
	said := min(q.inOneSentence(f.tokens)/max(labelWeight, 0.01), 1) * min(f.weight/max(q.plainWeight(f.tokens), 0.01), 1)
	if said < leastTold {
		return 0
	}
	sure := 0.75 + 0.25*min(labelWeight/fullWeight, 1)
	score := said * sure
	if l[7]&flagEnglish != q.lang {
		score *= otherLanguage
	}
	return int(score*100 + 0.5)
}

// inOneSentence gives the largest weight of the given words of the query that
// one sentence has, if some of them are more than stop words.
func (q *query) inOneSentence(tokens uint64) float32 {
	var largest, sum float32
	sentence, content := -1, false
	for i := range q.tokens {
		t := &q.tokens[i]
		if tokens>>i&1 == 0 {
			continue
		}
		if t.sentence != sentence {
			sentence, sum, content = t.sentence, 0, false
		}
		sum += t.weight
		content = content || !stopWords[t.text]
		if content {
			largest = max(largest, sum)
		}
	}
	return largest
}

// plainWeight is the weight of words had they all matched exactly.
func (q *query) plainWeight(tokens uint64) float32 {
	var sum float32
	for i := range q.tokens {
		if tokens>>i&1 == 1 {
			sum += q.tokens[i].weight
		}
	}
	return sum
}
