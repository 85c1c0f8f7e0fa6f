package search

// tails finds the spellings that end with the same letters: for what is mistyped
// in its beginning.
type tails struct {
	starts  []uint32 // per slot: where its spellings begin
	numbers []uint32 // ascending within a slot
}

// Letters of a tail. Short spellings are found by two letters as well.
const (
	longTail  = 3
	shortTail = 2
	shortSize = 5 // letters of a short spelling, at most
	tailSlots = 1 << 12
)

func tailSlot(w []byte, size int) int {
	h := uint32(size)
	for _, c := range w[len(w)-size:] {
		h = h*37 + uint32(c)
	}
	return int(h * 2654435761 >> (32 - 12))
}

// fill files all spellings.
func (t *tails) fill(d *dictionary) {
	t.starts = make([]uint32, tailSlots+1)
	each := func(file func(slot, number int)) {
		for i := range d.size() {
			w := d.word(i)
			if len(w) >= longTail {
				file(tailSlot(w, longTail), i)
			}
			if len(w) >= shortTail && len(w) <= shortSize {
				file(tailSlot(w, shortTail), i)
			}
		}
	}
	total := 0
	each(func(slot, _ int) { t.starts[slot+1]++; total++ })
	for slot := range tailSlots {
		t.starts[slot+1] += t.starts[slot]
	}
	t.numbers = make([]uint32, total)
	each(func(slot, number int) {
		t.numbers[t.starts[slot]] = uint32(number)
		t.starts[slot]++
	})
	copy(t.starts[1:], t.starts) // each slot now begins where the next one did
	t.starts[0] = 0
}

// with gives the spellings that may end with the last letters of w.
func (t *tails) with(w []byte, size int) []uint32 {
	if len(t.starts) == 0 {
		return nil
	}
	slot := tailSlot(w, size)
	return t.numbers[t.starts[slot]:t.starts[slot+1]]
}
