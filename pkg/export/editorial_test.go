package export_test

import (
	"encoding/json"
	"html"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/data"
	"github.com/sociale-veiligheid/wegwijzer/pkg/export"
)

// TestNothingEditorial looks for every editorial note, and for entries that are
// not published, in every file of every format.
func TestNothingEditorial(t *testing.T) {
	notes, hidden := editorial(t)
	require.Greater(t, len(notes), 100)
	require.NotEmpty(t, hidden)
	for name, b := range books(t) {
		for _, format := range export.Formats {
			var all strings.Builder
			for _, f := range filesOf(t, name, b, format) {
				for _, part := range strings.Split(strings.TrimSuffix(f.Path, "/index.html"), "/") {
					assert.False(t, slices.Contains(hidden, part), "%s/%s: %s", name, format.Name, f.Path)
				}
				all.WriteString(html.UnescapeString(string(f.Text)))
				all.WriteByte('\n')
			}
			text := strings.ReplaceAll(all.String(), `\"`, `"`)
			assert.NotContains(t, text, "⟨", "a text of the pages is missing in %s", format.Name)
			assert.NotContains(t, text, "ZgotmplZ", format.Name)
			for _, note := range notes {
				assert.False(t, strings.Contains(text, note), "%s/%s shows a note: %s", name, format.Name, note)
			}
		}
	}
}

// editorial reads the notes, and the ids of what is not published, from the files.
func editorial(t *testing.T) (notes, hidden []string) {
	t.Helper()
	public := map[string]bool{}
	var texts strings.Builder // all that is no note
	names, err := fs.Glob(data.FS, "*/*.json")
	require.NoError(t, err)
	for _, name := range names {
		text, err := data.FS.ReadFile(name)
		require.NoError(t, err)
		var e struct{ ID, Status, Note string }
		require.NoError(t, json.Unmarshal(text, &e), name)
		for _, line := range strings.Split(string(text), "\n") {
			if !strings.HasPrefix(line, `  "note":`) {
				texts.WriteString(line + "\n")
			}
		}
		if e.Note != "" {
			notes = append(notes, e.Note)
		}
		if e.Status != "" && e.Status != "published" {
			hidden = append(hidden, e.ID)
		} else {
			public[e.ID] = true
		}
	}
	notes = slices.DeleteFunc(notes, func(n string) bool { return strings.Contains(texts.String(), n) }) // said in public too
	return notes, slices.DeleteFunc(hidden, func(id string) bool { return public[id] })
}
