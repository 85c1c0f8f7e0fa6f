package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// record writes what comes out now into cases that expect the whole answer: the
// named ones, or all that do so already. What it changes is for a person to
// review, like any edit of the content.
func (p *program) record(flags *flag.FlagSet, args []string) error {
	folder := flags.String("content", "data", "the content `folder`")
	day := dayFlag(flags)
	names, err := parse(flags, args)
	if err != nil {
		return err
	}
	on, err := day()
	if err != nil {
		return err
	}
	c, findings := content.Load(os.DirFS(*folder))
	if !content.Usable(findings) {
		return p.contentFault(&wegwijzer.ContentError{Findings: findings}, func(file string) string { return *folder + "/" + file })
	}
	if err := known(c, names); err != nil {
		return err
	}
	g, err := compile(c)
	if err != nil {
		return err
	}
	for i := range c.Cases {
		k := &c.Cases[i]
		if slices.Contains(names, k.ID) || len(names) == 0 && k.Expect.Whole {
			if err := p.rewrite(*folder, c, k, g.Route(proof.Request(k, on))); err != nil {
				return err
			}
		}
	}
	return nil
}

// known holds the names of cases against the cases that there are.
func known(c *content.Content, names []string) error {
	ids := make([]string, len(c.Cases))
	for i := range c.Cases {
		ids[i] = c.Cases[i].ID
	}
	for _, name := range names {
		if !slices.Contains(ids, name) {
			return usageError{fmt.Sprintf("there is no case %q%s", name, parenthesis(diagnostic.DidYouMean(name, ids)))}
		}
	}
	return nil
}

// rewrite writes one case, if that changes it. What must not be there stays.
func (p *program) rewrite(folder string, c *content.Content, k *content.Case, out guide.Outcome) error {
	e := proof.Whole(out)
	e.MustNot, e.NoDuties, e.NoAdvice, e.NoInstruments = k.Expect.MustNot, k.Expect.NoDuties, k.Expect.NoAdvice, k.Expect.NoInstruments
	text, err := c.Rewrite(k.ID, e)
	name := "cases/" + k.ID + ".json"
	if err != nil || bytes.Equal(text, c.Text(name)) {
		return err
	}
	fmt.Fprintln(p.out, folder+"/"+name)
	return os.WriteFile(filepath.Join(folder, filepath.FromSlash(name)), text, 0o666)
}
