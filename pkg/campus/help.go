package campus

import (
	"bytes"
	"html/template"
	"sync"
	"time"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/statichelp"
)

// helpPages are the help of a place that needs no program, of the day on which
// somebody last asked for it. The day decides which rules hold, and whether the
// contacts are still to be trusted.
type helpPages struct {
	mu    sync.Mutex
	on    entry.Date
	pages map[entry.Lang]template.HTML
}

// help gives the help of a day in one language.
func (p *Place) help(on entry.Date, l entry.Lang) (template.HTML, error) {
	p.helpPages.mu.Lock()
	defer p.helpPages.mu.Unlock()
	if p.helpPages.on != on || p.helpPages.pages == nil {
		pages, err := writeHelp(p.Guide, on)
		if err != nil {
			return "", err
		}
		p.helpPages.on, p.helpPages.pages = on, pages
	}
	return p.helpPages.pages[l], nil
}

// writeHelp writes the help in both languages.
func writeHelp(g *guide.Guide, on entry.Date) (map[entry.Lang]template.HTML, error) {
	help, pages := statichelp.New(g, on), map[entry.Lang]template.HTML{}
	for _, l := range entry.Langs {
		var fragment bytes.Buffer
		if err := help.Fragment(&fragment, l); err != nil {
			return nil, err
		}
		pages[l] = template.HTML(fragment.String()) // escaped by its own templates
	}
	return pages, nil
}

// day gives the calendar day of a time.
func day(now time.Time) entry.Date {
	year, month, d := now.Date()
	return entry.Date(year*10000 + int(month)*100 + d)
}
