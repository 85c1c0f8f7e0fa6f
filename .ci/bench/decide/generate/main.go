// Command generate writes the rules as the code that a programmer would write by
// hand: written/decide.go, and written/decide.mjs for JavaScript.
package main

import (
	"fmt"
	"os"

	"github.com/sociale-veiligheid/wegwijzer/bench/decide/problem"
)

func main() {
	if err := generate(); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func generate() error {
	p, err := problem.National()
	if err != nil {
		return err
	}
	if err := os.MkdirAll("written", 0o755); err != nil {
		return err
	}
	if err := os.WriteFile("written/decide.go", goCode(p), 0o644); err != nil {
		return err
	}
	return os.WriteFile("written/decide.mjs", jsCode(p), 0o644)
}
