package bundle

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// codec visits the fields of a record, to write or to read them. One list of
// fields serves both directions, so that they cannot drift apart. Writing never
// changes what it visits: the same content may be encoded concurrently.
type codec struct {
	pool *pool   // writing
	out  []byte  // writing
	b    *Bundle // reading; nil when writing
	in   []byte  // reading: what is left of the record
}

func (c *codec) reading() bool { return c.b != nil }

// number visits an unsigned number. A record that ends early reads as zeros.
func (c *codec) number(n *uint64) {
	if !c.reading() {
		c.out = appendVarint(c.out, *n)
		return
	}
	*n, c.in = varint(c.in)
}

func (c *codec) integer(n *int) {
	u := uint64(*n)
	c.number(&u)
	if c.reading() {
		*n = int(u)
	}
}

func (c *codec) boolean(b *bool) {
	var u uint64
	if *b {
		u = 1
	}
	c.number(&u)
	if c.reading() {
		*b = u == 1
	}
}

func (c *codec) date(d *entry.Date) {
	n := int(*d)
	c.integer(&n)
	if c.reading() {
		*d = entry.Date(n)
	}
}

func (c *codec) str(s *string) {
	if !c.reading() {
		c.out = appendVarint(c.out, c.pool.str(*s))
		return
	}
	var n uint64
	c.number(&n)
	*s = c.b.str(n)
}

func (c *codec) text(t *entry.Text) {
	if !c.reading() {
		c.out = appendVarint(c.out, c.pool.text(*t))
		return
	}
	var n uint64
	c.number(&n)
	*t = c.b.text(n)
}

func (c *codec) strings(list *[]string) { slice(c, list, (*codec).str) }

// slice visits the length of a list and then its items. The length that a file
// claims is held against the bytes that are left: every item takes at least one.
func slice[T any](c *codec, list *[]T, item func(*codec, *T)) {
	n := len(*list)
	c.integer(&n)
	if c.reading() {
		if n <= 0 || n > len(c.in) {
			*list = nil
			return
		}
		*list = make([]T, n)
	}
	for i := range *list {
		item(c, &(*list)[i])
	}
}

// optional visits whether a value is there, and then the value.
func optional[T any](c *codec, value **T, item func(*codec, *T)) {
	there := *value != nil
	c.boolean(&there)
	if c.reading() {
		*value = nil
		if there {
			*value = new(T)
		}
	}
	if there {
		item(c, *value)
	}
}

func appendVarint(b []byte, n uint64) []byte {
	for n >= 0x80 {
		b = append(b, byte(n)|0x80)
		n >>= 7
	}
	return append(b, byte(n))
}

// varint reads a number of at most ten bytes; what is malformed reads as 0 and
// ends the record.
func varint(b []byte) (n uint64, rest []byte) {
	for i := 0; i < len(b) && i < 10; i++ {
		n |= uint64(b[i]&0x7f) << (7 * i)
		if b[i] < 0x80 {
			return n, b[i+1:]
		}
	}
	return 0, nil
}

// pool gives numbers to strings and texts; equal ones share a number.
type pool struct {
	strings []string
	texts   []entry.Text
	strNo   map[string]uint64
	textNo  map[entry.Text]uint64
}

func newPool() *pool {
	p := &pool{strNo: map[string]uint64{}, textNo: map[entry.Text]uint64{}}
	p.text(entry.Text{})
	return p
}

func (p *pool) str(s string) uint64 {
	n, ok := p.strNo[s]
	if !ok {
		n = uint64(len(p.strings))
		p.strNo[s] = n
		p.strings = append(p.strings, s)
	}
	return n
}

func (p *pool) text(t entry.Text) uint64 {
	n, ok := p.textNo[t]
	if !ok {
		n = uint64(len(p.texts))
		p.textNo[t] = n
		p.texts = append(p.texts, t)
	}
	return n
}
