// Package entry holds the nouns that every entry of the content shares: its
// texts in Dutch and English, its dates, its status and its sources.
//
// It exists so that the domain packages (vocabulary, catalogue, directory,
// routing) need not know each other. It knows no file format: package content
// reads entries from JSON, package bundle from bytes.
//
// Non-goals: no language fallback. A text that lacks a language is an error of
// the content, never silently replaced by the other language.
package entry

// Lang is one of the two languages of the content.
type Lang uint8

// The languages. Dutch comes first: it is the language of the shared ids.
const (
	NL Lang = iota
	EN
)

// Langs lists both languages in their fixed order.
var Langs = [...]Lang{NL, EN}

// ParseLang reads "nl" or "en". Any other text gives ok == false.
func ParseLang(s string) (l Lang, ok bool) {
	switch s {
	case "nl":
		return NL, true
	case "en":
		return EN, true
	}
	return NL, false
}

// String gives the BCP 47 tag: "nl" or "en".
func (l Lang) String() string {
	if l == EN {
		return "en"
	}
	return "nl"
}

// Text is one text in both languages.
type Text struct {
	NL string `json:"nl"`
	EN string `json:"en"`
}

// In gives the text in language l, which is empty when it was not written.
func (t Text) In(l Lang) string {
	if l == EN {
		return t.EN
	}
	return t.NL
}

// Empty tells whether neither language has text.
func (t Text) Empty() bool { return t == Text{} }

// Words is a list of words or phrases in each language. The lists are
// independent: the third Dutch word is no translation of the third English one.
type Words struct {
	NL []string `json:"nl,omitempty"`
	EN []string `json:"en,omitempty"`
}

// In gives the words in language l.
func (w Words) In(l Lang) []string {
	if l == EN {
		return w.EN
	}
	return w.NL
}

// Citation points at a source and the place in it.
type Citation struct {
	Source string `json:"source"`       // id in data/sources
	At     string `json:"at,omitempty"` // article, section or page
}

// Status is the editorial status of an entry.
type Status string

// The statuses. Only published entries reach a reader.
const (
	Draft     Status = "draft"
	Review    Status = "review"
	Published Status = "published"
	Retired   Status = "retired"
)

// Meta is what every entry says of itself.
type Meta struct {
	ID          string     `json:"id"`
	Status      Status     `json:"status"`
	Unconfirmed []string   `json:"unconfirmed,omitempty"` // keys whose content nobody confirmed
	Sources     []Citation `json:"sources,omitempty"`
	Reviewed    Date       `json:"reviewed"`
	ReviewBy    Date       `json:"reviewBy"`
	Note        string     `json:"note,omitempty"` // editorial, never shown to readers
}

// Source is an item of the bibliography that entries cite.
type Source struct {
	ID          string `json:"id"`
	Kind        string `json:"kind"` // law, letter, report, page, news, …
	Title       string `json:"title"`
	TitleStatus string `json:"titleStatus"` // official, or descriptive: ours, not to be cited as a title
	Publisher   string `json:"publisher"`
	URL         string `json:"url,omitempty"`
	Date        string `json:"date,omitempty"` // of the source itself: year, month or day
	Seen        Date   `json:"seen"`
	Note        string `json:"note,omitempty"`
}
