package campus

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

func TestHostileTextIsText(t *testing.T) {
	const attack = `</strong><script>alert(1)</script>\"' onload=x {{.}} <img src=x>`
	text := example(t, noorderkade)
	text = strings.Replace(text, "Academie Noorderkade (verzonnen)", attack, 1)
	text = regexp.MustCompile(`"nl": "Verzonnen voorbeeld\.[^"]*"`).ReplaceAllLiteralString(text, `"nl": "`+attack+`"`)
	require.Equal(t, true, strings.Count(text, "alert(1)") > 2)
	c, _, _ := newCampus(t, newFolder(map[string]string{noorderkade: text}), 0)
	h := c.Handler(nil)
	for _, address := range []string{"/", "/academie-noorderkade/", "/academie-noorderkad/"} {
		got := serve(h, "GET", address, "").Body.String()
		assert.Contains(t, got, `&lt;script&gt;alert(1)&lt;/script&gt;`, address)
		assert.NotContains(t, got, "<script>", address)
		assert.NotContains(t, got, "<img", address)
	}
}

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
