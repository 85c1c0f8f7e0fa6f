// Package hosts holds pages that look like those of systems in which institutions
// embed <sv-wegwijzer>. Their style sheets are our own and short: each does to
// elements what themes of that system are known for, and a page of its own often
// does worse. The demo portal shows them under /hosts/.
package hosts

import (
	"bytes"
	"embed"
	"text/template"
)

//go:embed *.css
var FS embed.FS

//go:embed page.html
var source string

// As text, for html/template takes away the comments between which the help comes;
// the names are our own.
var page = template.Must(template.New("page").Parse(source))

// Host is a system that a page can be one of.
type Host struct {
	ID   string // of its style sheet
	Name string
}

// Hosts are the systems that have a page here.
var Hosts = []Host{
	{"brightspace", "Brightspace"},
	{"canvas", "Canvas"},
	{"drupal", "Drupal"},
	{"sharepoint", "SharePoint"},
	{"typo3", "TYPO3"},
	{"wordpress", "WordPress"},
}

// Page writes the page of a system, or nothing when there is none.
func Page(id string) []byte {
	var out bytes.Buffer
	for _, host := range Hosts {
		if host.ID != id {
			continue
		}
		if err := page.Execute(&out, host); err != nil {
			panic(err) // the template is part of the program, and a buffer takes all
		}
	}
	return out.Bytes()
}
