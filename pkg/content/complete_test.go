package content_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
)

// TestLoadIncomplete takes away what a reader needs of an entry.
func TestLoadIncomplete(t *testing.T) {
	tests := []struct {
		name, file string
		take       func(entry map[string]any)
		want       string
	}{
		{"an initiative without anything to do", "initiatives/voho.json", func(e map[string]any) { delete(e, "action") },
			`initiatives/voho.json:1:1: error: the file lacks "action" [missing-key]
    What a reader can do with it tomorrow.`},
		{"an initiative in no phase", "initiatives/voho.json", func(e map[string]any) { delete(e, "phase") },
			`initiatives/voho.json:1:1: error: the file lacks "phase" [missing-key]
    When it helps: preventie, signalering (noticing), melden (reporting), behandelen (handling), nazorg (aftercare), leren (learning).
    for example ["preventie"]`},
		{"a lesson on no track", "lessons/geheimhouding-hindert-leren.json", func(e map[string]any) { delete(e, "track") },
			`lessons/geheimhouding-hindert-leren.json:1:1: error: the file lacks "track" [missing-key]
    The lines of the ministerial letter of 8 June 2023: structuur (organisation and its pressures), cultuur (workplace culture), systeem (a system that puts prevention first).
    for example ["cultuur"]`},
		{"an instrument about nothing", "instruments/green-dot.json", func(e map[string]any) { e["about"] = []any{} },
			`instruments/green-dot.json:1:59: error: "about" has 0 items, expected at least 1 [wrong-length]`},
		{"a concept without an example", "vocabulary/pesten.json", func(e map[string]any) { delete(e, "example") },
			`vocabulary/pesten.json:1:1: error: the file lacks "example" [missing-key]
    A short example that readers recognise, without names.
    for example {"nl":"Collega’s zwijgen steeds als jij binnenkomt.","en":"Colleagues fall silent each time you come in."}`},
		{"a concept to which nothing leads", "vocabulary/kleineren.json", func(e map[string]any) { delete(e, "broader"); delete(e, "related") },
			`vocabulary/kleineren.json:1:999: error: "kleineren" has nothing above, below or beside it: readers do not come across it [orphan]
    give it a broader or a related concept`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := good(t)
			entry := map[string]any{}
			require.NoError(t, json.Unmarshal(files[tt.file].Data, &entry))
			tt.take(entry)
			text, err := json.Marshal(entry)
			require.NoError(t, err)
			files[tt.file].Data = text
			_, findings := content.Load(files)
			assert.Equal(t, tt.want, print(findings))
		})
	}
}
