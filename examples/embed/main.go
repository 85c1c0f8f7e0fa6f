// Command embed shows the guide inside a Go program: it reads nothing, sends
// nothing, and prints where somebody in a few situations can go.
package main

import (
	"fmt"
	"os"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "embed:", err)
		os.Exit(1)
	}
}

func run() error {
	g, err := wegwijzer.Default()
	if err != nil {
		return err
	}
	for _, words := range []string{"mijn begeleider schreeuwt tegen me", "someone shared my nudes"} {
		out := g.Route(guide.Request{Text: words, Lang: entry.NL})
		fmt.Printf("%q\n", words)
		for _, s := range out.Steps {
			if s.Certain {
				fmt.Printf("  %-6s %s\n", s.Timing, s.Channel)
			}
		}
		fmt.Println("  would help to know:", out.Open)
	}
	return nil
}
