package export

import (
	"html/template"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// page is one HTML page: what the template of its body shows, and its frame.
type page struct {
	site    *site
	Lang    entry.Lang
	Ref     ref
	Title   string
	Summary string // for search engines and shared links
	Crumbs  []link
	body    string // name of the template
	Data    any
}

// link is a text that may point somewhere; without Href it is only text.
type link struct {
	Text string
	Href string
	Note string
	Lang string // of the text, when it is not that of the page
}

// T gives a text of the page itself.
func (p *page) T(key string) string { return word(key, p.Lang) }

// Address is the permanent address of the page, below the root.
func (p *page) Address() string { return p.Ref.address(p.Lang) }

// To gives the way to an address below the root.
func (p *page) To(address string) string { return relative(p.Address(), address, p.site.name) }

// Start gives the way to the first page in this language.
func (p *page) Start() string { return p.To(p.site.first().address(p.Lang)) }

// Style gives the way to the stylesheet.
func (p *page) Style() string { return relative(p.Address(), "site.css", "") }

// Site gives what the frame needs to know of the site.
func (p *page) Site() *site { return p.site }

// link points at an entry, or only names it when this export has no page for it.
func (p *page) link(k kind, id string) (link, bool) {
	r := ref{k, id}
	name, ok := p.site.names[r]
	if !ok {
		return link{}, false
	}
	l := link{Text: name.In(p.Lang)}
	switch {
	case p.site.pages[r]:
		l.Href = p.To(r.address(p.Lang))
	case k == helpKind && p.site.pages[ref{tableKind, byChannel}]:
		l.Href = p.To(ref{tableKind, byChannel}.address(p.Lang) + "#" + id)
	}
	return l, true
}

// links points at entries; what is not published is left out.
func (p *page) links(k kind, ids []string) []link {
	var list []link
	for _, id := range ids {
		if l, ok := p.link(k, id); ok {
			list = append(list, l)
		}
	}
	return list
}

// Nav gives the links to every kind, the present one without an address.
func (p *page) Nav() []link {
	var list []link
	for _, k := range p.site.kinds {
		l := link{Text: p.T(nameKeys[k]), Href: p.To(ref{kind: k}.address(p.Lang))}
		if p.Ref.kind == k {
			l.Note = "page"
			if p.Ref.id != "" {
				l.Note = "true"
			}
		}
		list = append(list, l)
	}
	return list
}

// Twin gives the way to the same page in the other language.
func (p *page) Twin() string {
	if !slices.Contains(p.site.langs, p.Other()) {
		return ""
	}
	return p.To(p.Ref.address(p.Other()))
}

// Other is the other language.
func (p *page) Other() entry.Lang { return entry.EN - p.Lang }

// alternate is an address of this page in a language.
type alternate struct{ Lang, Href string }

// Alternates gives the addresses of this page in every language.
func (p *page) Alternates() []alternate {
	var list []alternate
	for _, l := range p.site.langs {
		address := p.Ref.address(l)
		href := p.To(address)
		if p.site.base != "" {
			href = p.site.base + address
		}
		list = append(list, alternate{l.String(), href})
	}
	return list
}

// Canonical is the full address of the page, if the root is known.
func (p *page) Canonical() string {
	if p.site.base == "" {
		return ""
	}
	return p.site.base + p.Address()
}

// Emergency is the number that every page shows.
func (p *page) Emergency() []phone { return phonesOf(p.site.emergency, p.Lang) }

// Campus is the number of the institution that stands beside it.
func (p *page) Campus() []phone { return phonesOf(p.site.campus, p.Lang) }

// crumbs gives the way from the home page to a kind.
func (p *page) crumbs(kinds ...kind) []link {
	var list []link
	if p.site.pages[ref{kind: homeKind}] {
		list = append(list, link{Text: p.T("home"), Href: p.To(p.Lang.String() + "/")})
	}
	for _, k := range kinds {
		list = append(list, link{Text: p.T(nameKeys[k]), Href: p.To(ref{kind: k}.address(p.Lang))})
	}
	return list
}

// dial makes a tel: link of a number that has digits and perhaps a plus only.
func dial(number string) template.URL { return template.URL("tel:" + number) }
