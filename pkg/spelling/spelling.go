// Package spelling holds the texts of the content against the dictionaries of
// hunspell, Dutch and English, and the project's own lists in data/words.
//
// It runs the program hunspell; without it, or without one of its dictionaries,
// [Check] gives an error that says what to install. Abbreviations, numbers and
// addresses are left alone.
package spelling

import (
	"context"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/plain"
)

// unread are the folders of texts that only those who maintain the content read.
var unread = map[string]bool{"cases": true, "invariants": true, "impossible": true, "survivors": true}

// Check reports every word of the texts for readers that is in no dictionary and in no list
// of the content, with its exact range.
func Check(ctx context.Context, c *content.Content) ([]diagnostic.Finding, error) {
	passages := slices.DeleteFunc(c.Passages(), func(p content.Passage) bool { return unread[p.Folder] })
	var wrong [2]map[string]string
	for _, lang := range entry.Langs {
		var err error
		if wrong[lang], err = ask(ctx, lang, unknown(passages, lang, listed(c.WordLists, lang))); err != nil {
			return nil, err
		}
	}
	var findings []diagnostic.Finding
	for i := range passages {
		findings = append(findings, misspelt(&passages[i], wrong[passages[i].Lang])...)
	}
	return findings, nil
}

// listed gives the words of the project's own lists, in lower case.
func listed(lists []content.WordList, lang entry.Lang) map[string]bool {
	words := map[string]bool{}
	for _, list := range lists {
		if list.Class != content.Spelling || list.Lang != lang.String() {
			continue
		}
		for _, w := range list.Words {
			words[strings.ToLower(w.Word)] = true
		}
	}
	return words
}

// unknown gives the words in a language that hunspell is to look up, each once.
func unknown(passages []content.Passage, lang entry.Lang, listed map[string]bool) []string {
	words := map[string]bool{}
	for i := range passages {
		if passages[i].Lang != lang {
			continue
		}
		for from, to := range plain.Words(passages[i].Text) {
			if w := passages[i].Text[from:to]; spelled(w) && !listed[strings.ToLower(w)] {
				words[w] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(words))
}

// spelled tells whether a word is one for a dictionary: not a number, an address
// or an abbreviation.
func spelled(word string) bool {
	return !strings.ContainsFunc(word, unicode.IsDigit) && !strings.ContainsAny(word, "@./&_") && !plain.IsAbbreviation(word)
}

func misspelt(p *content.Passage, wrong map[string]string) []diagnostic.Finding {
	var list []diagnostic.Finding
	for from, to := range plain.Words(p.Text) {
		word := p.Text[from:to]
		suggestions, ok := wrong[word]
		if !ok {
			continue
		}
		f := diagnostic.Finding{
			Severity: diagnostic.Error, Code: "misspelt", File: p.File,
			Summary: strconv.Quote(word) + " is in no " + languages[p.Lang].name + " dictionary", Hint: hint(suggestions),
		}
		f.Line, f.Col, f.End = p.Place(from, to)
		list = append(list, f)
	}
	return list
}

func hint(suggestions string) string {
	own := "if it is right, add it to a list of class spelling in data/words"
	if suggestions == "" {
		return own
	}
	return "did you mean " + suggestions + "? " + own
}
