package campus

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestManyAtOnceCompileOnce(t *testing.T) {
	c, _, _ := newCampus(t, newFolder(map[string]string{oosterveen: example(t, oosterveen), zuiderlicht: example(t, zuiderlicht)}), 0)
	var compiled atomic.Int32
	c.compile = func(v *version) (*Place, error) { compiled.Add(1); return c.compileVersion(v) }
	const each = 16
	var got [2 * each]*Place
	var all sync.WaitGroup
	for i := range got {
		all.Go(func() { got[i], _ = c.Open([]string{oosterveen, zuiderlicht}[i%2]) })
	}
	all.Wait()
	for i := range got {
		require.NotNil(t, got[i])
		assert.Same(t, got[i%2], got[i])
	}
	assert.EqualValues(t, 2, compiled.Load())
}

func TestLeastRecentlyUsedGoesFirst(t *testing.T) {
	c, _, _ := newCampus(t, newFolder(map[string]string{"a": "1", "b": "2", "c": "3"}), 2)
	compiled := stub(c)
	open := func(id string) *Place {
		p, err := c.Open(id)
		require.NoError(t, err)
		return p
	}
	a, b := open("a"), open("b")
	assert.Same(t, a, open("a"))
	open("c") // b goes
	assert.Same(t, a, open("a"))
	assert.EqualValues(t, 3, compiled.Load())
	assert.NotSame(t, b, open("b"))
	assert.EqualValues(t, 4, compiled.Load())
}

func TestExpiryReadsAgain(t *testing.T) {
	files := newFolder(map[string]string{"a": "1"})
	c, clock, _ := newCampus(t, files, 0)
	compiled := stub(c)
	open := func() *Place {
		p, err := c.Open("a")
		require.NoError(t, err)
		return p
	}
	first := open()
	clock.Advance(DefaultExpiry + time.Second)
	assert.Same(t, first, open(), "unchanged text keeps what was compiled")
	assert.EqualValues(t, 1, compiled.Load())

	files.write("a", "2")
	assert.Same(t, first, open(), "not looked at again yet")
	clock.Advance(DefaultExpiry + time.Second)
	assert.Equal(t, "2", open().ETag)
	assert.EqualValues(t, 2, compiled.Load())
	assert.Equal(t, 1, c.places.Len(false), "the old version is not kept")
}

func TestTakenAwayIsOutOfService(t *testing.T) {
	files := newFolder(map[string]string{"a": "1"})
	c, clock, told := newCampus(t, files, 0)
	stub(c)
	_, err := c.Open("a")
	require.NoError(t, err)
	delete(files.MapFS, "a.json")
	clock.Advance(DefaultExpiry + time.Second)
	_, err = c.Open("a")
	assert.ErrorIs(t, err, ErrUnknown)
	assert.Equal(t, map[string]record{}, c.records)
	assert.Equal(t, 0, c.places.Len(false))
	assert.Empty(t, told.list)
}
