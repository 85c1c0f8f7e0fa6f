package campus

import (
	"bytes"
	"embed"
	"errors"
	"html/template"
	"net/http"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

//go:embed *.html
var pageFiles embed.FS

// pages are the templates. What comes from an institution file is only ever
// text in them: html/template escapes it for the place where it stands.
var pages = template.Must(template.ParseFS(pageFiles, "*.html"))

// view is what a page shows.
type view struct {
	Lang, OtherLang string
	Path            string // of the page, for the link to the other language
	T               *words
	Title           string

	Institutions []listed      // list.html
	Problem      string        // problem.html
	Near         *listed       // problem.html: what was probably meant
	ID           string        // institution.html
	Help         template.HTML // institution.html: what package statichelp wrote
}

// listed is an institution in a list.
type listed struct{ ID, Name string }

// language gives the language that an address asks for: Dutch unless it says
// ?lang=en.
func language(r *http.Request) entry.Lang {
	l, _ := entry.ParseLang(r.URL.Query().Get("lang"))
	return l
}

func newView(l entry.Lang, path string) *view {
	other := entry.EN
	if l == entry.EN {
		other = entry.NL
	}
	return &view{Lang: l.String(), OtherLang: other.String(), Path: path, T: texts[l]}
}

// list serves the list of institutions.
func (s *site) list(w http.ResponseWriter, r *http.Request) {
	l := language(r)
	v := newView(l, "/")
	ids, err := s.campus.IDs()
	if err != nil {
		s.problem(w, v, http.StatusServiceUnavailable, v.T.Broken)
		return
	}
	v.Title = v.T.Institutions
	for _, id := range ids {
		v.Institutions = append(v.Institutions, listed{id, s.campus.name(id).In(l)})
	}
	write(w, http.StatusOK, "list.html", v)
}

// page serves the page of an institution.
func (s *site) page(w http.ResponseWriter, r *http.Request, id string) {
	l := language(r)
	place, err := s.campus.Open(id)
	if errors.Is(err, ErrUnknown) {
		s.notFound(w, r, id)
		return
	}
	v := newView(l, "/"+id+"/")
	if err != nil {
		s.problem(w, v, http.StatusServiceUnavailable, v.T.Broken)
		return
	}
	v.Title, v.ID = place.name.In(l), id
	if v.Help, err = place.help(day(s.campus.clock.Now()), l); err != nil {
		s.problem(w, v, http.StatusServiceUnavailable, v.T.Broken)
		return
	}
	write(w, http.StatusOK, "institution.html", v)
}

// notFound answers an address that is not there; id is the institution that was
// asked for, if it was one.
func (s *site) notFound(w http.ResponseWriter, r *http.Request, id string) {
	l := language(r)
	v := newView(l, "/")
	if near := s.campus.nearest(id); near != "" {
		v.Near = &listed{near, s.campus.name(near).In(l)}
	}
	s.problem(w, v, http.StatusNotFound, v.T.NotFound)
}

// problem says what went wrong, and that help is near all the same.
func (s *site) problem(w http.ResponseWriter, v *view, status int, text string) {
	v.Title, v.Problem = text, text
	write(w, status, "problem.html", v)
}

func write(w http.ResponseWriter, status int, name string, v *view) {
	var page bytes.Buffer
	if err := pages.ExecuteTemplate(&page, name, v); err != nil {
		http.Error(w, "this page cannot be shown; in danger, call 112", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Language", v.Lang)
	w.Header().Set("Cache-Control", "no-cache")
	w.WriteHeader(status)
	_, _ = page.WriteTo(w) // a reader that went away needs no answer
}
