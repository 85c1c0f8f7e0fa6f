package bundle

// The file, all numbers little-endian:
//
//	0   4   "WEGW"
//	4   2   format version
//	6   1   languages: bit 0 Dutch, bit 1 English
//	7   1   number of sections
//	8   4   day of the newest review, yyyymmdd
//	12  4   review-by day, yyyymmdd
//	16  32  SHA-256 of the source files
//	48  8n  sections: offset and length, in the order of the constants below
//
// A table section is: count, then count+1 offsets into the bytes that follow.
// A record is a run of unsigned varints: numbers as they are, a string as its
// number in the strings table, a text as its number in the texts tables (0 is
// the empty text), a list as its length and its items. Which fields a record
// has, and in which order, is written once for both directions in fields.go.
const (
	magic = "WEGW"
	// FormatVersion rises with every change of the layout; a test that holds a
	// golden file fails until it does.
	FormatVersion = 3
	headerSize    = 48
)

// The sections.
const (
	secAbout = iota
	secStrings
	secTextsNL
	secTextsEN
	secCollections
	secTerms
	secConcepts
	secCues
	secChannels
	secInstruments
	secInitiatives
	secFacts
	secRules
	secDuties
	secSources
	secRouting
	secSearch
	sectionCount
)

func u32(b []byte, at int) uint32 {
	_ = b[at+3]
	return uint32(b[at]) | uint32(b[at+1])<<8 | uint32(b[at+2])<<16 | uint32(b[at+3])<<24
}

func appendU32(b []byte, n uint32) []byte {
	return append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}

// table is a checked table section.
type table struct {
	offsets []byte // count+1 numbers
	data    []byte
	count   int
}

// openTable checks that every record lies inside the section.
func openTable(section []byte) (table, bool) {
	if len(section) < 8 {
		return table{}, false
	}
	count := int(u32(section, 0))
	if count < 0 || count > len(section)/4-2 {
		return table{}, false
	}
	t := table{offsets: section[4 : 8+4*count], data: section[8+4*count:], count: count}
	last := 0
	for i := range count + 1 {
		offset := int(u32(t.offsets, 4*i))
		if offset < last || offset > len(t.data) {
			return table{}, false
		}
		last = offset
	}
	return t, true
}

// record gives the bytes of record i, or nothing if there is no such record.
func (t *table) record(i int) []byte {
	if i < 0 || i >= t.count {
		return nil
	}
	return t.data[u32(t.offsets, 4*i):u32(t.offsets, 4*i+4)]
}

func appendTable(b []byte, records [][]byte) []byte {
	b = appendU32(b, uint32(len(records)))
	offset := 0
	for _, r := range records {
		b = appendU32(b, uint32(offset))
		offset += len(r)
	}
	b = appendU32(b, uint32(offset))
	for _, r := range records {
		b = append(b, r...)
	}
	return b
}
