package export_test

import (
	"encoding/json"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/export"
)

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	for _, text := range []string{"first", "second"} {
		require.NoError(t, export.Write(dir, []export.File{{Path: "a/b.txt", Text: []byte(text)}}))
		got, err := os.ReadFile(filepath.Join(dir, "a", "b.txt"))
		require.NoError(t, err)
		assert.Equal(t, text, string(got))
	}
	entries, err := os.ReadDir(filepath.Join(dir, "a"))
	require.NoError(t, err)
	assert.Len(t, entries, 1, "nothing temporary is left behind")

	require.NoError(t, os.WriteFile(filepath.Join(dir, "file"), nil, 0o600))
	assert.Error(t, export.Write(dir, []export.File{{Path: "file/below", Text: nil}}))
}

// TestHSDS holds the services against what HSDS 3 requires.
func TestHSDS(t *testing.T) {
	uuid := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	for name, b := range books(t) {
		files, err := b.HSDS(export.Options{})
		require.NoError(t, err)
		require.Len(t, files, 2)
		for _, f := range files {
			var services []struct {
				ID, Name, Status, URL string
				Organization          struct{ ID, Name, Description string }
				Phones                []struct{ ID, Number string }
				Wegwijzer             struct{ ID, Scope string }
			}
			require.NoError(t, json.Unmarshal(f.Text, &services))
			ids := map[string]bool{}
			scopes := map[string]int{}
			for _, s := range services {
				assert.Regexp(t, uuid, s.ID)
				assert.False(t, ids[s.ID], s.Name)
				ids[s.ID] = true
				scopes[s.Wegwijzer.Scope]++
				assert.Equal(t, "active", s.Status)
				assert.NotEmpty(t, s.Name)
				assert.NotEmpty(t, s.Organization.Description)
				for _, p := range s.Phones {
					assert.Regexp(t, uuid, p.ID)
					assert.NotEmpty(t, p.Number)
				}
			}
			assert.Equal(t, name == "institution", scopes["role"] > 0, "roles without a contact are no services")
		}
	}
}

// TestJSONLD holds the instruments against schema.org, as far as it is decided here.
func TestJSONLD(t *testing.T) {
	b := books(t)["national"]
	files, err := b.JSONLD(export.Options{Base: "https://voorbeeld.example/"})
	require.NoError(t, err)
	var doc struct {
		Graph []map[string]any `json:"@graph"`
	}
	require.NoError(t, json.Unmarshal(files[0].Text, &doc))
	assert.Len(t, doc.Graph, len(b.Instruments))
	for _, o := range doc.Graph {
		id := o["@id"].(string)
		assert.True(t, strings.HasPrefix(id, "https://voorbeeld.example/id/instrument/"), id)
		assert.Len(t, o["name"], 2, id)
		types, ok := o["@type"].([]any)
		require.True(t, ok, id)
		assert.Equal(t, slices.Contains(types, "LearningResource"), o["learningResourceType"] != nil, id)
	}
}

// TestScriptCannotEnd looks for a name in the data block of a page that would
// end the block.
func TestScriptCannotEnd(t *testing.T) {
	c, _ := small(t)
	files, err := export.New(c, nil).Site(export.Options{})
	require.NoError(t, err)
	for _, f := range files {
		if strings.HasSuffix(f.Path, "instruments/omstandertraining/index.html") {
			assert.Equal(t, 1, strings.Count(string(f.Text), "</script>"))
			assert.Contains(t, string(f.Text), `Bystander training \u003c/script\u003e`)
			return
		}
	}
	t.Fatal("the page is not there")
}

// TestPhones dials short numbers as they are, and others without the zero in brackets.
func TestPhones(t *testing.T) {
	c, _ := small(t)
	files, err := export.New(c, nil).Site(export.Options{})
	require.NoError(t, err)
	for _, f := range files {
		if f.Path == "nl/hulp/luisterlijn/index.html" {
			text := html.UnescapeString(string(f.Text))
			assert.Contains(t, text, `<a href="tel:112">112</a>`)
			assert.Contains(t, text, `<a href="tel:+31880767000">`)
			assert.Less(t, strings.Index(text, "luisterlijn.example"), strings.Index(text, "tel:+31880767000"), "the website first: the number is not confirmed")
		}
	}
}
