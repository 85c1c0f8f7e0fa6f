package statichelp

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// week is the order of the days.
var week = []string{"mo", "tu", "we", "th", "fr", "sa", "su"}

// hours writes when a channel can be reached, such as "maandag tot en met
// vrijdag 9:00 tot 17:00". Hours that nobody confirmed say so.
func hours(c *directory.Channel, l entry.Lang) string {
	s, t := c.Schedule, texts[l]
	if s == nil {
		return ""
	}
	text := t.periods(s)
	if note := s.Note.In(l); note != "" {
		text = strings.TrimPrefix(text+". "+note, ". ")
	}
	if text != "" && slices.Contains(c.Unconfirmed, "schedule") && !c.Local {
		text += " (" + t.Unconfirmed + ")"
	}
	return text
}

// periods writes a schedule without its note.
func (t *words) periods(s *directory.Schedule) string {
	if s == nil {
		return ""
	}
	var parts []string
	if s.Always {
		parts = append(parts, t.Always)
	}
	for _, p := range s.Periods {
		parts = append(parts, t.days(p.Days)+" "+clock(p.Opens)+t.Until+clock(p.Closes))
	}
	return strings.Join(parts, "; ")
}

// clock leaves out the zero of "09:00".
func clock(s string) string { return strings.TrimPrefix(s, "0") }

// days writes days in a row as "maandag tot en met vrijdag", others one by one.
func (t *words) days(days []string) string {
	inRow := len(days) > 2
	for i := 1; i < len(days); i++ {
		inRow = inRow && slices.Index(week, days[i]) == slices.Index(week, days[i-1])+1
	}
	names := make([]string, len(days))
	for i, d := range days {
		names[i] = t.day(d)
	}
	if inRow {
		return names[0] + t.Through + names[len(names)-1]
	}
	return strings.Join(names, ", ")
}

func (t *words) day(d string) string {
	if i := slices.Index(week, d); i >= 0 {
		return t.Days[i]
	}
	return d
}
