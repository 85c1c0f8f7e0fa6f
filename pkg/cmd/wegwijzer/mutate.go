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
	survivors, tried := 0, 0
	for i, m := range proof.Mutants(c) {
		if i%max(*every, 1) != 0 {
			continue
		}
		tried++
		if _, caught := m.Caught(c, on); !caught {
			survivors++
			fmt.Fprintln(p.out, "survives:", m.What)
		}
		if p.ctx.Err() != nil {
			break
		}
	}
	fmt.Fprintf(p.out, "%d of %d mutants survive\n", survivors, tried)
	if survivors > 0 {
		return errFaults
	}
	return nil
}
