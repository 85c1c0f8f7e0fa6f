package bundle

// texts is a table of strings, or of the texts of one language.
type texts struct {
	ends []uint32 // where the zero behind each text stands
	data []byte
}

// openTexts notes where the texts are. The last one must have its zero.
func openTexts(section []byte) (texts, bool) {
	t := texts{data: section}
	if len(section) > 0 && section[len(section)-1] != 0 {
		return t, false
	}
	n := 0
	for _, c := range section {
		if c == 0 {
			n++
		}
	}
	t.ends = make([]uint32, 0, n)
	for i, c := range section {
		if c == 0 {
			t.ends = append(t.ends, uint32(i))
		}
	}
	return t, true
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
type place struct{ at, str, text uint32 }

// openTable checks that every record lies inside the section.
func openTable(section []byte, first place) (table, bool) {
	n, rest := varint(section)
	if n > uint64(len(rest)) {
		return table{}, false
	}
	first.at = 0
	t := table{count: int(n), starts: make([]place, n+1)}
	t.starts[0] = first
	for _, column := range []func(p *place) *uint32{
		func(p *place) *uint32 { return &p.at },
		func(p *place) *uint32 { return &p.str },
		func(p *place) *uint32 { return &p.text },
	} {
		for i := range t.count {
			var size uint64
			size, rest = varint(rest)
			next := uint64(*column(&t.starts[i])) + size
			if next > uint64(1)<<31 {
				return table{}, false
			}
			*column(&t.starts[i+1]) = uint32(next)
		}
	}
	t.data = rest
	return t, t.starts[n].at == uint32(len(rest))
}

// record gives the bytes of record i, or nothing if there is no such record, and
// where it stands.
func (t *table) record(i int) ([]byte, place) {
	if i < 0 || i >= t.count {
		return nil, place{}
	}
	return t.data[t.starts[i].at:t.starts[i+1].at], t.starts[i]
}

// end is where the records of the next table begin.
func (t *table) end() place { return t.starts[t.count] }

func appendTable(b []byte, records [][]byte, starts []place) []byte {
	b = appendVarint(b, uint64(len(records)))
	for _, r := range records {
		b = appendVarint(b, uint64(len(r)))
	}
	for i := range records {
		b = appendVarint(b, uint64(starts[i+1].str-starts[i].str))
	}
	for i := range records {
		b = appendVarint(b, uint64(starts[i+1].text-starts[i].text))
	}
	for _, r := range records {
		b = append(b, r...)
	}
	return b
}
