// Package search finds entries from the words people really use: halfway,
// mistyped, inflected, in a compound or as part of one, in Dutch or English.
//
// [Build] makes an index, [Open] makes it usable, [Index.Find] answers a query
// and [Index.Recognise] a telling of a few sentences. Every hit says how well it
// fits (0 … 100, comparable between queries) and which label matched how.
//
// Words match in tiers: the word itself, its stem, a word that it begins, a part
// of a compound, a word that is a typing error away; and as the last tier, while
// somebody types a label, the letters in order (sahilm/fuzzy).
//
// The time of a query hardly grows with the index: words stand in the order of the
// alphabet and are filed by their ends as well, labels stand in the order in which
// they would be shown, and a list is read only as far as its labels can matter.
//
// Non-goals: it does not judge, and it would rather say nothing than guess. It
// knows no content: entries are kinds and numbers.
package search

// Kind is the kind of an entry.
type Kind uint8

// The kinds, in the order in which equal scores are shown.
const (
	Concept Kind = iota
	Channel
	Instrument
	Initiative
	Cue // words that say something in passing ("last night"); only Recognise gives them
	kindCount
)

// String gives the name of the kind as it stands in results.
func (k Kind) String() string {
	return [...]string{"concept", "channel", "instrument", "initiative", "cue"}[min(k, Cue)]
}

// Field says what a text is to its entry.
type Field uint8

// The fields, from the most to the least telling.
const (
	Name   Field = iota // what it is called
	Alias               // another name
	Hidden              // how people say it; never shown
	Body                // running text about it
	fieldCount
)

// Entry is something that can be found.
type Entry struct {
	Kind       Kind
	Number     int   // of the entry within its kind
	Recognised bool  // Recognise may find it in a telling
	Doubt      Doubt // of a cue: what its words say is not meant as real
	labels     []label
}

type label struct {
	field Field
	lang  string
	text  string
}

// Add gives the entry texts to be found by, in language "nl" or "en".
func (e *Entry) Add(field Field, lang string, texts ...string) {
	for _, text := range texts {
		if text != "" {
			e.labels = append(e.labels, label{field, lang, text})
		}
	}
}

// Doubt says in which way the words of a cue make what is told not real.
type Doubt uint8

// The ways, from the least to the most.
const (
	NoDoubt  Doubt = iota
	Supposed       // it might be so
	Story          // a film, a thesis, a rule: told about others
	Subject        // an animal or a thing does it; only where a part of a sentence begins
)

// Hit is an entry that fits a query.
type Hit struct {
	Kind   Kind
	Number int
	Score  int   // 0 … 100
	Field  Field // of the label that fits best
	How    How   // the weakest way in which a word of the query matched
	Unreal bool  // told of a film, a thesis, a thing: it did not happen
	label  int   // that fits best; see [Index.Says]
}

// How is a way in which a word can match.
type How uint8

// The ways, from the surest on.
const (
	Exact How = iota
	Stem
	Prefix
	Part // of a compound
	Typo
	Letters // the letters in order, not the word
)

// String names the way for a message or a test.
func (h How) String() string {
	return [...]string{"exact", "stem", "prefix", "part", "typo", "letters"}[min(h, Letters)]
}

// strength is how much a match of this kind counts.
func (h How) strength() float32 {
	return [...]float32{1, 0.9, 0.85, 0.8, 0.75, 0.4}[min(h, Letters)]
}

// Limits of a query. A longer one is cut: what follows is not read.
const (
	MaxQuery  = 10_000 // bytes
	maxTokens = 64
)
