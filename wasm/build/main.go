// Command build makes the files that an institution puts on its own server:
//
//	module   one minified ES module                  wegwijzer.js
//	classic  one script without modules              wegwijzer-classic.js
//	inline   one script that holds everything        wegwijzer-inline….js
//	single   one page that runs from a disk          ….single.html
//	frame    a page for an iframe                    ….frame.html
//
// and beside them the program, the content, what an offline copy needs,
// compressed copies, manifest.json and SHA256SUMS. The same input gives the same
// bytes. It is a module of its own: what it needs is needed nowhere else.
//
//	go run . -from ../../build/widget -out ../../build/dist
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	var b builder
	flag.StringVar(&b.from, "from", "build/widget", "the `folder` of the plain widget: modules, program, bundles; bundles of one language in nl and en in it, the help of an institution in a folder of its name")
	flag.StringVar(&b.out, "out", "build/dist", "the `folder` to write to; it is emptied first")
	flag.Parse()
	if err := b.build(); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// builder makes one release.
type builder struct {
	from, out string

	table   map[string]asset // what the module and classic builds fetch, by plain name
	entries []entry
}

// langs are the languages of pages. A page holds the content of its own only.
var langs = []string{"nl", "en"}

const (
	programName = "wegwijzer.wasm"
	sumsName    = "SHA256SUMS"
)

func (b *builder) build() error {
	if err := b.clear(); err != nil {
		return err
	}
	if err := os.MkdirAll(b.out, 0o755); err != nil {
		return err
	}
	bundles, err := b.bundles()
	if err != nil {
		return err
	}
	for _, step := range []func([]string) error{b.assets, b.scripts, b.pages, b.copies} {
		if err := step(bundles); err != nil {
			return err
		}
	}
	if err := b.compress(); err != nil {
		return err
	}
	return b.manifest()
}

// clear empties the folder of an earlier release, and no other folder.
func (b *builder) clear() error {
	files, err := os.ReadDir(b.out)
	if errors.Is(err, os.ErrNotExist) || err == nil && len(files) == 0 {
		return nil
	}
	if _, err := os.Stat(filepath.Join(b.out, sumsName)); err != nil {
		return fmt.Errorf("%s is not empty and holds no earlier release: choose another folder", b.out)
	}
	return os.RemoveAll(b.out)
}

// bundles gives the plain names of the content files.
func (b *builder) bundles() ([]string, error) {
	paths, err := filepath.Glob(filepath.Join(b.from, "*.bundle"))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s holds no bundles (run `make build` first)", b.from)
	}
	names := make([]string, len(paths))
	for i, path := range paths {
		names[i] = filepath.Base(path)
	}
	return names, nil
}

// institution gives the id of the institution whose content a bundle is, or "".
func institution(bundle string) string {
	return strings.TrimPrefix(strings.TrimPrefix(strings.TrimSuffix(bundle, ".bundle"), "wegwijzer"), "-")
}
