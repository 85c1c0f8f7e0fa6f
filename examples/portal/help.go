package main

import (
	"bytes"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

// institution is the one whose portal this is.
const institution = "hogeschool-zuiderlicht"

// withHelp serves the pages of the portal with the help that needs no program in
// them, as `wegwijzer build` wrote it. In a page it comes between the comments
//
//	<!-- wegwijzer-help nl --> … <!-- /wegwijzer-help -->
//
// in place of what stands there, which stays when nothing was built.
func withHelp(pages, widget fs.FS) http.HandlerFunc {
	files := http.FileServerFS(pages)
	return func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" {
			name = "index.html"
		}
		page, err := fs.ReadFile(pages, name)
		if err != nil || path.Ext(name) != ".html" || r.URL.Path == "/index.html" {
			files.ServeHTTP(w, r)
			return
		}
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(helped(page, widget)))
	}
}

// helped is a page with the help in it.
func helped(page []byte, widget fs.FS) []byte {
	for _, lang := range []string{"nl", "en"} {
		if help, err := fs.ReadFile(widget, institution+"/help."+lang+".html"); err == nil {
			page = insert(page, "<!-- wegwijzer-help "+lang+" -->", "<!-- /wegwijzer-help -->", help)
		}
	}
	return page
}

// insert puts text between two marks of a page, if it has both.
func insert(page []byte, from, to string, text []byte) []byte {
	before, rest, ok := bytes.Cut(page, []byte(from))
	_, after, closed := bytes.Cut(rest, []byte(to))
	if !ok || !closed {
		return page
	}
	return bytes.Join([][]byte{before, []byte(from), []byte("\n"), text, []byte(to), after}, nil)
}
