package diagnostic_test

import (
	"fmt"
	"os"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

func Example() {
	source := "{\"id\": \"melden\",\n  \"timing\": \"nex\"\n}\n"
	findings := []diagnostic.Finding{{
		Severity: diagnostic.Error,
		Code:     "unknown-value",
		File:     "data/rules/melden.json",
		Line:     2,
		Col:      13,
		Summary:  `unknown timing "nex"`,
		Hint:     diagnostic.DidYouMean("nex", []string{"now", "next", "later"}),
	}}
	diagnostic.Sort(findings)
	err := diagnostic.Write(os.Stdout, "text", findings, func(string) []byte { return []byte(source) })
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// data/rules/melden.json:2:13: error: unknown timing "nex" [unknown-value]
	//       "timing": "nex"
	//                 ^
	//     did you mean "next"?
	// 1 error in 1 file
}

func ExampleDidYouMean() {
	known := []string{"now", "next", "later"}
	fmt.Println(diagnostic.DidYouMean("lateer", known))
	fmt.Println(diagnostic.DidYouMean("tomorrow", known))
	// Output:
	// did you mean "later"?
	// expected one of "now", "next", "later"
}
