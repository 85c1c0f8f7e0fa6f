package bundle

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

// Encode writes a library with the texts of the given languages (both if none
// is given). It sorts the entries of the library by id. The same library gives
// the same bytes.
func Encode(lib *Library, langs ...entry.Lang) ([]byte, error) {
	lib.sort()
	tables, err := routing.Compile(lib.Model())
	if err != nil {
		return nil, err
	}
	if len(langs) == 0 {
		langs = entry.Langs[:]
	}
	e := &encoder{pool: newPool()}
	encodeTable(e, secAbout, []*Library{lib}, func(c *codec, lib **Library) {
		c.about(&(*lib).About)
		optional(c, &(*lib).Institution, (*codec).institution)
	})
	encodeTable(e, secCollections, lib.Collections, (*codec).collection)
	encodeTable(e, secTerms, lib.Terms, (*codec).term)
	encodeTable(e, secConcepts, lib.Concepts, (*codec).concept)
	encodeTable(e, secCues, lib.Cues, (*codec).cue)
	encodeTable(e, secChannels, lib.Channels, (*codec).channel)
	encodeTable(e, secInstruments, lib.Instruments, (*codec).instrument)
	encodeTable(e, secInitiatives, lib.Initiatives, (*codec).initiative)
	encodeTable(e, secFacts, lib.Facts, (*codec).fact)
	encodeTable(e, secRules, lib.Rules, (*codec).rule)
	encodeTable(e, secDuties, lib.Duties, (*codec).duty)
	encodeTable(e, secSources, lib.Sources, (*codec).source)
	e.sections[secRouting] = e.record(func(c *codec) { c.routing(tables) })
	e.sections[secSearch] = search.Build(searchEntries(lib, langs))
	if err := e.texts(langs); err != nil {
		return nil, err
	}
	return e.file(lib, langs), nil
}

// sort puts every table in the order in which records are searched by id.
func (lib *Library) sort() {
	sortBy(lib.Concepts, func(i int) string { return lib.Concepts[i].ID })
	sortBy(lib.Cues, func(i int) string { return lib.Cues[i].ID })
	sortBy(lib.Channels, func(i int) string { return lib.Channels[i].ID })
	sortBy(lib.Instruments, func(i int) string { return lib.Instruments[i].ID })
	sortBy(lib.Initiatives, func(i int) string { return lib.Initiatives[i].ID })
	sortBy(lib.Facts, func(i int) string { return lib.Facts[i].ID })
	sortBy(lib.Rules, func(i int) string { return lib.Rules[i].ID })
	sortBy(lib.Duties, func(i int) string { return lib.Duties[i].ID })
	sortBy(lib.Sources, func(i int) string { return lib.Sources[i].ID })
}

func sortBy[T any](list []T, id func(int) string) {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(id(a), id(b)) })
	sorted := make([]T, len(list))
	for to, from := range order {
		sorted[to] = list[from]
	}
	copy(list, sorted)
}

type encoder struct {
	pool     *pool
	sections [sectionCount][]byte
}

func (e *encoder) record(fields func(*codec)) []byte {
	c := &codec{pool: e.pool}
	fields(c)
	return c.out
}

func encodeTable[T any](e *encoder, section int, list []T, fields func(*codec, *T)) {
	records, starts := make([][]byte, len(list)), []place{e.pool.place()}
	for i := range list {
		records[i] = e.record(func(c *codec) { fields(c, &list[i]) })
		starts = append(starts, e.pool.place())
	}
	e.sections[section] = appendTable(nil, records, starts)
}

// texts writes the strings, and the texts of the languages.
func (e *encoder) texts(langs []entry.Lang) error {
	lists := map[int][]string{secStrings: e.pool.strings}
	for _, lang := range langs {
		for _, t := range e.pool.texts {
			lists[secTextsNL+int(lang)] = append(lists[secTextsNL+int(lang)], t.In(lang))
		}
	}
	for section, list := range lists {
		for _, s := range list {
			if strings.Contains(s, "\x00") {
				return errors.New("the text " + strconv.Quote(s) + " holds a zero byte, which ends a text in a bundle")
			}
		}
		e.sections[section] = appendTexts(nil, list)
	}
	return nil
}

func (e *encoder) file(lib *Library, langs []entry.Lang) []byte {
	var languages byte
	for _, lang := range langs {
		languages |= 1 << lang
	}
	b := append([]byte(magic), FormatVersion&0xff, FormatVersion>>8, languages, sectionCount)
	b = appendU32(b, uint32(lib.About.Built))
	b = appendU32(b, uint32(lib.About.ReviewBy))
	b = append(b, lib.About.Sum[:]...)
	offset := headerSize + 8*sectionCount
	for _, s := range e.sections {
		b = appendU32(appendU32(b, uint32(offset)), uint32(len(s)))
		offset += len(s)
	}
	for _, s := range e.sections {
		b = append(b, s...)
	}
	return b
}
