package export

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// group is a part of an index.
type group struct {
	ID, Title string
	Links     []link
}

// add puts an entry in the group, with a line on what it is.
func (g *group) add(p *page, k kind, id, note string) {
	if l, ok := p.link(k, id); ok {
		l.Note = note
		g.Links = append(g.Links, l)
	}
}

// appendGroup orders a group by its words and keeps it, unless it is empty.
func appendGroup(groups []group, g group) []group {
	if len(g.Links) == 0 {
		return groups
	}
	slices.SortFunc(g.Links, byText)
	return append(groups, g)
}

// indexPage is what an index shows.
type indexPage struct {
	About  string
	Groups []group
}

// index makes the page the index of its kind.
func (p *page) index(groups []group) *page {
	p.Summary = p.T(nameKeys[p.Ref.kind] + ".about")
	p.Data = indexPage{p.Summary, groups}
	return p
}

// home is the first page in a language.
func (s *site) home(l entry.Lang) *page {
	p := s.newPage(l, ref{kind: homeKind}, "home")
	p.Title, p.Summary, p.Crumbs = p.T("site"), p.T("tagline"), nil
	if s.Institution != nil {
		p.Title += " – " + s.Institution.Name.In(l)
	}
	var g group
	for _, k := range s.kinds {
		g.Links = append(g.Links, link{Text: p.T(nameKeys[k]), Href: p.To(ref{kind: k}.address(l)), Note: p.T(nameKeys[k] + ".about")})
	}
	p.Data = indexPage{p.Summary, []group{g}}
	return p
}

// az lists everything that has a page, by letter.
func (s *site) az(l entry.Lang) *page {
	p := s.newPage(l, ref{kind: azKind}, "az")
	byLetter := map[string]*group{}
	for r := range s.pages {
		if r.id == "" || r.kind == tableKind {
			continue
		}
		k, _ := p.link(r.kind, r.id)
		k.Note = p.T(singular[r.kind])
		letter := initial(k.Text)
		if byLetter[letter] == nil {
			byLetter[letter] = &group{ID: "az-" + strings.ToLower(strings.ReplaceAll(letter, "#", "0")), Title: letter}
		}
		byLetter[letter].Links = append(byLetter[letter].Links, k)
	}
	var groups []group
	for _, g := range byLetter {
		groups = appendGroup(groups, *g)
	}
	slices.SortFunc(groups, func(a, b group) int { return strings.Compare(a.Title, b.Title) })
	return p.index(groups)
}

var singular = map[kind]string{
	helpKind: "help", conceptKind: "concept", instrumentKind: "instrument", initiativeKind: "initiative",
	lessonKind: "lesson", dutyKind: "duty", measureKind: "letter-part",
}

// initial gives the letter under which a reader looks: "Één …" is under E, "113" under #.
func initial(s string) string {
	for _, c := range fold(s) {
		if c >= 'a' && c <= 'z' {
			return strings.ToUpper(string(c))
		} else if c >= '0' && c <= '9' {
			return "#"
		}
	}
	return "#"
}

// plainer takes away the signs on letters that Dutch and English words have.
var plainer = strings.NewReplacer(
	"á", "a", "à", "a", "ä", "a", "â", "a", "é", "e", "è", "e", "ë", "e", "ê", "e", "í", "i", "ï", "i", "î", "i",
	"ó", "o", "ö", "o", "ô", "o", "ú", "u", "ü", "u", "û", "u", "ç", "c", "ñ", "n", "‘", "", "’", "", "“", "", "”", "", "'", "", "\"", "",
)

// fold gives the form of a text by which it is ordered.
func fold(s string) string { return plainer.Replace(strings.ToLower(s)) }
