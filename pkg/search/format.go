package search

import (
	"errors"
	"slices"
)

// The index, all numbers little-endian:
//
//	 0  4  number of entries
//	 4  4  number of labels
//	 8  4  number of labels of cues, which come first
//	12  4  number of labels whose texts are kept, which come before the rest
//	16  4  number of terms
//	20  4  bytes of the tree of terms
//	24  4  bytes of the lists
//	28  4  bytes of the texts
//	32  4  number of labels with a weight, which come before running text
//	36     entries: kind and flags 1, number 3
//	       labels, in the order in which they are shown:
//	         of all: the entry 3; of all: flags 1; of all but running text: weight in 1/4 1
//	       per 16 terms: offset of the first list 4
//	       per 16 kept texts: offset of the first 4
//	       the tree of terms (see tree.go)
//	       lists: per term twice its bytes, plus 1 if the number of entries that
//	         have it follows (else it is 1), and the labels as differences; for a
//	         marked term (see build.go) words, not labels
//	       texts: twice the bytes, text
const (
	headSize  = 36
	entrySize = 4
	labelSize = 4
	blockSize = 16
)

// Flags of an entry, above its kind; above them its doubt.
const (
	kindMask       = 0x0f
	flagRecognised = 0x10
	doubtShift     = 5
)

// weightUnit is how many steps a weight of 1 has.
const weightUnit = 4

// Flags of a label: its field, and from lengthShift on how many words it has.
const (
	fieldMask   = 0x03
	flagEnglish = 0x04
	flagNegated = 0x08
	lengthShift = 4
	maxLength   = 15
)

func (b *builder) bytes(entries []Entry) []byte {
	terms := slices.Concat(sortedKeys(b.classes), b.words)
	numbers := make(map[string]uint32, len(terms))
	for i, t := range terms {
		numbers[t] = uint32(i)
	}
	tree := plant(nil, terms, 0)
	lists, blocks := b.lists(terms, numbers)
	texts, textBlocks, kept := b.texts()
	out := append32(nil, len(entries))
	for _, n := range []int{len(b.labels), b.cues(), kept, len(terms), len(tree), len(lists), len(texts), b.weighed()} {
		out = append32(out, n)
	}
	for i := range entries {
		e := &entries[i]
		out = append(out, byte(e.Kind)|boolByte(e.Recognised)*flagRecognised|byte(e.Doubt)<<doubtShift)
		out = append24(out, e.Number)
	}
	return slices.Concat(out, b.columns(), blocks, textBlocks, tree, lists, texts)
}

func (b *builder) weighed() (n int) {
	for n < len(b.labels) && b.labels[n].field != Body {
		n++
	}
	return n
}

func (b *builder) cues() (n int) {
	for n < len(b.labels) && b.labels[n].kind == Cue {
		n++
	}
	return n
}

// lists writes the lists. The marked terms sort before the words.
func (b *builder) lists(terms []string, numbers map[string]uint32) (lists, blocks []byte) {
	var list []byte
	for i, t := range terms {
		if i%blockSize == 0 {
			blocks = append32(blocks, len(lists))
		}
		list = list[:0]
		many := uint32(0)
		if words, ok := b.classes[t]; ok {
			ids := make([]uint32, len(words))
			for k, w := range words {
				ids[k] = numbers[w]
			}
			slices.Sort(ids)
			list = appendGaps(list, ids)
		} else {
			if f := b.frequency[t]; f != 1 {
				list, many = appendVarint(list, uint32(f)), 1
			}
			list = appendGaps(list, b.labelsOf[t])
		}
		lists = append(appendVarint(lists, uint32(len(list))<<1|many), list...)
	}
	return lists, blocks
}

func appendGaps(b []byte, ids []uint32) []byte {
	last := uint32(0)
	for _, id := range ids {
		b = appendVarint(b, id-last)
		last = id
	}
	return b
}

func (b *builder) columns() []byte {
	var entries, flags, weights []byte
	for i := range b.labels {
		l := &b.labels[i]
		entries = append24(entries, l.entry)
		flags = append(flags, byte(l.field)|boolByte(l.english)*flagEnglish|boolByte(l.negated)*flagNegated|byte(min(l.length, maxLength))<<lengthShift)
		if l.field != Body {
			weights = append(weights, byte(min(l.weight*weightUnit+0.5, 255)))
		}
	}
	return slices.Concat(entries, flags, weights)
}

// texts writes the texts of names and aliases, to say what matched. How people
// say it is never shown, and running text is too long.
func (b *builder) texts() (texts, blocks []byte, kept int) {
	for kept < len(b.labels) && b.labels[kept].rank() <= rankNamed {
		if kept%blockSize == 0 {
			blocks = append32(blocks, len(texts))
		}
		text := b.labels[kept].text
		if b.labels[kept].rank() == rankCue {
			text = ""
		}
		texts = append(appendVarint(texts, uint32(len(text))<<1), text...)
		kept++
	}
	return texts, blocks, kept
}

// errDamaged says that bytes are no search index.
var errDamaged = errors.New("the search index is damaged")

// Open checks that the parts of an index fit together and decodes nothing. What
// the tree and the lists say is checked where it is read.
func Open(b []byte) (*Index, error) {
	if len(b) < headSize {
		return nil, errDamaged
	}
	var n [headSize / 4]int
	for i := range n {
		if n[i] = read32(b, 4*i); n[i] < 0 || n[i] > len(b) {
			return nil, errDamaged
		}
	}
	x := &Index{entryN: n[0], labelN: n[1], cueN: n[2], keptN: n[3], termN: n[4]}
	rest, ok := b[headSize:], true
	for _, part := range []struct {
		dst  *[]byte
		size int
	}{
		{&x.entries, n[0] * entrySize}, {&x.labels, n[1] * labelSize}, {&x.weights, n[8]}, {&x.blocks, 4 * blocks(n[4])}, {&x.textBlocks, 4 * blocks(n[3])},
		{&x.tree, n[5]}, {&x.lists, n[6]}, {&x.texts, n[7]},
	} {
		if *part.dst, rest, ok = take(rest, part.size); !ok {
			return nil, errDamaged
		}
	}
	if len(rest) != 0 || x.keptN > x.labelN || x.cueN > x.keptN || !x.sound() {
		return nil, errDamaged
	}
	return x, nil
}

func blocks(n int) int { return (n + blockSize - 1) / blockSize }

func take(b []byte, n int) (taken, rest []byte, ok bool) {
	if n < 0 || n > len(b) {
		return nil, nil, false
	}
	return b[:n:n], b[n:], true
}

// sound checks the numbers of the columns once, so that a query need not.
func (x *Index) sound() bool {
	for i := range x.labelN {
		if read24(x.labels, 3*i) >= x.entryN {
			return false
		}
	}
	for i := range x.entryN {
		if Kind(x.entries[entrySize*i]&kindMask) >= kindCount {
			return false
		}
	}
	return true
}
