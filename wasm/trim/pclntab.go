package main

import (
	"errors"
	"fmt"
)

// The head of the table, runtime.pcHeader: the magic number of Go 1.20 and
// later, two zeros, the size of an instruction (1) and of a pointer (8); then the
// number of functions and of files, a word that is not used, and the offsets of
// the five tables behind it.
const (
	headMagic = 0x08_01_0000_fffffff1
	headSize  = 9 * wordSize
	wordSize  = 8
)

// Words of runtime.moduledata, counted from its beginning.
const (
	moduleNames    = 1 // []byte, three words; so are the next
	moduleUnits    = 4 // []uint32
	moduleFiles    = 7
	modulePCs      = 10
	moduleTable    = 13
	moduleFuncs    = 16 // []functab
	moduleFuncdata = 40 // gofunc
	moduleEnd      = 41 // epclntab
)

// A table is the pclntab of a program. Every place is an address in memory; an
// end is the beginning of what follows.
type table struct {
	*image
	names, units, files, pcs, funcs, end int
	funcdata                             int // what offsets of funcdata are relative to
	records                              int // where the records of the functions end
	functions                            []function
}

// find looks for the one table in memory that a runtime.moduledata points to.
func find(m *image) (*table, error) {
	var found []*table
	for at := range m.words(headMagic) {
		if t := described(m, at); t != nil {
			found = append(found, t)
		}
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("it has %d tables of functions that this program knows, not one", len(found))
	}
	return found[0], found[0].readFunctions()
}

// described answers with the table at a place if there is one: if it ends inside
// memory, and a moduledata describes it in the same way.
func described(m *image, head int) *table {
	if head == 0 || head+headSize > len(m.bytes) {
		return nil
	}
	offset := func(word int) int { return head + m.word(head+word*wordSize) }
	t := &table{
		image: m, names: offset(4), units: offset(5), files: offset(6), pcs: offset(7), funcs: offset(8),
	}
	count := m.word(head + wordSize)
	inOrder := head+headSize <= t.names && t.names < t.units && t.units <= t.files &&
		t.files <= t.pcs && t.pcs < t.funcs && t.funcs < len(m.bytes)
	if !inOrder || count < 1 || count > (len(m.bytes)-t.funcs)/functionSize {
		return nil
	}
	for at := range m.words(uint64(head)) {
		if t.agrees(at, count) {
			t.functions = make([]function, count)
			return t
		}
	}
	return nil
}

// agrees says whether a runtime.moduledata at a place describes the table.
func (t *table) agrees(module, count int) bool {
	if module+(moduleEnd+1)*wordSize > len(t.bytes) {
		return false
	}
	word := func(n int) int { return t.word(module + n*wordSize) }
	if t.end = word(moduleEnd); t.end > module && t.names < module {
		return false // inside the table itself
	}
	is := func(n, at, length int) bool { // a slice
		return word(n) == at && length >= 0 && word(n+1) == length && word(n+2) == length
	}
	// Tables are aligned, so one may be shorter than the room before the next.
	fills := func(n, at, next, size int) bool {
		left := next - at - word(n+1)*size
		return is(n, at, word(n+1)) && 0 <= left && left < 32
	}
	t.funcdata = word(moduleFuncdata)
	inside := t.end <= len(t.bytes) && 0 < t.funcdata && t.funcdata <= t.end &&
		t.funcs+count*functionEntry+4 <= t.end
	return inside && is(moduleFuncs, t.funcs, count+1) && word(moduleTable) == t.funcs &&
		fills(moduleNames, t.names, t.units, 1) && fills(moduleUnits, t.units, t.files, 4) &&
		fills(moduleFiles, t.files, t.pcs, 1) && fills(modulePCs, t.pcs, t.funcs, 1)
}

// strip takes everything out of the table that only tracebacks read.
func (t *table) strip(c code) error {
	recoverer, err := t.named(nameRecover)
	if err != nil {
		return err
	}
	if len(c.bodies) != len(t.functions) {
		return errors.New("its table of functions is not that of its code")
	}
	if err := t.forgetInlined(c.callers(recoverer)); err != nil {
		return err
	}
	if err := t.shortenNames(); err != nil {
		return err
	}
	clear(t.slice(t.units, t.pcs-t.units)) // names of files
	for _, f := range t.functions {
		t.forgetPlaces(f)
	}
	if err := t.packPCs(); err != nil {
		return err
	}
	if t.err != nil {
		return errors.Join(errors.New("its table of functions is damaged"), t.err)
	}
	return nil
}
