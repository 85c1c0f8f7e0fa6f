package search

// lists holds a list of ascending numbers per spelling of a dictionary, as
// differences.
type lists struct {
	starts []uint32 // of each list in gaps, and the end
	gaps   []byte
}

// at gives where a list begins and ends.
func (l *lists) at(number int) (at, end int) {
	if number < 0 || number+1 >= len(l.starts) {
		return 0, 0
	}
	return int(l.starts[number]), int(l.starts[number+1])
}

// inverter makes lists of the words of labels. It goes through the labels twice:
// once to see how long the lists become, once to write them.
type inverter struct {
	lists
	last []uint32 // per word: the label that was listed last, plus one
}

func newInverter(words int) *inverter {
	return &inverter{lists: lists{starts: make([]uint32, words+1)}, last: make([]uint32, words)}
}

func (v *inverter) measure(label int, word uint32) {
	if gap, listed := v.gap(label, word); !listed {
		v.starts[word+1] += uint32(varintSize(gap))
	}
}

// measured is called between the two rounds.
func (v *inverter) measured() {
	for i := 1; i < len(v.starts); i++ {
		v.starts[i] += v.starts[i-1]
	}
	v.gaps = make([]byte, v.starts[len(v.starts)-1])
	clear(v.last)
}

func (v *inverter) write(label int, word uint32) {
	if gap, listed := v.gap(label, word); !listed {
		at := v.starts[word] // ends where the list of the next word begins
		v.starts[word] += uint32(len(appendVarint(v.gaps[at:at], gap)))
	}
}

// written is called when all is written.
func (v *inverter) written() lists {
	copy(v.starts[1:], v.starts)
	v.starts[0] = 0
	return v.lists
}

// gap gives the difference to the label before, unless the word stood in the same
// label already.
func (v *inverter) gap(label int, word uint32) (gap uint32, listed bool) {
	last := v.last[word]
	if last == uint32(label)+1 {
		return 0, true
	}
	v.last[word] = uint32(label) + 1
	return uint32(label) - max(last, 1) + 1, false
}
