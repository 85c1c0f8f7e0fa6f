package bundle

import (
	"errors"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// ErrDamaged says that a file is no bundle, or not a whole one.
var ErrDamaged = errors.New("the bundle is damaged or incomplete")

// Bundle reads a library in place. It is immutable and safe for concurrent use;
// it keeps the bytes that it was opened with, and they must not change.
type Bundle struct {
	file    []byte
	strings texts
	texts   [len(entry.Langs)]texts
	tables  [sectionCount]table
}

// Open checks the frame of a bundle: magic, version, sections, and that every
// record lies inside its table. It reads no entry.
func Open(file []byte) (*Bundle, error) {
	if len(file) < headerSize || string(file[:4]) != magic {
		return nil, ErrDamaged
	}
	if v := int(file[4]) | int(file[5])<<8; v != FormatVersion {
		return nil, errors.New("the bundle has format version " + strconv.Itoa(v) + ", expected " + strconv.Itoa(FormatVersion) + ": build it again")
	}
	if file[7] != sectionCount || len(file) < headerSize+8*sectionCount {
		return nil, ErrDamaged
	}
	b := &Bundle{file: file}
	next := place{nextText: 1} // text 0 is the empty one, which no record begins
	for s := range sectionCount {
		if !b.open(s, &next) {
			return nil, ErrDamaged
		}
	}
	return b, nil
}

// open checks a section. The strings and texts that records refer to as the next
// ones go on from table to table.
func (b *Bundle) open(s int, next *place) bool {
	section, ok := b.section(s)
	if !ok {
		return false
	}
	switch s {
	case secStrings:
		b.strings, ok = openTexts(section)
	case secTextsNL, secTextsEN:
		b.texts[s-secTextsNL], ok = openTexts(section)
	case secRouting, secSearch:
	default:
		if b.tables[s], ok = openTable(section, *next); ok {
			*next = b.tables[s].end()
		}
	}
	return ok
}

func (b *Bundle) section(s int) ([]byte, bool) {
	offset, length := uint64(u32(b.file, headerSize+8*s)), uint64(u32(b.file, headerSize+8*s+4))
	if offset+length > uint64(len(b.file)) {
		return nil, false
	}
	return b.file[offset : offset+length], true
}

// Section gives the bytes of a section, by its place in [SectionNames]: to see
// what a file consists of.
func (b *Bundle) Section(i int) []byte { return b.raw(i) }

// Size is the number of bytes of the file.
func (b *Bundle) Size() int { return len(b.file) }

// Has tells whether the bundle holds the texts of a language.
func (b *Bundle) Has(l entry.Lang) bool { return b.file[6]>>l&1 == 1 }

// About says which content this is.
func (b *Bundle) About() About {
	var a About
	if c := b.record(secAbout, 0); c != nil {
		c.about(&a)
	}
	a.Built, a.ReviewBy = entry.Date(u32(b.file, 8)), entry.Date(u32(b.file, 12))
	copy(a.Sum[:], b.file[16:headerSize])
	return a
}

// Institution gives the institution that was compiled in, or nil.
func (b *Bundle) Institution() *directory.Institution {
	var a About
	var i *directory.Institution
	if c := b.record(secAbout, 0); c != nil {
		c.about(&a)
		optional(c, &i, (*codec).institution)
	}
	return i
}

// Routing gives the decision tables.
func (b *Bundle) Routing() (*routing.Index, error) {
	var t routing.Tables
	(&codec{b: b, in: b.raw(secRouting)}).routing(&t)
	if t.Channels != b.Channels() || len(t.Facts) != b.Facts() || t.Rules != b.Rules() ||
		len(t.DutyRules) != b.Duties()*t.Words() || len(t.ToolRules) != b.Instruments()*t.Words() {
		return nil, ErrDamaged
	}
	x, err := routing.New(&t)
	if err != nil {
		return nil, ErrDamaged
	}
	return x, nil
}

// Search gives the search index.
func (b *Bundle) Search() (*search.Index, error) { return search.Open(b.raw(secSearch)) }

// Channels is the number of channels; Channel reads one of them. The other
// tables follow the same pattern. A number outside the table gives a zero value.
func (b *Bundle) Channels() int { return b.tables[secChannels].count }

// Channel reads channel i.
func (b *Bundle) Channel(i int) directory.Channel { return read(b, secChannels, i, (*codec).channel) }

// Concepts is the number of concepts.
func (b *Bundle) Concepts() int { return b.tables[secConcepts].count }

// Concept reads concept i, without its hidden labels.
func (b *Bundle) Concept(i int) vocabulary.Concept { return read(b, secConcepts, i, (*codec).concept) }

// Instruments is the number of instruments.
func (b *Bundle) Instruments() int { return b.tables[secInstruments].count }

// Instrument reads instrument i.
func (b *Bundle) Instrument(i int) catalogue.Instrument {
	return read(b, secInstruments, i, (*codec).instrument)
}

// Initiatives is the number of initiatives.
func (b *Bundle) Initiatives() int { return b.tables[secInitiatives].count }

// Initiative reads initiative i.
func (b *Bundle) Initiative(i int) catalogue.Initiative {
	return read(b, secInitiatives, i, (*codec).initiative)
}

// Cue reads cue i. Its words are left out.
func (b *Bundle) Cue(i int) vocabulary.Cue { return read(b, secCues, i, (*codec).cue) }

// Facts is the number of facts.
func (b *Bundle) Facts() int { return b.tables[secFacts].count }

// Fact reads the texts of fact i.
func (b *Bundle) Fact(i int) routing.Fact { return read(b, secFacts, i, (*codec).fact) }

// Rules is the number of rules.
func (b *Bundle) Rules() int { return b.tables[secRules].count }

// Rule reads the texts of rule i.
func (b *Bundle) Rule(i int) routing.Rule { return read(b, secRules, i, (*codec).rule) }

// Duties is the number of duties.
func (b *Bundle) Duties() int { return b.tables[secDuties].count }

// Duty reads duty i.
func (b *Bundle) Duty(i int) routing.Duty { return read(b, secDuties, i, (*codec).duty) }

// Source reads the source with this id.
func (b *Bundle) Source(id string) (entry.Source, bool) {
	i, ok := b.find(secSources, id)
	return read(b, secSources, i, (*codec).source), ok
}

// Collections reads the collections of the vocabulary, in their own order.
func (b *Bundle) Collections() []vocabulary.Collection {
	return readAll(b, secCollections, (*codec).collection)
}

// Terms reads the labels of the closed values of the catalogue, in their own order.
func (b *Bundle) Terms() []Term { return readAll(b, secTerms, (*codec).term) }

// FindChannel gives the number of the channel with this id.
func (b *Bundle) FindChannel(id string) (int, bool) { return b.find(secChannels, id) }

// FindConcept gives the number of the concept with this id.
func (b *Bundle) FindConcept(id string) (int, bool) { return b.find(secConcepts, id) }

// FindRule gives the number of the rule with this id.
func (b *Bundle) FindRule(id string) (int, bool) { return b.find(secRules, id) }

// FindInstrument gives the number of the instrument with this id.
func (b *Bundle) FindInstrument(id string) (int, bool) { return b.find(secInstruments, id) }

// FindInitiative gives the number of the initiative with this id.
func (b *Bundle) FindInitiative(id string) (int, bool) { return b.find(secInitiatives, id) }

// ID gives the id of record i without reading the rest of it.
func (b *Bundle) id(section, i int) string {
	var id string
	if c := b.record(section, i); c != nil {
		c.str(&id)
	}
	return id
}

// ChannelID gives the id of channel i.
func (b *Bundle) ChannelID(i int) string { return b.id(secChannels, i) }

// ConceptID gives the id of concept i.
func (b *Bundle) ConceptID(i int) string { return b.id(secConcepts, i) }

// InstrumentID gives the id of instrument i.
func (b *Bundle) InstrumentID(i int) string { return b.id(secInstruments, i) }

// InitiativeID gives the id of initiative i.
func (b *Bundle) InitiativeID(i int) string { return b.id(secInitiatives, i) }

// RuleID gives the id of rule i.
func (b *Bundle) RuleID(i int) string { return b.id(secRules, i) }

// DutyID gives the id of duty i.
func (b *Bundle) DutyID(i int) string { return b.id(secDuties, i) }

// find searches a table that is sorted by id.
func (b *Bundle) find(section int, id string) (int, bool) {
	low, high := 0, b.tables[section].count
	for low < high {
		middle := int(uint(low+high) / 2)
		if b.id(section, middle) < id {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < b.tables[section].count && b.id(section, low) == id {
		return low, true
	}
	return -1, false
}

func (b *Bundle) raw(section int) []byte {
	bytes, _ := b.section(section)
	return bytes
}

// record gives what reads record i, or nil if there is no such record.
func (b *Bundle) record(section, i int) *codec {
	t := &b.tables[section]
	if i < 0 || i >= t.count {
		return nil
	}
	return &codec{b: b, in: t.data[t.starts[i][at]:t.starts[i+1][at]], next: t.starts[i]}
}

func read[T any](b *Bundle, section, i int, fields func(*codec, *T)) (v T) {
	if c := b.record(section, i); c != nil {
		fields(c, &v)
	}
	return v
}

func readAll[T any](b *Bundle, section int, fields func(*codec, *T)) []T {
	list := make([]T, b.tables[section].count)
	for i := range list {
		list[i] = read(b, section, i, fields)
	}
	return list
}
