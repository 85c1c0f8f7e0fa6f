package diagnostic

import (
	"bytes"
	"strconv"
	"strings"
)

// writeGitHub prints each finding as a workflow command, which GitHub shows as
// an annotation next to the line:
//
//	::error file=…,line=…,col=…,title=code::summary
//
// What is not known of the place is left out; the hint follows the summary on a
// line of its own, which is a %0A in the command.
func writeGitHub(out *bytes.Buffer, findings []Finding) {
	for _, f := range findings {
		out.WriteString("::" + f.Severity.github() + " ")
		if f.File != "" {
			out.WriteString("file=" + githubProperty.Replace(f.File) + ",")
			for i, n := range f.position() {
				out.WriteString([...]string{"line=", "col="}[i] + strconv.Itoa(n) + ",")
			}
			if end := f.end(); end > 0 {
				out.WriteString("endColumn=" + strconv.Itoa(end-1) + ",")
			}
		}
		out.WriteString("title=" + githubProperty.Replace(f.Code))
		out.WriteString("::" + githubData.Replace(f.explanation()) + "\n")
	}
}

// github gives the name of the command.
func (s Severity) github() string {
	return [...]string{"error", "warning", "notice"}[min(s, Info)]
}

// A command is one line in which these characters have a meaning; a property has
// two more of them than the text.
var (
	githubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
