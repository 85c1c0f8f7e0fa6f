package campus

import (
	"errors"
	"io/fs"
	"net/http"
	"strings"
)

// site is a campus on the web.
type site struct {
	campus *Campus
	assets fs.FS
}

// Handler serves the campus. It must stand at the root of a host.
//
//	GET  /                        the institutions
//	GET  /{id}/                   the page of an institution; ?lang=en in English
//	GET  /{id}/wegwijzer.bundle   its content, compiled, for the widget
//	POST /{id}/route              a request as JSON → where to go, as JSON
//	POST /{id}/find               a query as JSON → what fits, as JSON
//	GET  /widget/…                the files of the widget, from assets
//	GET  /campus.css              the styles of the pages
//
// The two that take a body limit it to 64 KiB, keep nothing of it, and answer a
// fault with {"error": …, "offset": …}, the offset being a byte of the body.
// Assets may be nil: then the pages show the help that needs no program.
func (c *Campus) Handler(assets fs.FS) http.Handler { return &site{c, assets} }

const (
	contentPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
		"base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
	permissions = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), " +
		"magnetometer=(), microphone=(), payment=(), usb=()"
)

// secure sets the headers that every answer has.
func secure(h http.Header) {
	h.Set("Content-Security-Policy", contentPolicy)
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Permissions-Policy", permissions)
}

// ServeHTTP sends a request to the part of the site that answers it.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	secure(w.Header())
	path := strings.TrimPrefix(r.URL.Path, "/")
	first, rest, folder := strings.Cut(path, "/")
	switch {
	case path == "":
		reading(s.list)(w, r)
	case path == "campus.css":
		reading(s.styles)(w, r)
	case first == assetFolder && folder:
		reading(func(w http.ResponseWriter, r *http.Request) { s.asset(w, r, rest) })(w, r)
	default:
		s.institution(w, r, first, rest, folder)
	}
}

// institution answers what is asked of one institution.
func (s *site) institution(w http.ResponseWriter, r *http.Request, id, rest string, folder bool) {
	switch {
	case rest == "route" || rest == "find":
		s.answer(w, r, id, rest)
	case rest == "wegwijzer.bundle":
		reading(func(w http.ResponseWriter, r *http.Request) { s.bundle(w, r, id) })(w, r)
	case rest == "" && folder:
		reading(func(w http.ResponseWriter, r *http.Request) { s.page(w, r, id) })(w, r)
	case rest == "" && isID(id):
		reading(func(w http.ResponseWriter, r *http.Request) { s.addSlash(w, r, id) })(w, r)
	default:
		s.notFound(w, r, "")
	}
}

// addSlash sends /{id} on to /{id}/, so that relative addresses work.
func (s *site) addSlash(w http.ResponseWriter, r *http.Request, id string) {
	if _, err := s.campus.Open(id); errors.Is(err, ErrUnknown) {
		s.notFound(w, r, id)
		return
	}
	to := "/" + id + "/"
	if l := language(r); l.String() != "nl" {
		to += "?lang=" + l.String()
	}
	http.Redirect(w, r, to, http.StatusPermanentRedirect)
}

// reading lets only requests through that read.
func reading(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "this address can only be read: use GET", http.StatusMethodNotAllowed)
			return
		}
		next(w, r)
	}
}

// bundle serves the compiled content of an institution.
func (s *site) bundle(w http.ResponseWriter, r *http.Request, id string) {
	place, err := s.campus.Open(id)
	if err != nil {
		status, text := publicError(id, err)
		http.Error(w, text, status)
		return
	}
	w.Header().Set("ETag", place.ETag)
	serveBytes(w, r, "application/octet-stream", place.Bundle)
}

// publicError is what anyone may know of an error of [Campus.Open]. The finding
// itself, with its place in the file, is for [Options.Report].
func publicError(id string, err error) (status int, text string) {
	if errors.Is(err, ErrUnknown) {
		return http.StatusNotFound, err.Error()
	}
	return http.StatusServiceUnavailable, "the institution file of " + id + " has a fault; in danger, call 112"
}
