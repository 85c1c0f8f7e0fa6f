package search

import (
	"cmp"
	"maps"
	"math"
	"slices"
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
	b := builder{frequency: map[string]int{}}
	counts := map[string]int{}
	for i := range entries {
		b.entry(i, &entries[i])
	}
	b.sortLabels(len(entries))
	for i := range b.labels {
		for _, w := range b.labels[i].words {
			counts[w]++
		}
	}
	b.words = slices.Sorted(maps.Keys(counts))
	for _, w := range b.words {
		b.common = append(b.common, commonness(counts[w]))
	}
	return b.bytes(entries)
}

type builder struct {
	labels    []builtLabel
	words     []string       // sorted
	common    []byte         // per word: how common it is in labels
	frequency map[string]int // word → number of entries that have it
}

type builtLabel struct {
	entry   int
	kind    Kind
	field   Field
	english bool
	words   []string
	weight  float32
}

func (b *builder) entry(number int, e *Entry) {
	inEntry := map[string]bool{}
	var r reader
	for _, l := range e.labels {
		built := builtLabel{entry: number, kind: e.Kind, field: l.field, english: l.lang == "en"}
		r.read(l.text, MaxQuery)
		for i := range r.words {
			if l.field == Body && r.words[i].class&stopWord != 0 {
				continue
			}
			w := string(r.text(&r.words[i]))
			built.words = append(built.words, w)
			inEntry[w] = true
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
	for i, w := range l.words {
		if !slices.Contains(l.words[:i], w) {
			sum += told(lexicon[w], b.frequency[w], entries)
		}
	}
	return sum
}

// told is what a word counts where a telling is held against a label.
func told(class uint16, frequency, entries int) float32 {
	if class&stopWord != 0 {
		return stopTold
	}
	if class&lightWord != 0 {
		return weight(frequency, entries) * lightness
	}
	return weight(frequency, entries)
}

// weight is how much a word tells: its rarity over the entries.
func weight(frequency, entries int) float32 {
	if frequency < 1 {
		frequency = 1
	}
	return float32(math.Log2(1 + float64(entries)/float64(frequency)))
}
