package diagnostic

import (
	"cmp"
	"slices"
)

// Sort puts findings in the order of reading, in place: by file, line, column,
// code and summary. A finding about a whole file comes before those in it.
// Findings that are alike in all five keep their order.
func Sort(findings []Finding) {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Col, b.Col),
			cmp.Compare(a.Code, b.Code),
			cmp.Compare(a.Summary, b.Summary),
		)
	})
}

// Count gives the number of errors and of warnings. A command fails if there is
// an error; findings of severity [Info] are not counted.
func Count(findings []Finding) (errors, warnings int) {
	for i := range findings {
		switch findings[i].Severity {
		case Error:
			errors++
		case Warning:
			warnings++
		case Info: // nothing is wrong
		}
	}
	return errors, warnings
}
