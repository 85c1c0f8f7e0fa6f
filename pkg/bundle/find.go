package bundle

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// searchEntries gives the search what people may look for: names and the words
// that people use in both languages, running text in those of the bundle.
func searchEntries(lib *Library, langs []entry.Lang) []search.Entry {
	f := finder{langs: langs, words: map[string][]*entry.Words{}}
	for i := range lib.Cues {
		f.cue(i, &lib.Cues[i])
	}
	for i := range lib.Concepts {
		f.concept(i, &lib.Concepts[i])
	}
	for i := range lib.Channels {
		c := &lib.Channels[i]
		f.entry(search.Channel, i, c.ID, c.Name, c.Purpose)
	}
	for i := range lib.Instruments {
		v := &lib.Instruments[i]
		f.entry(search.Instrument, i, v.ID, v.Name, v.Description, v.Action)
	}
	for i := range lib.Initiatives {
		v := &lib.Initiatives[i]
		f.entry(search.Initiative, i, v.ID, v.Name, v.Question)
	}
	return f.list
}

// finder gathers what people may look for.
type finder struct {
	langs []entry.Lang // of running text
	list  []search.Entry
	words map[string][]*entry.Words // kind:id → words that find it
}

func (f *finder) cue(i int, c *vocabulary.Cue) {
	for _, target := range c.Finds {
		f.words[target] = append(f.words[target], &c.Said)
	}
	if len(c.Finds) > 0 {
		return
	}
	e := search.Entry{Kind: search.Cue, Number: i, Doubt: doubts[c.Doubt]}
	for _, l := range entry.Langs {
		e.Add(search.Hidden, l.String(), c.Said.In(l)...)
	}
	f.list = append(f.list, e)
}

// doubts are the ways in which the words of a cue can make a telling not real.
var doubts = map[string]search.Doubt{"story": search.Story, "supposed": search.Supposed, "subject": search.Subject}

func (f *finder) concept(i int, c *vocabulary.Concept) {
	e := search.Entry{Kind: search.Concept, Number: i, Recognised: tells(c)}
	for _, l := range entry.Langs {
		e.Add(search.Name, l.String(), c.PrefLabel.In(l))
		e.Add(search.Alias, l.String(), c.AltLabel.In(l)...)
		e.Add(search.Hidden, l.String(), c.HiddenLabel.In(l)...)
	}
	for _, l := range f.langs {
		e.Add(search.Body, l.String(), c.Definition.In(l), c.Example.In(l))
	}
	f.add(e, c.ID)
}

func (f *finder) entry(kind search.Kind, number int, id string, name entry.Text, body ...entry.Text) {
	e := search.Entry{Kind: kind, Number: number}
	for _, l := range entry.Langs {
		e.Add(search.Name, l.String(), name.In(l))
		e.Add(search.Hidden, l.String(), abbreviations(name.In(l))...)
	}
	for _, l := range f.langs {
		for _, b := range body {
			e.Add(search.Body, l.String(), b.In(l))
		}
	}
	f.add(e, id)
}

func (f *finder) add(e search.Entry, id string) {
	for _, words := range f.words[e.Kind.String()+":"+id] {
		for _, l := range entry.Langs {
			e.Add(search.Hidden, l.String(), words.In(l)...)
		}
	}
	f.list = append(f.list, e)
}

// tells reports whether a concept says what happened, so that a telling may be
// about it.
func tells(c *vocabulary.Concept) bool {
	return slices.ContainsFunc(c.Suggests, func(s vocabulary.Suggestion) bool { return s.Fact == "aard" })
}

// small are the words that an abbreviation may pass over: "College van Beroep
// voor de Examens" is CBE, "College van Bestuur" CvB.
const small = " van voor de het en in op of the and for "

// abbreviations gives the initials of a name of three or more words, with and
// without small words.
func abbreviations(name string) []string {
	var all, large strings.Builder
	for _, w := range strings.Fields(strings.ToLower(name)) {
		all.WriteByte(w[0])
		if !strings.Contains(small, " "+w+" ") {
			large.WriteByte(w[0])
		}
	}
	var list []string
	for _, short := range []string{all.String(), large.String()} {
		if len(short) >= 3 && len(short) <= 6 && !slices.Contains(list, short) {
			list = append(list, short)
		}
	}
	return list
}
