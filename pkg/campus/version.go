package campus

import (
	"bytes"
	"errors"
	"io"
	"io/fs"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// version is one text of an institution file. Its address is the key of what
// was compiled from it: the same text is the same version.
type version struct {
	id   string
	text []byte
	name entry.Text
}

// record is what is remembered of a file.
type record struct {
	good *version // the last one that could be compiled, or nil
	bad  *fault   // the last one that could not, and was reported, or nil
}

// fault is why a file could not be used.
type fault struct {
	text []byte // nil: it could not be read
	err  error
}

func (f *fault) same(o *fault) bool {
	return o != nil && bytes.Equal(f.text, o.text) && f.err.Error() == o.err.Error()
}

// check reads the file of an institution and gives the version to serve: the
// text as it is now or, if that is broken, the last good one.
func (c *Campus) check(id string) (*version, error) {
	text, err := c.read(id)
	if errors.Is(err, fs.ErrNotExist) {
		c.forget(id)
		return nil, c.unknown(id)
	}
	known := c.record(id)
	switch {
	case err != nil:
		return c.fallBack(id, known, &fault{err: err})
	case known.good != nil && bytes.Equal(known.good.text, text):
		return known.good, nil
	case known.bad != nil && known.bad.text != nil && bytes.Equal(known.bad.text, text):
		return c.fallBack(id, known, known.bad)
	}
	v := &version{id: id, text: text}
	place, err := c.places.Get(v)
	if err != nil {
		return c.fallBack(id, known, &fault{text: text, err: err})
	}
	v.name = place.(*Place).name
	c.remember(id, record{good: v})
	if known.good != nil {
		c.places.Remove(known.good)
	}
	return v, nil
}

// fallBack gives the last good version; without one, the fault.
func (c *Campus) fallBack(id string, known record, f *fault) (*version, error) {
	if !f.same(known.bad) {
		c.remember(id, record{good: known.good, bad: f})
		c.report(id, f.err)
	}
	if known.good == nil {
		return nil, f.err
	}
	return known.good, nil
}

// read gives the text of the file of an institution. More than is allowed is
// not read to the end.
func (c *Campus) read(id string) ([]byte, error) {
	f, err := c.files.Open(fileName(id))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, content.MaxInstitutionFile+1))
	if err != nil {
		return nil, err
	}
	return text, nil
}

func (c *Campus) record(id string) record {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.records[id]
}

func (c *Campus) remember(id string, r record) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.records[id] = r
}

// forget drops an institution whose file was taken away.
func (c *Campus) forget(id string) {
	c.mu.Lock()
	known := c.records[id]
	delete(c.records, id)
	c.mu.Unlock()
	if known.good != nil {
		c.places.Remove(known.good)
	}
}
