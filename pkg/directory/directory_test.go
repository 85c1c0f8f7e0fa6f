package directory_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

func TestDial(t *testing.T) {
	tests := []struct{ number, want string }{
		{"112", "112"},
		{"113", "113"},
		{"0800-0113", "08000113"},
		{"0900 8844", "09008844"},
		{"020-000 00 12", "0200000012"},
		{"+31 247 247 247", "+31247247247"},
		{"+31 (0)20 000 00 12", "+31200000012"},
		{"(020) 000 00 12", "0200000012"},
		{"020 (kantoor) 1", "0201"},
		{"+31 (0", "+31"},
		{"1+2", "12"},
		{"++31", "+31"},
		{"", ""},
		{"+", ""},
		{"op aanvraag", ""},
		{"+ (0)", ""},
		{"١١٢", ""}, // digits that no phone dials
		{"\xff112", "112"},
	}
	for _, tt := range tests {
		t.Run(tt.number, func(t *testing.T) {
			assert.Equal(t, tt.want, directory.Phone{Number: tt.number}.Dial())
		})
	}
}

func FuzzDial(f *testing.F) {
	f.Add("+31 (0)20 000 00 12")
	f.Add("(")
	f.Fuzz(func(t *testing.T, number string) {
		assert.Regexp(t, `^(\+?[0-9]+)?$`, directory.Phone{Number: number}.Dial())
	})
}

func TestConfides(t *testing.T) {
	for level, want := range map[string]bool{"statutory": true, "confidential": true, "limited": false, "none": false, "": false} {
		c := directory.Channel{Confidentiality: directory.Confidentiality{Level: level}}
		assert.Equal(t, want, c.Confides(), level)
	}
}

// desk is open on weekdays with a break, on Saturday until midnight, and on
// Sunday from midnight.
var desk = &directory.Schedule{Periods: []directory.Period{
	{Days: []string{"mo", "tu", "we", "th", "fr"}, Opens: "09:00", Closes: "12:00"},
	{Days: []string{"mo", "tu", "we", "th", "fr"}, Opens: "13:30", Closes: "17:00"},
	{Days: []string{"sa"}, Opens: "20:00", Closes: "24:00"},
	{Days: []string{"su"}, Opens: "00:00", Closes: "02:00"},
}}

func TestScheduleAt(t *testing.T) {
	tests := []struct {
		name string
		at   directory.Moment
		want directory.Opening
	}{
		{"before opening", directory.Moment{Day: 1, Minute: 8*60 + 59}, directory.Opening{State: directory.Closed, Day: "mo", At: "09:00"}},
		{"at opening", directory.Moment{Day: 1, Minute: 9 * 60}, directory.Opening{State: directory.OpenNow, Until: "12:00"}},
		{"the last minute", directory.Moment{Day: 1, Minute: 12*60 - 1}, directory.Opening{State: directory.OpenNow, Until: "12:00"}},
		{"at closing", directory.Moment{Day: 1, Minute: 12 * 60}, directory.Opening{State: directory.Closed, Day: "mo", At: "13:30"}},
		{"the second period", directory.Moment{Day: 2, Minute: 13*60 + 30}, directory.Opening{State: directory.OpenNow, Until: "17:00"}},
		{"after closing", directory.Moment{Day: 2, Minute: 17 * 60}, directory.Opening{State: directory.Closed, Day: "we", At: "09:00"}},
		{"the weekend", directory.Moment{Day: 5, Minute: 17 * 60}, directory.Opening{State: directory.Closed, Day: "sa", At: "20:00"}},
		{"until midnight", directory.Moment{Day: 6, Minute: 1439}, directory.Opening{State: directory.OpenNow, Until: "24:00"}},
		{"from midnight", directory.Moment{Day: 7, Minute: 0}, directory.Opening{State: directory.OpenNow, Until: "02:00"}},
		{"into the next week", directory.Moment{Day: 7, Minute: 2 * 60}, directory.Opening{State: directory.Closed, Day: "mo", At: "09:00"}},
		{"not given", directory.Moment{}, directory.Opening{State: directory.OpenUnknown}},
		{"no such day", directory.Moment{Day: 8}, directory.Opening{State: directory.OpenUnknown}},
		{"a day before Monday", directory.Moment{Day: -1}, directory.Opening{State: directory.OpenUnknown}},
		{"no such minute", directory.Moment{Day: 1, Minute: 1440}, directory.Opening{State: directory.OpenUnknown}},
		{"a minute before midnight", directory.Moment{Day: 1, Minute: -1}, directory.Opening{State: directory.OpenUnknown}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, desk.At(tt.at))
		})
	}
}

func TestScheduleAtWithoutPeriods(t *testing.T) {
	monday := directory.Moment{Day: 1, Minute: 600}
	unknown := directory.Opening{State: directory.OpenUnknown}
	assert.Equal(t, unknown, (*directory.Schedule)(nil).At(monday))
	assert.Equal(t, unknown, (&directory.Schedule{}).At(monday))
	always := &directory.Schedule{Always: true}
	assert.Equal(t, directory.Opening{State: directory.OpenAlways}, always.At(monday))
	assert.Equal(t, directory.Opening{State: directory.OpenAlways}, always.At(directory.Moment{}), "whatever the time")
}

// TestScheduleAtUnreadable: a period that cannot be read is as good as none.
func TestScheduleAtUnreadable(t *testing.T) {
	for _, p := range []directory.Period{
		{Days: []string{"ma"}, Opens: "09:00", Closes: "17:00"},
		{Days: []string{""}, Opens: "23:59", Closes: "24:00"},
		{Days: nil, Opens: "09:00", Closes: "17:00"},
		{Days: []string{"mo"}, Opens: "9:00", Closes: "17:00"},
		{Days: []string{"mo"}, Opens: "09.00", Closes: "17:00"},
		{Days: []string{"mo"}, Opens: "09:60", Closes: "17:00"},
		{Days: []string{"mo"}, Opens: "09:00", Closes: "24:01"},
		{Days: []string{"mo"}, Opens: "09:00", Closes: "1a:00"},
		{Days: []string{"mo"}},
	} {
		s := &directory.Schedule{Periods: []directory.Period{p}}
		for day := 1; day <= 7; day++ {
			assert.Equal(t, directory.Opening{State: directory.OpenUnknown}, s.At(directory.Moment{Day: day, Minute: 600}), "%v", p)
		}
	}
}

// TestScheduleAtEveryMinute: when it opens next, it is open indeed.
func TestScheduleAtEveryMinute(t *testing.T) {
	clock := map[string]int{"09:00": 540, "13:30": 810, "20:00": 1200, "00:00": 0}
	day := map[string]int{"mo": 1, "tu": 2, "we": 3, "th": 4, "fr": 5, "sa": 6, "su": 7}
	open := 0
	for minute := range 7 * 1440 {
		o := desk.At(directory.Moment{Day: minute/1440 + 1, Minute: minute % 1440})
		if o.State == directory.OpenNow {
			open++
			continue
		}
		opens := desk.At(directory.Moment{Day: day[o.Day], Minute: clock[o.At]})
		assert.Equal(t, directory.OpenNow, opens.State, "minute %d: %v", minute, o)
	}
	assert.Equal(t, 5*(180+210)+240+120, open)
}

func TestFill(t *testing.T) {
	text := func(s string) entry.Text { return entry.Text{NL: s, EN: "en: " + s} }
	national := directory.Channel{
		Meta: entry.Meta{ID: "studentendecaan", Status: entry.Published}, Scope: directory.Role,
		Name: text("Studentendecaan"), Purpose: text("Advies"), Eligibility: text("Studenten"), Languages: []string{"nl"},
		Confidentiality: directory.Confidentiality{Level: "confidential", Text: text("Blijft hier"), Exceptions: text("Gevaar")},
		WhatNext:        text("Een gesprek"), Instead: []string{"studieadviseur-mentor"},
		URLs:    []directory.Link{{URL: "https://example.org/", Use: "site"}},
		Assured: directory.Assured{On: 20200101, How: text("Gebeld")},
	}

	t.Run("everything", func(t *testing.T) {
		contact := directory.Contact{
			Channel: "studentendecaan", Name: text("Decanen"), Purpose: text("Praten"), Eligibility: text("Onze studenten"),
			Confidentiality: text("Blijft bij ons"), Phones: []directory.Phone{{Number: "085-000 00 45"}}, Emails: []string{"decaan@voorbeeld.example"},
			URLs: []directory.Link{{URL: "https://www.voorbeeld.example/", Use: "form"}}, Schedule: desk, Languages: []string{"nl", "en"},
		}
		want := national
		want.Local = true
		want.Name, want.Purpose, want.Eligibility = contact.Name, contact.Purpose, contact.Eligibility
		want.Confidentiality.Text = contact.Confidentiality
		want.Phones, want.Emails, want.URLs = contact.Phones, contact.Emails, contact.URLs
		want.Schedule, want.Languages = desk, contact.Languages
		want.Assured = directory.Assured{On: 20261121}
		assert.Equal(t, want, national.Fill(contact, 20261121))
	})

	t.Run("what is left out keeps the national wording, not the national contact", func(t *testing.T) {
		want := national
		want.Local, want.URLs, want.Assured = true, nil, directory.Assured{On: 20261121}
		assert.Equal(t, want, national.Fill(directory.Contact{Channel: "studentendecaan"}, 20261121))
	})

	assert.False(t, national.Local, "the channel itself is not changed")
}
