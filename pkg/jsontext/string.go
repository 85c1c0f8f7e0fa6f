package jsontext

import (
	"unicode/utf16"
	"unicode/utf8"
)

// str reads a text in double quotes.
func (p *parser) str() string {
	start := p.at
	p.at++
	var out []byte
	for p.at < len(p.text) {
		switch c := p.text[p.at]; {
		case c == '"':
			p.at++
			return string(out)
		case c == '\\':
			out = p.escape(out)
		case c < ' ':
			p.fail(p.at, "a line break or control character inside a text: write it as an escape such as \\n")
		case c < utf8.RuneSelf:
			out = append(out, c)
			p.at++
		default:
			r, size := utf8.DecodeRune(p.text[p.at:])
			if r == utf8.RuneError && size == 1 {
				p.fail(p.at, "this is not valid UTF-8")
				return ""
			}
			out = append(out, p.text[p.at:p.at+size]...)
			p.at += size
		}
	}
	p.fail(start, "the text that begins here has no closing quote")
	return ""
}

func (p *parser) escape(out []byte) []byte {
	start := p.at
	p.at++
	c := p.peek()
	p.at++
	switch c {
	case '"', '\\', '/':
		return append(out, c)
	case 'b':
		return append(out, '\b')
	case 'f':
		return append(out, '\f')
	case 'n':
		return append(out, '\n')
	case 'r':
		return append(out, '\r')
	case 't':
		return append(out, '\t')
	case 'u':
		return utf8.AppendRune(out, p.unicode(start))
	}
	p.fail(start, "unknown escape in a text")
	return out
}

// unicode reads the four digits after a backslash and u, and a second half when it is a surrogate.
func (p *parser) unicode(start int) rune {
	r := p.hex()
	if utf16.IsSurrogate(r) {
		if p.at+1 < len(p.text) && p.text[p.at] == '\\' && p.text[p.at+1] == 'u' {
			p.at += 2
			r = utf16.DecodeRune(r, p.hex())
		} else {
			r = utf8.RuneError
		}
		if r == utf8.RuneError {
			p.fail(start, "half of a surrogate pair in a text")
		}
	}
	return r
}

func (p *parser) hex() rune {
	var r rune
	for range 4 {
		c := p.peek()
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			r = r<<4 | rune(c|0x20-'a'+10)
		default:
			p.fail(p.at, "expected four hexadecimal digits after \\u")
			return utf8.RuneError
		}
		p.at++
	}
	return r
}
