package content

import (
	"fmt"
	"unicode"

	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// maxMarks bounds the accents on one letter: more are stacked to paint over the
// lines around it.
const maxMarks = 2

// illegible reports texts with characters that make a reader see something else
// than what stands there: a phone number that runs backwards, two words that
// only look alike, accents that cover the line above.
func (l *loader) illegible(f *file, n *jsontext.Node) bool {
	found := false
	if why, r := strange(n.Text); n.Kind == jsontext.String && why != "" {
		l.at(f, n, "strange-character", fmt.Sprintf("the text has %s (U+%04X)", why, r),
			"type the text again: such a character comes along with pasting, or is there to deceive")
		found = true
	}
	for i := range n.Items {
		found = l.illegible(f, &n.Items[i]) || found
	}
	for i := range n.Members {
		found = l.illegible(f, &n.Members[i].Value) || found
	}
	return found
}

// strange gives the first character that does not belong in a text, and why.
func strange(text string) (why string, r rune) {
	marks := 0
	for _, r := range text {
		if !unicode.In(r, unicode.Mn, unicode.Me) {
			marks = 0
		} else if marks++; marks > maxMarks {
			return "a pile of accents on one letter", r
		}
		switch {
		case r == '\n' || r == '\t' || r == '\u00ad': // a soft hyphen only shows where a line breaks
		case unicode.Is(unicode.Bidi_Control, r):
			return "a character that turns the direction of reading", r
		case unicode.Is(unicode.Cc, r):
			return "a control character", r
		case unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Other_Default_Ignorable_Code_Point, unicode.Co):
			return "an invisible character", r
		}
	}
	return "", 0
}
