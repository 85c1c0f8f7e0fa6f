package content

import (
	"maps"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// Passage is a text in one language as it stands in a content file.
type Passage struct {
	File   string // such as vocabulary/stalking.json
	Folder string // such as vocabulary
	Key    string // such as explanation, then/advice or values/2/help
	Status entry.Status
	Lang   entry.Lang
	Text   string

	source []byte
	node   *jsontext.Node
}

// Place gives the place in the file of a part of the text, in bytes: the line,
// the column, and the column after the part. A text never runs over a line end
// in its file.
func (p *Passage) Place(from, to int) (line, col, end int) {
	line, col = jsontext.Position(p.source, p.node.Offset(p.source, from))
	_, end = jsontext.Position(p.source, p.node.Offset(p.source, to))
	return line, col, end
}

// Passages gives every text in two languages of the content, in the order of the
// files and of reading, whatever the status of its entry.
func (c *Content) Passages() []Passage {
	var list []Passage
	for _, name := range slices.Sorted(maps.Keys(c.files)) {
		f := c.files[name]
		folder, _, nested := strings.Cut(name, "/")
		if !nested {
			folder = ""
		}
		p := Passage{File: name, Folder: folder, source: f.text}
		if n, ok := f.root.Get("status"); ok {
			p.Status = entry.Status(n.Text)
		}
		list = p.under(&f.root, "", list)
	}
	return list
}

// under appends the passages under a node.
func (p Passage) under(n *jsontext.Node, key string, list []Passage) []Passage {
	for i := range n.Items {
		list = p.under(&n.Items[i], key+"/"+itoa(i), list)
	}
	for i := range n.Members {
		m := &n.Members[i]
		if lang, ok := entry.ParseLang(m.Key); ok && m.Value.Kind == jsontext.String {
			p.Key, p.Lang, p.Text, p.node = strings.TrimPrefix(key, "/"), lang, m.Value.Text, &m.Value
			list = append(list, p)
			continue
		}
		list = p.under(&m.Value, key+"/"+m.Key, list)
	}
	return list
}
