package statichelp

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

func TestHostileAddressesAreNoLinks(t *testing.T) {
	got := newContact(&directory.Channel{
		Phones: []directory.Phone{{Number: "bel ons"}, {Number: "+31 (0)20 123 45 67"}},
		Emails: []string{"a@b.example?bcc=c@d.example"},
		URLs: []directory.Link{
			{URL: "javascript:alert(1)"}, {URL: "JAVASCRIPT:alert(1)"}, {URL: "data:text/html,x"}, {URL: "//evil.example"}, {URL: "http://plain.example"},
			{URL: "https://a.example/?q=1", Use: "form"}, {URL: "https://b.example", Use: "?"}, {URL: "mailto:e@f.example"}, {URL: "tel:088-1"},
		},
	}, entry.NL)
	assert.Equal(t, contact{
		Phones: []phone{{Number: "+31 (0)20 123 45 67", Dial: "+31201234567"}, {Number: "088-1", Dial: "0881"}},
		Emails: []email{{"a@b.example?bcc=c@d.example", "a@b.example%3Fbcc=c@d.example"}, {"e@f.example", "e@f.example"}},
		Links:  []link{{"https://a.example/?q=1", "formulier"}, {"https://b.example", "website"}},
	}, got)
}

func TestHours(t *testing.T) {
	s := &directory.Schedule{
		Periods: []directory.Period{{Days: []string{"mo", "tu", "we"}, Opens: "09:00", Closes: "17:00"}, {Days: []string{"sa"}, Opens: "10:00", Closes: "12:00"}},
		Note:    entry.Text{NL: "Niet op feestdagen.", EN: "Closed on public holidays."},
	}
	c := &directory.Channel{Schedule: s}
	assert.Equal(t, "maandag tot en met woensdag 9:00 tot 17:00; zaterdag 10:00 tot 12:00. Niet op feestdagen.", hours(c, entry.NL))
	assert.Equal(t, "Monday to Wednesday 9:00 to 17:00; Saturday 10:00 to 12:00. Closed on public holidays.", hours(c, entry.EN))
	c.Unconfirmed = []string{"schedule"}
	c.Schedule = &directory.Schedule{Always: true}
	assert.Equal(t, "Dag en nacht bereikbaar (niet bevestigd)", hours(c, entry.NL))
	assert.Equal(t, "Bel eerst.", hours(&directory.Channel{Schedule: &directory.Schedule{Note: entry.Text{NL: "Bel eerst."}}}, entry.NL))
	assert.Equal(t, "", hours(&directory.Channel{}, entry.NL))
}

func TestDoubtfulNumbersComeLast(t *testing.T) {
	c := &directory.Channel{Phones: []directory.Phone{{Number: "14020"}}, URLs: []directory.Link{{URL: "https://a.example"}}}
	assert.Equal(t, false, newContact(c, entry.NL).Doubt)
	c.Unconfirmed = []string{"phones"}
	assert.Equal(t, true, newContact(c, entry.NL).Doubt)
}
