package main

import "fmt"

// The offsets of fields in runtime._func, and its size. After it follow npcdata
// and then nfuncdata offsets of 32 bits.
const (
	firstFunction  = 0x1000 // the number of the first function: smaller ones are no code addresses
	fieldEntry     = 0
	fieldName      = 4
	fieldArgs      = 8
	fieldDefers    = 12 // deferreturn
	fieldFrame     = 16 // pcsp
	fieldFile      = 20 // pcfile
	fieldLine      = 24 // pcln
	fieldPCData    = 28 // npcdata
	fieldUnit      = 32 // cuOffset
	fieldStartLine = 36
	fieldKind      = 40 // funcID, 8 bits
	fieldFlags     = 41
	fieldPad       = 42
	fieldFuncdata  = 43 // nfuncdata, 8 bits
	functionSize   = 44
	functionEntry  = 8 // an entry of functab: the function's number, the offset of its record
)

// Kinds of functions, abi.FuncID.
const (
	kindWrapper = 23 // and no kind is higher
	unknownArgs = 1 << 31
)

// Indices of pcdata and of funcdata, internal/abi/symtab.go, and how many there are.
const (
	pcdataUnsafePoint = 0
	pcdataInlineIndex = 2
	pcdataArgLive     = 3
	pcdataKinds       = 5

	funcdataInlineTree = 3
	funcdataArgInfo    = 5
	funcdataArgLive    = 6
	funcdataKinds      = 8
)

const absent = ^uint32(0) // in funcdata

// A function is the record of one function in the table.
type function struct {
	at               int // address of runtime._func
	pcdata, funcdata int // how many there are
}

func (f function) pcdataAt(i int) int   { return f.at + functionSize + 4*i }
func (f function) funcdataAt(i int) int { return f.pcdataAt(f.pcdata) + 4*i }

// readFunctions finds the records and checks that each is what it should be.
func (t *table) readFunctions() error {
	after := t.funcs + len(t.functions)*functionEntry + 4
	for i := range t.functions {
		entry := t.funcs + i*functionEntry
		at := t.funcs + int(t.u32(entry+4))
		f := function{at, int(t.u32(at + fieldPCData)), int(t.byte(at + fieldFuncdata))}
		sound := at >= after && at%4 == 0 && f.pcdata <= pcdataKinds && f.funcdata <= funcdataKinds &&
			t.u32(entry) == uint32(firstFunction+i) && t.u32(at+fieldEntry) == t.u32(entry) && t.byte(at+fieldPad) == 0 &&
			t.byte(at+fieldKind) <= kindWrapper && t.byte(at+fieldFlags) < 1<<3
		after = f.funcdataAt(f.funcdata)
		if !sound || after > t.end || t.err != nil {
			return fmt.Errorf("the record of its function %d has a form that is not known", i)
		}
		t.functions[i] = f
	}
	t.records = after
	return nil
}

// forgetPlaces drops the file and lines of a function, and tables that are read
// by tracebacks or by asynchronous preemption only.
func (t *table) forgetPlaces(f function) {
	for _, field := range []int{fieldFile, fieldLine, fieldUnit, fieldStartLine} {
		t.setU32(f.at+field, 0) // table 0 is "no table": the runtime then says "?"
	}
	for _, i := range []int{pcdataUnsafePoint, pcdataArgLive} {
		if i < f.pcdata {
			t.setU32(f.pcdataAt(i), 0)
		}
	}
	for _, i := range []int{funcdataArgInfo, funcdataArgLive} {
		if i < f.funcdata {
			t.setU32(f.funcdataAt(i), absent)
		}
	}
}
