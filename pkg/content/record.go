package content

import (
	"encoding/json"
	"slices"
)

// Rewrite gives the text of a case file with another expectation, and all else
// as it was written.
func (c *Content) Rewrite(id string, e Expectation) ([]byte, error) {
	f := c.files["cases/"+id+".json"]
	expect := follow(&f.root, "expect")
	text, err := json.MarshalIndent(e, "  ", "  ")
	if err != nil {
		return nil, err
	}
	return slices.Concat(f.text[:expect.Start], text, f.text[expect.End:]), nil
}
