package main

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
)

// asset is what the loader knows about a file before it fetches it.
type asset struct {
	File      string `json:"file"`
	Bytes     int    `json:"bytes"`
	Integrity string `json:"integrity"`
	Gzip      string `json:"gzip"`
}

// assets writes the program and the bundles under names that change with their
// content, so that a browser may keep them for ever.
func (b *builder) assets(bundles []string) error {
	b.table = map[string]asset{}
	for _, name := range append([]string{programName}, bundles...) {
		text, err := os.ReadFile(filepath.Join(b.from, name))
		if err != nil {
			return err
		}
		kind := "content"
		if name == programName {
			kind = "program"
		}
		file := hashed(name, text)
		b.table[name] = asset{File: file, Bytes: len(text), Integrity: integrity(text), Gzip: file + ".gz"}
		if err := b.write(entry{File: file, Name: name, Build: kind, Institution: institutionOf(kind, name)}, text); err != nil {
			return err
		}
	}
	return nil
}

func institutionOf(kind, name string) string {
	if kind != "content" {
		return ""
	}
	return institution(name)
}

// companions are the files that keep their names: a service worker must keep its
// address, and the others are read by people and tools.
var companions = map[string]string{
	"offline.js": "offline", "service-worker.js": "offline", "wegwijzer.d.ts": "types", "custom-elements.json": "types", helpStyle: "help",
}

// copies writes what an offline copy needs, the types, and the help to put
// between the tags of the element.
func (b *builder) copies(bundles []string) error {
	for name, kind := range companions {
		text, err := os.ReadFile(filepath.Join(b.from, name))
		if err != nil {
			return err
		}
		if err := b.write(entry{File: name, Name: name, Build: kind}, text); err != nil {
			return err
		}
	}
	for _, bundle := range bundles {
		for _, lang := range langs {
			text, err := b.helpText(bundle, lang)
			if err != nil {
				return err
			}
			name := strings.TrimSuffix(bundle, ".bundle") + "." + lang + ".help.html"
			if err := b.write(entry{File: name, Name: name, Build: "help", Institution: institution(bundle), Lang: lang}, text); err != nil {
				return err
			}
		}
	}
	return nil
}

// hashed puts a piece of the hash of a file before its extension.
func hashed(name string, text []byte) string {
	sum := sha256.Sum256(text)
	base, extension, _ := strings.Cut(name, ".")
	return base + "." + hex.EncodeToString(sum[:5]) + "." + extension
}

// integrity gives the value of an integrity attribute.
func integrity(text []byte) string {
	sum := sha512.Sum384(text)
	return "sha384-" + base64.StdEncoding.EncodeToString(sum[:])
}
