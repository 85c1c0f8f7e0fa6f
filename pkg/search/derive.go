package search

// What an index computes when it is opened, from which words its labels have.

// derive computes it.
func (x *Index) derive() {
	x.byRank = ranked(x.common)
	x.words = spell(x.spellings, len(x.common), x.letterN)
	x.invert()
	x.countEntries()
	x.markTexts()
	classes := x.classes()
	x.describeLabels(classes)
	x.beginnings = x.commonBeginnings(classes)
	x.group(x.saidWords(), classes)
}

// spell writes front-coded words out.
func spell(coded []byte, words, letters int) *dictionary {
	d := newDictionary(words, letters)
	for at := 0; at < len(coded); {
		shared, from := int(coded[at]), at+1
		for at = from; at < len(coded) && isLetter(coded[at]); at++ {
		}
		d.add(shared, coded[from:at])
	}
	d.done()
	d.tails.fill(d)
	return d
}

// invert lists for every word the labels that have it.
func (x *Index) invert() {
	v := newInverter(x.words.size())
	x.each(v.measure)
	v.measured()
	x.each(v.write)
	x.inLabels = v.written()
}

// each goes through the words of all labels. Open has seen that they are sound.
func (x *Index) each(visit func(label int, word uint32)) {
	b, words, label, least := x.texts, x.byRank, 0, uint32(0)
	for at := 0; at < len(b); {
		c := b[at]
		if c == 0 {
			at, label, least = at+1, label+1, 0
			continue
		}
		rank := uint32(c) - 1
		if at++; c >= rankTwo {
			rank, at, _ = rankAt(b, at-1)
		}
		if label >= x.weighedN {
			rank += least
			least = rank + 1
		}
		visit(label, words[rank])
	}
}

// countEntries counts for every word the entries that have it, cues left out.
func (x *Index) countEntries() {
	x.frequency = make([]uint32, x.words.size())
	seen := make([]uint32, x.entryN)
	for word := range x.frequency {
		at, end := x.inLabels.at(word)
		for label := 0; at < end; {
			var gap uint32
			gap, at = varintAt(x.inLabels.gaps, at)
			label += int(gap)
			if e := x.entryOf(label); x.kindOf(e) != Cue && seen[e] != uint32(word)+1 {
				seen[e] = uint32(word) + 1
				x.frequency[word]++
			}
		}
	}
}

// classes gives the class of every word.
func (x *Index) classes() []uint16 {
	classes := make([]uint16, x.words.size())
	for w, class := range lexicon {
		if n, ok := x.words.find([]byte(w)); ok {
			classes[n] = class
		}
	}
	return classes
}

// describeLabels adds to the flags of labels, and weighs all but running text.
func (x *Index) describeLabels(classes []uint16) {
	weights := make([]float32, x.words.size())
	for w := range weights {
		weights[w] = told(classes[w], int(x.frequency[w]), x.entryN)
	}
	x.weights = make([]byte, x.weighedN)
	last := make([]uint32, x.words.size()) // per word: the label that it was seen in last, plus one
	label, length, sum := 0, 0, float32(0)
	finish := func() {
		x.labelFlags[label] |= byte(min(length, maxLength)) << lengthShift
		if label < x.weighedN {
			x.weights[label] = byte(min(sum*weightUnit+0.5, 255))
		}
		length, sum = 0, 0
	}
	x.each(func(l int, w uint32) {
		if l != label {
			finish()
			label = l
		}
		if length++; last[w] != uint32(l)+1 {
			last[w] = uint32(l) + 1
			sum += weights[w]
		}
		if classes[w]&negator != 0 {
			x.labelFlags[l] |= flagNegated
		}
	})
	if x.labelN > 0 {
		finish()
	}
}

// saidWords tells which words stand in more than running text.
func (x *Index) saidWords() []bool {
	said := make([]bool, x.words.size())
	for w := range said {
		at, end := x.inLabels.at(w)
		first, _ := varintAt(x.inLabels.gaps[:end], at)
		said[w] = at < end && int(first) < x.weighedN
	}
	return said
}
