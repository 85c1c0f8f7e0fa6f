package bundle

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// The fields of each record, in the order of the file. The id comes first in
// every record, so that a table sorted by id can be searched.

func (c *codec) meta(m *entry.Meta) {
	c.str(&m.ID)
	c.strings(&m.Unconfirmed)
	slice(c, &m.Sources, func(c *codec, s *entry.Citation) {
		c.str(&s.Source)
		c.str(&s.At)
	})
	c.date(&m.Reviewed)
	c.date(&m.ReviewBy)
	if c.reading() {
		m.Status = entry.Published
	}
}

func (c *codec) about(a *About) {
	c.text(&a.Title)
	c.str(&a.Version)
}

func (c *codec) collection(v *vocabulary.Collection) {
	c.str(&v.ID)
	c.text(&v.Label)
}

func (c *codec) term(v *Term) {
	c.str(&v.ID)
	c.str(&v.Facet)
	c.text(&v.Label)
}

func (c *codec) words(w *entry.Words) {
	c.strings(&w.NL)
	c.strings(&w.EN)
}

// concept leaves the hidden labels out: the search index holds their words.
func (c *codec) concept(v *vocabulary.Concept) {
	c.meta(&v.Meta)
	c.str(&v.Collection)
	c.text(&v.PrefLabel)
	c.words(&v.AltLabel)
	c.text(&v.Definition)
	c.text(&v.Explanation)
	c.text(&v.Example)
	c.text(&v.ScopeNote)
	c.strings(&v.Broader)
	c.strings(&v.Related)
	c.strings(&v.ExactMatch)
	slice(c, &v.Suggests, func(c *codec, s *vocabulary.Suggestion) {
		c.str(&s.Fact)
		c.str(&s.Value)
	})
	c.text(&v.LegalBasis)
}

// cue leaves the words and their doubt out: the search index holds them.
func (c *codec) cue(v *vocabulary.Cue) {
	c.str(&v.ID)
	c.str(&v.Suggests.Fact)
	c.str(&v.Suggests.Value)
}

func (c *codec) channel(v *directory.Channel) {
	c.meta(&v.Meta)
	scope := string(v.Scope)
	c.str(&scope)
	if c.reading() {
		v.Scope = directory.Scope(scope)
	}
	c.strings(&v.Kind)
	c.text(&v.Name)
	c.text(&v.Purpose)
	c.text(&v.Eligibility)
	c.reach(&v.Phones, &v.Emails, &v.URLs, &v.Schedule, &v.Languages)
	c.text(&v.Cost)
	c.str(&v.Confidentiality.Level)
	c.text(&v.Confidentiality.Text)
	c.text(&v.Confidentiality.Exceptions)
	c.str(&v.Anonymity.Possible)
	c.text(&v.Anonymity.Text)
	c.text(&v.WhoLearns)
	c.text(&v.DutyToReport)
	c.text(&v.WhatNext)
	c.text(&v.Duration)
	c.text(&v.Cannot)
	c.strings(&v.Instead)
	c.date(&v.Assured.On)
	c.text(&v.Assured.How)
	c.boolean(&v.Local)
}

// reach visits how a channel can be reached, nationally or at an institution.
func (c *codec) reach(phones *[]directory.Phone, emails *[]string, urls *[]directory.Link, s **directory.Schedule, languages *[]string) {
	slice(c, phones, func(c *codec, p *directory.Phone) {
		c.str(&p.Number)
		c.text(&p.Note)
	})
	c.strings(emails)
	slice(c, urls, func(c *codec, l *directory.Link) {
		c.str(&l.URL)
		c.str(&l.Use)
	})
	optional(c, s, (*codec).schedule)
	c.strings(languages)
}

func (c *codec) schedule(s *directory.Schedule) {
	c.boolean(&s.Always)
	slice(c, &s.Periods, func(c *codec, p *directory.Period) {
		c.strings(&p.Days)
		c.str(&p.Opens)
		c.str(&p.Closes)
	})
	c.text(&s.Note)
}

func (c *codec) institution(v *directory.Institution) {
	c.str(&v.ID)
	c.boolean(&v.Invented)
	c.text(&v.Name)
	c.str(&v.Kind)
	c.date(&v.Updated)
	c.date(&v.ReviewBy)
	optional(c, &v.Emergency, func(c *codec, e *directory.Emergency) {
		c.str(&e.Phone)
		c.text(&e.Text)
	})
	slice(c, &v.Contacts, (*codec).contact)
	c.strings(&v.Absent)
	c.str(&v.ExitURL)
}

func (c *codec) contact(v *directory.Contact) {
	c.str(&v.Channel)
	c.text(&v.Name)
	c.text(&v.Purpose)
	c.reach(&v.Phones, &v.Emails, &v.URLs, &v.Schedule, &v.Languages)
	c.text(&v.Eligibility)
	c.text(&v.Confidentiality)
}

func (c *codec) instrument(v *catalogue.Instrument) {
	c.meta(&v.Meta)
	c.text(&v.Name)
	c.str(&v.NameStatus)
	c.text(&v.Description)
	c.text(&v.Action)
	c.str(&v.Type)
	c.str(&v.Form)
	for _, list := range []*[]string{&v.Audience, &v.About, &v.Track, &v.Phase, &v.Sector, &v.InLanguage, &v.Publisher} {
		c.strings(list)
	}
	c.str(&v.Published)
	c.str(&v.TimeRequired)
	c.str(&v.License)
	optional(c, &v.Free, (*codec).boolean)
	c.str(&v.Evidence.Level)
	c.text(&v.Evidence.Note)
	c.str(&v.URL)
	c.str(&v.URLStatus)
}

func (c *codec) initiative(v *catalogue.Initiative) {
	c.meta(&v.Meta)
	c.text(&v.Name)
	c.str(&v.Kind)
	c.strings(&v.Organisations)
	c.strings(&v.Audience)
	c.text(&v.Question)
	c.str(&v.Running)
	c.strings(&v.About)
	c.str(&v.URL)
}

// fact leaves out what the routing tables hold as numbers.
func (c *codec) fact(v *routing.Fact) {
	c.str(&v.ID)
	c.text(&v.Question)
	c.text(&v.Help)
	c.text(&v.Why)
	slice(c, &v.Values, func(c *codec, v *routing.Value) {
		c.str(&v.ID)
		c.text(&v.Label)
		c.text(&v.Help)
	})
	c.boolean(&v.Multiple)
}

// rule holds only what a reader sees; conditions and effects are numbers in the
// routing tables.
func (c *codec) rule(v *routing.Rule) {
	c.meta(&v.Meta)
	c.text(&v.Advice)
	c.text(&v.Because)
	c.text(&v.OpenNorm)
}

func (c *codec) duty(v *routing.Duty) {
	c.meta(&v.Meta)
	c.text(&v.Name)
	c.text(&v.Who)
	c.text(&v.What)
	c.text(&v.Basis)
	c.str(&v.Quote)
}

func (c *codec) source(v *entry.Source) {
	c.str(&v.ID)
	c.str(&v.Kind)
	c.str(&v.Title)
	c.str(&v.TitleStatus)
	c.str(&v.Publisher)
	c.str(&v.URL)
	c.str(&v.Date)
	c.date(&v.Seen)
}
