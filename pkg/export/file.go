package export

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// File is one file of an export.
type File struct {
	Path string // slash-separated, below the folder of the export
	Text []byte
}

// Options says how to write.
type Options struct {
	Langs []entry.Lang // empty: both
	Base  string       // address of the root, ending in "/"; empty: not known yet
}

// DefaultBase is the address under which the identifiers of the linked data
// stand when no other is given. It identifies; nothing need answer there.
const DefaultBase = "https://sociale-veiligheid.github.io/wegwijzer/"

func (o Options) langs() []entry.Lang {
	if len(o.Langs) == 0 {
		return entry.Langs[:]
	}
	return o.Langs
}

func (o Options) base() string {
	if o.Base == "" {
		return DefaultBase
	}
	return o.Base
}

// Format is something that a book can be made into.
type Format struct {
	Name  string
	About string
	Make  func(*Book, Options) ([]File, error)
}

// Formats lists every format, in the order of the documentation.
var Formats = []Format{
	{"tables", "the rules as decision tables: HTML pages to read and print", (*Book).Tables},
	{"flow", "the questions and what hangs on them: a page, and Mermaid text", (*Book).Flow},
	{"site", "everything as a static site with permanent addresses", (*Book).Site},
	{"skos", "the vocabulary as SKOS (NL-SBB): Turtle and JSON-LD", (*Book).SKOS},
	{"jsonld", "the instruments as schema.org LearningResource", (*Book).JSONLD},
	{"hsds", "the channels as HSDS 3 services, a file per language", (*Book).HSDS},
}

// Write puts files in a folder. Each file appears whole: nobody ever reads half
// of one. Files of an earlier export that are no longer made are left alone.
func Write(folder string, files []File) error {
	for _, f := range files {
		if err := writeWhole(filepath.Join(folder, filepath.FromSlash(f.Path)), f.Text); err != nil {
			return err
		}
	}
	return nil
}

func writeWhole(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(name), ".export-*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name()) // gone already when all went well
	_, writeErr := temp.Write(text)
	if err := errors.Join(writeErr, temp.Chmod(0o644), temp.Close()); err != nil {
		return err
	}
	return os.Rename(temp.Name(), name)
}
