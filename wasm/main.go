//go:build js && wasm

// Command wasm is the guide as a WASM program for the widget. It exports plain
// functions and shares two fixed buffers of its memory: the page writes a
// request (JSON, UTF-8) into the first and reads the answer (JSON) from the
// second. There are no callbacks, and nothing is kept between calls but the
// content.
//
// Every function that takes a length answers with the length of its JSON in the
// output buffer, or with the negative length of an error message there. None of
// them blocks.
package main

import (
	"runtime"
	"unsafe"

	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
)

// Sizes of the buffers. A telling is at most 10 000 bytes; the longest answer,
// an advice with all its texts, is far below the limit.
const (
	inSize  = 64 << 10
	outSize = 512 << 10
)

var (
	in      [inSize]byte
	out     [outSize]byte
	content []byte
	current *guide.Guide
)

func main() { select {} } // stay, so that the exports can be called

//go:wasmexport inbuf
func inbuf() unsafe.Pointer { return unsafe.Pointer(&in) }

//go:wasmexport insize
func insize() int32 { return inSize }

//go:wasmexport outbuf
func outbuf() unsafe.Pointer { return unsafe.Pointer(&out) }

//go:wasmexport outsize
func outsize() int32 { return outSize }

// reserve makes room for the bytes of a bundle, to be filled by the page.
//
//go:wasmexport reserve
func reserve(n int32) unsafe.Pointer {
	content = make([]byte, max(n, 1))
	return unsafe.Pointer(&content[0])
}

// open checks the bundle in the reserved room. 0 means that the guide is ready.
//
//go:wasmexport open
func open(n int32) int32 {
	if n < 0 || int(n) > len(content) {
		return failure("the bundle is longer than the room that was reserved")
	}
	content = content[:n]
	g, err := guide.Open(content)
	if err != nil {
		return failure(err.Error())
	}
	current = g
	return 0
}

//go:wasmexport route
func route(n int32) int32 { return answer(n, (*guide.Guide).AnswerRoute) }

//go:wasmexport advise
func advise(n int32) int32 { return answer(n, (*guide.Guide).AnswerAdvise) }

//go:wasmexport whynot
func whynot(n int32) int32 { return answer(n, (*guide.Guide).AnswerWhyNot) }

//go:wasmexport find
func find(n int32) int32 { return answer(n, (*guide.Guide).AnswerFind) }

//go:wasmexport show
func show(n int32) int32 { return answer(n, (*guide.Guide).AnswerShow) }

//go:wasmexport list
func list(n int32) int32 { return answer(n, (*guide.Guide).AnswerList) }

//go:wasmexport about
func about(n int32) int32 { return answer(n, (*guide.Guide).AnswerAbout) }

// wipe takes what a person told out of the buffers.
//
//go:wasmexport wipe
func wipe() {
	clear(in[:])
	clear(out[:])
}

// forget overwrites what a person told wherever the program had it: the buffers,
// the stack, and the heap, whose collector overwrites what it frees as the host
// asks with GODEBUG=clobberfree=1. The guide is opened again, for the old one keeps
// the room that it worked in; opening succeeded before and does again.
//
//go:wasmexport forget
func forget() {
	wipe()
	if current != nil {
		current, _ = guide.Open(content)
	}
	scrub(stackKB)
	runtime.GC()
}

// stackKB is deeper than any request goes.
const stackKB = 64

// scrub overwrites the stack below its caller, a KB a level.
//
//go:noinline
func scrub(levels int) byte {
	var frame [1 << 10]byte
	if levels > 0 {
		frame[levels] = scrub(levels - 1)
	}
	return frame[levels]
}

// answer calls one function of the guide. A panic, which would leave the program
// unusable, becomes an error of this one call.
func answer(n int32, call func(g *guide.Guide, buf, request []byte) ([]byte, error)) (result int32) {
	defer func() {
		if recover() != nil {
			result = failure("the guide could not answer this")
		}
	}()
	if current == nil {
		return failure("no content is loaded")
	}
	if n < 0 || n > inSize {
		return failure("the request is too long")
	}
	json, err := call(current, out[:0], in[:n])
	if err != nil {
		return failure(err.Error())
	}
	if len(json) > outSize {
		return failure("the answer is too long")
	}
	return int32(len(json)) // it stands in out: it was appended there
}

func failure(message string) int32 { return -int32(copy(out[:], message)) }
