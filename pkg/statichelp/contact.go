package statichelp

import (
	"net/url"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// contact is a channel as a reader sees it, in one language.
type contact struct {
	Name, Purpose   string
	Hours, Open     string // in full, and without remarks
	Why, When, Only string // of a step: the reason, the timing if it is the first, the roles if not all
	Missing         bool   // a role for which no contact was given
	More            []detail

	Phones []phone
	Emails []email
	Links  []link
	Doubt  bool // nobody confirmed the numbers: they come last, and say so
}

type phone struct{ Number, Dial, Note string }

type email struct{ Address, Link string }

type link struct{ URL, Label string }

// detail is one thing to know of a channel.
type detail struct {
	Label, Text string
	after       bool // of the time after the first contact
}

func newContact(c *directory.Channel, l entry.Lang) contact {
	t := texts[l]
	out := contact{
		Name: c.Name.In(l), Purpose: c.Purpose.In(l), Hours: hours(c, l), Open: texts[l].periods(c.Schedule),
		Doubt: slices.Contains(c.Unconfirmed, "phones") && !c.Local,
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
	out.Missing = c.Scope == directory.Role && len(out.Phones)+len(out.Emails)+len(out.Links) == 0
	for _, d := range []detail{
		{t.WhoLearns, c.WhoLearns.In(l), false},
		{t.Confidential, inRow(c.Confidentiality.Text.In(l), c.Confidentiality.Exceptions.In(l)), false},
		{t.WhatNext, c.WhatNext.In(l), true},
	} {
		if d.Text != "" {
			out.More = append(out.More, d)
		}
	}
	return out
}

// inRow puts two texts in a row; the second may begin as the first does.
func inRow(a, b string) string {
	if strings.HasPrefix(b, a) {
		return b
	}
	return strings.TrimSpace(a + " " + b)
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

// Short keeps one way of each kind, the surest first: for a list in which every
// line must be read at a glance.
func (c contact) Short() contact {
	c.Phones, c.Emails, c.Links = c.Phones[:min(1, len(c.Phones))], c.Emails[:min(1, len(c.Emails))], c.Links[:min(1, len(c.Links))]
	if len(c.Phones) > 0 && !c.Doubt {
		c.Emails = nil
	}
	return c
}

// Step leaves out what happens next: in a list of steps it stands in the way of
// the next one.
func (c contact) Step() contact {
	c.More = slices.DeleteFunc(slices.Clone(c.More), func(d detail) bool { return d.after })
	return c
}
