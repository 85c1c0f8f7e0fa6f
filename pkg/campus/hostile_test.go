package campus

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
