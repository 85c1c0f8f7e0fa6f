package content_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

func TestPassages(t *testing.T) {
	files := fstest.MapFS{
		"scheme.json": {Data: []byte(`{"title": {"nl": "Weg", "en": "Way"}}`)},
		"facts/x.json": {Data: []byte("{\"id\": \"x\", \"values\": [{\"id\": \"a\", \"label\": {\"nl\": \"z\\u00f3 \\\"é\\\" nu\",\n\"en\": \"so\"}}],\n" +
			"\"said\": {\"nl\": [\"geen tekst\"], \"en\": []}}")},
		"rules/y.json": {Data: []byte(`{"id": "y", "status": "review", "because": {"nl": "om", "en": "for"}}`)},
	}
	c, findings := content.Load(files, content.WithoutSchemas())
	require.Empty(t, findings)
	type told struct {
		file, folder, key string
		status            entry.Status
		lang              entry.Lang
		text              string
	}
	var got []told
	for _, p := range c.Passages() {
		got = append(got, told{p.File, p.Folder, p.Key, p.Status, p.Lang, p.Text})
	}
	assert.Equal(t, []told{
		{"facts/x.json", "facts", "values/0/label", "", entry.NL, `zó "é" nu`},
		{"facts/x.json", "facts", "values/0/label", "", entry.EN, "so"},
		{"rules/y.json", "rules", "because", entry.Review, entry.NL, "om"},
		{"rules/y.json", "rules", "because", entry.Review, entry.EN, "for"},
		{"scheme.json", "", "title", "", entry.NL, "Weg"},
		{"scheme.json", "", "title", "", entry.EN, "Way"},
	}, got)
	// The range of é: behind an escape of six characters and one of two.
	line, col, end := c.Passages()[0].Place(5, 7)
	assert.Equal(t, []int{1, 63, 64}, []int{line, col, end})
}
