package export

import (
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// reach is how to reach a channel.
type reach struct {
	Phones            []phone
	Emails            []string
	URLs              []link
	Hours             []string
	HoursNote         string
	WebFirst          bool // the number is not confirmed: the website stands first
	PhonesUnconfirmed bool
	URLsUnconfirmed   bool
	HoursUnconfirmed  bool
	AssuredKey        string // of the words before the day
	Assured           day
	AssuredHow        string
}

// reach gives how to reach a channel, or nil if nobody wrote it down.
func (p *page) reach(f *filler, c *directory.Channel) *reach {
	r := &reach{
		Phones: phonesOf(c.Phones, p.Lang), Emails: c.Emails, Hours: hours(c.Schedule, p.Lang),
		PhonesUnconfirmed: !c.Local && !f.sure("phones"), URLsUnconfirmed: !c.Local && !f.sure("urls"),
		HoursUnconfirmed: !c.Local && !f.sure("schedule"),
		AssuredKey:       "assured",
		Assured:          dayOf(c.Assured.On, p.Lang), AssuredHow: c.Assured.How.In(p.Lang),
	}
	if c.Local {
		r.AssuredKey = "assured.local"
	}
	if c.Schedule != nil {
		r.HoursNote = c.Schedule.Note.In(p.Lang)
	}
	for _, u := range c.URLs {
		text := bare(u.URL)
		if u.Use != "site" {
			text = p.T("use."+u.Use) + ": " + text
		}
		r.URLs = append(r.URLs, link{Text: text, Href: u.URL})
	}
	r.WebFirst = r.PhonesUnconfirmed && len(r.URLs) > 0 && len(r.Phones) > 0
	if len(r.Phones)+len(r.Emails)+len(r.URLs) == 0 {
		return nil
	}
	return r
}

// bare is an address as people read it.
func bare(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return url
	}
	return strings.TrimSuffix(strings.TrimPrefix(rest, "www."), "/")
}

var weekdays = map[string]entry.Text{
	"mo": {NL: "maandag", EN: "Monday"}, "tu": {NL: "dinsdag", EN: "Tuesday"}, "we": {NL: "woensdag", EN: "Wednesday"},
	"th": {NL: "donderdag", EN: "Thursday"}, "fr": {NL: "vrijdag", EN: "Friday"}, "sa": {NL: "zaterdag", EN: "Saturday"},
	"su": {NL: "zondag", EN: "Sunday"},
}

var week = []string{"mo", "tu", "we", "th", "fr", "sa", "su"}

// hours writes a schedule, a line per period.
func hours(s *directory.Schedule, l entry.Lang) []string {
	if s == nil {
		return nil
	}
	if s.Always {
		return []string{word("always", l)}
	}
	var lines []string
	for _, p := range s.Periods {
		lines = append(lines, daysOf(p.Days, l)+", "+p.Opens+"–"+p.Closes)
	}
	return lines
}

// daysOf writes days of the week; three or more in a row as the first and last.
func daysOf(days []string, l entry.Lang) string {
	named := make([]string, len(days))
	for i, d := range days {
		named[i] = weekdays[d].In(l)
	}
	if len(days) > 2 && strings.Contains(strings.Join(week, " "), strings.Join(days, " ")) {
		return named[0] + " " + word("until", l) + " " + named[len(named)-1]
	}
	return list(named, word("and", l))
}

// list writes "a, b and c".
func list(words []string, and string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " " + and + " " + words[len(words)-1]
}
