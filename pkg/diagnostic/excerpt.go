package diagnostic

import (
	"strings"
	"unicode"
)

const (
	excerptWidth = 100 // the columns of source that are shown, more or less
	tabWidth     = 4
)

// excerpt gives the part of a line around a column, counted in characters from
// 1, as a terminal should show it, and the number of terminal columns in that
// part before the character. A column outside the line is taken to be at its
// nearest end. Where the line is cut stands an ellipsis.
func excerpt(line string, col int) (text string, before int) {
	runes := []rune(line)
	at := min(max(col-1, 0), len(runes))
	from, to := window(runes, at)
	var b strings.Builder
	if from > 0 {
		b.WriteRune('…')
		before = 1
	}
	for i, r := range runes[from:to] {
		b.WriteString(visible(r))
		if from+i < at {
			before += width(r)
		}
	}
	if to < len(runes) {
		b.WriteRune('…')
	}
	return b.String(), before
}

// window chooses the runes to show: half of the width before the place, then as
// much as fits after it, and if the line ends early more before it.
func window(runes []rune, at int) (from, to int) {
	from, to = at, at
	room := excerptWidth
	for ; from > 0 && room > excerptWidth/2; from-- {
		room -= width(runes[from-1])
	}
	for ; to < len(runes) && room > 0; to++ {
		room -= width(runes[to])
	}
	for ; from > 0 && room > 0; from-- {
		room -= width(runes[from-1])
	}
	return from, to
}

// visible is how a character of source is shown. What a terminal would obey
// instead of show (control characters, changes of writing direction) becomes a
// replacement character, so that a file can not disguise itself.
func visible(r rune) string {
	switch {
	case r == '\t':
		return strings.Repeat(" ", tabWidth)
	case !unicode.IsGraphic(r):
		return string(unicode.ReplacementChar)
	}
	return string(r)
}
