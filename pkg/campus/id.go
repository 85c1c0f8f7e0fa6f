package campus

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// ErrUnknown says that there is no institution with the id that was asked for.
// The error that wraps it names the id that was probably meant.
var ErrUnknown = errors.New("unknown institution")

// errName says why a file in the folder is no institution.
var errName = errors.New(`the name of an institution file is its id and ".json": an id has lower case letters, digits and hyphens, 64 at most, and is not "widget"`)

const (
	maxID       = 64
	assetFolder = "widget" // on the web; no institution can have this id
)

// isID tells whether a text can be an id. Nothing else is ever made into the
// name of a file.
func isID(id string) bool {
	for i := 0; i < len(id); i++ {
		if c := id[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return id != "" && len(id) <= maxID && id != assetFolder
}

func fileName(id string) string { return id + ".json" }

// IDs gives the ids of all institutions in the folder, sorted. Whether their
// files are good is seen when they are opened. A JSON file whose name cannot be
// an id is left out, and reported once.
func (c *Campus) IDs() ([]string, error) {
	files, err := fs.ReadDir(c.files, ".")
	if err != nil {
		return nil, fmt.Errorf("list the institutions: %w", err)
	}
	ids := []string{}
	for _, f := range files {
		id, isJSON := strings.CutSuffix(f.Name(), ".json")
		switch {
		case !isJSON || f.IsDir():
		case isID(id):
			ids = append(ids, id)
		default:
			c.reportName(id)
		}
	}
	slices.Sort(ids)
	return ids, nil
}

func (c *Campus) reportName(id string) {
	c.mu.Lock()
	reported := c.odd[id]
	c.odd[id] = true
	c.mu.Unlock()
	if !reported {
		c.report(id, errName)
	}
}

// unknown is the error for an id that is not there.
func (c *Campus) unknown(id string) error {
	if len(id) > maxID {
		return fmt.Errorf("%w: an id has at most %d characters", ErrUnknown, maxID)
	}
	ids, _ := c.IDs()
	if hint := diagnostic.DidYouMean(id, ids); hint != "" {
		return fmt.Errorf("%w %q: %s", ErrUnknown, id, hint)
	}
	return fmt.Errorf("%w %q", ErrUnknown, id)
}

// nearest gives the id that was probably meant, or "".
func (c *Campus) nearest(id string) string {
	if len(id) > maxID {
		return ""
	}
	ids, _ := c.IDs()
	near, _ := diagnostic.Nearest(id, ids)
	return near
}

// name gives the name of an institution without compiling it: that of the
// version in service or, before the first use, what the file says.
func (c *Campus) name(id string) entry.Text {
	if good := c.record(id).good; good != nil {
		return good.name
	}
	name := entry.Text{NL: id, EN: id}
	text, err := c.read(id)
	if err != nil {
		return name
	}
	root, err := jsontext.Parse(text)
	if err != nil {
		return name
	}
	said, _ := root.Get("name")
	if said == nil {
		return name
	}
	if n, ok := said.Get("nl"); ok && n.Text != "" {
		name.NL = n.Text
	}
	if n, ok := said.Get("en"); ok && n.Text != "" {
		name.EN = n.Text
	}
	return name
}
