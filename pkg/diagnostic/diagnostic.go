// Package diagnostic is how Wegwijzer tells a maintainer of its content what is
// wrong, where, and what to do about it.
//
// A check gives a list of findings. A [Finding] names a place in a file, what
// was found there and, if it can, a suggestion. [Sort] puts a list in the order
// of reading, [Count] tells whether a command must fail, and [Write] prints it:
// for a person at a terminal, for a program, or for the page on which a change
// is reviewed. [DidYouMean] makes the suggestion for a misspelt name.
//
//	data/rules/melden.json:4:14: error: unknown channel "vertrouwenspersoo" [unknown-id]
//	      "channel": "vertrouwenspersoo"
//	                 ^
//	    did you mean "vertrouwenspersoon"?
//	1 error in 1 file
//
// A finding is for the person who edits a file; a Go error is for the person who
// writes a program. Only [Write] returns one.
//
// Non-goals: colours, translation, repairing the file, and remembering findings
// from one run to the next. The package reads no files: [Write] asks its caller
// for the source.
//
// Nothing here keeps state. Every function may be called from several goroutines
// at once, as long as they do not share a slice that [Sort] is given.
package diagnostic

import (
	"strconv"
	"strings"
)

// Severity says what a finding means for the run that found it. The zero value
// is [Error], so that a check that forgets to choose is strict.
type Severity uint8

// The severities, gravest first.
const (
	Error   Severity = iota // the content can not be used: the check fails
	Warning                 // the content can be used, but someone should look
	Info                    // good to know: nothing is wrong
)

// String gives "error", "warning" or "info". A value that is none of the three
// reads as "info".
func (s Severity) String() string {
	return [...]string{"error", "warning", "info"}[min(s, Info)]
}

// Finding is one thing that a check found. It is a plain value: comparable, and
// free to be copied.
type Finding struct {
	// Severity is how grave it is.
	Severity Severity
	// Code names the kind of finding in kebab-case, such as "unknown-id". It
	// stays the same when the words change: people look it up and filter on it.
	Code string
	// File is the slash-separated path relative to the root that was checked;
	// empty for a finding about everything together.
	File string
	// Line and Col count from 1; Col counts characters, not bytes. Line 0 is the
	// whole file, Col 0 the whole line.
	Line, Col int
	// End is the column after the last character that it is about, on the same
	// line; 0 when only the place is known.
	End int
	// Summary says in one line what is wrong: lower case, no full stop, the
	// offending value quoted, and what was expected.
	Summary string
	// Hint suggests what to do, such as the result of [DidYouMean]. It may be
	// empty.
	Hint string
}

// String gives the finding on one line, in the form that editors and terminals
// turn into a link: "file:line:col: error: summary [code]". What is not known of
// the place is left out. The hint is not part of it.
func (f Finding) String() string {
	var b strings.Builder
	if f.File != "" {
		b.WriteString(f.File)
		for _, n := range f.position() {
			b.WriteString(":" + strconv.Itoa(n))
		}
		b.WriteString(": ")
	}
	b.WriteString(f.Severity.String() + ": " + f.Summary + " [" + f.Code + "]")
	return b.String()
}

// position gives what is known of the place in the file: nothing, the line, or
// the line and the column.
func (f Finding) position() []int {
	switch {
	case f.Line <= 0:
		return nil
	case f.Col <= 0:
		return []int{f.Line}
	}
	return []int{f.Line, f.Col}
}

// end is the column after the range, or 0 when there is no range.
func (f Finding) end() int {
	if f.Line <= 0 || f.Col <= 0 || f.End <= f.Col {
		return 0
	}
	return f.End
}

// explanation is the summary and, on a line of its own, the hint: for formats
// with one text per finding.
func (f Finding) explanation() string {
	if f.Hint == "" {
		return f.Summary
	}
	return f.Summary + "\n" + f.Hint
}
