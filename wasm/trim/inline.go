package main

import (
	"errors"
	"maps"
	"slices"
)

// runtime.inlinedCall: a kind, three zeros, a name, the place of its caller, a line.
const (
	inlinedName      = 4
	inlinedStartLine = 12
	inlinedSize      = 16
)

// An inlineTree is the calls inlined into a function, and whether they matter.
type inlineTree struct {
	calls int
	keep  bool
}

// forgetInlined drops the trees of inlined calls that only tracebacks read, and
// of the others the names and lines.
//
// Besides tracebacks only runtime.gorecover reads them. It goes up the stack, from
// its caller to gopanic, and demands exactly one frame on the way that is no
// wrapper; an inlined call counts as a frame. The trees that can decide are those
//   - of the functions that call gorecover: the first frame on the way;
//   - of wrappers, which count for nothing themselves;
//   - of functions with a defer: the wrapper of "defer recover()" is called by them.
//
// Any other function on the way comes after a frame that counts, and counts for
// at least one itself: without its tree the answer stays "no".
func (t *table) forgetInlined(recovers func(function int) bool) error {
	trees := map[int]inlineTree{} // by address
	for i, f := range t.functions {
		at, calls, err := t.inlined(f)
		if err != nil {
			return err
		}
		if calls == 0 {
			continue
		}
		keep := recovers(i) || t.byte(f.at+fieldKind) == kindWrapper || t.u32(f.at+fieldDefers) != 0
		if !keep {
			t.setU32(f.funcdataAt(funcdataInlineTree), absent)
			t.setU32(f.pcdataAt(pcdataInlineIndex), 0)
		}
		trees[at] = inlineTree{max(trees[at].calls, calls), trees[at].keep || keep}
	}
	return t.blank(trees)
}

// inlined answers where the tree of a function is and how many calls it has.
func (t *table) inlined(f function) (at, calls int, err error) {
	if f.pcdata <= pcdataInlineIndex || f.funcdata <= funcdataInlineTree {
		return 0, 0, nil
	}
	offset, index := t.u32(f.funcdataAt(funcdataInlineTree)), t.u32(f.pcdataAt(pcdataInlineIndex))
	if offset == absent || index == 0 {
		return 0, 0, nil
	}
	run, err := t.pcTable(index)
	return t.funcdata + int(offset), int(run.highest) + 1, err
}

// blank goes through the trees in the order of memory. They may not overlap.
func (t *table) blank(trees map[int]inlineTree) error {
	end := 0
	for _, at := range slices.Sorted(maps.Keys(trees)) {
		if at < end {
			return errors.New("its trees of inlined calls overlap")
		}
		end = at + trees[at].calls*inlinedSize
		if at < t.records || end > t.end {
			return errors.New("a tree of inlined calls is outside its place")
		}
		for call := at; call < end; call += inlinedSize {
			if t.u32(call) > kindWrapper {
				return errors.New("an inlined call has a form that is not known")
			}
			t.setU32(call+inlinedName, 0)
			t.setU32(call+inlinedStartLine, 0)
			if !trees[at].keep {
				clear(t.slice(call, inlinedSize))
			}
		}
	}
	return nil
}
