package main

import (
	"errors"
	"maps"
	"slices"
)

// The fields of runtime.inlinedCall. Its kind and the place of its caller stay:
// recover counts frames with them.
const (
	inlinedName      = 4
	inlinedStartLine = 12
	inlinedSize      = 16
)

// forgetInlined drops the names and lines of the calls inlined into functions.
func (t *table) forgetInlined() error {
	trees := map[int]int{} // by address: how many calls it has
	for _, f := range t.functions {
		if f.pcdata <= pcdataInlineIndex || f.funcdata <= funcdataInlineTree {
			continue
		}
		offset, index := t.u32(f.funcdataAt(funcdataInlineTree)), t.u32(f.pcdataAt(pcdataInlineIndex))
		if offset == absent || index == 0 {
			continue
		}
		run, err := t.pcTable(index)
		if err != nil {
			return err
		}
		at := t.funcdata + int(offset)
		trees[at] = max(trees[at], int(run.highest)+1)
	}
	return t.blankCalls(trees)
}

// blankCalls goes through the trees in the order of memory. They may not overlap.
func (t *table) blankCalls(trees map[int]int) error {
	end := 0
	for _, at := range slices.Sorted(maps.Keys(trees)) {
		if at < end {
			return errors.New("its trees of inlined calls overlap")
		}
		end = at + trees[at]*inlinedSize
		if t.slice(at, end-at) == nil {
			return t.err
		}
		for call := at; call < end; call += inlinedSize {
			if t.byte(call) > kindWrapper || t.u32(call)>>8 != 0 {
				return errors.New("an inlined call has a form that is not known")
			}
			t.setU32(call+inlinedName, 0)
			t.setU32(call+inlinedStartLine, 0)
		}
	}
	return nil
}
