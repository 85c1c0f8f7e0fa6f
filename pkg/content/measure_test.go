package content_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/data"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
)

const measure = `{
  "$schema": "../../schemas/measure.schema.json",
  "id": "toezicht",
  "status": "published",
  "part": "measure",
  "number": 1,
  "name": {"nl": "Toezicht", "en": "Supervision"},
  "text": {"nl": "Er komt meer toezicht.", "en": "There will be more supervision."},
  "outcome": "unknown",
  "became": {"nl": "Niets gevonden.", "en": "Nothing found."},
  "content": {"concepts": ["pesten"], "lessons": ["geheimhouding-hindert-leren"]},
  "sources": [{"source": "wet-whw"}],
  "reviewed": "2026-11-21",
  "reviewBy": "2028-05-21"
}`

func TestLoadMeasures(t *testing.T) {
	tests := []struct{ name, old, changed, want string }{
		{name: "as it should be", old: `"Toezicht"`, changed: `"Meer toezicht"`},
		{name: "traced to nothing", old: `{"concepts": ["pesten"], "lessons": ["geheimhouding-hindert-leren"]}`, changed: `{}`,
			want: `measures/toezicht.json:11:14: error: "content" has 0 keys, expected at least 1 [wrong-length]
    Where this can be found back: ids of entries, per folder.
    for example {"concepts":["veilige-didactiek"],"instruments":["code-sociale-veiligheid-kunstonderwijs"]}`},
		{name: "traced to what is not there", old: `"geheimhouding-hindert-leren"`, changed: `"geheimhouding-hinder-leren"`,
			want: `measures/toezicht.json:11:51: error: there is no lesson "geheimhouding-hinder-leren" [unknown-id]
    did you mean "geheimhouding-hindert-leren"?`},
		{name: "without the one before it", old: `"number": 1`, changed: `"number": 3`,
			want: `measures/toezicht.json:6:13: error: this is measure 3 of the letter, and there is no measure 2 [missing-number]
    every measure and track of the letter has an entry`},
		{name: "an outcome that nobody knows", old: `"unknown"`, changed: `"promised"`,
			want: `measures/toezicht.json:9:14: error: "outcome" has the unknown value "promised" [unknown-value]
    expected one of "pending", "partly", "running", "done", "unknown"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := good(t)
			files["measures/toezicht.json"] = &fstest.MapFile{Data: []byte(change(t, measure, tt.old, tt.changed))}
			_, findings := content.Load(files)
			assert.Equal(t, tt.want, print(findings))
		})
	}
}

func TestLoadMeasureTwice(t *testing.T) {
	files := good(t)
	files["measures/toezicht.json"] = &fstest.MapFile{Data: []byte(measure)}
	files["measures/zicht.json"] = &fstest.MapFile{Data: []byte(strings.Replace(measure, `"toezicht"`, `"zicht"`, 1))}
	_, findings := content.Load(files)
	assert.Equal(t, `measures/zicht.json:6:13: error: measure 1 of the letter is there already [duplicate-number]
    look up its number in the letter`, print(findings))
}

// TestTheWholeLetterIsTraced: five measures, and the three tracks by which
// instruments are told apart.
func TestTheWholeLetterIsTraced(t *testing.T) {
	c, findings := content.Load(data.FS)
	require.Empty(t, findings)
	count := map[string]int{}
	for _, m := range c.Measures {
		count[m.Part]++
		count[m.Track]++
	}
	assert.Equal(t, map[string]int{"measure": 5, "track": 3, "structuur": 1, "cultuur": 1, "systeem": 1, "": 5}, count)
}
