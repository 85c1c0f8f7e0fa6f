package export_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/export"
)

// webPage is what the tests look at in a page.
type webPage struct {
	lang   string
	title  string
	h1     int
	levels []int // of the headings, in order
	ids    map[string]bool
	links  []string // every href
	twins  []string // hreflang of the alternates
	faults []string
}

// htmlVoid are the elements without an end; encoding/xml does not know wbr.
var htmlVoid = append(slices.Clone(xml.HTMLAutoClose), "wbr")

// readPage reads a page. The pages are written so that, void elements aside,
// every element is closed: what a browser would repair in silence is a fault.
func readPage(f export.File) *webPage {
	p := &webPage{ids: map[string]bool{}}
	d := xml.NewDecoder(strings.NewReader(string(f.Text)))
	d.Strict, d.AutoClose, d.Entity = false, htmlVoid, xml.HTMLEntity
	var inTitle bool
	var open []string
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			p.fault("%v", err)
			break
		}
		switch t := token.(type) {
		case xml.StartElement:
			inTitle = t.Name.Local == "title"
			open = append(open, t.Name.Local)
			p.element(t)
		case xml.EndElement:
			if open[len(open)-1] != t.Name.Local {
				p.fault("</%s> closes <%s>", t.Name.Local, open[len(open)-1])
			}
			open = open[:len(open)-1]
			inTitle = false
		case xml.CharData:
			if inTitle {
				p.title += string(t)
			}
		}
	}
	return p
}

func (p *webPage) fault(format string, args ...any) {
	p.faults = append(p.faults, fmt.Sprintf(format, args...))
}

func (p *webPage) element(t xml.StartElement) {
	attr := map[string]string{}
	for _, a := range t.Attr {
		if _, twice := attr[a.Name.Local]; twice {
			p.fault("<%s> has %s twice", t.Name.Local, a.Name.Local)
		}
		attr[a.Name.Local] = a.Value
		if a.Name.Local == "style" || strings.HasPrefix(a.Name.Local, "on") {
			p.fault("<%s> has %s", t.Name.Local, a.Name.Local)
		}
	}
	p.attributes(t.Name.Local, attr)
	switch name := t.Name.Local; name {
	case "html":
		p.lang = attr["lang"]
	case "h1", "h2", "h3", "h4":
		p.levels = append(p.levels, int(name[1]-'0'))
		if name == "h1" {
			p.h1++
		}
	case "style", "iframe", "img", "form", "input":
		p.fault("<%s>", name)
	case "script":
		if attr["type"] != "application/ld+json" {
			p.fault("a script")
		}
	}
}

func (p *webPage) attributes(name string, attr map[string]string) {
	if id, ok := attr["id"]; ok {
		if id == "" || p.ids[id] || strings.ContainsAny(id, " \t\n") {
			p.fault("id %q is empty, odd or used twice", id)
		}
		p.ids[id] = true
	}
	href, ok := attr["href"]
	if !ok {
		return
	}
	p.links = append(p.links, href)
	if name == "link" && attr["rel"] == "alternate" {
		p.twins = append(p.twins, attr["hreflang"])
	}
	if name == "a" && strings.Contains(href, "://") && !strings.Contains(attr["rel"], "noreferrer noopener") {
		p.fault("%s leaves without noreferrer", href)
	}
}
