// Package statichelp writes the help that needs no program: what a visitor sees
// before, without and instead of the WASM program, when script is off, blocked,
// missing or damaged. The same [guide.Guide] that answers elsewhere decides here
// too, at build time, for every kind of event and every role.
//
//	h := statichelp.New(g, today)
//	err := h.Fragment(w, entry.NL)  // to stand inside <sv-wegwijzer>…</sv-wegwijzer>
//	err = h.Page(w, entry.NL)       // a whole page; beside it belongs help.css
//
// # What it says, in this order
//
// Whom to call in danger (112, then the number of the campus), that nothing is
// reported, who can be reached day and night, and whom the institution has for
// a talk in confidence. Then per kind of event (fact aard) and role (fact rol),
// in native <details>, the steps that are certain with exactly those two facts;
// after them what becomes certain with one more answer, in the words of the
// question and the answer. For those whom it happened to, it goes one answer
// deeper: to what they want. Every condition was put to [guide.Guide.Route];
// nothing here reads rules.
//
// # What it is made of
//
// HTML without script, style, style attributes, ids and pictures; every class
// name begins with "sv-help". Text from an institution file is only ever text,
// and a link is https:, tel: or mailto:, whoever wrote it. Opening and closing
// parts sends nothing and leaves nothing in the address bar.
//
// # Non-goals
//
// It does not ask, search, or answer more than two or three facts at a time: the
// widget does. It cannot know that it has become old after it was written: it
// says until when it was checked. It does not list instruments and duties.
package statichelp

import (
	_ "embed"
	"html/template"
	"io"
	"strings"
	"sync"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
)

//go:embed help.html
var source string

//go:embed help.css
var style string

// templates write the view. What comes from content is only ever text in them:
// html/template escapes it for the place where it stands.
var templates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("help").Funcs(template.FuncMap{
		"pair": func(t *words, v any) pair { return pair{t, v} },
	}).Parse(source))
})

// pair is what a template within the template is given: the words of the
// language, and what to write.
type pair struct {
	T *words
	V any
}

// Help is the help over one guide on one day. It is immutable, and safe for
// concurrent use.
type Help struct {
	guide    *guide.Guide
	on       entry.Date
	outdated bool // local contacts are left out
	channels []directory.Channel
	first    []step // for somebody of whom nothing is known
	topics   []topic
}

// New decides all that the help says on a day. It asks the guide some thousands
// of questions, which takes some tenths of a second. On the zero day it is the
// day of the content.
func New(g *guide.Guide, on entry.Date) *Help {
	if on == 0 {
		on = g.About().Built
	}
	h := &Help{guide: g, on: on, outdated: outdated(g, on)}
	h.channels = make([]directory.Channel, g.Bundle().Channels())
	for i := range h.channels {
		h.channels[i] = g.Bundle().Channel(i)
		if inst := g.Institution(); inst != nil && h.channels[i].Local {
			h.channels[i].Name = without(h.channels[i].Name, inst.Name)
		}
	}
	d := newDecider(h)
	h.first = d.steps(d.route(nil))
	h.topics = d.topics()
	return h
}

// without takes the name of the institution off the end of the name of a contact:
// on its own page it only makes lines long.
func without(name, institution entry.Text) entry.Text {
	return entry.Text{NL: strings.TrimSuffix(name.NL, ", "+institution.NL), EN: strings.TrimSuffix(name.EN, ", "+institution.EN)}
}

// staleMonths is how long after its review day an institution's contacts are
// still shown.
const staleMonths = 6

// outdated tells whether nobody looked after the national content, or the
// contacts of the institution, for too long.
func outdated(g *guide.Guide, on entry.Date) bool {
	inst := g.Institution()
	return g.Outdated(on) || inst != nil && inst.ReviewBy != 0 && on > inst.ReviewBy.AddMonths(staleMonths)
}

// Outdated tells whether contacts of the institution are left out because nobody
// checked them for too long.
func (h *Help) Outdated() bool { return h.outdated }

// Fragment writes the help as one <div>, to stand inside another page.
func (h *Help) Fragment(w io.Writer, l entry.Lang) error {
	return templates().ExecuteTemplate(w, "fragment", h.view(l))
}

// Page writes the help as a whole page. It loads help.css from its own folder
// ([Style] gives it) and nothing else; the other language is at
// index.<language>.html, if the content has it.
func (h *Help) Page(w io.Writer, l entry.Lang) error {
	return templates().ExecuteTemplate(w, "page", h.view(l))
}

// Style gives the style sheet of [Help.Page], which fits [Help.Fragment] too:
// outside its own pages it touches nothing but classes that begin with "sv-help".
func Style() string { return style }
