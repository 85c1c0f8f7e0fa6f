package search

import (
	"errors"
	"slices"
)

// The index, all numbers little-endian:
//
//	0   4  number of entries
//	4   4  number of labels
//	8   4  number of terms
//	12  4  bytes of the front-coded terms
//	16  4  bytes of the postings
//	20  4  bytes of the label texts
//	24     entries: kind, recognised, two spare bytes, number            8 each
//	       labels: entry, weight in 1/64, field, lang and flags, text    12 each
//	       blocks of 16 terms: offset of the first                        4 each
//	       terms: offset of the postings                                  4 each
//	       terms, front-coded: shared bytes, further bytes, the bytes
//	       postings: for each term the labels, as varint differences
//	       texts of the labels that are shown
const (
	headSize  = 24
	entrySize = 8
	labelSize = 12
	blockSize = 16
)

const (
	flagEnglish = 1 << iota
	flagNegated
)

func (b *builder) bytes(entries []Entry) []byte {
	terms := sortedKeys(b.postings)
	coded, blocks := frontCode(terms)
	var lists []byte
	var starts, labels, texts []byte
	for _, t := range terms {
		starts = append32(starts, len(lists))
		last := uint32(0)
		for _, id := range b.postings[t] {
			lists = appendVarint(lists, id-last)
			last = id
		}
	}
	starts = append32(starts, len(lists))
	offsets := map[string]int{}
	for i := range b.labels {
		labels = b.appendLabel(labels, &texts, offsets, &b.labels[i], len(entries))
	}
	out := append32(nil, len(entries))
	for _, n := range []int{len(b.labels), len(terms), len(coded), len(lists), len(texts)} {
		out = append32(out, n)
	}
	for i := range entries {
		e := &entries[i]
		out = append(out, byte(e.Kind), boolByte(e.Recognised), 0, 0)
		out = append32(out, e.Number)
	}
	return slices.Concat(out, labels, blocks, starts, coded, lists, texts)
}

// appendLabel writes a label. Texts of names, aliases and hidden labels are kept
// for highlighting; running text is not.
func (b *builder) appendLabel(labels []byte, texts *[]byte, offsets map[string]int, l *builtLabel, entries int) []byte {
	offset := 0
	if l.field != Body {
		at, ok := offsets[l.text]
		if !ok {
			at = len(*texts)
			offsets[l.text] = at
			*texts = appendVarint(*texts, uint32(len(l.text)))
			*texts = append(*texts, l.text...)
		}
		offset = at
	}
	weight := uint16(min(b.labelWeight(l, entries)*64, 65535))
	flags := l.lang*flagEnglish | boolByte(l.negated)*flagNegated
	labels = append32(labels, int(l.entry))
	labels = append(labels, byte(weight), byte(weight>>8), byte(l.field), flags)
	return append32(labels, offset)
}

func frontCode(terms []string) (coded, blocks []byte) {
	last := ""
	for i, t := range terms {
		shared := 0
		if i%blockSize == 0 {
			blocks = append32(blocks, len(coded))
		} else {
			for shared < len(last) && shared < len(t) && shared < 255 && last[shared] == t[shared] {
				shared++
			}
		}
		rest := t[shared:]
		if len(rest) > 255 {
			rest = rest[:255]
		}
		coded = append(append(coded, byte(shared), byte(len(rest))), rest...)
		last = t
	}
	return coded, blocks
}

// Index answers queries in place. It is immutable and safe for concurrent use;
// the bytes that it was opened with must not change.
type Index struct {
	entries  []byte
	labels   []byte
	blocks   []byte
	starts   []byte
	coded    []byte
	postings []byte
	texts    []byte
	entryN   int
	labelN   int
	termN    int
}

// errDamaged says that bytes are no search index.
var errDamaged = errors.New("the search index is damaged")

// Open checks that the parts of an index fit together and decodes nothing.
func Open(b []byte) (*Index, error) {
	if len(b) < headSize {
		return nil, errDamaged
	}
	var n [6]int
	for i := range n {
		if n[i] = read32(b, 4*i); n[i] < 0 || n[i] > len(b) {
			return nil, errDamaged
		}
	}
	x := &Index{entryN: n[0], labelN: n[1], termN: n[2]}
	rest, ok := b[headSize:], true
	for _, part := range []struct {
		dst  *[]byte
		size int
	}{
		{&x.entries, n[0] * entrySize}, {&x.labels, n[1] * labelSize}, {&x.blocks, 4 * ((n[2] + blockSize - 1) / blockSize)},
		{&x.starts, 4 * (n[2] + 1)}, {&x.coded, n[3]}, {&x.postings, n[4]}, {&x.texts, n[5]},
	} {
		if *part.dst, rest, ok = take(rest, part.size); !ok {
			return nil, errDamaged
		}
	}
	if len(rest) != 0 || !x.ordered() {
		return nil, errDamaged
	}
	return x, nil
}

func take(b []byte, n int) (taken, rest []byte, ok bool) {
	if n < 0 || n > len(b) {
		return nil, nil, false
	}
	return b[:n:n], b[n:], true
}

// ordered checks every offset once, so that a query need not.
func (x *Index) ordered() bool {
	last := 0
	for i := range x.termN + 1 {
		start := read32(x.starts, 4*i)
		if start < last || start > len(x.postings) {
			return false
		}
		last = start
	}
	for i := range len(x.blocks) / 4 {
		if at := read32(x.blocks, 4*i); at < 0 || at >= len(x.coded) {
			return false
		}
	}
	for i := range x.labelN {
		if e := read32(x.labels, labelSize*i); e < 0 || e >= x.entryN || x.labels[labelSize*i+6] >= byte(fieldCount) {
			return false
		}
	}
	for i := range x.entryN {
		if Kind(x.entries[entrySize*i]) > Initiative {
			return false
		}
	}
	return true
}

// text gives the text of a label; "" for running text.
func (x *Index) text(label int) string {
	if Field(x.labels[labelSize*label+6]) == Body {
		return ""
	}
	at := read32(x.labels, labelSize*label+8)
	if at < 0 || at > len(x.texts) {
		return ""
	}
	n, rest := readVarint(x.texts[at:])
	return string(rest[:min(int(n), len(rest))])
}

func append32(b []byte, n int) []byte {
	return append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}

func read32(b []byte, at int) int {
	_ = b[at+3]
	return int(uint32(b[at]) | uint32(b[at+1])<<8 | uint32(b[at+2])<<16 | uint32(b[at+3])<<24)
}

func appendVarint(b []byte, n uint32) []byte {
	for n >= 0x80 {
		b = append(b, byte(n)|0x80)
		n >>= 7
	}
	return append(b, byte(n))
}

func readVarint(b []byte) (n uint32, rest []byte) {
	for i := 0; i < len(b) && i < 5; i++ {
		n |= uint32(b[i]&0x7f) << (7 * i)
		if b[i] < 0x80 {
			return n, b[i+1:]
		}
	}
	return 0, nil
}

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}
