package diagnostic

import "unicode"

// width is the number of terminal columns that [visible] takes for a character:
// none for an accent that combines with the letter before it, two for an
// ideograph or a picture.
func width(r rune) int {
	switch {
	case r == '\t':
		return tabWidth
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0
	case unicode.IsGraphic(r) && unicode.Is(wide, r):
		return 2
	}
	return 1
}

// columns is the number of terminal columns that a text takes.
func columns(text string) (n int) {
	for _, r := range text {
		n += width(r)
	}
	return n
}

// wide holds the characters of two columns: the blocks that Unicode's East Asian
// Width (UAX #11) calls wide or full-width, rounded to whole ranges. A rare
// character at the edge of one may put a caret one column off.
var wide = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x1100, Hi: 0x115f, Stride: 1}, // Hangul initials
		{Lo: 0x231a, Hi: 0x231b, Stride: 1}, // watch, hourglass
		{Lo: 0x23e9, Hi: 0x23ec, Stride: 1}, // media buttons
		{Lo: 0x2614, Hi: 0x2615, Stride: 1}, // umbrella, hot drink
		{Lo: 0x26a1, Hi: 0x26a1, Stride: 1}, // high voltage
		{Lo: 0x26d4, Hi: 0x26d4, Stride: 1}, // no entry
		{Lo: 0x2705, Hi: 0x2705, Stride: 1}, // check mark
		{Lo: 0x2728, Hi: 0x2728, Stride: 1}, // sparkles
		{Lo: 0x274c, Hi: 0x274c, Stride: 1}, // cross mark
		{Lo: 0x2753, Hi: 0x2755, Stride: 1}, // question and exclamation marks
		{Lo: 0x2757, Hi: 0x2757, Stride: 1},
		{Lo: 0x2b50, Hi: 0x2b50, Stride: 1}, // star
		{Lo: 0x2e80, Hi: 0x303e, Stride: 1}, // CJK radicals and punctuation
		{Lo: 0x3041, Hi: 0x4dbf, Stride: 1}, // kana to CJK extension A
		{Lo: 0x4e00, Hi: 0xa4c6, Stride: 1}, // CJK ideographs, Yi
		{Lo: 0xa960, Hi: 0xa97c, Stride: 1}, // Hangul
		{Lo: 0xac00, Hi: 0xd7a3, Stride: 1},
		{Lo: 0xf900, Hi: 0xfad9, Stride: 1}, // CJK compatibility
		{Lo: 0xfe30, Hi: 0xfe6b, Stride: 1},
		{Lo: 0xff01, Hi: 0xff60, Stride: 1}, // full-width forms
		{Lo: 0xffe0, Hi: 0xffe6, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x16fe0, Hi: 0x1b2fb, Stride: 1}, // Tangut, kana supplements
		{Lo: 0x1f300, Hi: 0x1f64f, Stride: 1}, // pictures and faces
		{Lo: 0x1f680, Hi: 0x1f6ff, Stride: 1}, // transport
		{Lo: 0x1f7e0, Hi: 0x1f7f0, Stride: 1}, // coloured shapes
		{Lo: 0x1f90c, Hi: 0x1f9ff, Stride: 1}, // more pictures
		{Lo: 0x1fa70, Hi: 0x1faff, Stride: 1},
		{Lo: 0x20000, Hi: 0x3fffd, Stride: 1}, // CJK extensions
	},
}
