package campus

import (
	"errors"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"github.com/bluele/gcache"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

const (
	oosterveen  = "universiteit-oosterveen"
	zuiderlicht = "hogeschool-zuiderlicht"
	noorderkade = "academie-noorderkade"
)

// example gives the text of an example institution file.
func example(t *testing.T, id string) string {
	t.Helper()
	text, err := os.ReadFile("../../examples/institutions/" + id + ".json")
	require.NoError(t, err)
	return string(text)
}

// folder is a folder of institution files that a test may change.
type folder struct {
	fstest.MapFS
}

func newFolder(files map[string]string) folder {
	f := folder{fstest.MapFS{}}
	for id, text := range files {
		f.write(id, text)
	}
	return f
}

func (f folder) write(id, text string) { f.MapFS[id+".json"] = &fstest.MapFile{Data: []byte(text)} }

// reports collects what a campus reports.
type reports struct {
	sync.Mutex
	list []string
}

func (r *reports) add(id string, err error) {
	r.Lock()
	defer r.Unlock()
	r.list = append(r.list, id+": "+err.Error())
}

// newCampus gives a campus over real content with a clock that stands still.
func newCampus(t *testing.T, files folder, size int) (*Campus, gcache.FakeClock, *reports) {
	t.Helper()
	national, err := wegwijzer.Content()
	require.NoError(t, err)
	clock, told := gcache.NewFakeClock(), &reports{}
	return New(national, files, Options{Size: size, Report: told.add, clock: clock}), clock, told
}

// stub replaces the compiler by one that is quick, and counts. A text with the
// word "broken" is a fault.
func stub(c *Campus) *atomic.Int32 {
	var compiled atomic.Int32
	c.compile = func(v *version) (*Place, error) {
		compiled.Add(1)
		if strings.Contains(string(v.text), "broken") {
			return nil, errors.New("fault in " + string(v.text))
		}
		return &Place{ETag: string(v.text)}, nil
	}
	return &compiled
}
