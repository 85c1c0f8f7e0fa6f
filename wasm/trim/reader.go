package main

import "errors"

var errShort = errors.New("the file ends in the middle of something")

// A reader takes WASM's numbers and names from bytes. After the first error it
// answers with zeros, and err holds that error.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.rest = nil
}

// done says whether nothing is left to read.
func (r *reader) done() bool { return len(r.rest) == 0 }

func (r *reader) byte() byte {
	if len(r.rest) == 0 {
		r.fail(errShort)
		return 0
	}
	b := r.rest[0]
	r.rest = r.rest[1:]
	return b
}

func (r *reader) bytes(n uint32) []byte {
	if uint64(n) > uint64(len(r.rest)) {
		r.fail(errShort)
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

// u32 reads an unsigned LEB128 number.
func (r *reader) u32() uint32 {
	v, _ := r.leb()
	if v > 0xffffffff {
		r.fail(errors.New("a number is too large"))
		return 0
	}
	return uint32(v)
}

// s32 reads a signed LEB128 number.
func (r *reader) s32() int32 {
	v, bits := r.leb()
	n := int64(v) << (64 - bits) >> (64 - bits) // the highest bit read is the sign
	if n != int64(int32(n)) {
		r.fail(errors.New("a number is too large"))
		return 0
	}
	return int32(n)
}

// leb reads up to five groups of seven bits, and tells how many bits those were.
func (r *reader) leb() (v uint64, bits int) {
	for bits < 35 {
		b := r.byte()
		v |= uint64(b&0x7f) << bits
		bits += 7
		if b&0x80 == 0 {
			return v, bits
		}
	}
	r.fail(errors.New("a number is too long"))
	return 0, bits
}

func (r *reader) name() string { return string(r.bytes(r.u32())) }

func appendU32(to []byte, v uint32) []byte {
	for v >= 0x80 {
		to = append(to, byte(v)|0x80)
		v >>= 7
	}
	return append(to, byte(v))
}

func appendS32(to []byte, v int32) []byte {
	for v < -0x40 || v >= 0x40 {
		to = append(to, byte(v)|0x80)
		v >>= 7
	}
	return append(to, byte(v)&0x7f)
}
