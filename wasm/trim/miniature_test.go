package main

import (
	"encoding/binary"
	"slices"
)

// miniature is the smallest module that looks as if Go made it: three functions,
// with the tables around them. Tests damage it.
func miniature() []byte {
	const base = 0x2000
	names := []byte("\x00runtime.gorecover\x00main.main\x00main.(*T).M\x00")
	pcs := []byte{0, 2, 1, 0, 2, 1, 1, 1, 0, 4, 1, 0} // at 1: 0; at 4: 0, -1; at 9: 1
	head := make([]byte, headSize)
	words(head, headMagic)
	memory := slices.Concat(head, pad(names), make([]byte, 16), pad([]byte("main.go\x00")), pad(pcs))
	funcs := len(memory)
	at := []int{1, 19, 29}
	table := make([]byte, 3*functionEntry+8)
	for i, name := range at {
		binary.LittleEndian.PutUint32(table[i*functionEntry:], uint32(firstFunction+i))
		binary.LittleEndian.PutUint32(table[i*functionEntry+4:], uint32(len(table)))
		table = append(table, record(i, name)...)
	}
	tree := make([]byte, 2*inlinedSize)
	tree[inlinedName], tree[inlinedSize] = 19, kindWrapper
	memory = slices.Concat(memory, table, tree)
	end := len(memory)
	offsets := []int{headSize, headSize + len(pad(names)), 0, 0, funcs}
	offsets[2] = offsets[1] + 16
	offsets[3] = offsets[2] + 16
	words(memory[8:], 3, 1, 0)
	words(memory[32:], offsets...)
	description := make([]byte, (moduleEnd+1)*wordSize)
	words(description, base, base+offsets[0], len(names), len(names), base+offsets[1], 4, 4,
		base+offsets[2], 8, 8, base+offsets[3], len(pcs), len(pcs), base+funcs, len(table), len(table),
		base+funcs, 4, 4)
	words(description[moduleFuncdata*wordSize:], base+end-len(tree), base+end)
	return wrap(base, slices.Concat(pad(memory), description))
}

func pad(b []byte) []byte { return append(slices.Clone(b), make([]byte, -len(b)&15)...) }

func words(to []byte, values ...int) {
	for i, v := range values {
		binary.LittleEndian.PutUint64(to[i*8:], uint64(v))
	}
}

// record is a runtime._func with four tables and as many kinds of data.
func record(i, name int) []byte {
	fields := []uint32{
		uint32(firstFunction + i), uint32(name), 8, 0, 1, 4, 9, 4, 0, 12, uint32(i/2*kindWrapper) | 4<<24,
		4, 1, 4, 9, 0, 0, absent, absent,
	}
	if i == 1 {
		fields[18] = 0 // a tree of inlined calls
	}
	var b []byte
	for _, f := range fields {
		b = binary.LittleEndian.AppendUint32(b, f)
	}
	return b
}

// wrap puts memory into a module, with one import and three bodies.
func wrap(base int, memory []byte) []byte {
	text := func(s string) []byte { return append(appendU32(nil, uint32(len(s))), s...) }
	producers := slices.Concat(text("producers"), []byte{1}, text("language"), []byte{1}, text("Go"), text("go1.26.8"))
	data := slices.Concat([]byte{1, 0, opConst}, appendS32(nil, int32(base)), []byte{opEnd},
		appendU32(nil, uint32(len(memory))), memory)
	return assemble([]part{
		{sectionImport, slices.Concat([]byte{1}, text("gojs"), text("x"), []byte{0, 0})},
		{sectionCode, []byte{3, 2, 0, opEnd, 4, 0, opCall, 1, opEnd, 2, 0, opEnd}},
		{sectionData, nil},
		{sectionCustom, producers},
	}, data)
}
