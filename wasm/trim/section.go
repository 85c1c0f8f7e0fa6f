package main

import (
	"errors"
	"fmt"
	"regexp"
)

// Kinds of sections that matter here.
const (
	sectionCustom = 0
	sectionImport = 2
	sectionCode   = 10
	sectionData   = 11
)

const wasmHeader = "\x00asm\x01\x00\x00\x00"

// knownVersions are the Go versions whose tables this program knows. A new one
// is added after reading what its runtime does with runtime._func,
// runtime.moduledata and funcname: see the comment of the package.
var knownVersions = regexp.MustCompile(`^go1\.26(\.[0-9]+)?$`)

// A part is one section of a module.
type part struct {
	kind    byte
	content []byte
}

// parse takes a module apart. The parts share the bytes of the program.
func parse(program []byte) ([]part, error) {
	r := reader{rest: program}
	if string(r.bytes(uint32(len(wasmHeader)))) != wasmHeader {
		return nil, errors.New("it is no WASM program, version 1")
	}
	var parts []part
	for !r.done() {
		kind := r.byte()
		parts = append(parts, part{kind, r.bytes(r.u32())})
	}
	return parts, r.err
}

// assemble is the way back: the same parts, with other data.
func assemble(parts []part, data []byte) []byte {
	out := []byte(wasmHeader)
	for _, p := range parts {
		content := p.content
		if p.kind == sectionData {
			content = data
		}
		out = appendU32(append(out, p.kind), uint32(len(content)))
		out = append(out, content...)
	}
	return out
}

// section answers with the one section of a kind.
func section(parts []part, kind byte) ([]byte, error) {
	var found [][]byte
	for _, p := range parts {
		if p.kind == kind {
			found = append(found, p.content)
		}
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("it has %d sections of kind %d, not one", len(found), kind)
	}
	return found[0], nil
}

// supported is an error unless a known Go linker says that it made the module.
func supported(parts []part) error {
	for _, p := range parts {
		r := reader{rest: p.content}
		if p.kind != sectionCustom || r.name() != "producers" {
			continue
		}
		version, err := language(&r)
		if err != nil {
			return err
		}
		if !knownVersions.MatchString(version) {
			return fmt.Errorf("it was made by Go version %q, and only Go 1.26 is known", version)
		}
		return nil
	}
	return errors.New(`it does not say which Go made it (no "producers" section)`)
}

// language reads the version of Go from a "producers" section.
func language(r *reader) (string, error) {
	version := ""
	for fields := r.u32(); fields > 0 && r.err == nil; fields-- {
		field := r.name()
		for values := r.u32(); values > 0 && r.err == nil; values-- {
			value, v := r.name(), r.name()
			if field == "language" && value == "Go" {
				version = v
			}
		}
	}
	return version, r.err
}
