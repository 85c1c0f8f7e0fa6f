package campus

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

func TestOpenGivesACompiledInstitution(t *testing.T) {
	c, _, told := newCampus(t, newFolder(map[string]string{noorderkade: example(t, noorderkade)}), 0)
	place, err := c.Open(noorderkade)
	require.NoError(t, err)

	direct, err := wegwijzer.Open(nil, wegwijzer.WithInstitution(noorderkade, []byte(example(t, noorderkade))))
	require.NoError(t, err)
	request := []byte(`{"id": "7", "facts": {"rol": "student", "aard": ["online"]}}`)
	want, err := direct.AnswerRoute(nil, request)
	require.NoError(t, err)
	got, err := place.Guide.AnswerRoute(nil, request)
	require.NoError(t, err)

	assert.Equal(t, string(want), string(got))
	assert.Equal(t, noorderkade, place.Guide.Institution().ID)
	assert.Equal(t, place.Guide.Bundle().Size(), len(place.Bundle))
	assert.Regexp(t, `^"[0-9a-f]{32}"$`, place.ETag)
	assert.Empty(t, told.list)
}

func TestIDs(t *testing.T) {
	files := newFolder(map[string]string{"b": "", "a": "", "a-b": "", "Hoofdletter": "", "widget": ""})
	files.MapFS["README.md"] = &fstest.MapFile{}
	files.MapFS["map.json/x.json"] = &fstest.MapFile{}
	c, _, told := newCampus(t, files, 0)
	for range 2 {
		ids, err := c.IDs()
		require.NoError(t, err)
		assert.Equal(t, []string{"a", "a-b", "b"}, ids)
	}
	assert.Equal(t, []string{"Hoofdletter: " + errName.Error(), "widget: " + errName.Error()}, told.list)
}

func TestIDsOfNoFolder(t *testing.T) {
	c := New(nil, os.DirFS("testdata/nowhere"), Options{})
	ids, err := c.IDs()
	assert.ErrorContains(t, err, "list the institutions: ")
	assert.Nil(t, ids)
}

func TestUnknown(t *testing.T) {
	c, _, told := newCampus(t, newFolder(map[string]string{oosterveen: "", "a": ""}), 0)
	for id, want := range map[string]string{
		"universiteit-oosterven": `unknown institution "universiteit-oosterven": did you mean "universiteit-oosterveen"?`,
		"zzz":                    `unknown institution "zzz": expected one of "a", "universiteit-oosterveen"`,
		"":                       `unknown institution "": expected one of "a", "universiteit-oosterveen"`,
		strings.Repeat("x", 65):  `unknown institution: an id has at most 64 characters`,
	} {
		place, err := c.Open(id)
		assert.Nil(t, place, id)
		assert.ErrorIs(t, err, ErrUnknown, id)
		assert.EqualError(t, err, want, id)
	}
	assert.Empty(t, told.list)
}

// opened notes which files are asked for.
type opened struct {
	folder
	names []string
}

func (o *opened) Open(name string) (fs.File, error) {
	o.names = append(o.names, name)
	return o.MapFS.Open(name)
}

func TestIDsAreNeverPaths(t *testing.T) {
	files := &opened{folder: newFolder(nil)}
	c := New(nil, files, Options{})
	for _, id := range []string{"../secret", "..", ".", "/etc/passwd", "a/b", `a\b`, "A", "a.json", "a\x00", "é", "a b", "%2e%2e", "widget"} {
		_, err := c.Open(id)
		assert.ErrorIs(t, err, ErrUnknown, id)
	}
	for _, name := range files.names {
		assert.Equal(t, ".", name)
	}
}
