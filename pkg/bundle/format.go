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
// The tables of strings and of texts are a varint for how many there are, and the
// texts, each with a zero byte behind it. A table of records is a varint for how
// many there are, then three columns of varints (the bytes of each record, the
// strings and the texts that no record before it has), and the records.
//
// A record is a run of unsigned varints: numbers as they are; a string as 0 when
// it is the next one of the strings table, and else as its number plus 1; a text
// in the same way (text 0 is empty); a list as its length and its items. Which
// fields a record has, and in which order, is written once for both directions in
// fields.go.
//
// So the file has few bytes that do not compress. What makes a record or a text
// be found at once is summed up when the file is opened (table.go).
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

// SectionNames are the names of the sections, in their order in the file.
var SectionNames = [...]string{
	"about", "strings", "texts, Dutch", "texts, English", "collections", "terms", "concepts", "cues", "channels", "instruments",
	"initiatives", "facts", "rules", "duties", "sources", "routing", "search",
}

func u32(b []byte, at int) uint32 {
	_ = b[at+3]
	return uint32(b[at]) | uint32(b[at+1])<<8 | uint32(b[at+2])<<16 | uint32(b[at+3])<<24
}

func appendU32(b []byte, n uint32) []byte {
	return append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}
