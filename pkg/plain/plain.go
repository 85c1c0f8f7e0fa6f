// Package plain holds the texts of the content against what readers in the worst
// hour of their life can take in: how hard a text is, how long its sentences
// are, who acts in them, and words that are stiff, blame, take a person for a
// man or a woman, or need an explanation.
//
// [Check] gives findings with the exact range in the file, and a [Report] of how
// hard the texts of each kind are. The words stand in data/words, texts that may
// stay as they are in data/exceptions, the bounds in this package.
//
// Non-goals: it does not judge grammar or truth, it does not spell (package
// spelling does), and a formula is no reader: a text that passes can still be
// unclear.
package plain

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Check reads every text of the content that people read. The findings are in
// the order of the files.
func Check(c *content.Content) ([]diagnostic.Finding, *Report) {
	k := &checker{counter: newCounter(), report: newReport(), excused: newExcuses(c.Exceptions)}
	for _, lang := range entry.Langs {
		k.lexicons[lang] = newLexicon(c.WordLists, lang.String())
	}
	for _, p := range c.Passages() {
		if p.File != k.file {
			k.file, k.explained, k.names = p.File, [2]string{}, [2]string{}
		}
		if l := fields[p.Folder][kindOfText(p.Key)]; l != nil && p.Status != entry.Draft && p.Status != entry.Retired {
			k.passage(&reading{Passage: p, level: l, sentences: split(p.Text)})
		}
	}
	k.report.finish()
	k.findings = append(k.findings, k.report.tooPassive()...)
	return append(k.findings, k.excused.idle(c)...), k.report
}

type checker struct {
	counter   *counter
	lexicons  [2]*lexicon
	excused   *excuses
	report    *Report
	findings  []diagnostic.Finding
	file      string
	explained [2]string // what the file said up to here, in lower case, by language
	names     [2]string // the part of it that names the entry
}

// reading is a text that is being checked.
type reading struct {
	content.Passage
	level     *level
	sentences []sentence
	size      size
	passives  []sentence
}

func (k *checker) passage(r *reading) {
	r.size = k.counter.measure(r.Text, r.sentences, r.Lang)
	k.explained[r.Lang] += "\n" + lower(r.Text)
	if r.level == named {
		k.names[r.Lang] += "\n" + lower(r.Text)
	}
	for _, s := range r.sentences {
		words := r.lowered(s)
		if passive(words, r.Lang) {
			r.passives = append(r.passives, s)
		}
		k.listed(r, s, words)
	}
	if r.level != named {
		k.measured(r)
		k.report.add(r)
	}
}

func (r *reading) lowered(s sentence) []string {
	words := make([]string, len(s.words))
	for i, w := range s.words {
		words[i] = lower(r.Text[w.from:w.to])
	}
	return words
}

// find reports something about a part of a text, unless it is excused.
func (k *checker) find(r *reading, part span, code, summary, hint string) {
	if k.excused.excuses(r, code) {
		return
	}
	f := diagnostic.Finding{Severity: r.level.severity, Code: code, File: r.File, Summary: summary, Hint: hint}
	f.Line, f.Col, f.End = r.Place(part.from, part.to)
	k.findings = append(k.findings, f)
}
