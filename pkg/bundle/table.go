package bundle

import (
	"bytes"
	"math"
)

// texts is a table of strings, or of the texts of one language.
type texts struct {
	ends []uint32 // where the zero behind each text stands
	data []byte
}

// openTexts notes where the texts are.
func openTexts(section []byte) (t texts, ok bool) {
	n, data := varint(section)
	if n > uint64(len(data)) {
		return t, false
	}
	t = texts{data: data, ends: make([]uint32, n)}
	from := 0
	for i := range t.ends {
		size := bytes.IndexByte(data[from:], 0)
		if size < 0 {
			return t, false
		}
		t.ends[i] = uint32(from + size)
		from += size + 1
	}
	return t, from == len(data)
}

// text gives text n, or nothing if there is no such text.
func (t *texts) text(n uint64) string {
	if n >= uint64(len(t.ends)) {
		return ""
	}
	from := uint32(0)
	if n > 0 {
		from = t.ends[n-1] + 1
	}
	return string(t.data[from:t.ends[n]])
}

func appendTexts(b []byte, list []string) []byte {
	b = appendVarint(b, uint64(len(list)))
	for _, s := range list {
		b = append(append(b, s...), 0)
	}
	return b
}

// table is a checked table of records.
type table struct {
	count  int
	starts []place // of each record, and the end
	data   []byte
}

// place is where a record begins, and which strings and texts are the next ones
// there.
type place [3]uint32

// The columns of a place.
const (
	at = iota
	nextString
	nextText
)

// openTable checks that every record lies inside the section.
func openTable(section []byte, first place) (table, bool) {
	n, rest := varint(section)
	if n > uint64(len(rest)) {
		return table{}, false
	}
	first[at] = 0
	t := table{count: int(n), starts: make([]place, n+1)}
	t.starts[0] = first
	for column := range first {
		for i := range t.count {
			var size uint64
			size, rest = varint(rest)
			next := uint64(t.starts[i][column]) + size
			if next > math.MaxInt32 {
				return table{}, false
			}
			t.starts[i+1][column] = uint32(next)
		}
	}
	t.data = rest
	return t, t.starts[n][at] == uint32(len(rest))
}

// end is where the records of the next table begin.
func (t *table) end() place { return t.starts[t.count] }

func appendTable(b []byte, records [][]byte, starts []place) []byte {
	b = appendVarint(b, uint64(len(records)))
	for _, r := range records {
		b = appendVarint(b, uint64(len(r)))
	}
	for _, column := range []int{nextString, nextText} {
		for i := range records {
			b = appendVarint(b, uint64(starts[i+1][column]-starts[i][column]))
		}
	}
	for _, r := range records {
		b = append(b, r...)
	}
	return b
}
