// Package vocabulary holds the shared vocabulary (gedeeld begrippenkader):
// concepts with their labels, definitions and relations, in the terms of SKOS as
// profiled for Dutch government by NL-SBB.
//
// Start with [New], which links concepts into a [Scheme]; ask it for what is
// narrower than a concept, or which concepts are on top.
//
// Non-goals: it does not search (package search) and reads no files (package
// content). It knows facts of the routing only by their string ids.
package vocabulary

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Concept is a skos:Concept. The comments name the SKOS property of each field.
type Concept struct {
	entry.Meta
	Collection  string       `json:"collection"`            // skos:member of this collection
	PrefLabel   entry.Text   `json:"prefLabel"`             // skos:prefLabel
	AltLabel    entry.Words  `json:"altLabel,omitempty"`    // skos:altLabel
	HiddenLabel entry.Words  `json:"hiddenLabel,omitempty"` // skos:hiddenLabel: how people say it, misspellings too
	Definition  entry.Text   `json:"definition"`            // skos:definition
	Explanation entry.Text   `json:"explanation"`           // rdfs:comment, NL-SBB "uitleg", at level B1
	Example     entry.Text   `json:"example"`               // skos:example
	ScopeNote   entry.Text   `json:"scopeNote"`             // skos:scopeNote
	Broader     []string     `json:"broader,omitempty"`     // skos:broader
	Related     []string     `json:"related,omitempty"`     // skos:related
	ExactMatch  []string     `json:"exactMatch,omitempty"`  // skos:exactMatch
	Suggests    []Suggestion `json:"suggests,omitempty"`
	LegalBasis  entry.Text   `json:"legalBasis"`
}

// Suggestion is a value of a fact that telling about a concept suggests. It is
// only ever proposed: the person confirms it.
type Suggestion struct {
	Fact  string `json:"fact"`
	Value string `json:"value"`
}

// Cue is words by which a telling says something in passing: when, where or by
// whom it happened, or that nothing of it is real; or words by which people look
// for entries that are no concepts.
type Cue struct {
	ID       string      `json:"id"`
	Suggests Suggestion  `json:"suggests"`
	Doubt    string      `json:"doubt"` // story, supposed or subject: why nothing is understood with confidence
	Finds    []string    `json:"finds"` // kind:id of the entries that these words find
	Said     entry.Words `json:"said"`
}

// Collection is a skos:Collection: a theme that groups concepts for reading.
type Collection struct {
	ID    string     `json:"id"`
	Label entry.Text `json:"label"`
}

// Scheme is a linked set of concepts. It is immutable after [New] and safe for
// concurrent use.
type Scheme struct {
	concepts []Concept
	index    map[string]int
	narrower map[string][]string
}

// New links concepts. The slice is kept; the caller must not change it.
func New(concepts []Concept) *Scheme {
	s := &Scheme{concepts: concepts, index: make(map[string]int, len(concepts)), narrower: map[string][]string{}}
	for i, c := range concepts {
		s.index[c.ID] = i
		for _, b := range c.Broader {
			s.narrower[b] = append(s.narrower[b], c.ID)
		}
	}
	return s
}

// Concept gives the concept with this id.
func (s *Scheme) Concept(id string) (Concept, bool) {
	i, ok := s.index[id]
	if !ok {
		return Concept{}, false
	}
	return s.concepts[i], true
}

// Narrower gives the ids of the concepts directly below id, in content order.
func (s *Scheme) Narrower(id string) []string { return s.narrower[id] }

// Top gives the ids of the concepts without anything broader (skos:topConceptOf).
func (s *Scheme) Top() []string {
	var top []string
	for _, c := range s.concepts {
		if len(c.Broader) == 0 {
			top = append(top, c.ID)
		}
	}
	return top
}

// Cycle gives the ids along a cycle of broader relations, or nil. SKOS forbids
// one; the check of the content reports it.
func (s *Scheme) Cycle() []string {
	const visiting, done = 1, 2
	state := map[string]int{}
	var path []string
	var visit func(id string) []string
	visit = func(id string) []string {
		switch state[id] {
		case visiting:
			return append(path[slices.Index(path, id):], id)
		case done:
			return nil
		}
		state[id] = visiting
		path = append(path, id)
		c, _ := s.Concept(id)
		for _, b := range c.Broader {
			if cycle := visit(b); cycle != nil {
				return cycle
			}
		}
		path = path[:len(path)-1]
		state[id] = done
		return nil
	}
	for _, c := range s.concepts {
		if cycle := visit(c.ID); cycle != nil {
			return cycle
		}
	}
	return nil
}
