package campus

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

func TestBrokenKeepsTheLastGood(t *testing.T) {
	files := newFolder(map[string]string{"a": "1", "b": "1", "c": "1"})
	c, clock, told := newCampus(t, files, 2)
	compiled := stub(c)
	tag := func(id string) string {
		p, err := c.Open(id)
		require.NoError(t, err)
		return p.ETag
	}
	look := func() { clock.Advance(DefaultExpiry + time.Second) }

	require.Equal(t, "1", tag("a"))
	files.write("a", "broken 1")
	look()
	assert.Equal(t, "1", tag("a"))
	look()
	assert.Equal(t, "1", tag("a"), "the same fault again")
	assert.Equal(t, []string{"a: fault in broken 1"}, told.list, "reported once")
	assert.EqualValues(t, 2, compiled.Load(), "tried once")

	assert.Equal(t, []string{"1", "1"}, []string{tag("b"), tag("c")}, "the others; a is evicted")
	look()
	assert.Equal(t, "1", tag("a"), "compiled again from the text that was good")

	files.write("a", "broken 2")
	look()
	assert.Equal(t, "1", tag("a"))
	files.write("a", "2")
	look()
	assert.Equal(t, "2", tag("a"))
	assert.Equal(t, []string{"a: fault in broken 1", "a: fault in broken 2"}, told.list)
}

func TestNeverGood(t *testing.T) {
	files := newFolder(map[string]string{
		"academie": strings.Replace(example(t, noorderkade), `"vertrouwenspersoon-studenten"`, `"vertrouwenspersoon-student"`, 1),
		"copy":     example(t, noorderkade),
		"syntax":   "{\n  \"id\" \"x\"}",
		"large":    strings.Repeat(" ", content.MaxInstitutionFile+1),
	})
	c, _, told := newCampus(t, files, 0)
	for id, want := range map[string]string{
		"copy":   `copy.json:3:9: error: "academie-noorderkade" is not the name of the file, expected "copy" [id-file-name]`,
		"syntax": "syntax.json:2:8: error: ",
		"large":  "large.json: error: the file has 1048577 bytes, expected at most 1048576 [too-large]",
	} {
		place, err := c.Open(id)
		assert.Nil(t, place, id)
		assert.ErrorContains(t, err, want)
		fault := (*wegwijzer.ContentError)(nil)
		assert.True(t, errors.As(err, &fault), id)
		_, again := c.Open(id)
		assert.Same(t, err, again, "not tried again")
	}
	_, err := c.Open("academie")
	assert.ErrorContains(t, err, `there is no role channel "vertrouwenspersoon-student"`)
	assert.Len(t, told.list, 4)

	files.write(noorderkade, example(t, noorderkade))
	_, err = c.Open(noorderkade)
	assert.NoError(t, err, "another institution")
	files.write("copy", strings.Replace(example(t, noorderkade), `"academie-noorderkade"`, `"copy"`, 1))
	_, err = c.Open("copy")
	assert.NoError(t, err, "a repair is seen at once")
}

// unreadable fails to open its files when it is told to.
type unreadable struct {
	folder
	err error
}

func (u *unreadable) Open(name string) (fs.File, error) {
	if u.err != nil {
		return nil, u.err
	}
	return u.MapFS.Open(name)
}

func TestUnreadableKeepsTheLastGood(t *testing.T) {
	c, clock, told := newCampus(t, newFolder(nil), 0)
	files := &unreadable{folder: newFolder(map[string]string{"a": "1"})}
	c.files = files
	stub(c)
	first, err := c.Open("a")
	require.NoError(t, err)
	files.err = errors.New("the disk is gone")
	for range 2 {
		clock.Advance(DefaultExpiry + time.Second)
		again, err := c.Open("a")
		assert.NoError(t, err)
		assert.Same(t, first, again)
	}
	_, err = c.Open("b")
	assert.EqualError(t, err, "the disk is gone")
	assert.Equal(t, []string{"a: the disk is gone", "b: the disk is gone"}, told.list)
}

func TestACompilerThatPanicsIsAFault(t *testing.T) {
	files := newFolder(map[string]string{"a": "1"})
	c, clock, told := newCampus(t, files, 0)
	stub(c)
	first, err := c.Open("a")
	require.NoError(t, err)
	c.compile = func(*version) (*Place, error) { panic("a bug") }
	files.write("a", "2")
	clock.Advance(DefaultExpiry + time.Second)
	again, err := c.Open("a")
	assert.NoError(t, err)
	assert.Same(t, first, again)
	assert.Equal(t, []string{"a: Loader panics: a bug"}, told.list)
}
