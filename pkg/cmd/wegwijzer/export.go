package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/export"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// export writes the content in a form for readers or for other programs.
func (p *program) export(flags *flag.FlagSet, args []string) error {
	var from source
	from.flags(flags)
	only := flags.String("lang", "", "write one `language` only: nl or en")
	base := flags.String("base", "", "the `address` where the files will stand, such as https://example.nl/wegwijzer/")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	format, folder, err := exportTarget(rest)
	if err != nil {
		return err
	}
	options, err := exportOptions(*only, *base)
	if err != nil {
		return err
	}
	c, err := from.national(p)
	if err != nil {
		return err
	}
	inst, err := from.local(p, c)
	if err != nil {
		return err
	}
	files, err := format.Make(export.New(c, inst), options)
	if err != nil {
		return err
	}
	if err := export.Write(folder, files); err != nil {
		return err
	}
	fmt.Fprintf(p.out, "wrote %d files to %s\n", len(files), folder)
	return nil
}

// exportTarget reads which format goes to which folder.
func exportTarget(args []string) (export.Format, string, error) {
	names := make([]string, len(export.Formats))
	for i, f := range export.Formats {
		names[i] = f.Name
		if len(args) == 2 && args[0] == f.Name && args[1] != "" {
			return f, args[1], nil
		}
	}
	all := strings.Join(names, ", ")
	switch {
	case len(args) == 0:
		return export.Format{}, "", usageError{"expected a format and a folder; the formats are " + all}
	case !slices.Contains(names, args[0]):
		return export.Format{}, "", usageError{fmt.Sprintf("unknown format %q, expected one of %s%s", args[0], all, parenthesis(diagnostic.DidYouMean(args[0], names)))}
	}
	return export.Format{}, "", usageError{fmt.Sprintf("expected one folder to write %s to", args[0])}
}

func exportOptions(lang, base string) (export.Options, error) {
	o := export.Options{Base: base}
	if base != "" && !strings.HasSuffix(base, "/") {
		o.Base += "/"
	}
	if base != "" && !strings.HasPrefix(base, "https://") && !strings.HasPrefix(base, "http://") {
		return o, usageError{fmt.Sprintf("--base %q: expected an address that begins with https://", base)}
	}
	if lang == "" {
		return o, nil
	}
	l, ok := entry.ParseLang(lang)
	if !ok {
		return o, usageError{fmt.Sprintf(`unknown language %q, expected "nl" or "en"`, lang)}
	}
	o.Langs = []entry.Lang{l}
	return o, nil
}

// local gives the institution of --institution, or nil.
func (s *source) local(p *program, c *content.Content) (*content.Institution, error) {
	if s.institution == "" {
		return nil, nil
	}
	text, err := os.ReadFile(s.institution)
	if err != nil {
		return nil, err
	}
	inst, findings := c.LoadInstitution(filepath.ToSlash(s.institution), text)
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return nil, p.contentFault(&wegwijzer.ContentError{Findings: findings}, func(file string) string { return file })
	}
	return inst, nil
}
