package campus

import (
	"net/url"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// contact is a channel as a page shows it, in one language.
type contact struct {
	Name, Purpose, Confidentiality, Hours string

	Phones []phone
	Emails []email
	Links  []link
}

type phone struct{ Number, Dial, Note string }

type email struct{ Address, Link string }

type link struct{ URL, Label string }

func newContact(c *directory.Channel, l entry.Lang) contact {
	out := contact{
		Name: c.Name.In(l), Purpose: c.Purpose.In(l), Confidentiality: c.Confidentiality.Text.In(l),
		Hours: hours(c.Schedule, l),
	}
	for _, p := range c.Phones {
		out.phone(p, l)
	}
	for _, address := range c.Emails {
		out.email(address)
	}
	for _, u := range c.URLs {
		out.link(u, l)
	}
	return out
}

// phone adds a number. What cannot be dialled is left out.
func (c *contact) phone(p directory.Phone, l entry.Lang) {
	if dial := p.Dial(); dial != "" {
		c.Phones = append(c.Phones, phone{p.Number, dial, p.Note.In(l)})
	}
}

// email adds an address, escaped so that it cannot add a copy or a subject.
func (c *contact) email(address string) {
	c.Emails = append(c.Emails, email{address, url.PathEscape(address)})
}

// link adds an address of the web. Only https, mailto and tel are links; any
// other is left out, whoever wrote it.
func (c *contact) link(u directory.Link, l entry.Lang) {
	scheme, rest, _ := strings.Cut(u.URL, ":")
	switch scheme {
	case "https":
		c.Links = append(c.Links, link{u.URL, texts[l].use(u.Use)})
	case "mailto":
		c.email(rest)
	case "tel":
		c.phone(directory.Phone{Number: rest}, l)
	}
}

// hours writes a schedule as "ma, di 09:00–17:00; wo 09:00–12:00".
func hours(s *directory.Schedule, l entry.Lang) string {
	if s == nil {
		return ""
	}
	t := texts[l]
	var parts []string
	if s.Always {
		parts = append(parts, t.Always)
	}
	for _, p := range s.Periods {
		days := make([]string, len(p.Days))
		for i, d := range p.Days {
			days[i] = t.day(d)
		}
		parts = append(parts, strings.Join(days, ", ")+" "+p.Opens+"–"+p.Closes)
	}
	text := strings.Join(parts, "; ")
	if note := s.Note.In(l); note != "" {
		text = strings.TrimPrefix(text+". "+note, ". ")
	}
	return text
}
