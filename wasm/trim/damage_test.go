package main

import (
	"bytes"
	"slices"
	"testing"
)

func TestMiniature(t *testing.T) {
	program := miniature()
	given := slices.Clone(program)
	trimmed, err := trim(program)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(program, given) {
		t.Error("the input changed")
	}
	for _, gone := range []string{"main.main", "main.go"} {
		if bytes.Contains(trimmed, []byte(gone)) {
			t.Errorf("%q is still there", gone)
		}
	}
	for _, stays := range []string{nameRecover, "main.(*T).M"} {
		if !bytes.Contains(trimmed, []byte(stays)) {
			t.Errorf("%q is gone", stays)
		}
	}
}

// A program that ends early, or is another kind of file, is an error.
func TestTruncated(t *testing.T) {
	whole, _ := compile(t, "./testdata/program")
	program := read(t, whole)
	for n := 0; n < len(program); n += 1000 {
		if _, err := trim(program[:n]); err == nil {
			t.Errorf("the first %d bytes were trimmed", n)
		}
	}
	small := miniature()
	for n := range small {
		if _, err := trim(small[:n]); err == nil {
			t.Errorf("the first %d bytes of the miniature were trimmed", n)
		}
	}
}

// Every wrong byte gives an error or a module that can be trimmed once more.
func TestFlipped(t *testing.T) {
	program := miniature()
	for i := range program {
		for _, bit := range []byte{1, 0x10, 0x80, 0xff} {
			damaged := slices.Clone(program)
			damaged[i] ^= bit
			checkTrim(t, damaged)
		}
	}
}

func TestUnknown(t *testing.T) {
	for _, c := range []struct{ name, old, new string }{
		{"no WASM", "\x00asm", "\x7fELF"},
		{"another WASM", "asm\x01", "asm\x02"},
		{"an older Go", "go1.26.8", "go1.25.8"},
		{"a Go to come", "go1.26.8", "go1.27.1"},
		{"a Go of one's own", "go1.26.8", "devel go"},
		{"another language", "\x02Go", "\x02Ru"},
		{"no maker", "producers", "nobody...."[:9]},
		{"another table", "\xf1\xff\xff\xff", "\xf0\xff\xff\xff"},
		{"pointers of 32 bits", "\x00\x00\x01\x08", "\x00\x00\x01\x04"},
		{"no recover", "gorecover", "gorecovex"},
	} {
		damaged := bytes.Replace(miniature(), []byte(c.old), []byte(c.new), 1)
		if bytes.Equal(damaged, miniature()) {
			t.Fatalf("%s: nothing was changed", c.name)
		}
		if _, err := trim(damaged); err == nil {
			t.Errorf("%s: was trimmed", c.name)
		}
	}
}

func FuzzTrim(f *testing.F) {
	program := miniature()
	f.Add([]byte(nil))
	f.Add([]byte(wasmHeader))
	f.Add(program)
	f.Add(program[:len(program)/2])
	f.Add(bytes.ReplaceAll(program, []byte{absentByte, absentByte}, []byte{0, 1}))
	f.Fuzz(func(t *testing.T, input []byte) { checkTrim(t, input) })
}

const absentByte = 0xff

// checkTrim holds for any bytes: no panic, the input stays, and what was trimmed
// is a module of the same memory size that is not trimmed any further.
func checkTrim(t *testing.T, input []byte) {
	t.Helper()
	given := slices.Clone(input)
	once, err := trim(input)
	if !bytes.Equal(input, given) {
		t.Fatal("the input changed")
	}
	if err != nil {
		return
	}
	twice, err := trim(once)
	if err != nil {
		t.Fatalf("cannot be trimmed again: %v", err)
	}
	if !bytes.Equal(once, twice) {
		t.Fatal("trimming again changes it")
	}
}
