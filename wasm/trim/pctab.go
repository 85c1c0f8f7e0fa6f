package main

import (
	"errors"
	"slices"
)

// A pcTable is one table that gives a value to every place in a function: pairs
// of differences, of the value and of the place, as varints, until a value
// differs by 0.
type pcTable struct {
	bytes   []byte
	highest int32
}

// pcTable reads the table at an offset.
func (t *table) pcTable(offset uint32) (pcTable, error) {
	all := t.slice(t.pcs, t.funcs-t.pcs)
	if uint64(offset) >= uint64(len(all)) {
		return pcTable{}, errors.New("a table of a function is outside the tables")
	}
	r := reader{rest: all[offset:]}
	value, highest := int32(-1), int32(-1)
	for first := true; ; first = false {
		difference := r.u32()
		if r.err != nil {
			return pcTable{}, r.err
		}
		if difference == 0 && !first {
			break
		}
		r.u32()
		value += int32(-(difference & 1) ^ difference>>1)
		highest = max(highest, value)
	}
	all = all[offset:]
	return pcTable{all[:len(all)-len(r.rest)], highest}, nil
}

// packPCs writes the tables that are still in use anew, one after the other in
// the order of the functions, and zeros behind them.
func (t *table) packPCs() error {
	room := t.slice(t.pcs, t.funcs-t.pcs)
	packed := []byte{0} // offset 0 is "no table"
	places := map[uint32]uint32{0: 0}
	for _, f := range t.functions {
		for _, field := range f.tables() {
			old := t.u32(field)
			at, known := places[old]
			if !known {
				run, err := t.pcTable(old)
				if err != nil {
					return err
				}
				at = uint32(len(packed))
				places[old] = at
				packed = append(packed, run.bytes...)
			}
			if len(packed) > len(room) {
				return errors.New("its tables of places overlap")
			}
			t.setU32(field, at)
		}
	}
	clear(room[copy(room, packed):])
	return nil
}

// tables are the places of a function's offsets of such tables.
func (f function) tables() []int {
	fields := []int{f.at + fieldFrame}
	for i := range f.pcdata {
		fields = append(fields, f.pcdataAt(i))
	}
	return slices.Clip(fields)
}
