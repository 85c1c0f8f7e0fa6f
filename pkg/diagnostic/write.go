package diagnostic

import (
	"bytes"
	"fmt"
	"io"
)

// Format names a way to print findings. [Write] takes the name as a string, as
// it comes from a command line.
type Format string

// The formats.
const (
	Text   Format = "text"   // for a person: the source line, a caret, the hint, a count
	JSON   Format = "json"   // for a program: an array of objects
	SARIF  Format = "sarif"  // for code scanning: a SARIF 2.1.0 log
	GitHub Format = "github" // for a GitHub workflow: annotations on the changed files
)

// Formats gives the names that [Write] knows, the one for people first. The
// slice is the caller's.
func Formats() []string {
	return []string{string(Text), string(JSON), string(SARIF), string(GitHub)}
}

// Write prints the findings to w in the named format, in the order given ([Sort]
// them first), with one call of w.Write.
//
// Only the text format shows source: it calls source with the File of a finding
// and expects the content of that file, or nil if there is none to show. A nil
// source shows none at all.
//
// The error is that of w, or that the format is unknown; the latter names the
// format that was probably meant, and nothing is written then.
func Write(w io.Writer, format string, findings []Finding, source func(file string) []byte) error {
	var out bytes.Buffer
	var err error
	switch Format(format) {
	case Text:
		writeText(&out, findings, source)
	case JSON:
		err = writeJSON(&out, findings)
	case SARIF:
		err = writeSARIF(&out, findings)
	case GitHub:
		writeGitHub(&out, findings)
	default:
		err = fmt.Errorf("unknown format %q: %s", format, DidYouMean(format, Formats()))
	}
	if err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}
