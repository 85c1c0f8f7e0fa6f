// Command portal shows the widget in the portal of an invented hogeschool. It
// serves plain files: that is all that a portal needs to embed Wegwijzer.
//
//	make run            builds the widget and starts this program
//	go run ./examples/portal --port 8080
package main

import (
	"bytes"
	"embed"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path"
	"strings"
	"syscall"
	"time"

	"github.com/sociale-veiligheid/wegwijzer/examples/hosts"
	"github.com/sociale-veiligheid/wegwijzer/examples/themes"
)

//go:embed site
var site embed.FS

// policy is the Content-Security-Policy of the portal: the strictest one under
// which the program runs. Only 'wasm-unsafe-eval' is there for Wegwijzer.
const (
	policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
		"base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'"
	// A worker may only be started from an address that somebody vouches for.
	offlinePolicy = "wegwijzer-offline"
)

func main() {
	port := flag.String("port", "8080", "the `port` on 127.0.0.1 to listen on; 0 takes a free one")
	widget := flag.String("widget", "build/widget", "the `folder` of the built widget")
	pages := flag.String("pages", "build/site", "the `folder` of the pages to read (make site); they are optional")
	csp := flag.String("csp", policy, "the Content-Security-Policy `header`; empty sends none")
	flag.Parse()
	if err := serve(*port, *widget, *pages, *csp); err != nil {
		fmt.Fprintln(os.Stderr, "portal:", err)
		os.Exit(1)
	}
}

func serve(port, widget, pages, csp string) error {
	if _, err := os.Stat(widget + "/wegwijzer.wasm"); err != nil {
		return fmt.Errorf("%w (run `make build` first)", err)
	}
	listener, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", port))
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("port %s is taken: choose another one, for example `make run PORT=8081`", port)
	}
	if err != nil {
		return err
	}
	fmt.Printf("http://%s/\n", listener.Addr())
	server := &http.Server{Handler: handler(os.DirFS(widget), os.DirFS(pages), csp), ReadHeaderTimeout: 10 * time.Second}
	return server.Serve(listener)
}

// handler serves the portal, the widget under /widget/, and the pages to read
// under /lezen/.
func handler(widget, toRead fs.FS, csp string) http.Handler {
	pages, err := fs.Sub(site, "site")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	mux := http.NewServeMux()
	mux.Handle("GET /", withHelp(pages, widget))
	mux.HandleFunc("GET /hosts/{page}", host(widget))
	mux.Handle("GET /themes/", http.StripPrefix("/themes/", http.FileServerFS(themes.FS)))
	mux.Handle("GET /lezen/", http.StripPrefix("/lezen/", http.FileServerFS(toRead)))
	mux.Handle("GET /widget/", http.StripPrefix("/widget/", http.FileServerFS(widget)))
	mux.HandleFunc("GET /service-worker.js", func(w http.ResponseWriter, r *http.Request) {
		http.ServeFileFS(w, r, widget, "service-worker.js") // at the root, since it reaches no further than its folder
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		if csp != "" {
			h.Set("Content-Security-Policy", pagePolicy(csp, r.URL.Path))
		}
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Content-Type-Options", "nosniff")
		if strings.HasSuffix(r.URL.Path, ".bundle") {
			h.Set("Content-Type", "application/octet-stream")
		}
		mux.ServeHTTP(w, r)
	})
}

// host serves a page as in a system that institutions use, and its style sheet.
func host(widget fs.FS) http.HandlerFunc {
	sheets := http.FileServerFS(hosts.FS)
	return func(w http.ResponseWriter, r *http.Request) {
		name := r.PathValue("page")
		page := hosts.Page(strings.TrimSuffix(name, ".html"))
		if page == nil || path.Ext(name) != ".html" {
			http.StripPrefix("/hosts/", sheets).ServeHTTP(w, r)
			return
		}
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(helped(page, widget)))
	}
}

// pagePolicy is the policy with, on the page that opts in to an offline copy,
// what the script for that needs.
func pagePolicy(csp, path string) string {
	if path == "/offline.html" {
		return strings.Replace(csp, "trusted-types 'none'", "trusted-types "+offlinePolicy, 1)
	}
	return csp
}
