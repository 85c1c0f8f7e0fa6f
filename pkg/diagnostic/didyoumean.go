package diagnostic

import (
	"strconv"
	"strings"
)

// mostListed is the longest list of names that is still a help to read.
const mostListed = 8

// DidYouMean gives the hint for a name that is not known:
//
//   - `did you mean "x"?` if [Nearest] finds one;
//   - `expected one of "a", "b"`, in the order of known, if nothing is near and
//     there are at most eight (`expected "a"` if there is only one);
//   - otherwise "".
func DidYouMean(word string, known []string) string {
	if name, ok := Nearest(word, known); ok {
		return "did you mean " + strconv.Quote(name) + "?"
	}
	switch {
	case len(known) == 0 || len(known) > mostListed:
		return ""
	case len(known) == 1:
		return "expected " + strconv.Quote(known[0])
	}
	quoted := make([]string, len(known))
	for i, name := range known {
		quoted[i] = strconv.Quote(name)
	}
	return "expected one of " + strings.Join(quoted, ", ")
}
