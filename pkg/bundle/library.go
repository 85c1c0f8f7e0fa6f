// Package bundle is the compiled content in one file: compact, versioned, and
// used in place. [Encode] writes a [Library]; [Open] checks the frame of the
// file once and notes where entries and texts are; each is read when it is asked
// for.
//
// The format is described in format.go. Numbers stand there once, texts once per
// language, so that a file can hold one language or both. Editorial notes,
// cases and everything unpublished stay out.
//
// A bundle is data from outside: no input makes this package panic, loop, or
// allocate what a length in the file claims.
//
// Non-goals: no encryption and no signature (the host checks integrity before
// use), and no reading of older format versions: content is recompiled.
package bundle

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// Library is all published content, linked and checked, that readers can see.
type Library struct {
	About       About
	Institution *directory.Institution // nil: national content only
	Collections []vocabulary.Collection
	Terms       []Term
	Concepts    []vocabulary.Concept
	Cues        []vocabulary.Cue
	Channels    []directory.Channel
	Instruments []catalogue.Instrument
	Initiatives []catalogue.Initiative
	Facts       []routing.Fact
	Rules       []routing.Rule
	Duties      []routing.Duty
	Sources     []entry.Source
}

// About says which content this is.
type About struct {
	Title    entry.Text
	Version  string     // of the content
	Built    entry.Date // day of the newest review in the content
	ReviewBy entry.Date // after this day the safety-critical facts are due for review
	Sum      [32]byte   // SHA-256 of the source files
}

// Term is the label of a closed value of the catalogue, such as phase "melden".
type Term struct {
	Facet string     `json:"facet"`
	ID    string     `json:"id"`
	Label entry.Text `json:"label"`
}
