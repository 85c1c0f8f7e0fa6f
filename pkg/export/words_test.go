package export

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestUnconfirmedKeysHaveWords: every key that the schemas let editors mark as
// not confirmed can be named to a reader.
func TestUnconfirmedKeysHaveWords(t *testing.T) {
	names, err := filepath.Glob("../../schemas/*.schema.json")
	require.NoError(t, err)
	n := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		var schema struct {
			Properties struct {
				Unconfirmed struct {
					Items struct{ Enum []string }
				}
			}
		}
		require.NoError(t, json.Unmarshal(text, &schema), name)
		for _, key := range schema.Properties.Unconfirmed.Items.Enum {
			n++
			assert.Contains(t, words, key, name)
		}
	}
	assert.Greater(t, n, 20)
}

// TestWordsInBothLanguages: no text of the pages lacks a language.
func TestWordsInBothLanguages(t *testing.T) {
	for key, w := range words {
		assert.NotEmpty(t, w.NL, key)
		assert.NotEmpty(t, w.EN, key)
	}
}

func TestRelative(t *testing.T) {
	for _, tt := range []struct{ from, to, name, want string }{
		{"", "nl/", "", "nl/"},
		{"nl/begrippen/pesten/", "nl/hulp/", "", "../../../nl/hulp/"},
		{"nl/begrippen/pesten/", "site.css", "", "../../../site.css"},
		{"nl/begrippen/", "nl/begrippen/#macht", "", "#macht"},
		{"nl/", "en/a-z/#b", "index.html", "../en/a-z/index.html#b"},
		{"nl/", "flow.nl.mmd", "index.html", "../flow.nl.mmd"},
	} {
		assert.Equal(t, tt.want, relative(tt.from, tt.to, tt.name), "from %s to %s", tt.from, tt.to)
	}
}

func TestDates(t *testing.T) {
	for in, want := range map[string]string{"2026-11-21": "21 november 2026", "2024-05": "mei 2024", "2019": "2019", "": ""} {
		assert.Equal(t, want, loose(in, 0))
	}
	assert.Equal(t, day{}, dayOf(0, 0))
}
