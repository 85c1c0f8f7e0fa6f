package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/plain"
)

// readability prints how hard the texts of a content folder are. What is wrong
// with single texts is for check to say.
func (p *program) readability(flags *flag.FlagSet, args []string) error {
	format := flags.String("format", "text", "how to print the report: text, json")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	if *format != "text" && *format != "json" {
		return usageError{fmt.Sprintf("unknown format %q%s", *format, parenthesis(diagnostic.DidYouMean(*format, []string{"text", "json"})))}
	}
	if len(rest) > 1 {
		return usageError{fmt.Sprintf("expected one content folder, found %d", len(rest))}
	}
	folder := "data"
	if len(rest) == 1 {
		folder = rest[0]
	}
	if _, err := os.Stat(folder); err != nil {
		return err
	}
	loaded, findings := content.Load(os.DirFS(folder), content.WithoutSchemas())
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return fmt.Errorf("the content has faults: run wegwijzer check %s first", folder)
	}
	_, report := plain.Check(loaded)
	if *format == "json" {
		e := json.NewEncoder(p.out)
		e.SetIndent("", "  ")
		return e.Encode(report)
	}
	return report.Write(p.out)
}
