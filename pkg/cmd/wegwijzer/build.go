package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/statichelp"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// build writes wegwijzer.bundle with the national content, and for every
// institution file wegwijzer-<id>.bundle with its contacts filled in. Beside
// them, and for an institution in the folder <id>, it writes the help that needs
// no program: help.nl.html and help.en.html to stand in another page, and
// index.nl.html, index.en.html and help.css as a small site.
func (p *program) build(flags *flag.FlagSet, args []string) error {
	var from source
	flags.StringVar(&from.content, "content", "", "a content `folder`; without it the national content of this program")
	out := flags.String("out", ".", "the `folder` to write to")
	only := flags.String("lang", "", "keep the texts of one `language` only: nl or en")
	on := dayFlag(flags)
	var institutions files
	flags.Var(&institutions, "institution", "an institution `file`; may be given more than once")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usageError{fmt.Sprintf("unexpected %q: institution files go with --institution", rest[0])}
	}
	var langs []entry.Lang
	if *only != "" {
		lang, ok := entry.ParseLang(*only)
		if !ok {
			return usageError{fmt.Sprintf(`unknown language %q, expected "nl" or "en"`, *only)}
		}
		langs = append(langs, lang)
	}
	day, err := on()
	if err != nil {
		return err
	}
	c, err := from.national(p)
	if err != nil {
		return err
	}
	b := builder{p: p, content: c, out: *out, on: day, langs: langs}
	if err := b.write("wegwijzer.bundle", ".", nil); err != nil {
		return err
	}
	for _, name := range institutions {
		if err := b.institution(name); err != nil {
			return err
		}
	}
	return nil
}

type files []string

func (f *files) String() string         { return fmt.Sprint(*f) }
func (f *files) Set(value string) error { *f = append(*f, value); return nil }

type builder struct {
	p       *program
	content *content.Content
	out     string
	on      entry.Date
	langs   []entry.Lang
}

func (b *builder) institution(name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	inst, findings := b.content.LoadInstitution(filepath.ToSlash(name), text)
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return b.p.contentFault(&wegwijzer.ContentError{Findings: findings}, func(file string) string { return file })
	}
	return b.write("wegwijzer-"+inst.ID+".bundle", inst.ID, inst)
}

// write writes a bundle, and into a folder the help over the same content.
func (b *builder) write(name, folder string, inst *content.Institution) error {
	file, err := bundle.Encode(b.content.Library(inst), b.langs...)
	if err != nil {
		return err
	}
	if err := b.file(name, file); err != nil {
		return err
	}
	g, err := guide.Open(file)
	if err != nil {
		return err
	}
	return b.help(folder, g)
}

// help writes the help that needs no program.
func (b *builder) help(folder string, g *guide.Guide) error {
	help := statichelp.New(g, b.on)
	for _, l := range entry.Langs {
		if !g.Bundle().Has(l) {
			continue
		}
		var fragment, page bytes.Buffer
		if err := errors.Join(help.Fragment(&fragment, l), help.Page(&page, l)); err != nil {
			return err
		}
		if err := b.file(filepath.Join(folder, "help."+l.String()+".html"), fragment.Bytes()); err != nil {
			return err
		}
		if err := b.file(filepath.Join(folder, "index."+l.String()+".html"), page.Bytes()); err != nil {
			return err
		}
	}
	return b.file(filepath.Join(folder, "help.css"), []byte(statichelp.Style()))
}

func (b *builder) file(name string, text []byte) error {
	target := filepath.Join(b.out, name)
	if err := writeWhole(target, text); err != nil {
		return err
	}
	fmt.Fprintf(b.p.out, "wrote %s (%d bytes)\n", target, len(text))
	return nil
}

// writeWhole writes a file so that nobody ever sees half of it.
func writeWhole(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	temp, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(temp.Name()) // gone already when all went well
	_, writeErr := temp.Write(text)
	for _, err := range []error{writeErr, temp.Chmod(0o644), temp.Close()} {
		if err != nil {
			return err
		}
	}
	return os.Rename(temp.Name(), name)
}
