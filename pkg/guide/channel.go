package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// writeChannel writes a channel as a reader sees it. Empty texts are left out.
func (g *Guide) writeChannel(w *jsontext.Writer, c *directory.Channel, l entry.Lang, now directory.Moment) {
	w.Open('{')
	w.Field("kind", "channel")
	w.Field("id", c.ID)
	w.Field("scope", string(c.Scope))
	w.Field("name", c.Name.In(l))
	w.Field("purpose", c.Purpose.In(l))
	w.Field("eligibility", c.Eligibility.In(l))
	writeReach(w, c, l)
	writeHours(w, c.Schedule, l, now)
	w.List("languages", c.Languages)
	w.Field("cost", c.Cost.In(l))
	w.Key("confidentiality")
	w.Open('{')
	w.Field("level", c.Confidentiality.Level)
	w.Field("text", c.Confidentiality.Text.In(l))
	w.Field("exceptions", c.Confidentiality.Exceptions.In(l))
	w.Close('}')
	w.Key("anonymity")
	w.Open('{')
	w.Field("possible", c.Anonymity.Possible)
	w.Field("text", c.Anonymity.Text.In(l))
	w.Close('}')
	w.Field("whoLearns", c.WhoLearns.In(l))
	w.Field("dutyToReport", c.DutyToReport.In(l))
	w.Field("whatNext", c.WhatNext.In(l))
	w.Field("duration", c.Duration.In(l))
	w.Field("cannot", c.Cannot.In(l))
	w.Key("local")
	w.Bool(c.Local)
	w.Key("assured")
	w.Open('{')
	w.Field("on", c.Assured.On.String())
	w.Field("how", c.Assured.How.In(l))
	w.Close('}')
	g.writeMeta(w, &c.Meta)
	w.Close('}')
}

func writeReach(w *jsontext.Writer, c *directory.Channel, l entry.Lang) {
	w.Key("phones")
	w.Open('[')
	for _, p := range c.Phones {
		w.Open('{')
		w.Field("number", p.Number)
		w.Field("dial", p.Dial())
		w.Field("note", p.Note.In(l))
		w.Close('}')
	}
	w.Close(']')
	w.List("emails", c.Emails)
	w.Key("urls")
	w.Open('[')
	for _, u := range c.URLs {
		w.Open('{')
		w.Field("url", u.URL)
		w.Field("use", u.Use)
		w.Close('}')
	}
	w.Close(']')
}

func writeHours(w *jsontext.Writer, s *directory.Schedule, l entry.Lang, now directory.Moment) {
	opening := s.At(now)
	w.Key("open")
	w.Open('{')
	w.Field("state", string(opening.State))
	w.Field("until", opening.Until)
	w.Field("day", opening.Day)
	w.Field("at", opening.At)
	w.Close('}')
	w.Key("hours")
	w.Open('[')
	if s != nil {
		for _, p := range s.Periods {
			w.Open('{')
			w.List("days", p.Days)
			w.Field("opens", p.Opens)
			w.Field("closes", p.Closes)
			w.Close('}')
		}
	}
	w.Close(']')
	if s != nil {
		w.Field("hoursNote", s.Note.In(l))
	}
}

// writeMeta writes what a reader may know of the making of an entry.
func (g *Guide) writeMeta(w *jsontext.Writer, m *entry.Meta) {
	w.List("unconfirmed", m.Unconfirmed)
	w.Field("reviewed", m.Reviewed.String())
	g.writeSources(w, m.Sources)
}

func (g *Guide) writeSources(w *jsontext.Writer, citations []entry.Citation) {
	w.Key("sources")
	w.Open('[')
	for _, c := range citations {
		s, ok := g.bundle.Source(c.Source)
		if !ok {
			continue
		}
		w.Open('{')
		w.Field("title", s.Title)
		w.Field("publisher", s.Publisher)
		w.Field("url", s.URL)
		w.Field("at", c.At)
		w.Field("date", s.Date)
		w.Close('}')
	}
	w.Close(']')
}
