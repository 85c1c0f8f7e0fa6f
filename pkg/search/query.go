package search

// query is a text being held against the labels. It is used again for the next
// text, so that a key press allocates nothing.
type query struct {
	x       *Index
	r       reader
	proofs  []proof
	english bool
	tokens  []token
	matches []match
	order   []int // tokens, rarest first
	weight  float32
	found   []found
	slots   []uint16 // found, by label
	entries []foundEntry
	places  []uint16 // entries, by number
	typist  typist
	keyed   []byte
	parts   []part // of a telling
}

// found is what the words of the query found in one label.
type found struct {
	label  int
	tokens uint64  // which words of the query
	weight float32 // of the words found, each by how it matched
	slot   uint16
	how    How
}

// foundEntry gathers the labels of an entry.
type foundEntry struct {
	entry  int
	tokens uint64
	body   uint64 // words in running text
	best   int    // in query.found
	score  float32
	slot   uint16
}

// Bounds of what one query reads.
const (
	maxFound  = 4096 // labels that are looked at
	maxRead   = 4096 // labels of one word that are read
	slotCount = 8192 // twice maxFound, a power of two
)

// start takes the room of an earlier query, or makes it.
func (x *Index) start(text string, english bool) *query {
	x.once.Do(x.derive)
	q := x.spare.Swap(nil)
	if q == nil {
		q = &query{slots: make([]uint16, slotCount), places: make([]uint16, slotCount)}
	}
	q.x, q.english = x, english
	if len(text) > MaxQuery {
		text = text[:MaxQuery]
	}
	q.r.read(text, maxTokens)
	return q
}

// done gives the room back.
func (q *query) done() {
	for i := range q.found {
		q.slots[q.found[i].slot] = 0
	}
	q.found = q.found[:0]
	q.x.spare.Store(q)
}

// read looks up the words. False when the text has none.
func (q *query) read(typing bool, stop float32) bool {
	q.tokens, q.matches, q.weight = q.tokens[:0], q.matches[:0], 0
	content := false
	for i := range q.r.words {
		content = content || q.r.words[i].class&stopWord == 0
	}
	for i := range q.r.words {
		w := &q.r.words[i]
		if len(q.tokens) == maxTokens {
			break
		}
		q.tokens = append(q.tokens, token{
			start: w.start, end: w.end, class: w.class, stop: content && w.class&stopWord != 0,
			negated: w.negated, clause: w.clause, asks: w.asks, spoken: uint8(min(w.sentence, 255)),
		})
		q.lookUp(typing && i == len(q.r.words)-1)
	}
	q.joined()
	for i := range q.tokens {
		t := &q.tokens[i]
		t.weight = q.wordWeight(t, stop)
		q.weight += t.weight
	}
	return len(q.tokens) > 0
}

// joined looks up two words as one, where a space was typed too many: "micro
// agressie", "buiten gesloten".
func (q *query) joined() {
	for i := 0; i+1 < len(q.tokens); i++ {
		a, b := &q.tokens[i], &q.tokens[i+1]
		known := q.sure(a) && q.sure(b)
		if b.clause || b.start != a.end || b.end-a.start < 7 {
			continue
		}
		w := q.r.folded[a.start:b.end]
		from := len(q.matches)
		if n, ok := q.x.words.find(w); ok {
			q.add(n, Exact)
		}
		if !known || !a.stop && !b.stop {
			q.stem(w, Stem)
		}
		sure := len(q.matches) > from
		if !sure && len(w) >= 8 && !a.stop && !b.stop && (q.lost(a) || q.lost(b)) {
			q.mistyped(w, false)
		}
		if to := len(q.matches); to > from {
			q.share(a, from, to, sure)
			q.share(b, from, to, sure)
		}
	}
}

func (q *query) sure(t *token) bool {
	return t.stop || t.to > t.from && q.matches[t.from].how <= Stem
}

// lost tells whether a word is unknown, or known with an error at best.
func (q *query) lost(t *token) bool { return t.to == t.from || q.matches[t.from].how >= Typo }

// share puts the matches of two words as one before those of one of them. When
// they are sure, the words no longer count as stop words or light ones.
func (q *query) share(t *token, from, to int, sure bool) {
	start := len(q.matches)
	q.matches = append(q.matches, q.matches[from:to]...)
	q.matches = append(q.matches, q.matches[t.from:t.to]...)
	t.from, t.to = start, len(q.matches)
	if sure {
		t.stop, t.class = false, 0
	}
}

// wordWeight is how much a word of the query tells: the rarity of what it
// matches. A word that matches nothing counts as rare: it speaks of something
// that is not here.
func (q *query) wordWeight(t *token, stop float32) float32 {
	frequency := 0
	for _, m := range q.matches[t.from:t.to] {
		_, _, f := q.x.list(int(m.term))
		frequency = max(frequency, f)
	}
	return q.heft(frequency, t, stop)
}

func (q *query) heft(frequency int, t *token, stop float32) float32 {
	if t.stop {
		return stop
	}
	w := weight(frequency, q.x.entryN)
	if t.class&lightWord != 0 {
		w *= lightness
	}
	return w
}

// sortTokens orders the words from the rarest on; stop words come last.
func (q *query) sortTokens() {
	q.order = q.order[:0]
	for i := range q.tokens {
		q.order = append(q.order, i)
		for k := len(q.order) - 1; k > 0 && q.tokens[q.order[k]].weight > q.tokens[q.order[k-1]].weight; k-- {
			q.order[k], q.order[k-1] = q.order[k-1], q.order[k]
		}
	}
}

// mark adds the words to the labels that they are found in, the rarest word
// first. Each word may bring in so many labels that no other has brought.
func (q *query) mark(bring int) {
	q.sortTokens()
	for _, i := range q.order {
		t := &q.tokens[i]
		m := marker{query: q, token: i, bring: bring, read: maxRead}
		if t.stop {
			m.bring = 0
		}
		for k := t.from; k < t.to; k++ {
			m.term(q.matches[k])
			if m.read <= 0 || m.bring <= 0 && len(q.tokens) == 1 {
				break
			}
		}
	}
}

// marker adds one word to labels.
type marker struct {
	*query
	token int
	bring int // labels that it may still bring in
	read  int // labels that it may still read
}

// term reads the list of one term, as far as its labels can matter.
func (m *marker) term(match match) {
	t, x := &m.tokens[m.token], m.x
	at, end, _ := x.list(int(match.term))
	list := x.inLabels.gaps[:end]
	worth := t.weight * match.how.strength()
	for label := 0; at < end && m.read > 0; m.read-- {
		var gap uint32
		gap, at = varintAt(list, at)
		if label += int(gap); label >= x.labelN {
			return
		}
		if t.negated && label >= x.cueN && x.flags(label)&flagNegated == 0 {
			continue
		}
		f := m.foundAt(label)
		if f == nil {
			if len(m.tokens) == 1 {
				return
			}
			continue
		}
		if f.tokens>>m.token&1 == 0 {
			f.tokens |= 1 << m.token
			f.weight += worth
			f.how = max(f.how, match.how)
		}
	}
}

// foundAt gives what was found in a label, which it brings in if it may.
func (m *marker) foundAt(label int) *found {
	slot := m.slotOf(label)
	if m.slots[slot] == 0 {
		if m.bring <= 0 && label >= m.x.cueN || len(m.found) >= maxFound {
			return nil
		}
		m.found = append(m.found, found{label: label, slot: uint16(slot)})
		m.slots[slot] = uint16(len(m.found))
		m.bring--
	}
	return &m.found[m.slots[slot]-1]
}

// slotOf finds the slot of a label: its own, or the free one that it would get.
func (q *query) slotOf(label int) uint32 {
	slot := uint32(label) * 2654435761 % slotCount
	for n := q.slots[slot]; n != 0 && q.found[n-1].label != label; n = q.slots[slot] {
		slot = (slot + 1) % slotCount
	}
	return slot
}
