// Command trim makes a Go WASM program smaller after linking: it drops what only
// a printed traceback reads.
//
//	go run ./wasm/trim [--lenient] IN.wasm OUT.wasm
//
// A Go program carries, in the data of the module, a table ("pclntab") that
// tells the runtime everything about every function. Part of it keeps the
// program running and stays as it is: where a function begins, the size of its
// frame at each place, the maps of its pointers (garbage collection, growing
// stacks), its open-coded defers, its special kind (recover, system goroutines).
// The rest is only read to print something, and goes:
//
//	dropped                        read by, in Go 1.26
//	names of functions             tracebacks, runtime.Func.Name, runtime.Frame
//	names of files, line numbers   tracebacks, runtime.Caller, runtime.Func.FileLine
//	shapes of arguments            tracebacks, which print the words of arguments
//	trees of inlined calls         tracebacks, runtime.Callers; recover, in functions
//	                               that keep theirs: see forgetInlined
//	unsafe points                  asynchronous preemption, which WASM does not have
//
// A few places in the runtime decide something by the name of a function. They
// keep what they look at:
//
//	isSystemGoroutine     whether the name begins with "runtime.": such a name
//	                      becomes "runtime.", every other one "?"
//	panicwrap             the name of a method's wrapper: kept as it is
//	stkframe.argMap       two stubs of reflect, with arguments of unknown size:
//	                      names of all such functions are kept as they are
//	doInit1 (inittrace)   the package of an init function, never empty: "?" is not
//	panicCheck1, sigprof, isAsyncSafePoint    compiled out or never called in WASM
//
// Nothing moves but the tables of places (pctab), which are packed; the memory of
// the program is laid out as before. The gain is also in how memory is written
// down: the linker leaves out 8 zeros by beginning a new segment, and the
// addresses of 30 000 segments compress worse than zeros do.
//
// What is lost: a panic that nobody recovers still prints its message, but no
// places; runtime.Caller and what is built on it (log.Lshortfile, profiles)
// knows no names and no lines. What the program computes stays the same, and so
// does the text of its errors, but where reflect puts the name of its caller
// into a panic.
//
// Of a module that it does not fully understand (another Go version, another
// layout, a damaged file) trim makes nothing and exits with 1; with --lenient it
// copies the file unchanged, says so, and exits with 0. The result appears under
// its name only when it is complete.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
)

func main() { os.Exit(run(os.Args[1:], os.Stderr)) }

// run is main without the process: it answers with the exit code.
func run(args []string, stderr io.Writer) int {
	flags := flag.NewFlagSet("trim", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprintln(stderr, "usage: trim [--lenient] IN.wasm OUT.wasm") }
	lenient := flags.Bool("lenient", false, "copy a program that cannot be trimmed")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() != 2 {
		flags.Usage()
		return 2
	}
	if err := convert(flags.Arg(0), flags.Arg(1), *lenient, stderr); err != nil {
		fmt.Fprintln(stderr, "trim:", err)
		return 1
	}
	return 0
}

// convert trims one file into another.
func convert(from, to string, lenient bool, stderr io.Writer) error {
	program, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	trimmed, err := trim(program)
	if err != nil {
		err = fmt.Errorf("%s cannot be trimmed: %w", from, err)
		if !lenient {
			return err
		}
		fmt.Fprintln(stderr, "trim:", err, "(copied unchanged)")
		trimmed = program
	}
	return replace(to, trimmed)
}

// trim answers with the smaller program. It never changes its input.
func trim(program []byte) ([]byte, error) {
	sections, err := parse(program)
	if err != nil {
		return nil, err
	}
	if err := supported(sections); err != nil {
		return nil, err
	}
	instructions, err := readCode(sections)
	if err != nil {
		return nil, err
	}
	data, err := section(sections, sectionData)
	if err != nil {
		return nil, err
	}
	memory, err := load(data)
	if err != nil {
		return nil, err
	}
	t, err := find(memory)
	if err != nil {
		return nil, err
	}
	if err := t.strip(instructions); err != nil {
		return nil, err
	}
	return assemble(sections, memory.segments()), nil
}
