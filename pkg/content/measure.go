package content

import (
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Measure is a measure or a track of the ministerial letter with which the
// national programme began, and what became of it.
type Measure struct {
	entry.Meta
	Part    string     `json:"part"`            // measure or track
	Number  int        `json:"number"`          // in the letter, within its part
	Track   string     `json:"track,omitempty"` // that instruments carry; of a track only
	Name    entry.Text `json:"name"`
	Text    entry.Text `json:"text"`    // what the letter announced
	Outcome string     `json:"outcome"` // pending, partly, running, done, unknown
	Became  entry.Text `json:"became"`
	Content Traces     `json:"content"`
}

// Traces are the entries in which something can be found back, by id.
type Traces struct {
	Concepts    []string `json:"concepts,omitempty"`
	Channels    []string `json:"channels,omitempty"`
	Duties      []string `json:"duties,omitempty"`
	Instruments []string `json:"instruments,omitempty"`
	Initiatives []string `json:"initiatives,omitempty"`
	Lessons     []string `json:"lessons,omitempty"`
}

// linkMeasures reports traces of the letter that lead nowhere, and numbers of
// the letter that are missing or taken.
func (l *loader) linkMeasures(ids map[string][]string) {
	numbers := map[string][]int{}
	for i := range l.c.Measures {
		m := &l.c.Measures[i]
		r := l.refers("measures/", &m.Meta, ids)
		r.to("concept", m.Content.Concepts, "content/concepts")
		r.to("channel", m.Content.Channels, "content/channels")
		r.to("duty", m.Content.Duties, "content/duties")
		r.to("instrument", m.Content.Instruments, "content/instruments")
		r.to("initiative", m.Content.Initiatives, "content/initiatives")
		r.to("lesson", m.Content.Lessons, "content/lessons")
		if slices.Contains(numbers[m.Part], m.Number) {
			l.find(r.path, "number", "", "duplicate-number", m.Part+" "+itoa(m.Number)+" of the letter is there already", "look up its number in the letter")
		}
		numbers[m.Part] = append(numbers[m.Part], m.Number)
	}
	for i := range l.c.Measures {
		if m := &l.c.Measures[i]; m.Number > 1 && !slices.Contains(numbers[m.Part], m.Number-1) && len(l.leftOut["measure"]) == 0 {
			l.find("measures/"+m.ID+".json", "number", "", "missing-number", "this is "+m.Part+" "+itoa(m.Number)+" of the letter, and there is no "+m.Part+" "+itoa(m.Number-1), "every measure and track of the letter has an entry")
		}
	}
}
