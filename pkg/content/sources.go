package content

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// sources reports citations of what is not in the bibliography.
func (r *reference) sources(m *entry.Meta, prefix string) {
	for _, s := range m.Sources {
		r.l.cited[s.Source] = true
		r.to("source", []string{s.Source}, prefix+"sources")
	}
}

// uncited reports what the bibliography lists and no entry rests on. Where
// entries could not be read nobody knows what they cite.
func (l *loader) uncited() {
	if len(l.leftOut) > 0 {
		return
	}
	for _, s := range l.c.Sources {
		if !l.cited[s.ID] {
			l.warn("sources/"+s.ID+".json", "id", s.ID, "uncited-source", "nothing cites the source "+quote(s.ID), "cite it in the entries that rest on it, or take the file away")
		}
	}
}
