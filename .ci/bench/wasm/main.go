//go:build js && wasm

// Command wasm is the search alone behind exports, to be timed in node and in a
// browser with the border included.
package main

import (
	"unsafe"

	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
)

var (
	input  [4096]byte
	output [10]uint32
	file   []byte
	index  *search.Index
	hits   = make([]search.Hit, 0, 10)
)

//go:wasmexport inputAt
func inputAt() uint32 { return uint32(uintptr(unsafe.Pointer(&input))) }

//go:wasmexport outputAt
func outputAt() uint32 { return uint32(uintptr(unsafe.Pointer(&output))) }

//go:wasmexport reserve
func reserve(n uint32) uint32 {
	file = make([]byte, n)
	return uint32(uintptr(unsafe.Pointer(&file[0])))
}

//go:wasmexport open
func open() uint32 {
	var err error
	if index, err = search.Open(file); err != nil {
		return 0
	}
	return 1
}

//go:wasmexport find
func find(n, english uint32) uint32 {
	lang := "nl"
	if english == 1 {
		lang = "en"
	}
	hits = index.AppendFind(hits[:0], unsafe.String(&input[0], int(n)), lang, 10)
	for i := range hits {
		output[i] = uint32(hits[i].Number)
	}
	return uint32(len(hits))
}

func main() { select {} }
