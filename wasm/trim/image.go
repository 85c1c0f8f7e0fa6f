package main

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"slices"
)

const (
	largest  = 64 << 20 // bytes of memory that a program may fill
	opConst  = 0x41     // i32.const
	opEnd    = 0x0b     // end
	zeroGap  = 128      // zeros in a row that begin a new segment
	mostSegs = 50_000   // some engines refuse more than 100 000
)

// An image is the memory of the program as it stands before the first
// instruction. Reading outside it is an error that stays, not a panic.
type image struct {
	bytes []byte
	err   error
}

// A segment is one stretch of memory that the module fills.
type segment struct {
	at      int
	content []byte
}

// load reads the data section.
func load(data []byte) (*image, error) {
	r := reader{rest: data}
	var segments []segment
	for n := r.u32(); n > 0 && r.err == nil; n-- {
		s, err := readSegment(&r)
		if err != nil {
			return nil, err
		}
		segments = append(segments, s)
	}
	if r.err != nil || !r.done() {
		return nil, cmp.Or(r.err, errors.New("its data is longer than it says"))
	}
	return fill(segments)
}

// fill puts the segments in their places.
func fill(segments []segment) (*image, error) {
	slices.SortFunc(segments, func(a, b segment) int { return cmp.Compare(a.at, b.at) })
	end := 0
	for _, s := range segments {
		if s.at < end {
			return nil, errors.New("its data overlaps")
		}
		end = s.at + len(s.content)
	}
	if end > largest {
		return nil, errors.New("its data is too far away")
	}
	m := &image{bytes: make([]byte, end)}
	for _, s := range segments {
		copy(m.bytes[s.at:], s.content)
	}
	return m, nil
}

func readSegment(r *reader) (segment, error) {
	kind, op := r.u32(), r.byte()
	at, end := r.s32(), r.byte()
	content := r.bytes(r.u32())
	if r.err != nil {
		return segment{}, r.err
	}
	if kind != 0 || op != opConst || end != opEnd || at < 0 {
		return segment{}, fmt.Errorf("a data segment has a form that Go's linker does not write")
	}
	return segment{int(at), content}, nil
}

// segments writes the data section. Memory begins as zeros, so long rows of them
// are left out; short ones cost less than the head of another segment, whose
// address does not compress.
func (m *image) segments() []byte {
	var body []byte
	count := uint32(0)
	for at := skipZeros(m.bytes, 0); at < len(m.bytes); count++ {
		end, next := at, at
		for next < len(m.bytes) && (next-end < zeroGap || count >= mostSegs) {
			end = next + 1
			next = skipZeros(m.bytes, end)
		}
		body = appendS32(append(body, 0, opConst), int32(at))
		body = appendU32(append(body, opEnd), uint32(end-at))
		body = append(body, m.bytes[at:end]...)
		at = next
	}
	return slices.Concat(appendU32(nil, count), body)
}

// skipZeros answers with the place of the next byte that is not zero, or of the
// last one: written in any case, it keeps the memory at its size.
func skipZeros(b []byte, at int) int {
	for at < len(b)-1 && b[at] == 0 {
		at++
	}
	return at
}

// words goes through the places where a word of 64 bits has a value.
func (m *image) words(value uint64) iter.Seq[int] {
	return func(yield func(at int) bool) {
		for at := 0; at+wordSize <= len(m.bytes); at += wordSize {
			if binary.LittleEndian.Uint64(m.bytes[at:]) == value && !yield(at) {
				return
			}
		}
	}
}

// slice answers with n bytes, or with nil and an error that stays.
func (m *image) slice(at, n int) []byte {
	if at < 0 || n < 0 || at > len(m.bytes) || n > len(m.bytes)-at {
		if m.err == nil {
			m.err = fmt.Errorf("a table points outside the memory (%d bytes at %#x)", n, at)
		}
		return nil
	}
	return m.bytes[at : at+n : at+n]
}

func (m *image) byte(at int) byte {
	if b := m.slice(at, 1); b != nil {
		return b[0]
	}
	return 0
}

func (m *image) u32(at int) uint32 {
	if b := m.slice(at, 4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

func (m *image) setU32(at int, v uint32) {
	if b := m.slice(at, 4); b != nil {
		binary.LittleEndian.PutUint32(b, v)
	}
}

// word reads 64 bits that are an address, an offset or a length here.
func (m *image) word(at int) int {
	b := m.slice(at, 8)
	if b == nil {
		return 0
	}
	v := binary.LittleEndian.Uint64(b)
	if v > largest {
		return -1 // no place in memory: nothing matches it
	}
	return int(v)
}
