package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// The head of the table, runtime.pcHeader: the magic number of Go 1.20 and
// later, two zeros, the size of an instruction (1) and of a pointer (8); then the
// number of functions and of files, a word that is not used, and the offsets of
// the five tables behind it.
const (
	headMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08"
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
	functions                            []function
}

// find looks for the one table in memory that a runtime.moduledata points to.
func find(m *image) (*table, error) {
	var found []*table
	for at := 0; ; at += wordSize {
		next := bytes.Index(m.bytes[min(at, len(m.bytes)):], []byte(headMagic))
		if next < 0 {
			break
		}
		at += next
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
	if head%wordSize != 0 || head+headSize > len(m.bytes) {
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
	pointer := binary.LittleEndian.AppendUint64(nil, uint64(head))
	for at := 0; ; at += wordSize {
		next := bytes.Index(m.bytes[at:], pointer)
		if next < 0 {
			return nil
		}
		at += next
		if at%wordSize == 0 && t.agrees(at, count) {
			return t
		}
		if at+wordSize > len(m.bytes) {
			return nil
		}
	}
}

// agrees says whether a runtime.moduledata at a place describes the table.
func (t *table) agrees(module, count int) bool {
	if module+(moduleEnd+1)*wordSize > len(t.bytes) {
		return false
	}
	word := func(n int) int { return t.word(module + n*wordSize) }
	is := func(n, at, length int) bool {
		return word(n) == at && word(n+1) == length && word(n+2) == length
	}
	t.end, t.funcdata = word(moduleEnd), word(moduleFuncdata)
	// Tables are aligned, so one may be shorter than the room before the next.
	fits := func(n, at, next, size int) bool {
		length := word(n + 1)
		return length >= 0 && is(n, at, length) && length*size <= next-at && next-at-length*size < 32
	}
	return fits(moduleNames, t.names, t.units, 1) && fits(moduleUnits, t.units, t.files, 4) &&
		fits(moduleFiles, t.files, t.pcs, 1) && fits(modulePCs, t.pcs, t.funcs, 1) &&
		is(moduleFuncs, t.funcs, count+1) && word(moduleTable) == t.funcs &&
		t.readCount(count) && t.end <= len(t.bytes) && t.funcdata > 0 && t.funcdata <= len(t.bytes)
}

// readCount makes room for the functions.
func (t *table) readCount(count int) bool {
	t.functions = make([]function, count)
	return t.funcs+count*functionEntry+4 <= t.end
}

// strip takes everything out of the table that only tracebacks read.
func (t *table) strip() error {
	if err := t.shortenNames(); err != nil {
		return err
	}
	if err := t.forgetInlined(); err != nil {
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
