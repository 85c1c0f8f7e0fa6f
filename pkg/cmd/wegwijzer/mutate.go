package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// mutate damages the rules of a content folder one by one, in memory, and lists
// the faults that no case, check or proof notices.
func (p *program) mutate(flags *flag.FlagSet, args []string) error {
	day := dayFlag(flags)
	every := flags.Int("every", 1, "try one of so many mutants")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	on, err := day()
	if err != nil {
		return err
	}
	folder := "data"
	if len(rest) == 1 {
		folder = rest[0]
	}
	c, findings := content.Load(os.DirFS(folder), content.WithoutSchemas())
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return p.contentFault(&wegwijzer.ContentError{Findings: findings}, func(file string) string { return folder + "/" + file })
	}
	m, err := proof.Mutate(p.ctx, c, on, max(*every, 1))
	if err != nil {
		return err
	}
	for _, what := range m.Survivors {
		fmt.Fprintln(p.out, "survives:", what)
	}
	for _, what := range m.Stale {
		fmt.Fprintln(p.out, "listed as a survivor, and is none:", what)
	}
	fmt.Fprintf(p.out, "%d mutants: %d caught, %d give the same in every state, %d survive for a reason, %d survive\n",
		m.Tried, m.Caught, m.Harmless, m.Known, len(m.Survivors))
	if len(m.Survivors)+len(m.Stale) > 0 {
		return errFaults
	}
	return nil
}
