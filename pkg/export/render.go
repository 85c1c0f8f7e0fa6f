package export

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

//go:embed templates
var templateFiles embed.FS

//go:embed site.css
var style []byte

// funcs are what the templates can do beside showing.
var funcs = template.FuncMap{
	"args":      func(list ...any) []any { return list },
	"external":  func(href string) bool { return strings.Contains(href, "://") },
	"breakable": breakable,
}

// breakable lets a long id break after its hyphens.
func breakable(id string) template.HTML {
	return template.HTML(strings.ReplaceAll(template.HTMLEscapeString(id), "-", "-<wbr>"))
}

// bodies are the templates by the name of the body: the frame with that body in it.
var bodies = func() map[string]*template.Template {
	frame := template.Must(template.New("frame").Funcs(funcs).ParseFS(templateFiles, "templates/frame.html", "templates/parts.html"))
	names, _ := fs.Glob(templateFiles, "templates/body-*.html") // the pattern is well-formed
	m := map[string]*template.Template{}
	for _, name := range names {
		body := strings.TrimSuffix(strings.TrimPrefix(path.Base(name), "body-"), ".html")
		m[body] = template.Must(template.Must(frame.Clone()).ParseFS(templateFiles, name))
	}
	return m
}()

// render writes the pages, the page that chooses a language, the stylesheet,
// and for a site with a known address a list for search engines.
func (s *site) render(pages []*page) ([]File, error) {
	files := []File{{"site.css", style}}
	var addresses []string
	for _, p := range pages {
		text, err := execute(p)
		if err != nil {
			return nil, fmt.Errorf("page %s: %w", p.Address(), err)
		}
		files = append(files, File{p.Address() + "index.html", text})
		addresses = append(addresses, p.Address())
	}
	root, err := s.root()
	if err != nil {
		return nil, err
	}
	files = append(files, root)
	if s.base != "" {
		files = append(files, s.sitemap(addresses))
	}
	return files, nil
}

func execute(p *page) ([]byte, error) {
	var buf bytes.Buffer
	t, ok := bodies[p.body]
	if !ok {
		return nil, fmt.Errorf("no template for body %q", p.body)
	}
	err := t.ExecuteTemplate(&buf, "frame", p)
	return buf.Bytes(), err
}

// door is a way in, in one language.
type door struct{ Lang, Name, Title, About, Href string }

var rootTemplate = template.Must(template.ParseFS(templateFiles, "templates/root.html"))

// root is the page where a reader chooses a language.
func (s *site) root() (File, error) {
	var doors []door
	for _, l := range s.langs {
		name := entry.Text{NL: "Nederlands", EN: "English"}.In(l)
		doors = append(doors, door{l.String(), name, word("site", l), word("tagline", l), relative("", s.first().address(l), s.name)})
	}
	var buf bytes.Buffer
	err := rootTemplate.ExecuteTemplate(&buf, "root.html", doors)
	return File{"index.html", buf.Bytes()}, err
}

// sitemap lists every page by its full address.
func (s *site) sitemap(addresses []string) File {
	var buf bytes.Buffer
	buf.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, a := range addresses {
		buf.WriteString("<url><loc>")
		template.HTMLEscape(&buf, []byte(s.base+a))
		buf.WriteString("</loc></url>\n")
	}
	buf.WriteString("</urlset>\n")
	return File{"sitemap.xml", buf.Bytes()}
}
