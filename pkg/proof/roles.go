package proof

import (
	"slices"
	"strconv"
	"sync"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Roles proves the content again for an institution that lacks one role, for
// each role in turn: what stands in for the role must keep every invariant.
func Roles(c *content.Content, options ...Option) []diagnostic.Finding {
	found := make([][]diagnostic.Finding, len(c.Channels))
	var proofs sync.WaitGroup
	for i := range c.Channels {
		if role := &c.Channels[i]; role.Scope == directory.Role && role.Status == entry.Published {
			proofs.Go(func() { found[i] = without(c, role.ID, options...) })
		}
	}
	proofs.Wait()
	return slices.Concat(found...)
}

// without proves the content without a role. What it finds stands at what the
// role says is offered instead.
func without(c *content.Content, role string, options ...Option) []diagnostic.Finding {
	lacking := &content.Institution{Institution: directory.Institution{Absent: []string{role}}}
	findings := Content(c, lacking, options...)
	for i := range findings {
		f := &findings[i]
		f.Summary += " (" + f.File + ", at an institution without " + strconv.Quote(role) + ")"
		f.File = "channels/" + role + ".json"
		f.Line, f.Col = c.Position(f.File, "instead")
	}
	return findings
}
