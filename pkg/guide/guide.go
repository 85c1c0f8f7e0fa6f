// Package guide answers: where can this person go, in which order, and why. A
// [Guide] stands on one bundle of content, is immutable, and is safe for
// concurrent use. The same guide runs in a Go service, in the command and in the
// WASM program; for the same [Request] it writes the same bytes.
//
// Start with [Open], then [Guide.Route] for the ids of a decision,
// [Guide.Advise] for everything that a page shows, and [Guide.Find] to search.
// Go programs that want the national content without further ado use package
// wegwijzer.
//
// Nothing that a person tells is kept: no cache, no log, no state between calls.
//
// Non-goals: it does not read content files (package content), know the time
// (the host says which day and minute it is), or judge what happened.
package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

// reviewMonths is one review period of the safety-critical content. A copy that
// is a period past its review day is outdated.
const reviewMonths = 6

// Guide answers from one bundle.
type Guide struct {
	bundle      *bundle.Bundle
	routes      *routing.Index
	index       *search.Index
	about       bundle.About
	institution *directory.Institution
	facts       []routing.Fact
	present     []int // per channel: itself, or what stands in for a role that the institution lacks; -1 nothing
}

// Open makes a guide of the bytes of a bundle, which must not change afterwards.
// Bytes that are no bundle, or a damaged one, give an error.
func Open(file []byte) (*Guide, error) {
	b, err := bundle.Open(file)
	if err != nil {
		return nil, err
	}
	g := &Guide{bundle: b, about: b.About(), institution: b.Institution()}
	if g.routes, err = b.Routing(); err != nil {
		return nil, err
	}
	if g.index, err = b.Search(); err != nil {
		return nil, err
	}
	for i := range b.Facts() {
		f := b.Fact(i)
		if len(f.Values) != g.routes.Facts[i].Size {
			return nil, bundle.ErrDamaged
		}
		g.facts = append(g.facts, f)
	}
	g.present = g.standIns()
	return g, nil
}

// standIns finds for every channel what is offered in its place: itself, unless
// the institution said that it has no such role.
func (g *Guide) standIns() []int {
	present := make([]int, g.bundle.Channels())
	absent := map[string]bool{}
	if g.institution != nil {
		for _, id := range g.institution.Absent {
			absent[id] = true
		}
	}
	for i := range present {
		present[i] = i
		if absent[g.bundle.ChannelID(i)] {
			present[i] = g.standIn(i, absent, 0)
		}
	}
	return present
}

// standIn follows the list of stand-ins of an absent channel, depth first.
func (g *Guide) standIn(channel int, absent map[string]bool, depth int) int {
	if depth > 8 {
		return -1
	}
	for _, id := range g.bundle.Channel(channel).Instead {
		i, ok := g.bundle.FindChannel(id)
		if !ok {
			continue
		}
		if !absent[id] {
			return i
		}
		if found := g.standIn(i, absent, depth+1); found >= 0 {
			return found
		}
	}
	return -1
}

// About says which content the guide stands on.
func (g *Guide) About() bundle.About { return g.about }

// Institution is the institution whose contacts are filled in, or nil.
func (g *Guide) Institution() *directory.Institution { return g.institution }

// Bundle gives the content that the guide stands on.
func (g *Guide) Bundle() *bundle.Bundle { return g.bundle }

// Outdated tells whether on a day the content is more than one review period
// past its review day.
func (g *Guide) Outdated(on entry.Date) bool {
	return g.about.ReviewBy != 0 && on > g.about.ReviewBy.AddMonths(reviewMonths)
}
