package search

// text reads the words of a label.
type text struct {
	x       *Index
	at      int
	body    bool   // the ranks are differences
	least   uint32 // the rank that a difference of 0 means
	rank    uint32
	damaged bool
}

// next reads the rank of the next word. False at the end.
func (t *text) next() bool {
	rank, at, ok := rankAt(t.x.texts, t.at)
	if !ok {
		t.damaged = at == t.at
		t.at = at
		return false
	}
	if t.at = at; t.body {
		rank += t.least
		t.least = rank + 1
	}
	t.rank = rank
	t.damaged = int(rank) >= len(t.x.common)
	return !t.damaged
}

// word gives the word that was read last.
func (t *text) word() uint32 { return t.x.byRank[t.rank] }

// textBlock is for how many labels the place of one text is noted.
const textBlock = 16

func (x *Index) markTexts() {
	x.textStarts = make([]uint32, 0, (x.namedN+textBlock-1)/textBlock)
	at := 0
	for label := range x.namedN {
		if label%textBlock == 0 {
			x.textStarts = append(x.textStarts, uint32(at))
		}
		at = x.skipText(at)
	}
}

// text reads the words of a label with a name; no words of others.
func (x *Index) text(label int) text {
	if label >= x.namedN {
		return text{x: x, at: len(x.texts)}
	}
	at := int(x.textStarts[label/textBlock])
	for range label % textBlock {
		at = x.skipText(at)
	}
	return text{x: x, at: at, body: label >= x.weighedN}
}

func (x *Index) skipText(at int) int {
	for ok := true; ok; {
		_, at, ok = rankAt(x.texts, at)
	}
	return at
}
