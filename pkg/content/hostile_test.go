package content_test

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/data"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

// hostile is one change that an attacker, or a clumsy paste, makes in the file
// of an institution. The browser tests show those that are harmless.
type hostile struct {
	Name   string
	At     string // where the value is put: keys and indexes, with a slash between
	Value  any
	Repeat int     // the text of the value or the file, so many times
	Copies int     // the value as a list of so many different ones
	Raw    *string // the whole file
	Want   string  // the code of the finding; none: harmless
}

func TestHostileInstitutions(t *testing.T) {
	text, err := os.ReadFile("testdata/hostile.json")
	require.NoError(t, err)
	var all []hostile
	require.NoError(t, json.Unmarshal(text, &all))
	require.GreaterOrEqual(t, len(all), 60)
	base, err := os.ReadFile("../../examples/institutions/hogeschool-zuiderlicht.json")
	require.NoError(t, err)
	national, findings := content.Load(data.FS)
	require.Empty(t, errorsOf(findings))
	for _, h := range all {
		t.Run(h.Name, func(t *testing.T) {
			inst, findings := national.LoadInstitution("hostile.json", h.apply(t, base))
			found := errorsOf(findings)
			if h.Want == "" {
				assert.NotNil(t, inst)
				assert.Empty(t, found)
				return
			}
			assert.Nil(t, inst)
			require.NotEmpty(t, found)
			assert.Equal(t, h.Want, found[0].Code, found[0].Summary)
			for _, f := range found {
				assert.NotEmpty(t, f.Summary)
				assert.Equal(t, "hostile.json", f.File)
				assert.Less(t, len(f.Summary), 400, "a message that can be read")
			}
		})
	}
}

func errorsOf(findings []diagnostic.Finding) []diagnostic.Finding {
	var list []diagnostic.Finding
	for _, f := range findings {
		if f.Severity == diagnostic.Error {
			list = append(list, f)
		}
	}
	return list
}

// apply gives the file with the change.
func (h *hostile) apply(t *testing.T, base []byte) []byte {
	t.Helper()
	times := max(h.Repeat, 1)
	if h.Raw != nil {
		return []byte(strings.Repeat(*h.Raw, times))
	}
	var root any
	require.NoError(t, json.Unmarshal(base, &root))
	value := h.Value
	if s, ok := value.(string); ok {
		value = strings.TrimSpace(strings.Repeat(s, times))
	}
	at := h.At
	if h.Copies > 0 {
		at, value = at[:strings.LastIndexByte(at, '/')], copies(value.(map[string]any), h.Copies)
	}
	put(t, root, strings.Split(at, "/"), value)
	text, err := json.Marshal(root)
	require.NoError(t, err)
	return text
}

// copies gives a list of phones, each with its own number.
func copies(phone map[string]any, n int) []any {
	list := make([]any, n)
	for i := range list {
		list[i] = map[string]any{"number": phone["number"].(string) + " " + strconv.Itoa(i)}
	}
	return list
}

// put sets the value at a path; what is missing on the way is made.
func put(t *testing.T, node any, path []string, value any) {
	t.Helper()
	switch n := node.(type) {
	case map[string]any:
		if len(path) == 1 {
			n[path[0]] = value
			return
		}
		if n[path[0]] == nil {
			n[path[0]] = map[string]any{}
		}
		put(t, n[path[0]], path[1:], value)
	case []any:
		i, err := strconv.Atoi(path[0])
		require.NoError(t, err)
		if len(path) == 1 {
			n[i] = value
			return
		}
		put(t, n[i], path[1:], value)
	default:
		t.Fatalf("no place for %v", path)
	}
}
