package diagnostic

import (
	"bytes"
	"fmt"
	"strings"
)

// indent sets what belongs to a finding apart from the finding.
const indent = "    "

// writeText prints each finding with its source line, a caret and the hint, and
// at the end the count.
func writeText(out *bytes.Buffer, findings []Finding, source func(string) []byte) {
	reader := lineReader{source: source}
	for _, f := range findings {
		fmt.Fprintln(out, f)
		if line, ok := reader.line(f.File, f.Line); ok {
			writeExcerpt(out, line, f.Col, f.end())
		}
		if f.Hint != "" {
			fmt.Fprintln(out, indent+strings.ReplaceAll(f.Hint, "\n", "\n"+indent))
		}
	}
	fmt.Fprintln(out, countLine(findings))
}

// writeExcerpt prints the line of source and, if the column is known, a caret
// under it, with a tilde under the rest of the range that is shown. A blank line shows nothing, so it is left out.
func writeExcerpt(out *bytes.Buffer, line string, col, end int) {
	text, before := excerpt(line, col)
	if strings.TrimSpace(text) == "" {
		return
	}
	fmt.Fprintln(out, indent+strings.TrimRight(text, " "))
	if col > 0 {
		fmt.Fprintln(out, indent+strings.Repeat(" ", before)+"^"+strings.Repeat("~", max(min(end-col, columns(text)-before)-1, 0)))
	}
}

// countLine is the last line: "2 errors, 1 warning in 3 files", or that there is
// no fault. What is merely good to know is no fault.
func countLine(findings []Finding) string {
	errors, warnings := Count(findings)
	var parts []string
	if errors > 0 {
		parts = append(parts, plural(errors, "error"))
	}
	if warnings > 0 {
		parts = append(parts, plural(warnings, "warning"))
	}
	if parts == nil {
		return "no faults found"
	}
	line := strings.Join(parts, ", ")
	if files := faultyFiles(findings); files > 0 {
		line += " in " + plural(files, "file")
	}
	return line
}

// faultyFiles counts the files with an error or a warning.
func faultyFiles(findings []Finding) int {
	files := map[string]bool{}
	for _, f := range findings {
		if f.Severity < Info && f.File != "" {
			files[f.File] = true
		}
	}
	return len(files)
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// lineReader gives lines of source and remembers the file it read last: sorted
// findings ask for the same one again.
type lineReader struct {
	source func(string) []byte
	file   string
	lines  [][]byte
}

// line gives a line, counted from 1, without its ending.
func (r *lineReader) line(file string, n int) (string, bool) {
	if r.source == nil || file == "" || n <= 0 {
		return "", false
	}
	if file != r.file {
		r.file, r.lines = file, bytes.Split(r.source(file), []byte("\n"))
	}
	if n > len(r.lines) {
		return "", false
	}
	return string(bytes.TrimSuffix(r.lines[n-1], []byte("\r"))), true
}
