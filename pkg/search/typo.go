package search

// typist finds the spellings that are a few typing errors away from a word:
// letters inserted, left out, replaced or swapped. It reads a dictionary with one
// automaton whose states are bits (Wu and Manber 1992, with swaps added), and
// leaves out all spellings that begin with letters after which no state is alive.
type typist struct {
	d      *dictionary
	masks  [128]uint64 // per letter: where the word has it
	word   []byte
	limit  int  // errors allowed, 1 or 2
	begins bool // the word may also begin a spelling
	found  []match
	best   int                 // errors of what was found
	after  [maxWord + 1]states // after so many letters of the spelling being read
}

// maxTypoWord is how long a word may be for its typing errors to be looked for.
const maxTypoWord = 40

// maxTerms bounds how many terms one word may stand for.
const maxTerms = 24

// states tells, per number of errors, after which letters of the word one can be.
type states [3]uint64

// look gives the nearest spellings of a dictionary.
func (t *typist) look(d *dictionary, word []byte, limit int, begins bool) []match {
	t.d, t.word, t.limit, t.begins, t.found, t.best = d, word, limit, begins, t.found[:0], limit
	for i, c := range word {
		t.masks[c&127] |= 1 << i
	}
	t.after[0] = states{1, 3, 7}
	if limit < 2 {
		t.after[0][2] = 0
	}
	for i, hopeless := 0, maxWord; i < d.size(); i++ {
		if int(d.shared[i]) <= hopeless {
			hopeless = t.read(i)
		}
	}
	for _, c := range word {
		t.masks[c&127] = 0
	}
	if len(t.found) > maxTerms {
		return nil // near to everything says nothing
	}
	return t.found
}

// read reads a spelling from where it differs from the one before. It gives the
// number of letters from which on spellings that share them need not be read.
func (t *typist) read(i int) (hopeless int) {
	w := t.d.word(i)
	for k := int(t.d.shared[i]); k < len(w); k++ {
		if k == 0 && t.limit > 1 && w[0] != t.word[0] && w[0] != t.word[1] {
			return 0 // two errors, and one in the first letter: too far
		}
		now := t.step(w, k)
		t.after[k+1] = now
		if now[0]|now[1]|now[2] == 0 {
			return k
		}
		if t.begins && now[1]>>len(t.word)&1 == 1 {
			t.addBeginning(i, k+1)
			return k
		}
	}
	if errors := t.errors(&t.after[len(w)]); errors >= 0 {
		t.add(i, errors)
	}
	return maxWord
}

// step gives the states after letter k.
func (t *typist) step(w []byte, k int) (after states) {
	now, within := &t.after[k], uint64(1)<<(len(t.word)+1)-1
	m := t.masks[w[k]&127]
	var swapped uint64
	before := now
	if k > 0 {
		swapped, before = m&(t.masks[w[k-1]&127]>>1), &t.after[k-1]
	}
	after[0] = now[0] & m << 1
	for e := 1; e <= t.limit; e++ {
		after[e] = (now[e]&m<<1 | now[e-1] | now[e-1]<<1 | after[e-1]<<1 | before[e-1]&swapped<<2) & within
	}
	return after
}

func (t *typist) errors(now *states) int {
	for e := range t.limit + 1 {
		if now[e]>>len(t.word)&1 == 1 {
			return e
		}
	}
	return -1
}

// addBeginning adds the spellings that share so many letters with spelling i.
func (t *typist) addBeginning(i, letters int) {
	t.add(i, 1)
	for end := i + maxTerms; i+1 < min(end, t.d.size()) && int(t.d.shared[i+1]) >= letters; {
		i++
		t.add(i, 1)
	}
}

// add keeps a spelling when none that is nearer was found.
func (t *typist) add(number, errors int) {
	if errors > t.best || len(t.found) > maxTerms {
		return
	}
	if errors < t.best {
		t.best, t.found = errors, t.found[:0]
	}
	t.found = append(t.found, match{int32(number), Typo})
}

// allowedTypos is how many typing errors a word of this length may have.
func allowedTypos(length int) int {
	switch {
	case length < 4, length > maxTypoWord:
		return 0
	case length < 8:
		return 1
	}
	return 2
}
