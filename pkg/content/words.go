package content

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Class says why words stand in a list.
type Class string

// The classes of word lists.
const (
	Avoid        Class = "avoid"        // there is a plainer word
	Blaming      Class = "blaming"      // it blames or judges a person
	Gendered     Class = "gendered"     // it takes a person for a man or a woman
	Jargon       Class = "jargon"       // a word of a trade: only with an explanation
	Abbreviation Class = "abbreviation" // what the letters stand for
	Spelling     Class = "spelling"     // right, and in no dictionary
)

// WordList is a list of words of one class in one language: how texts of the
// content should be written. Readers never see it.
type WordList struct {
	ID      string           `json:"id"`
	Class   Class            `json:"class"`
	Lang    string           `json:"lang"` // nl or en
	Why     string           `json:"why"`
	Words   []ListedWord     `json:"words"`
	Sources []entry.Citation `json:"sources,omitempty"`
}

// ListedWord is a word or phrase of a list.
type ListedWord struct {
	Word   string `json:"word"`             // a * at the end stands for any ending
	Better string `json:"better,omitempty"` // what to write; of an abbreviation, what it stands for
	Known  string `json:"known,omitempty"`  // of an abbreviation: why it needs no explanation
	Why    string `json:"why,omitempty"`    // where it differs from the reason of the list
}

// Exception is a text that may stay as it is although a rule of plain language
// finds fault with it, and the reason.
type Exception struct {
	ID      string `json:"id"`
	File    string `json:"file"` // such as vocabulary/ouderejaars.json
	Key     string `json:"key"`  // such as explanation, then/advice or values/2/help
	Lang    string `json:"lang"`
	Finding string `json:"finding"` // the code of the finding
	Why     string `json:"why"`
}

// linkWords holds what word lists and exceptions refer to against what there is.
func (l *loader) linkWords(ids map[string][]string) {
	for i := range l.c.WordLists {
		list := &l.c.WordLists[i]
		r := &reference{l: l, path: "words/" + list.ID + ".json", ids: ids}
		r.sources(&entry.Meta{Sources: list.Sources}, "")
	}
	for i := range l.c.Exceptions {
		e := &l.c.Exceptions[i]
		if !slices.Contains(l.names, e.File) {
			l.find("exceptions/"+e.ID+".json", "file", e.File, "unknown-file", "there is no file "+quote(e.File), diagnostic.DidYouMean(e.File, l.names))
		}
	}
}
