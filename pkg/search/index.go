package search

import (
	"sync"
	"sync/atomic"
)

// Index answers queries. It is safe for concurrent use; the bytes that it was
// opened with must not change.
type Index struct {
	entryN, labelN int
	cueN           int // labels of cues, which come first
	namedN         int // and those of names behind them
	weighedN       int // and those of how people say it; running text comes last

	entries      []byte   // per entry: kind and flags
	numbers      []uint32 // per entry
	labelFlags   []byte
	entryOfLabel []uint32
	common       []byte // per word: see commonness
	spellings    []byte // of the words, front-coded
	letterN      int    // letters of the words, written out
	texts        []byte // the words of the labels, by rank

	once       sync.Once // computes the rest: see derive
	textStarts []uint32  // of every 16th label with a name
	weights    []byte    // per label but running text: see weightUnit
	byRank     []uint32  // words, the commonest first
	words      *dictionary
	frequency  []uint32 // per word: entries that have it
	inLabels   lists    // per word: the labels that have it
	beginnings []beginning
	stems      *dictionary
	ofStem     lists // per stem: the words that have it
	parts      *dictionary
	ofPart     lists // per part, by its stem: the compounds that have it

	spare atomic.Pointer[query] // the room that the last query worked in
}

// weightUnit is how many steps a weight of 1 has.
const weightUnit = 4

func (x *Index) entryOf(label int) int     { return int(x.entryOfLabel[label]) }
func (x *Index) flags(label int) byte      { return x.labelFlags[label] }
func (x *Index) field(label int) Field     { return Field(x.flags(label) & fieldMask) }
func (x *Index) english(label int) bool    { return x.flags(label)&flagEnglish != 0 }
func (x *Index) entryFlags(entry int) byte { return x.entries[entry] }
func (x *Index) kindOf(entry int) Kind     { return Kind(x.entries[entry] & kindMask) }
func (x *Index) numberOf(entry int) int    { return int(x.numbers[entry]) }

// weightOf is the weight of all words of a label; 0 for running text.
func (x *Index) weightOf(label int) float32 {
	if label >= len(x.weights) {
		return 0
	}
	return float32(x.weights[label]) / weightUnit
}

// list gives where the list of labels of a word begins and ends, and in how many
// entries the word stands.
func (x *Index) list(word int) (at, end, frequency int) {
	at, end = x.inLabels.at(word)
	return at, end, int(x.frequency[word])
}

// Says tells whether a text is the label that made a hit. Capitals and accents do
// not matter.
func (x *Index) Says(h Hit, label string) bool {
	var r reader
	r.read(label, MaxQuery)
	x.once.Do(x.derive)
	t := x.text(h.label)
	for i := range r.words {
		if !t.next() || string(x.words.word(int(t.word()))) != string(r.text(&r.words[i])) {
			return false
		}
	}
	return len(r.words) > 0 && !t.next()
}
