package main

import (
	"archive/zip"
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// diff says what an edit of the rules means for people, in states.
func (p *program) diff(flags *flag.FlagSet, args []string) error {
	lang, day := langFlag(flags, entry.NL), dayFlag(flags)
	folder := flags.String("folder", "data", "the content `folder` within a git revision")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	if len(rest) != 2 {
		return usageError{"expected two contents: a folder, a bundle or a git revision each"}
	}
	l, err := lang()
	if err != nil {
		return err
	}
	on, err := day()
	if err != nil {
		return err
	}
	var contents [2]*content.Content
	for i, name := range rest {
		if contents[i], err = p.revision(name, *folder, on); err != nil {
			return err
		}
	}
	d, ok := proof.Diff(contents[0], contents[1], on, l)
	if !ok {
		fmt.Fprintln(p.out, "the facts or their values differ: every state may have changed")
		return nil
	}
	p.difference(d)
	return nil
}

// revision reads content from a folder or a bundle, or else from a git revision.
func (p *program) revision(name, folder string, on entry.Date) (*content.Content, error) {
	info, err := os.Stat(name)
	switch {
	case err == nil && info.IsDir():
		return p.load(name, os.DirFS(name))
	case err == nil:
		return bundled(name, on)
	}
	archive := exec.CommandContext(p.ctx, "git", "archive", "--format=zip", name, folder)
	out, err := archive.Output()
	if err != nil {
		return nil, fmt.Errorf("%q is no folder, no bundle and no git revision with a folder %q", name, folder)
	}
	zipped, err := zip.NewReader(bytes.NewReader(out), int64(len(out)))
	if err != nil {
		return nil, err
	}
	fsys, err := fs.Sub(zipped, folder)
	if err != nil {
		return nil, err
	}
	return p.load(name, fsys)
}

func (p *program) load(name string, fsys fs.FS) (*content.Content, error) {
	c, findings := content.Load(fsys, content.WithoutSchemas())
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return nil, p.contentFault(&wegwijzer.ContentError{Findings: findings}, func(file string) string { return path.Join(name, file) })
	}
	return c, nil
}

func bundled(name string, on entry.Date) (*content.Content, error) {
	file, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	b, err := bundle.Open(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return proof.FromBundle(b, on)
}

func (p *program) difference(d proof.Difference) {
	if len(d.Changes) == 0 {
		fmt.Fprintln(p.out, "the advice changes in no state")
		return
	}
	fmt.Fprintf(p.out, "the advice changes in %.0f of %.0f states\n", d.States, d.Of)
	for _, c := range d.Changes {
		fmt.Fprintf(p.out, "\n%s\n", c.What)
		boxes(p, "added", c.Added, c.Gained)
		boxes(p, "taken away", c.Lost, c.Gone)
	}
	if len(d.Cases) > 0 {
		fmt.Fprintf(p.out, "\ncases whose outcome changes (%d):\n", len(d.Cases))
		for _, id := range d.Cases {
			fmt.Fprintf(p.out, "  %s\n", id)
		}
	}
}

func boxes(p *program, what string, states float64, list []string) {
	if states == 0 {
		return
	}
	fmt.Fprintf(p.out, "  %s in %.0f states\n", what, states)
	for _, b := range list {
		fmt.Fprintf(p.out, "    %s\n", b)
	}
}
