package main

import (
	"bytes"
	"errors"
	"fmt"
)

const opCall = 0x10

// A code is the instructions of the functions, and how many functions come from
// outside: a call counts those first.
type code struct {
	bodies   [][]byte
	imported int
}

// readCode takes the bodies of the functions.
func readCode(parts []part) (code, error) {
	content, err := section(parts, sectionCode)
	if err != nil {
		return code{}, err
	}
	var c code
	r := reader{rest: content}
	for n := r.u32(); n > 0 && r.err == nil; n-- {
		c.bodies = append(c.bodies, r.bytes(r.u32()))
	}
	if r.err != nil || !r.done() {
		return code{}, errors.New("its code is damaged")
	}
	c.imported, err = imports(parts)
	return c, err
}

// imports counts the functions from outside; Go imports nothing else.
func imports(parts []part) (int, error) {
	content, err := section(parts, sectionImport)
	if err != nil {
		return 0, err
	}
	r := reader{rest: content}
	count := r.u32()
	for n := count; n > 0 && r.err == nil; n-- {
		r.name()
		r.name()
		if kind := r.byte(); kind != 0 {
			r.fail(fmt.Errorf("it imports something that is no function (kind %d)", kind))
		}
		r.u32()
	}
	return int(count), r.err
}

// callers answers which functions may call a function: none that does is left
// out. It looks for the bytes of the call, which may also stand in a function by
// chance: that one is then taken for a caller, too.
func (c code) callers(callee int) func(function int) bool {
	call := appendS32([]byte{opCall}, int32(c.imported+callee)) // as Go's linker writes it
	calls := make([]bool, len(c.bodies))
	for i, body := range c.bodies {
		calls[i] = bytes.Contains(body, call)
	}
	return func(function int) bool { return calls[function] }
}
