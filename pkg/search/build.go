package search

import (
	"math"
	"slices"
	"strings"
)

// Marks in front of a term say what it stands for: the word itself has none.
const (
	stemMark = "\x01" // the stem of words
	partMark = "\x02" // a part of compounds
)

// stopWeight is what a stop word counts; other words count their rarity.
const stopWeight = 0.15

// Build makes the index of entries. The same entries give the same bytes.
func Build(entries []Entry) []byte {
	b := builder{postings: map[string][]uint32{}, words: map[string]int{}}
	for i := range entries {
		b.entry(uint32(i), &entries[i])
	}
	b.parts()
	return b.bytes(entries)
}

type builder struct {
	labels   []builtLabel
	postings map[string][]uint32 // term → labels, ascending
	words    map[string]int      // surface word → number of entries that have it
}

type builtLabel struct {
	entry   uint32
	field   Field
	lang    byte
	negated bool // the label itself has a negation: "voel me niet veilig"
	text    string
	terms   []string
}

func (b *builder) entry(number uint32, e *Entry) {
	inEntry := map[string]bool{}
	for _, l := range e.labels {
		built := builtLabel{entry: number, field: l.field, text: l.text}
		if l.lang == "en" {
			built.lang = 1
		}
		for _, w := range words(l.text) {
			built.negated = built.negated || negators[w.text]
			if !slices.Contains(built.terms, w.text) {
				built.terms = append(built.terms, w.text)
				inEntry[w.text] = true
			}
		}
		if len(built.terms) == 0 {
			continue
		}
		id := uint32(len(b.labels))
		b.labels = append(b.labels, built)
		for _, t := range built.terms {
			b.post(t, id)
			if s := stem(t); !stopWords[t] {
				b.post(stemMark+s, id)
			}
		}
	}
	for w := range inEntry {
		b.words[w]++
	}
}

func (b *builder) post(term string, id uint32) {
	list := b.postings[term]
	if len(list) == 0 || list[len(list)-1] != id {
		b.postings[term] = append(list, id)
	}
}

// parts lets compounds be found by their parts: a word that ends or begins with
// another word of the content is a compound of it.
func (b *builder) parts() {
	for _, compound := range sortedKeys(b.words) {
		for cut := 4; cut <= len(compound)-4; cut++ {
			head, tail := compound[:cut], compound[cut:]
			if b.isPart(tail) {
				b.postPart(tail, compound)
			}
			if b.isPart(head) || b.isPart(strings.TrimSuffix(head, "s")) || b.isPart(strings.TrimSuffix(head, "en")) {
				b.postPart(head, compound)
			}
		}
	}
}

func (b *builder) isPart(w string) bool {
	return len(w) >= 4 && b.words[w] > 0 && !stopWords[w]
}

func (b *builder) postPart(part, compound string) {
	term := partMark + stem(part)
	merged := slices.Concat(b.postings[term], b.postings[compound])
	slices.Sort(merged)
	b.postings[term] = slices.Compact(merged)
}

// weight is how much a word tells: its rarity over the entries.
func weight(frequency, entries int) float32 {
	if frequency < 1 {
		frequency = 1
	}
	return float32(math.Log2(1 + float64(entries)/float64(frequency)))
}

func (b *builder) labelWeight(l *builtLabel, entries int) float32 {
	var sum float32
	for _, t := range l.terms {
		if stopWords[t] {
			sum += stopWeight
		} else {
			sum += weight(b.words[t], entries)
		}
	}
	return sum
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
