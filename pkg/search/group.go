package search

// grouping files words under what they share: a stem, a part.
type grouping struct {
	letters []byte
	items   []grouped
	needed  func(spelling []byte, words []grouped) bool // nil: all groups
}

// grouped is a word and where the spelling stands that it is filed under.
type grouped struct {
	key  uint64 // the first eight letters, to compare most at once
	from uint32
	size uint16
	word uint32
}

// add files a word under the stem of a spelling. Words come in order.
func (g *grouping) add(spelling []byte, word int) {
	from := len(g.letters)
	if g.letters = appendStem(g.letters, spelling); len(g.letters)-from > maxWord {
		g.letters = g.letters[:from]
		return
	}
	g.items = append(g.items, grouped{leading(g.letters[from:]), uint32(from), uint16(len(g.letters) - from), uint32(word)})
}

// leading gives the first eight letters as a number that compares as they do.
func leading(w []byte) (key uint64) {
	for i := range 8 {
		key <<= 8
		if i < len(w) {
			key |= uint64(w[i])
		}
	}
	return key
}

func (g *grouping) spelling(i *grouped) []byte { return g.letters[i.from : i.from+uint32(i.size)] }

// file gives a dictionary of the spellings, and a list of words for each: at most
// so many. The room is then free for another grouping.
func (g *grouping) file(most int) (*dictionary, lists) {
	g.sort()
	n, letters := 0, 0
	g.each(func(spelling []byte, _ []grouped) { n, letters = n+1, letters+len(spelling) })
	d, l := newDictionary(n, letters), lists{starts: make([]uint32, 1, n+1)}
	g.each(func(spelling []byte, words []grouped) {
		d.add(0, spelling)
		l.add(words, most)
	})
	d.done()
	g.letters, g.items = g.letters[:0], g.items[:0]
	return d, l
}

// sort puts the words of a spelling together, in order (Shell 1959). They were
// nearly in order before: a stem mostly begins as its words do.
func (g *grouping) sort() {
	gap := 1
	for gap < len(g.items)/3 {
		gap = 3*gap + 1
	}
	for ; gap > 0; gap /= 3 {
		for i := gap; i < len(g.items); i++ {
			item, at := g.items[i], i
			for ; at >= gap && g.before(&item, &g.items[at-gap]); at -= gap {
				g.items[at] = g.items[at-gap]
			}
			g.items[at] = item
		}
	}
}

func (g *grouping) before(a, b *grouped) bool {
	if a.key != b.key {
		return a.key < b.key
	}
	if v, w := g.spelling(a), g.spelling(b); string(v) != string(w) {
		return string(v) < string(w)
	}
	return a.word < b.word
}

// each goes through the groups that are needed.
func (g *grouping) each(visit func(spelling []byte, words []grouped)) {
	for from := 0; from < len(g.items); {
		first, to := &g.items[from], from+1
		for to < len(g.items) && g.items[to].key == first.key && string(g.spelling(&g.items[to])) == string(g.spelling(first)) {
			to++
		}
		if spelling, words := g.spelling(first), g.items[from:to]; g.needed == nil || g.needed(spelling, words) {
			visit(spelling, words)
		}
		from = to
	}
}

// add appends a list of words, each once.
func (l *lists) add(words []grouped, most int) {
	last, n := uint32(0), 0
	for i := range words {
		if w := words[i].word; n < most && (n == 0 || w != last) {
			l.gaps = appendVarint(l.gaps, w-last)
			last = w
			n++
		}
	}
	l.starts = append(l.starts, uint32(len(l.gaps)))
}
