package campus

import (
	"fmt"
	"strconv"
	"sync"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// Place is one institution, compiled. What it exports is immutable.
type Place struct {
	// Guide answers with the contacts of the institution filled in.
	Guide *guide.Guide
	// Bundle is what the guide was opened with, as the widget downloads it. It
	// must not be changed.
	Bundle []byte
	// ETag is the entity tag of Bundle, with its quotes. Equal bytes have equal
	// tags, also in another program.
	ETag string

	name      entry.Text
	helpPages helpPages
}

// compiling lets one compilation run at a time: each takes tens of megabytes for
// a moment, and a server that just started may be asked for all of them.
var compiling sync.Mutex

// compileVersion makes a place of one text of an institution file.
func (c *Campus) compileVersion(v *version) (*Place, error) {
	compiling.Lock()
	defer compiling.Unlock()
	inst, findings := c.content.LoadInstitution(fileName(v.id), v.text)
	if inst != nil && inst.ID != v.id {
		findings = append(findings, otherID(v, inst))
	}
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return nil, &wegwijzer.ContentError{Findings: findings}
	}
	file, err := bundle.Encode(c.content.Library(inst))
	if err != nil {
		return nil, fmt.Errorf("compile %s: %w", fileName(v.id), err)
	}
	g, err := guide.Open(file)
	if err != nil {
		return nil, fmt.Errorf("open the compiled %s: %w", fileName(v.id), err)
	}
	return &Place{Guide: g, Bundle: file, ETag: tag(file), name: inst.Name}, nil
}

// otherID is the fault of a file that is another institution's: a copy that was
// never finished would send people to the wrong place.
func otherID(v *version, inst *content.Institution) diagnostic.Finding {
	f := diagnostic.Finding{
		Severity: diagnostic.Error, Code: "id-file-name", File: fileName(v.id),
		Summary: strconv.Quote(inst.ID) + " is not the name of the file, expected " + strconv.Quote(v.id),
		Hint:    "rename the file or the id",
	}
	if root, err := jsontext.Parse(v.text); err == nil {
		if id, ok := root.Get("id"); ok {
			f.Line, f.Col = jsontext.Position(v.text, id.Start)
		}
	}
	return f
}
