package search

import "sync/atomic"

// Index answers queries in place. It is safe for concurrent use; the bytes that
// it was opened with must not change.
type Index struct {
	entries    []byte
	labels     []byte
	weights    []byte
	blocks     []byte
	textBlocks []byte
	tree       []byte
	lists      []byte
	texts      []byte
	entryN     int
	labelN     int
	cueN       int
	keptN      int
	termN      int
	spare      atomic.Pointer[query] // the room that the last query worked in
}

func (x *Index) entryOf(label int) int     { return read24(x.labels, 3*label) }
func (x *Index) flags(label int) byte      { return x.labels[3*x.labelN+label] }
func (x *Index) field(label int) Field     { return Field(x.flags(label) & fieldMask) }
func (x *Index) english(label int) bool    { return x.flags(label)&flagEnglish != 0 }
func (x *Index) entryFlags(entry int) byte { return x.entries[entrySize*entry] }
func (x *Index) kindOf(entry int) Kind     { return Kind(x.entryFlags(entry) & kindMask) }
func (x *Index) numberOf(entry int) int    { return read24(x.entries, entrySize*entry+1) }

// weightOf is the weight of all words of a label; 0 for running text.
func (x *Index) weightOf(label int) float32 {
	if label >= len(x.weights) {
		return 0
	}
	return float32(x.weights[label]) / weightUnit
}

// list gives where the list of a term begins and ends, and in how many entries
// the term stands.
func (x *Index) list(term int) (at, end, frequency int) {
	if term < 0 || term >= x.termN {
		return 0, 0, 0
	}
	at, end, many := nth(x.blocks, x.lists, term)
	if !many {
		return at, end, 1
	}
	f, at := varintAt(x.lists[:end], at)
	return at, end, int(f)
}

// text gives the text of a label; "" for running text.
func (x *Index) text(label int) []byte {
	if label < 0 || label >= x.keptN {
		return nil
	}
	at, end, _ := nth(x.textBlocks, x.texts, label)
	return x.texts[at:end]
}

// Matched gives the label that made a hit; "" when only running text fits.
func (x *Index) Matched(h Hit) string { return string(x.text(h.label)) }

// nth finds the nth of the sized pieces of b, of which every 16th has its offset
// in blocks, and the bit that stands beside its size.
func nth(blocks, b []byte, n int) (from, to int, bit bool) {
	at := read32(blocks, n/blockSize*4)
	if at < 0 || at > len(b) {
		return 0, 0, false
	}
	size, at := varintAt(b, at)
	for range n % blockSize {
		if at += int(size >> 1); at > len(b) {
			return 0, 0, false
		}
		size, at = varintAt(b, at)
	}
	if to = at + int(size>>1); to > len(b) {
		return 0, 0, false
	}
	return at, to, size&1 == 1
}
