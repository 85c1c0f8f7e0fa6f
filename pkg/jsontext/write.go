package jsontext

import (
	"strconv"
	"unicode/utf8"
)

// Writer appends a JSON text to Buf. It sets the commas; the caller balances
// what it opens and closes. The zero Writer is ready for use; it must not be
// shared between goroutines.
type Writer struct {
	Buf   []byte
	comma bool
}

// Open begins an object or list: pass '{' or '['.
//
//go:noinline
func (w *Writer) Open(bracket byte) {
	w.separate()
	w.Buf = append(w.Buf, bracket)
	w.comma = false
}

// Close ends an object or list: pass '}' or ']'.
//
//go:noinline
func (w *Writer) Close(bracket byte) {
	w.Buf = append(w.Buf, bracket)
	w.comma = true
}

// Key writes a key of an object.
//
//go:noinline
func (w *Writer) Key(key string) {
	w.separate()
	w.Buf = appendQuoted(w.Buf, key)
	w.Buf = append(w.Buf, ':')
	w.comma = false
}

// String writes a text value.
//
//go:noinline
func (w *Writer) String(s string) {
	w.separate()
	w.Buf = appendQuoted(w.Buf, s)
	w.comma = true
}

// Bool writes true or false.
//
//go:noinline
func (w *Writer) Bool(b bool) {
	w.separate()
	w.Buf = strconv.AppendBool(w.Buf, b)
	w.comma = true
}

// Int writes a whole number.
//
//go:noinline
func (w *Writer) Int(n int) {
	w.separate()
	w.Buf = strconv.AppendInt(w.Buf, int64(n), 10)
	w.comma = true
}

// Hundredths writes n/100 with two decimals: 87 is 0.87.
//
//go:noinline
func (w *Writer) Hundredths(n int) {
	w.separate()
	w.Buf = strconv.AppendInt(w.Buf, int64(n/100), 10)
	w.Buf = append(w.Buf, '.', byte('0'+n/10%10), byte('0'+n%10))
	w.comma = true
}

// Null writes null.
//
//go:noinline
func (w *Writer) Null() {
	w.separate()
	w.Buf = append(w.Buf, "null"...)
	w.comma = true
}

// Raw appends a value that is JSON already.
//
//go:noinline
func (w *Writer) Raw(json []byte) {
	w.separate()
	w.Buf = append(w.Buf, json...)
	w.comma = true
}

// Field writes a key and a text value; nothing if the text is empty.
//
//go:noinline
func (w *Writer) Field(key, value string) {
	if value == "" {
		return
	}
	w.Key(key)
	w.String(value)
}

// List writes a key and a list of texts.
//
//go:noinline
func (w *Writer) List(key string, values []string) {
	w.Key(key)
	w.Open('[')
	for _, v := range values {
		w.String(v)
	}
	w.Close(']')
}

//go:noinline
func (w *Writer) separate() {
	if w.comma {
		w.Buf = append(w.Buf, ',')
	}
}

const hexDigits = "0123456789abcdef"

// appendQuoted writes s as a JSON text. Invalid UTF-8 becomes U+FFFD, and the
// two line separators that JavaScript once misread are escaped.
func appendQuoted(buf []byte, s string) []byte {
	buf = append(buf, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < utf8.RuneSelf && c != '"' && c != '\\' {
			buf = append(buf, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		buf = appendSpecial(buf, r)
		i += size
	}
	return append(buf, '"')
}

func appendSpecial(buf []byte, r rune) []byte {
	switch {
	case r == '"' || r == '\\':
		return append(buf, '\\', byte(r))
	case r == '\n':
		return append(buf, '\\', 'n')
	case r == '\t':
		return append(buf, '\\', 't')
	case r == '\r':
		return append(buf, '\\', 'r')
	case r < ' ':
		return append(buf, '\\', 'u', '0', '0', hexDigits[r>>4], hexDigits[r&15])
	case r == '\u2028' || r == '\u2029':
		return append(buf, '\\', 'u', '2', '0', '2', hexDigits[r&15])
	}
	return utf8.AppendRune(buf, r)
}

// Quote gives s as a JSON text, for messages that show what somebody wrote.
func Quote(s string) string { return string(appendQuoted(nil, s)) }
