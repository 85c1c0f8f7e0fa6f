package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// suppose fills in what the text is confidently about, and what it says in
// passing. A fact that was answered or skipped stays as it is; of a fact with
// one value the likeliest counts. It gives what it filled in.
func (g *Guide) suppose(s *routing.State, told *search.Told) (supposed []Answer) {
	given := s.Values
	for _, suggestion := range g.suggested(told) {
		f := g.factNumber(suggestion.Fact)
		if f < 0 || given[f] != 0 || s.Skipped>>f&1 == 1 || s.Values[f] != 0 && !g.facts[f].Multiple {
			continue
		}
		before := s.Values[f]
		if g.know(s, suggestion.Fact, suggestion.Value); s.Values[f] != before {
			supposed = append(supposed, Answer{suggestion.Fact, []string{suggestion.Value}})
		}
	}
	return supposed
}

// nearTop is how far behind the first reading another one still counts.
const nearTop = 8

// suggested gives the values that the text suggests, the likeliest first; none
// when it is about nothing with confidence.
func (g *Guide) suggested(told *search.Told) (list []vocabulary.Suggestion) {
	if !confident(told.About) {
		return nil
	}
	for _, h := range told.About {
		if h.Score >= max(search.Confident, told.About[0].Score-nearTop) {
			list = append(list, g.bundle.Concept(h.Number).Suggests...)
		}
	}
	return append(list, g.said(told)...)
}

// said gives the values that the text says in passing. Of positions the one that
// says most comes first ("my friend told me" says more than "me"); other facts
// with one value are left out when the text says several.
func (g *Guide) said(told *search.Told) (list []vocabulary.Suggestion) {
	if told.Doubt {
		return nil
	}
	var all []vocabulary.Suggestion
	for i := len(told.Cues) - 1; i >= 0; i-- {
		all = append(all, g.bundle.Cue(told.Cues[i]).Suggests)
	}
	for i, s := range all {
		if f := g.factNumber(s.Fact); f >= 0 && (g.facts[f].Multiple || s.Fact == "positie" || alone(all, i)) {
			list = append(list, s)
		}
	}
	return list
}

// alone tells whether no other suggestion speaks of the same fact.
func alone(list []vocabulary.Suggestion, i int) bool {
	for k := range list {
		if k != i && list[k].Fact == list[i].Fact {
			return false
		}
	}
	return true
}

// leastDanger is the score from which something that may be dangerous counts,
// long before it is certain.
const leastDanger = 40

// dangerous tells whether a text speaks of danger, whatever else it says. Plain
// words of danger count even beside a film: too much care does no harm.
func (g *Guide) dangerous(told *search.Told) bool {
	for _, c := range told.Cues {
		if s := g.bundle.Cue(c).Suggests; s.Fact == "gevaar" && s.Value != "geen" {
			return true
		}
	}
	for _, h := range told.About {
		if h.Unreal {
			continue
		}
		for _, s := range g.bundle.Concept(h.Number).Suggests {
			if h.Score >= leastDanger && (s.Fact == "gevaar" || s.Value == "crisis-suicidaliteit" || s.Value == "seksueel-geweld") {
				return true
			}
		}
	}
	return false
}
