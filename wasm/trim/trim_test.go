package main

import (
	"bytes"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Everything for which the runtime reads its table of functions goes on as before.
func TestRuntime(t *testing.T) {
	whole, small := compile(t, "./testdata/program")
	host := glue(t, "wasm_exec_node.js")
	for _, end := range []string{"", "panic", "nil", "deadlock"} {
		args := strings.Fields(end)
		want, wantProblems, wantCode := node(t, append([]string{host, whole}, args...)...)
		got, problems, code := node(t, append([]string{host, small}, args...)...)
		if got != want || code != wantCode {
			t.Errorf("end %q: exit code %d, output\n%s\nwant %d\n%s", end, code, got, wantCode, want)
		}
		if message(problems) != message(wantProblems) {
			t.Errorf("end %q: it says\n%s\nwant\n%s", end, message(problems), message(wantProblems))
		}
		if complete := len(want) > 1000 && code == 0; end == "" && !complete {
			t.Errorf("end %q: exit code %d, %s%s", end, code, want, problems)
		}
	}
}

// message is what is printed before a traceback.
func message(problems string) string {
	before, _, _ := strings.Cut(problems, "\ngoroutine ")
	return before
}

// The program of the widget gives the same answers, to the byte.
func TestGuide(t *testing.T) {
	whole, small := compile(t, module+"/wasm")
	folder := t.TempDir()
	content := exec.Command("go", "run", "./pkg/cmd/wegwijzer", "build", "--out", folder)
	content.Dir = module
	if out, err := content.CombinedOutput(); err != nil {
		t.Fatalf("wegwijzer build: %v\n%s", err, out)
	}
	ask := func(program string) string {
		out, problems, code := node(t, "testdata/ask.mjs", glue(t, "wasm_exec.js"), program, filepath.Join(folder, "wegwijzer.bundle"))
		if code != 0 || problems != "" {
			t.Fatalf("%s: exit code %d\n%s", program, code, problems)
		}
		return out
	}
	want := ask(whole)
	if ask(small) != want {
		t.Error("the trimmed program answers otherwise")
	}
	if answers := strings.Count(want, "\n"); answers < 30 {
		t.Errorf("only %d answers were compared", answers)
	}
}

// Nothing changes but what is meant to, in every function of a real program; the
// rest becomes zeros; and trimming again changes nothing.
func TestKept(t *testing.T) {
	whole, small := compile(t, "./testdata/program")
	before, after := open(t, read(t, whole)), open(t, read(t, small))
	if len(before.functions) != len(after.functions) {
		t.Fatalf("%d functions, want %d", len(after.functions), len(before.functions))
	}
	for i, f := range before.functions {
		if got, want := essence(t, after, f), essence(t, before, f); got != want {
			t.Fatalf("function %d: %+v, want %+v", i, got, want)
		}
	}
	if !bytes.Equal(before.bytes[:before.names], after.bytes[:before.names]) {
		t.Error("something before the table changed")
	}
	if !bytes.Equal(before.bytes[before.end:], after.bytes[before.end:]) {
		t.Error("something after the table changed")
	}
	if was, is := filled(before), filled(after); is > was*85/100 {
		t.Errorf("%d bytes of data that are not zero, of %d", is, was)
	}
	once := read(t, small)
	if twice, err := trim(once); err != nil || !bytes.Equal(once, twice) {
		t.Errorf("trimming again: %v, %d bytes, want %d", err, len(twice), len(once))
	}
}

// open reads the table of a program.
func open(t *testing.T, program []byte) *table {
	t.Helper()
	parts, err := parse(program)
	if err != nil {
		t.Fatal(err)
	}
	data, err := section(parts, sectionData)
	if err != nil {
		t.Fatal(err)
	}
	memory, err := load(data)
	if err != nil {
		t.Fatal(err)
	}
	tab, err := find(memory)
	if err != nil {
		t.Fatal(err)
	}
	return tab
}

// A kept is what the runtime needs of a function.
type kept struct {
	entry, args, defers, flags        uint32
	frame, stackMap, bounds           string
	argMap, localMap, objects, coding uint32
	system                            bool
}

func essence(t *testing.T, tab *table, f function) kept {
	t.Helper()
	run := func(there bool, field int) string {
		if !there || tab.u32(field) == 0 {
			return ""
		}
		places, err := tab.pcTable(tab.u32(field))
		if err != nil {
			t.Fatal(err)
		}
		return string(places.bytes)
	}
	data := func(i int) uint32 {
		if i >= f.funcdata {
			return absent
		}
		return tab.u32(f.funcdataAt(i))
	}
	name, err := tab.name(int(tab.u32(f.at + fieldName)))
	if err != nil {
		t.Fatal(err)
	}
	return kept{
		tab.u32(f.at), tab.u32(f.at + fieldArgs), tab.u32(f.at + fieldDefers), tab.u32(f.at + fieldKind),
		run(true, f.at+fieldFrame), run(f.pcdata > 1, f.pcdataAt(1)), run(f.pcdata > 4, f.pcdataAt(4)),
		data(0), data(1), data(2), data(4),
		strings.HasPrefix(name, nameRuntime),
	}
}

// filled counts the bytes that are not zero: zeros cost nothing to send.
func filled(tab *table) int { return len(tab.bytes) - bytes.Count(tab.bytes, []byte{0}) }
