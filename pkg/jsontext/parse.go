// Package jsontext reads and writes small JSON texts (RFC 8259) without
// reflection, so that the same request gives the same bytes in a Go service, on
// the command line and in the WASM program.
//
// [Parse] gives a tree whose nodes know their place in the text: the check of
// the content points at line and column with it. [Writer] appends JSON to a
// buffer that the caller keeps.
//
// It is strict: UTF-8 only, no duplicate keys, no trailing text, a bounded
// depth. Non-goals: streaming, and decoding into Go types; encoding/json does
// that where it may be used.
package jsontext

import (
	"strconv"
	"unicode/utf8"
)

// MaxDepth bounds nesting, and with it recursion.
const MaxDepth = 64

// Kind is the type of a JSON value.
type Kind uint8

// The kinds.
const (
	Null Kind = iota
	Bool
	Number
	String
	Array
	Object
)

// String names the kind as a person would in a message.
func (k Kind) String() string {
	return [...]string{"null", "true or false", "a number", "a text", "a list", "an object"}[min(k, Object)]
}

// Node is a JSON value and its place in the text: bytes Start up to End.
type Node struct {
	Kind    Kind
	Bool    bool
	Text    string // of a String, decoded; of a Number, as written
	Items   []Node // of an Array
	Members []Member
	Start   int
	End     int
}

// Member is a key of an object and its value. KeyStart is where the key begins.
type Member struct {
	Key      string
	KeyStart int
	Value    Node
}

// Get gives the value of a key of an object.
func (n *Node) Get(key string) (*Node, bool) {
	for i := range n.Members {
		if n.Members[i].Key == key {
			return &n.Members[i].Value, true
		}
	}
	return nil, false
}

// Int gives the value of a Number that is a whole number of at most nine digits.
func (n *Node) Int() (value int, ok bool) {
	if n.Kind != Number || len(n.Text) > 9 {
		return 0, false
	}
	for _, c := range []byte(n.Text) {
		if c < '0' || c > '9' {
			return 0, false
		}
		value = value*10 + int(c-'0')
	}
	return value, true
}

// Error is a fault in the text at a byte offset.
type Error struct {
	Offset  int
	Problem string
}

// Error gives the problem; the caller knows the file and can add line and column
// with [Position].
func (e *Error) Error() string { return e.Problem }

// Position gives the line and column, both from 1, of a byte offset. Columns
// count characters, as editors do.
func Position(text []byte, offset int) (line, col int) {
	line, start := 1, 0
	offset = min(max(offset, 0), len(text))
	for i, c := range text[:offset] {
		if c == '\n' {
			line, start = line+1, i+1
		}
	}
	return line, utf8.RuneCount(text[start:offset]) + 1
}

// Parse reads one JSON value. The error is always an [*Error].
func Parse(text []byte) (Node, error) {
	p := parser{text: text}
	n := p.value(0)
	if p.err == nil {
		if p.space(); p.at < len(text) {
			p.fail(p.at, "expected the end of the text here")
		}
	}
	if p.err != nil {
		return Node{}, p.err
	}
	return n, nil
}

type parser struct {
	text []byte
	at   int
	err  *Error
}

func (p *parser) fail(at int, problem string) {
	if p.err == nil {
		p.err = &Error{at, problem}
		p.at = len(p.text)
	}
}

func (p *parser) space() {
	for p.at < len(p.text) {
		switch p.text[p.at] {
		case ' ', '\t', '\n', '\r':
			p.at++
		default:
			return
		}
	}
}

// peek gives the next byte, or 0 at the end.
func (p *parser) peek() byte {
	if p.at < len(p.text) {
		return p.text[p.at]
	}
	return 0
}

func (p *parser) value(depth int) Node {
	p.space()
	n := Node{Start: p.at}
	switch c := p.peek(); {
	case p.at >= len(p.text):
		p.fail(p.at, "the text ends where a value was expected")
	case depth > MaxDepth:
		p.fail(p.at, "nested too deeply: at most "+strconv.Itoa(MaxDepth)+" levels")
	case c == '{':
		n.Kind = Object
		n.Members = p.members(depth)
	case c == '[':
		n.Kind = Array
		n.Items = p.items(depth)
	case c == '"':
		n.Kind, n.Text = String, p.str()
	case c == '-' || c >= '0' && c <= '9':
		n.Kind, n.Text = Number, p.number()
	default:
		p.word(&n)
	}
	n.End = p.at
	return n
}

func (p *parser) word(n *Node) {
	for word, kind := range map[string]Kind{"true": Bool, "false": Bool, "null": Null} {
		if end := p.at + len(word); end <= len(p.text) && string(p.text[p.at:end]) == word {
			n.Kind, n.Bool = kind, word == "true"
			p.at = end
			return
		}
	}
	p.fail(p.at, "expected a value here (a text in double quotes, a number, a list or an object)")
}

func (p *parser) items(depth int) []Node {
	p.at++
	items := []Node{}
	if p.space(); p.peek() == ']' {
		p.at++
		return items
	}
	for p.err == nil {
		items = append(items, p.value(depth+1))
		if p.more(']', "expected a comma or ] here") {
			return items
		}
	}
	return items
}

// more passes a comma, or the closing byte, which ends the list.
func (p *parser) more(closing byte, problem string) (closed bool) {
	p.space()
	switch c := p.peek(); {
	case p.at >= len(p.text):
		p.fail(p.at, "the text ends in the middle: "+problem)
	case c == ',':
		p.at++
	case c == closing:
		p.at++
		return true
	default:
		p.fail(p.at, problem)
	}
	return false
}

func (p *parser) members(depth int) []Member {
	p.at++
	members := []Member{}
	if p.space(); p.peek() == '}' {
		p.at++
		return members
	}
	seen := map[string]bool{}
	for p.err == nil {
		p.space()
		start := p.at
		if p.peek() != '"' {
			p.fail(p.at, "expected a key in double quotes here")
			break
		}
		key := p.str()
		if seen[key] {
			p.fail(start, "the key "+Quote(key)+" stands here twice")
		}
		seen[key] = true
		if p.space(); p.peek() != ':' {
			p.fail(p.at, "expected a colon after the key "+Quote(key))
			break
		}
		p.at++
		members = append(members, Member{key, start, p.value(depth + 1)})
		if p.more('}', "expected a comma or } here") {
			return members
		}
	}
	return members
}

func (p *parser) number() string {
	start := p.at
	for p.at < len(p.text) {
		c := p.text[p.at]
		if (c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E' {
			break
		}
		p.at++
	}
	text := string(p.text[start:p.at])
	if !isNumber(text) {
		p.fail(start, Quote(text)+" is not a JSON number")
	}
	return text
}

// isNumber holds s against the grammar of RFC 8259 §6.
func isNumber(s string) bool {
	s, _ = cut(s, '-')
	leadingZero := s != "" && s[0] == '0'
	whole, s := digits(s)
	if whole == 0 || whole > 1 && leadingZero {
		return false
	}
	s, fraction := cut(s, '.')
	if n, rest := digits(s); fraction {
		if n == 0 {
			return false
		}
		s = rest
	}
	if s == "" {
		return true
	}
	if s[0] != 'e' && s[0] != 'E' {
		return false
	}
	s = s[1:]
	if s != "" && (s[0] == '+' || s[0] == '-') {
		s = s[1:]
	}
	n, rest := digits(s)
	return n > 0 && rest == ""
}

func cut(s string, c byte) (string, bool) {
	if s != "" && s[0] == c {
		return s[1:], true
	}
	return s, false
}

// digits counts the digits in front.
func digits(s string) (n int, rest string) {
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n, s[n:]
}
