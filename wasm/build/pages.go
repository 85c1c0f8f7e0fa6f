package main

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"errors"
	"html/template"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

//go:embed pages
var pageFiles embed.FS

var templates = template.Must(template.ParseFS(pageFiles, "pages/single.html", "pages/frame.html"))

// page is what a template shows. Its parts are our own build output and the
// help that the engine wrote, so none of them is escaped again.
type page struct {
	Lang, Title, Institution string
	Policy                   string
	Help                     template.HTML
	Style                    template.CSS
	Script                   template.JS
	Styles                   template.HTML // links to sheets
	Scripts                  template.HTML // links to scripts
}

// strict is what both kinds of page refuse.
const strict = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

const helpStyle = "help.css"

// titles say nothing about what is being read: they stand in tabs and histories.
var titles = map[string]string{"nl": "Hulp en begeleiding", "en": "Help and support"}

// pages writes, for the content of every institution and in every language, one
// page that holds everything and one that stands in an iframe.
func (b *builder) pages(bundles []string) error {
	links, err := b.frameLinks()
	if err != nil {
		return err
	}
	for _, bundle := range bundles {
		for _, lang := range langs {
			if err := errors.Join(b.single(bundle, lang), b.frame(bundle, lang, links)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *builder) single(bundle, lang string) error {
	script, err := b.inline(bundle, lang)
	if err != nil {
		return err
	}
	p, err := b.page(bundle, lang)
	if err != nil {
		return err
	}
	style, err := b.style()
	if err != nil {
		return err
	}
	p.Style, p.Script = template.CSS(style), template.JS(script)
	p.Policy = "default-src 'none'; script-src " + hashSource(string(p.Script)) + " 'wasm-unsafe-eval'; style-src " + hashSource(string(p.Style)) +
		"; " + strict
	return b.writePage("single", bundle, lang, p)
}

func (b *builder) frame(bundle, lang string, links page) error {
	p, err := b.page(bundle, lang)
	if err != nil {
		return err
	}
	p.Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " + strict
	p.Styles, p.Scripts = links.Styles, links.Scripts
	return b.writePage("frame", bundle, lang, p)
}

func (b *builder) page(bundle, lang string) (page, error) {
	help, err := b.helpText(bundle, lang)
	return page{Lang: lang, Title: titles[lang], Institution: institution(bundle), Help: template.HTML(help)}, err
}

func (b *builder) writePage(kind, bundle, lang string, p page) error {
	var text bytes.Buffer
	if err := templates.ExecuteTemplate(&text, kind+".html", p); err != nil {
		return err
	}
	name := strings.TrimSuffix(bundle, ".bundle") + "." + lang + "." + kind + ".html"
	return b.write(entry{File: name, Name: name, Build: kind, Institution: p.Institution, Lang: lang}, text.Bytes())
}

// helpText gives the help that needs no program, as the engine wrote it.
func (b *builder) helpText(bundle, lang string) ([]byte, error) {
	return os.ReadFile(filepath.Join(b.from, institution(bundle), "help."+lang+".html"))
}

// style gives the look of a page of ours, and of the help in it.
func (b *builder) style() (string, error) {
	text, err := pageFiles.ReadFile("pages/page.css")
	if err != nil {
		return "", err
	}
	help, err := os.ReadFile(filepath.Join(b.from, helpStyle))
	if err != nil {
		return "", err
	}
	return minified(string(text)+string(help), api.LoaderCSS)
}

// frameLinks writes what the pages for iframes share, and links to it.
func (b *builder) frameLinks() (page, error) {
	style, err := b.style()
	if err != nil {
		return page{}, err
	}
	source, err := pageFiles.ReadFile("pages/frame.js")
	if err != nil {
		return page{}, err
	}
	script, err := minified(string(source), api.LoaderJS)
	if err != nil {
		return page{}, err
	}
	sheet := entry{File: hashed("frame.css", []byte(style)), Name: "frame.css", Build: "frame"}
	code := entry{File: hashed("frame.js", []byte(script)), Name: "frame.js", Build: "frame"}
	if err := errors.Join(b.write(sheet, []byte(style)), b.write(code, []byte(script))); err != nil {
		return page{}, err
	}
	return page{
		Styles:  template.HTML(`<link rel="stylesheet" href="` + sheet.File + `">`),
		Scripts: template.HTML(b.moduleTag("wegwijzer.js") + "\n  " + b.moduleTag("frame.js")),
	}, nil
}

// moduleTag links to a script that was written, by its plain name.
func (b *builder) moduleTag(name string) string {
	for _, e := range b.entries {
		if e.Name == name {
			return `<script type="module" src="` + e.File + `" integrity="` + e.Integrity + `"></script>`
		}
	}
	panic("no script " + name + " was written") // the order of the steps is ours
}

func minified(text string, loader api.Loader) (string, error) {
	result := api.Transform(text, api.TransformOptions{
		Loader: loader, Engines: targets, MinifyWhitespace: true, MinifySyntax: true, MinifyIdentifiers: true, Charset: api.CharsetUTF8,
	})
	if len(result.Errors) > 0 {
		return "", errors.New("esbuild: " + result.Errors[0].Text)
	}
	return string(result.Code), nil
}

// hashSource is the source expression that allows exactly this inline text.
func hashSource(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
