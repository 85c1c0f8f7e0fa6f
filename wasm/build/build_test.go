package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/evanw/esbuild/pkg/api"
)

// miniature is a widget of a few lines: what matters here is what the build
// makes of it.
var miniature = map[string]string{
	"wegwijzer.js": `import { place } from './place.js'; import { files, carried, content } from './release.js';
globalThis.found = { place, files, carried, content };`,
	"place.js":             `export const place = import.meta.url;`,
	"release.js":           `export const files = {}; export const carried = {}; export const content = '';`,
	programName:            "\x00asm program",
	"wegwijzer.bundle":     "national content",
	"wegwijzer-hz.bundle":  "content of hz",
	"offline.js":           "export {};",
	"service-worker.js":    "self;",
	"wegwijzer.d.ts":       "export {};",
	"custom-elements.json": "{}",
	"help.css":             "p { margin: 0 }",
	"help.nl.html":         "<p>landelijke hulp</p>",
	"help.en.html":         "<p>national help</p>",
	"hz/help.nl.html":      "<p>hulp van hz</p>",
	"hz/help.en.html":      "<p>help of hz</p>",
}

func small(t *testing.T) *builder {
	t.Helper()
	from := t.TempDir()
	for name, text := range miniature {
		for _, folder := range []string{"", "nl", "en"} {
			if folder != "" && filepath.Ext(name) != ".bundle" {
				continue
			}
			path := filepath.Join(from, folder, name)
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	b := &builder{from: from, out: filepath.Join(t.TempDir(), "dist")}
	if err := b.build(); err != nil {
		t.Fatal(err)
	}
	return b
}

func read(t *testing.T, b *builder, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(b.out, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTheSameInputGivesTheSameBytes(t *testing.T) {
	if one, two := read(t, small(t), sumsName), read(t, small(t), sumsName); one != two {
		t.Errorf("two builds differ:\n%s\n%s", one, two)
	}
}

func TestTheScriptKnowsItsFiles(t *testing.T) {
	b := small(t)
	for _, name := range []string{"wegwijzer.js", "wegwijzer-classic.js"} {
		script := read(t, b, name)
		for plain, a := range b.table {
			for _, known := range []string{plain, a.File, a.Integrity, a.Gzip} {
				if !strings.Contains(script, known) {
					t.Errorf("%s does not hold %q", name, known)
				}
			}
		}
	}
	if classic := read(t, b, "wegwijzer-classic.js"); strings.Contains(classic, "import.meta") || !strings.Contains(classic, "currentScript") {
		t.Errorf("a classic script has no import.meta: %s", classic)
	}
}

func TestTheHelpOfTheEngineStandsInThePages(t *testing.T) {
	b := small(t)
	for name, want := range map[string]string{
		"wegwijzer.nl.single.html": "landelijke hulp", "wegwijzer-hz.nl.single.html": "hulp van hz",
		"wegwijzer-hz.en.frame.html": "help of hz", "wegwijzer-hz.en.help.html": "help of hz",
	} {
		if !strings.Contains(read(t, b, name), want) {
			t.Errorf("%s does not hold %q", name, want)
		}
	}
}

func TestAnotherFolderIsNeverEmptied(t *testing.T) {
	b := small(t)
	b.out = t.TempDir()
	precious := filepath.Join(b.out, "precious.txt")
	if err := os.WriteFile(precious, []byte("x"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := b.build(); err == nil {
		t.Error("a folder with other files was taken")
	}
	if _, err := os.Stat(precious); err != nil {
		t.Error(err)
	}
}

func TestTheTypesAreTypeScript(t *testing.T) {
	text, err := os.ReadFile("../types/wegwijzer.d.ts")
	if err != nil {
		t.Fatal(err)
	}
	if result := api.Transform(string(text), api.TransformOptions{Loader: api.LoaderTS}); len(result.Errors) > 0 {
		t.Error(result.Errors[0].Text)
	}
}
