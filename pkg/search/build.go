package search

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Marks in front of a term say what it stands for: the word itself has none, and
// its list has labels. The lists of marked terms have words.
const (
	stemMark  = '\x01' // the words with a stem
	partMark  = '\x02' // the compounds with a part, by its stem
	beginMark = '\x03' // the commonest words with a beginning that very many have
)

// What a stop word counts: little in a query, more where a telling is held
// against a label, since "hit me" says what "hit" does not. Other words count
// their rarity.
const (
	stopAsked = 0.15
	stopTold  = 0.8
)

// lightness is what a light word counts of its rarity.
const lightness = 0.45

// Build makes the index of entries. The same entries give the same bytes.
func Build(entries []Entry) []byte {
	b := builder{labelsOf: map[string][]uint32{}, classes: map[string][]string{}, frequency: map[string]int{}, named: map[string]bool{}}
	for i := range entries {
		b.entry(i, &entries[i])
	}
	b.sortLabels(len(entries))
	for id := range b.labels {
		for _, w := range b.labels[id].words {
			b.labelsOf[w] = append(b.labelsOf[w], uint32(id))
		}
	}
	b.words = sortedKeys(b.labelsOf)
	b.stems()
	b.parts()
	b.beginnings()
	return b.bytes(entries)
}

type builder struct {
	labels    []builtLabel
	words     []string            // sorted
	labelsOf  map[string][]uint32 // word → labels, ascending
	classes   map[string][]string // marked term → words
	named     map[string]bool     // words that stand in more than running text
	frequency map[string]int      // word → number of entries that have it
}

type builtLabel struct {
	entry   int
	kind    Kind
	field   Field
	english bool
	negated bool // the label itself has a negation: "voel me niet veilig"
	text    string
	length  int      // in words
	words   []string // each once
	weight  float32
}

func (b *builder) entry(number int, e *Entry) {
	inEntry := map[string]bool{}
	var r reader
	for _, l := range e.labels {
		built := builtLabel{entry: number, kind: e.Kind, field: l.field, text: l.text, english: l.lang == "en"}
		r.read(l.text, MaxQuery)
		built.length = len(r.words)
		for i := range r.words {
			w := string(r.text(&r.words[i]))
			if l.field == Body && r.words[i].class&stopWord != 0 {
				continue
			}
			built.negated = built.negated || r.words[i].class&negator != 0
			if !slices.Contains(built.words, w) {
				built.words = append(built.words, w)
				inEntry[w] = true
				b.named[w] = b.named[w] || l.field != Body
			}
		}
		if len(built.words) > 0 {
			b.labels = append(b.labels, built)
		}
	}
	for w := range inEntry {
		if e.Kind != Cue {
			b.frequency[w]++
		}
	}
}

// sortLabels puts labels in the order in which one word would show them: cues,
// which are always looked at; names, the only ones whose texts are kept; how
// people say it; running text.
func (b *builder) sortLabels(entries int) {
	for i := range b.labels {
		b.labels[i].weight = b.labelWeight(&b.labels[i], entries)
	}
	step := float32(math.MaxFloat32)
	if len(b.labels) > fewLabels {
		step = 3
	}
	slices.SortStableFunc(b.labels, func(x, y builtLabel) int {
		return cmp.Or(cmp.Compare(x.rank(), y.rank()), cmp.Compare(int(x.weight/step), int(y.weight/step)))
	})
}

// fewLabels are so few that a query reads its lists to the end. The labels of an
// entry then stay together, which keeps the lists small; of more labels those
// come first that say the least besides the word.
const fewLabels = 30_000

// The ranks of labels.
const (
	rankCue = iota
	rankNamed
	rankHidden
	rankBody
)

func (l *builtLabel) rank() int {
	switch {
	case l.kind == Cue:
		return rankCue
	case l.field == Body:
		return rankBody
	case l.field == Hidden:
		return rankHidden
	}
	return rankNamed
}

func (b *builder) labelWeight(l *builtLabel, entries int) float32 {
	var sum float32
	for _, w := range l.words {
		if lexicon[w]&stopWord != 0 {
			sum += stopTold
		} else {
			sum += weight(b.frequency[w], entries) * heft(w)
		}
	}
	return sum
}

func heft(word string) float32 {
	if lexicon[word]&lightWord != 0 {
		return lightness
	}
	return 1
}

// weight is how much a word tells: its rarity over the entries.
func weight(frequency, entries int) float32 {
	if frequency < 1 {
		frequency = 1
	}
	return float32(math.Log2(1 + float64(entries)/float64(frequency)))
}

// stems groups the words of names and hidden labels by stem; words of running text
// must be said as they stand there. A word that is its own stem and stands alone
// needs no group.
func (b *builder) stems() {
	for _, w := range b.words {
		if b.named[w] && lexicon[w]&stopWord == 0 {
			key := marked(stemMark, w)
			b.classes[key] = append(b.classes[key], w)
		}
	}
	for key, words := range b.classes {
		if len(words) == 1 && words[0] == key[1:] {
			delete(b.classes, key)
		}
	}
}

func marked(mark byte, word string) string { return string(appendStem([]byte{mark}, []byte(word))) }

// parts lets compounds be found by their parts: a word that ends or begins with
// another word of the content is a compound of it.
func (b *builder) parts() {
	for _, compound := range b.words {
		if !b.named[compound] {
			continue
		}
		for cut := 4; cut <= len(compound)-4; cut++ {
			head, tail := compound[:cut], compound[cut:]
			if b.isPart(tail) {
				b.part(tail, compound)
			}
			if b.isPart(head) || b.isPart(strings.TrimSuffix(head, "s")) || b.isPart(strings.TrimSuffix(head, "en")) {
				b.part(head, compound)
			}
		}
	}
}

func (b *builder) isPart(w string) bool {
	return len(w) >= 4 && b.named[w] && lexicon[w]&stopWord == 0
}

func (b *builder) part(part, compound string) {
	key := marked(partMark, part)
	if list := b.classes[key]; len(list) < maxTerms && !slices.Contains(list, compound) {
		b.classes[key] = append(list, compound)
	}
}

// maxBegins is how many words the list of a beginning has.
const maxBegins = 16

// longestBeginning is how many letters a listed beginning has at most.
const longestBeginning = 12

// beginnings lists the commonest words for beginnings that more words have than
// a query can look at.
func (b *builder) beginnings() {
	for size := 1; size <= longestBeginning; size++ {
		for i := 0; i < len(b.words); {
			if len(b.words[i]) < size {
				i++
				continue
			}
			begin, n := b.words[i][:size], i
			for n < len(b.words) && strings.HasPrefix(b.words[n], begin) {
				n++
			}
			if n-i > maxTerms {
				b.classes[string(rune(beginMark))+begin] = b.commonest(b.words[i:n])
			}
			i = n
		}
	}
}

func (b *builder) commonest(words []string) []string {
	list := slices.Clone(words)
	slices.SortStableFunc(list, func(v, w string) int { return cmp.Compare(b.common(w), b.common(v)) })
	list = list[:maxBegins]
	slices.Sort(list)
	return list
}

func (b *builder) common(w string) int {
	if lexicon[w]&stopWord != 0 {
		return 0
	}
	return b.frequency[w]
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
