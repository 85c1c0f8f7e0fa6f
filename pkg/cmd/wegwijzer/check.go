package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/plain"
	"github.com/sociale-veiligheid/wegwijzer/pkg/proof"
	"github.com/sociale-veiligheid/wegwijzer/pkg/spelling"
	"github.com/sociale-veiligheid/wegwijzer/pkg/theme"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

func (p *program) check(flags *flag.FlagSet, args []string) error {
	format := flags.String("format", "text", "how to print findings: "+strings.Join(diagnostic.Formats(), ", "))
	spell := flags.Bool("spelling", false, "check spelling too, with the program hunspell")
	lang, day := langFlag(flags, entry.EN), dayFlag(flags)
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	on, err := day()
	if err != nil {
		return err
	}
	l, err := lang()
	if err != nil {
		return err
	}
	if len(rest) == 0 {
		rest = []string{"data"}
	}
	c := checker{ctx: p.ctx, on: on, lang: l, spelling: *spell}
	for _, name := range rest {
		if err := c.path(name); err != nil {
			return err
		}
	}
	diagnostic.Sort(c.findings)
	if err := diagnostic.Write(p.out, *format, c.findings, readFile); err != nil {
		return usageError{err.Error()}
	}
	if c.interview != nil && *format == string(diagnostic.Text) {
		fmt.Fprintf(p.out, "questions: at most %d, %.1f on average, proven useful in %d situations\n",
			c.interview.Longest, c.interview.Mean, c.interview.States)
		fmt.Fprintf(p.out, "impossible combinations: they take away %.0f of %.0f states\n", c.away, c.states)
	}
	if errors, _ := diagnostic.Count(c.findings); errors > 0 {
		return errFaults
	}
	return nil
}

// checker collects what is wrong with content folders, entries and institution
// files. Files are named as the user named them.
type checker struct {
	ctx      context.Context
	on       entry.Date
	lang     entry.Lang // of what the proofs find
	spelling bool
	findings []diagnostic.Finding

	// Of the content that was checked last.
	interview    *proof.Interview
	away, states float64 // states that cannot occur, of all
}

func (c *checker) path(name string) error {
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	if info.IsDir() {
		return c.folder(name)
	}
	return c.file(name)
}

// folder checks a content folder, or every institution file of another folder.
func (c *checker) folder(name string) error {
	institutions, err := filepath.Glob(filepath.Join(name, "*.json"))
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(name, "rules")); err != nil && len(institutions) > 0 {
		for _, file := range institutions {
			if err := c.file(file); err != nil {
				return err
			}
		}
		return nil
	}
	return c.content(name, func(string) bool { return true })
}

// content loads a content folder, proves it, and keeps the findings that are
// wanted, with the folder in front of their file.
func (c *checker) content(folder string, wanted func(file string) bool) error {
	loaded, findings := content.Load(os.DirFS(folder), content.WithDay(c.on))
	if content.Usable(findings) {
		findings = append(findings, c.prove(loaded)...)
	}
	if c.spelling {
		misspelt, err := spelling.Check(c.ctx, loaded)
		if err != nil {
			return err
		}
		findings = append(findings, misspelt...)
	}
	for _, f := range findings {
		if wanted(f.File) {
			f.File = path.Join(filepath.ToSlash(folder), f.File)
			c.findings = append(c.findings, f)
		}
	}
	return nil
}

// prove compiles content, runs its cases and proves its invariants.
func (c *checker) prove(loaded *content.Content) []diagnostic.Finding {
	g, err := compile(loaded)
	if err != nil {
		return []diagnostic.Finding{{Severity: diagnostic.Error, Code: "does-not-compile", File: ".", Summary: err.Error()}}
	}
	return c.proofs(loaded, g)
}

// compile makes a guide of content, without an institution.
func compile(c *content.Content) (*guide.Guide, error) {
	file, err := bundle.Encode(c.Library(nil))
	if err != nil {
		return nil, err
	}
	return guide.Open(file)
}

func (c *checker) proofs(loaded *content.Content, g *guide.Guide) []diagnostic.Finding {
	whole := proof.Content(loaded, nil, proof.In(c.lang))
	if len(whole) == 0 { // a fault of its own shows without each role, too
		whole = proof.Roles(loaded, proof.In(c.lang))
	}
	unclear, _ := plain.Check(loaded)
	findings := slices.Concat(unclear, proof.Cases(loaded, g, c.on), whole, proof.Coverage(loaded, c.on))
	interview, err := proof.Questions(loaded, c.on)
	if err != nil {
		return append(findings, diagnostic.Finding{Severity: diagnostic.Error, Code: "does-not-compile", File: ".", Summary: err.Error()})
	}
	c.interview = &interview
	c.away, c.states = proof.Impossible(loaded)
	return append(findings, interview.Findings...)
}

// file checks one theme, one institution file, or one entry within its content
// folder.
func (c *checker) file(name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if filepath.Ext(name) == ".css" {
		c.findings = append(c.findings, theme.Check(filepath.ToSlash(name), text)...)
		return nil
	}
	folder := filepath.Dir(filepath.Dir(name))
	if _, err := os.Stat(filepath.Join(folder, "rules")); err == nil && !content.IsInstitution(text) {
		relative, err := filepath.Rel(folder, name)
		if err != nil {
			return err
		}
		return c.content(folder, func(file string) bool { return file == filepath.ToSlash(relative) })
	}
	national, err := wegwijzer.Content()
	if err != nil {
		return fmt.Errorf("national content: %w", err)
	}
	inst, findings := national.LoadInstitution(filepath.ToSlash(name), text, content.WithDay(c.on))
	c.findings = append(c.findings, findings...)
	if inst == nil {
		return nil
	}
	for _, f := range proof.Content(national, inst, proof.In(c.lang)) {
		f.Summary += " (" + f.File + ", with the roles of this institution)"
		f.File, f.Line, f.Col = filepath.ToSlash(name), 0, 0
		c.findings = append(c.findings, f)
	}
	return nil
}
