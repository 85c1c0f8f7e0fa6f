package main

import (
	"flag"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"time"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// source is the flags that say which content a command works on.
type source struct {
	content     string
	institution string
}

func (s *source) flags(flags *flag.FlagSet) {
	flags.StringVar(&s.content, "content", "", "a content `folder` or a bundle; without it the national content of this program")
	flags.StringVar(&s.institution, "institution", "", "an institution `file` whose contacts are filled in")
}

// guide opens the content. Faults in it are reported in full.
func (s *source) guide(p *program) (*guide.Guide, error) {
	if info, err := os.Stat(s.content); s.content != "" && err == nil && !info.IsDir() {
		return s.bundle()
	}
	var options []wegwijzer.Option
	if s.institution != "" {
		text, err := os.ReadFile(s.institution)
		if err != nil {
			return nil, err
		}
		options = append(options, wegwijzer.WithInstitution(s.institution, text))
	}
	if s.content == "" {
		g, err := wegwijzer.Open(nil, options...)
		return g, p.contentFault(err, s.within)
	}
	if _, err := os.Stat(s.content); err != nil {
		return nil, err
	}
	g, err := wegwijzer.Open(os.DirFS(s.content), options...)
	return g, p.contentFault(err, s.within)
}

func (s *source) bundle() (*guide.Guide, error) {
	if s.institution != "" {
		return nil, usageError{"--institution goes with a content folder: in a bundle the institution is compiled in"}
	}
	file, err := os.ReadFile(s.content)
	if err != nil {
		return nil, err
	}
	g, err := guide.Open(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w, expected a content folder or a bundle that wegwijzer build wrote", s.content, err)
	}
	return g, nil
}

// within names a file of the content folder as the user would.
func (s *source) within(file string) string {
	if s.content == "" || file == s.institution {
		return file
	}
	return path.Join(filepath.ToSlash(s.content), file)
}

// contentFault prints every finding of an error in content, in files by the
// names that the user knows.
func (p *program) contentFault(err error, name func(file string) string) error {
	fault, ok := err.(*wegwijzer.ContentError)
	if !ok {
		return err
	}
	findings := slices.Clone(fault.Findings)
	for i := range findings {
		findings[i].File = name(findings[i].File)
	}
	if err := diagnostic.Write(p.err, "text", findings, readFile); err != nil {
		return err
	}
	return errFaults
}

// readFile gives the text of a file for messages; nothing if it cannot be read.
func readFile(name string) []byte {
	text, err := os.ReadFile(filepath.FromSlash(name))
	if err != nil {
		return nil
	}
	return text
}

// national gives the content of a folder, or that of this program.
func (s *source) national(p *program) (*content.Content, error) {
	if s.content == "" {
		return wegwijzer.Content()
	}
	if _, err := os.Stat(s.content); err != nil {
		return nil, err
	}
	c, findings := content.Load(os.DirFS(s.content))
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return nil, p.contentFault(&wegwijzer.ContentError{Findings: findings}, s.within)
	}
	return c, nil
}

// dayFlag reads --on; without it, it is today.
func dayFlag(flags *flag.FlagSet) func() (entry.Date, error) {
	on := flags.String("on", "", "the `day` to answer for, such as 2026-11-21; without it today")
	return func() (entry.Date, error) {
		if *on == "" {
			return today(), nil
		}
		day, err := entry.ParseDate(*on)
		if err != nil {
			return 0, usageError{fmt.Sprintf("--on %q: %v", *on, err)}
		}
		return day, nil
	}
}

func today() entry.Date {
	now := time.Now()
	return entry.Date(now.Year()*10000 + int(now.Month())*100 + now.Day())
}

// langFlag reads --lang; without it, it is or.
func langFlag(flags *flag.FlagSet, or entry.Lang) func() (entry.Lang, error) {
	lang := flags.String("lang", or.String(), "the `language` of the answer: nl or en")
	return func() (entry.Lang, error) {
		l, ok := entry.ParseLang(*lang)
		if !ok {
			return l, usageError{fmt.Sprintf("unknown language %q, %s", *lang, `expected "nl" or "en"`)}
		}
		return l, nil
	}
}
