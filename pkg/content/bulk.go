package content

import (
	"unicode/utf8"

	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// What an institution adds stands among national help: a text or a list without
// end would push that out of sight.
const (
	maxText     = 2000 // characters
	maxContacts = 20   // phones, addresses or links of one contact
)

// bulky reports texts and lists of contacts that are too long to be read.
func (l *loader) bulky(f *file, n *jsontext.Node, inContacts bool) bool {
	if size := utf8.RuneCountInString(n.Text); n.Kind == jsontext.String && size > maxText {
		l.at(f, n, "wrong-length", "the text has "+itoa(size)+" characters, expected at most "+itoa(maxText), "say it shorter, and link to the rest")
		return true
	}
	found := false
	for i := range n.Items {
		found = l.bulky(f, &n.Items[i], inContacts) || found
	}
	for i := range n.Members {
		m := &n.Members[i]
		if inContacts && m.Value.Kind == jsontext.Array && len(m.Value.Items) > maxContacts {
			l.at(f, &m.Value, "wrong-length", quote(m.Key)+" has "+itoa(len(m.Value.Items))+" items, expected at most "+itoa(maxContacts), "keep those that readers need first")
			found = true
		}
		found = l.bulky(f, &m.Value, inContacts || m.Key == "contacts") || found
	}
	return found
}
