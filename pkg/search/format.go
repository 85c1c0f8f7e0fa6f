package search

import (
	"math/bits"
	"slices"
)

// An index travels as little as can be: which words the labels have. What can be
// computed from that (in which labels a word stands, stems, parts of compounds,
// rarity) is computed when the index is opened. Bytes of one meaning stand
// together, so that they compress well:
//
//	head     numbers of entries, labels, labels of cues, of cues and names, of all
//	         but running text, and words: varints
//	entries  kind and flags, 1 byte each; then the numbers, each as the difference
//	         to one more than the last of the kind
//	labels   fields and languages, 1 byte each; then the entries, as differences
//	counts   how common each word is, 1 byte each: see commonness
//	words    in the order of the alphabet: a byte for how many letters are those of
//	         the word before, and the other letters. That byte is less than any
//	         letter; one more stands at the end
//	texts    per label the ranks of its words, common words having low ones, in
//	         their order; of running text ascending, each word once, as differences
//
// Differences are varints of zigzag numbers.
const headNumbers = 6

// Flags of an entry, above its kind; above them its doubt.
const (
	kindMask       = 0x0f
	flagRecognised = 0x10
	doubtShift     = 5
)

// Flags of a label. The index adds from which words there are whether there is a
// negation, and how many there are.
const (
	fieldMask   = 0x03
	flagEnglish = 0x04
	flagNegated = 0x08
	lengthShift = 4
	maxLength   = 15
)

// maxShared is how many letters a word can share with the one before it.
const maxShared = '0' - 1

func (b *builder) bytes(entries []Entry) []byte {
	var out []byte
	for _, n := range []int{
		len(entries), len(b.labels), b.labelsBefore(rankNamed), b.labelsBefore(rankHidden), b.labelsBefore(rankBody), len(b.words),
	} {
		out = appendVarint(out, uint32(n))
	}
	return slices.Concat(out, entryColumns(entries), b.labelColumns(), b.common, frontCoded(b.words), b.texts())
}

// labelsBefore counts the labels before those of a rank.
func (b *builder) labelsBefore(rank int) (n int) {
	for n < len(b.labels) && b.labels[n].rank() < rank {
		n++
	}
	return n
}

func entryColumns(entries []Entry) []byte {
	var flags, numbers []byte
	var next [kindCount]int
	for i := range entries {
		e := &entries[i]
		flags = append(flags, byte(e.Kind)|boolByte(e.Recognised)*flagRecognised|byte(e.Doubt)<<doubtShift)
		numbers = appendVarint(numbers, zigzag(e.Number-next[e.Kind]))
		next[e.Kind] = e.Number + 1
	}
	return append(flags, numbers...)
}

func (b *builder) labelColumns() []byte {
	var flags, entries []byte
	last := 0
	for i := range b.labels {
		l := &b.labels[i]
		flags = append(flags, byte(l.field)|boolByte(l.english)*flagEnglish)
		entries = appendVarint(entries, zigzag(l.entry-last))
		last = l.entry
	}
	return append(flags, entries...)
}

func frontCoded(words []string) (out []byte) {
	last := ""
	for _, w := range words {
		shared := 0
		for shared < min(len(last), len(w), maxShared) && last[shared] == w[shared] {
			shared++
		}
		out = append(append(out, byte(shared)), w[shared:]...)
		last = w
	}
	return append(out, 0)
}

func (b *builder) texts() (out []byte) {
	rank := map[string]uint32{}
	for r, word := range ranked(b.common) {
		rank[b.words[word]] = uint32(r)
	}
	var ranks []uint32
	for i := range b.labels {
		l := &b.labels[i]
		ranks = ranks[:0]
		for _, w := range l.words {
			ranks = append(ranks, rank[w])
		}
		if l.rank() == rankBody {
			ranks = differences(ranks)
		}
		for _, r := range ranks {
			out = appendRank(out, r)
		}
		out = append(out, 0)
	}
	return out
}

// differences sorts ranks and gives each as the difference to one more than the
// one before.
func differences(ranks []uint32) []uint32 {
	slices.Sort(ranks)
	ranks = slices.Compact(ranks)
	for i := len(ranks) - 1; i > 0; i-- {
		ranks[i] -= ranks[i-1] + 1
	}
	return ranks
}

// A rank takes one byte for the commonest words, two for most, three for the
// rest. The byte 0 ends a label.
const (
	rankTwo   = 192 // first bytes from here on have another behind them
	rankThree = 224 // and from here on two
	twoFrom   = rankTwo - 1
	threeFrom = twoFrom + (rankThree-rankTwo)<<8
)

func appendRank(b []byte, r uint32) []byte {
	switch {
	case r < twoFrom:
		return append(b, byte(r)+1)
	case r < threeFrom:
		r -= twoFrom
		return append(b, rankTwo+byte(r>>8), byte(r))
	}
	r -= threeFrom
	return append(b, rankThree+byte(r>>16), byte(r>>8), byte(r))
}

// rankAt reads a rank. Not ok at the end of a label and of the bytes.
func rankAt(b []byte, at int) (r uint32, next int, ok bool) {
	if at >= len(b) {
		return 0, at, false
	}
	switch c := b[at]; {
	case c == 0:
		return 0, at + 1, false
	case c < rankTwo:
		return uint32(c) - 1, at + 1, true
	case c < rankThree && at+1 < len(b):
		return uint32(c-rankTwo)<<8 + uint32(b[at+1]) + twoFrom, at + 2, true
	case c >= rankThree && at+2 < len(b):
		return uint32(c-rankThree)<<16 + uint32(b[at+1])<<8 + uint32(b[at+2]) + threeFrom, at + 3, true
	}
	return 0, len(b), false
}

// commonness turns a count into a byte that is the higher the higher the count: up
// to 31 the count itself, beyond that with four bits of precision.
func commonness(count int) byte {
	shift := max(0, bits.Len(uint(count))-5)
	return byte(min(shift<<4+count>>shift, 255))
}

// ranked gives the words from the commonest on; equally common ones in the order
// of the alphabet.
func ranked(common []byte) []uint32 {
	var places [256]int
	for _, c := range common {
		places[c]++
	}
	total := 0
	for c := 255; c >= 0; c-- {
		places[c], total = total, total+places[c]
	}
	words := make([]uint32, len(common))
	for i, c := range common {
		words[places[c]] = uint32(i)
		places[c]++
	}
	return words
}
