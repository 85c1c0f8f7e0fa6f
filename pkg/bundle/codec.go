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
	next place   // reading: the strings and texts that are next
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
	*s = c.b.strings.text(c.which(&c.next[nextString]))
}

// which reads the number of a string or a text: the next one or another.
func (c *codec) which(next *uint32) (n uint64) {
	if c.number(&n); n > 0 {
		return n - 1
	}
	*next++
	return uint64(*next - 1)
}

func (c *codec) text(t *entry.Text) {
	if !c.reading() {
		c.out = appendVarint(c.out, c.pool.text(*t))
		return
	}
	n := c.which(&c.next[nextText])
	*t = entry.Text{NL: c.b.texts[entry.NL].text(n), EN: c.b.texts[entry.EN].text(n)}
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

// pool numbers strings and texts; equal ones share a number.
type pool struct {
	strings []string
	texts   []entry.Text
	strNo   map[string]uint64
	textNo  map[entry.Text]uint64
}

func newPool() *pool {
	return &pool{strNo: map[string]uint64{}, texts: []entry.Text{{}}, textNo: map[entry.Text]uint64{{}: 0}}
}

// str gives how a record refers to a string: 0 for one that is new.
func (p *pool) str(s string) uint64 {
	if n, ok := p.strNo[s]; ok {
		return n + 1
	}
	p.strNo[s] = uint64(len(p.strings))
	p.strings = append(p.strings, s)
	return 0
}

func (p *pool) text(t entry.Text) uint64 {
	if n, ok := p.textNo[t]; ok {
		return n + 1
	}
	p.textNo[t] = uint64(len(p.texts))
	p.texts = append(p.texts, t)
	return 0
}

// place is where the next record stands in the numbering.
func (p *pool) place() place {
	return place{nextString: uint32(len(p.strings)), nextText: uint32(len(p.texts))}
}
