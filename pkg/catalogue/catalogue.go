// Package catalogue holds what professionals can use and learn from: instruments
// with the action each makes possible (handelingsperspectief), initiatives and
// lessons. Instruments follow schema.org LearningResource.
//
// Start with [Select] to choose instruments by facets and [Facets] to count what
// a further choice would leave.
//
// Non-goals: being listed is no endorsement; nothing here ranks quality.
package catalogue

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// Instrument is a schema.org LearningResource.
type Instrument struct {
	entry.Meta
	Name         entry.Text `json:"name"`
	NameStatus   string     `json:"nameStatus"` // official-nl, official-en, official-both, or descriptive: our own name for it
	Description  entry.Text `json:"description"`
	Action       entry.Text `json:"action"` // what you can do with it tomorrow
	Type         string     `json:"learningResourceType"`
	Form         string     `json:"form,omitempty"`
	Audience     []string   `json:"audience,omitempty"`
	About        []string   `json:"about,omitempty"` // concept ids
	Track        []string   `json:"track,omitempty"` // structuur, cultuur, systeem
	Phase        []string   `json:"phase,omitempty"`
	Sector       []string   `json:"sector,omitempty"`
	InLanguage   []string   `json:"inLanguage,omitempty"`
	Publisher    []string   `json:"publisher,omitempty"`
	Published    string     `json:"datePublished,omitempty"` // year
	TimeRequired string     `json:"timeRequired,omitempty"`  // ISO 8601 duration
	License      string     `json:"license,omitempty"`
	Free         *bool      `json:"free,omitempty"` // nil: the page does not say
	Evidence     Evidence   `json:"evidence"`
	URL          string     `json:"url,omitempty"`
	URLStatus    string     `json:"urlStatus,omitempty"` // maker, or about: somebody else describes it
}

// Evidence says what is known of the effect of an instrument.
type Evidence struct {
	Level string     `json:"level,omitempty"` // none (not stated), practice, evaluated, research
	Note  entry.Text `json:"note"`
}

// Initiative is a collaboration or network, with the questions it helps with.
type Initiative struct {
	entry.Meta
	Name          entry.Text `json:"name"`
	Kind          string     `json:"kind"`
	Organisations []string   `json:"organisations,omitempty"`
	Audience      []string   `json:"audience,omitempty"`
	Question      entry.Text `json:"question"`
	Running       string     `json:"running"` // yes, ended, unclear
	About         []string   `json:"about,omitempty"`
	URL           string     `json:"url,omitempty"`
}

// Lesson is something that was learned, and what to do with it.
type Lesson struct {
	entry.Meta
	Title  entry.Text `json:"title"`
	Text   entry.Text `json:"text"`
	Action entry.Text `json:"action"`
	About  []string   `json:"about,omitempty"`
	Track  []string   `json:"track,omitempty"`
	Phase  []string   `json:"phase,omitempty"`
}
