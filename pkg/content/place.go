package content

import "github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"

// place finds the line and column of a text (a value or a key) under a pointer
// of the file; of the pointer itself if the text does not stand there.
func (f *file) place(pointer, text string) (line, col int) {
	n := follow(&f.root, pointer)
	at := n.Start
	if found, ok := search(n, text); ok && text != "" {
		at = found
	}
	return jsontext.Position(f.text, at)
}

// Position gives the line and column of a key (a JSON pointer such as
// "then/offer") in a content file, or 0, 0 if the file was not read.
func (c *Content) Position(name, key string) (line, col int) {
	if f := c.files[name]; f != nil {
		return f.place(key, "")
	}
	return 0, 0
}

func search(n *jsontext.Node, text string) (int, bool) {
	if n.Kind == jsontext.String && n.Text == text {
		return n.Start, true
	}
	for i := range n.Items {
		if at, ok := search(&n.Items[i], text); ok {
			return at, true
		}
	}
	for i := range n.Members {
		m := &n.Members[i]
		if m.Key == text {
			return m.KeyStart, true
		}
		if at, ok := search(&m.Value, text); ok {
			return at, true
		}
	}
	return 0, false
}
