package content

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// concepts reports what NL-SBB forbids and references alone do not show: a
// concept that is related to one above it, a label that it has twice, and a
// concept to which nothing leads.
func (l *loader) concepts() {
	scheme := vocabulary.New(l.c.Concepts)
	for i := range l.c.Concepts {
		c := &l.c.Concepts[i]
		path := "vocabulary/" + c.ID + ".json"
		above := ancestors(scheme, c)
		for _, id := range c.Related {
			if other, ok := scheme.Concept(id); slices.Contains(above, id) || ok && slices.Contains(ancestors(scheme, &other), c.ID) {
				l.find(path, "related", id, "related-and-broader", quote(id)+" stands above or below this concept: it cannot be related to it as well", "take it out of related, here and there")
			}
		}
		if len(c.Broader)+len(c.Related)+len(scheme.Narrower(c.ID)) == 0 && len(l.leftOut["concept"]) == 0 {
			l.find(path, "id", c.ID, "orphan", quote(c.ID)+" has nothing above, below or beside it: readers do not come across it", "give it a broader or a related concept")
		}
		for _, lang := range entry.Langs {
			l.labels(path, c, lang)
		}
	}
}

// ancestors gives everything above a concept.
func ancestors(scheme *vocabulary.Scheme, c *vocabulary.Concept) []string {
	var list []string
	next := slices.Clone(c.Broader)
	for len(next) > 0 {
		id := next[0]
		next = next[1:]
		if slices.Contains(list, id) {
			continue
		}
		list = append(list, id)
		if above, ok := scheme.Concept(id); ok {
			next = append(next, above.Broader...)
		}
	}
	return list
}

// labels reports a label that a concept has twice in one language.
func (l *loader) labels(path string, c *vocabulary.Concept, lang entry.Lang) {
	seen := map[string]bool{}
	for _, label := range slices.Concat([]string{c.PrefLabel.In(lang)}, c.AltLabel.In(lang), c.HiddenLabel.In(lang)) {
		key := strings.ToLower(label)
		if seen[key] {
			l.find(path, "", label, "label-twice", "the label "+quote(label)+" stands twice among the "+lang.String()+" labels", "keep it in one of prefLabel, altLabel and hiddenLabel")
		}
		seen[key] = true
	}
}
