// Package campus serves many institutions from one program. Each institution is
// one JSON file in a folder; it is read and compiled when somebody first asks
// for it, and kept for a while.
//
//	c := campus.New(national, os.DirFS("institutions"), campus.Options{})
//	place, err := c.Open("universiteit-oosterveen") // a guide for Go programs
//	…
//	http.ListenAndServe(":8080", c.Handler(os.DirFS("widget"))) // or all of it on the web
//
// # Which version is in service
//
// A file is looked at again after [Options.Expiry]. Unchanged text keeps the
// compiled [Place]. Text with a fault is reported once, and the last good
// version stays in service, also when it has to be compiled again; the other
// institutions notice nothing. A file that is taken away is taken out of
// service. What was good before is not remembered when the program stops.
//
// # What is kept
//
// At most [Options.Size] compiled institutions of one to two megabytes each
// (least recently used goes first), and of every file that was ever good its
// text. Nothing is ever keyed by what a person answers: no request, answer or
// body is cached, logged or handed to anyone.
//
// # Non-goals
//
// No accounts, no sessions, no statistics, no access log. No TLS and no
// compression: a reverse proxy in front does that, and must not log bodies. No
// editing of institution files, and no watching of the folder.
package campus

import (
	"io/fs"
	"sync"
	"time"

	"github.com/bluele/gcache"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
)

// What [Options] gives when it does not say.
const (
	DefaultSize   = 64
	DefaultExpiry = 10 * time.Minute
)

// Options says how much a [Campus] keeps, and whom it tells about faults. The
// zero value is ready for use.
type Options struct {
	// Size is how many compiled institutions are kept; 0 is [DefaultSize].
	Size int
	// Expiry is how long a file is trusted before it is read again; 0 is
	// [DefaultExpiry].
	Expiry time.Duration
	// Report is told about an institution file that cannot be used, once for
	// each broken version. It may be called from several goroutines, and must
	// not call the Campus. It may be nil.
	Report func(id string, err error)

	clock gcache.Clock // of the caches and the pages; tests set it
}

// Campus opens institutions on demand. It is safe for concurrent use.
type Campus struct {
	content *content.Content
	files   fs.FS
	report  func(id string, err error)
	clock   gcache.Clock
	compile func(*version) (*Place, error)

	inService gcache.Cache // id → *version; expires, so that the file is read again
	places    gcache.Cache // *version → *Place

	mu      sync.Mutex
	records map[string]record
	odd     map[string]bool // file names that cannot be an id, and were reported
}

// New gives a campus over national content and a folder of institution files,
// one <id>.json each. Nothing is read yet. The content must not change.
func New(c *content.Content, institutions fs.FS, o Options) *Campus {
	if o.Size <= 0 {
		o.Size = DefaultSize
	}
	if o.Expiry <= 0 {
		o.Expiry = DefaultExpiry
	}
	if o.Report == nil {
		o.Report = func(string, error) {}
	}
	if o.clock == nil {
		o.clock = gcache.NewRealClock()
	}
	campus := &Campus{
		content: c, files: institutions, report: o.Report, clock: o.clock,
		records: map[string]record{}, odd: map[string]bool{},
	}
	campus.compile = campus.compileVersion
	campus.inService = gcache.New(o.Size).LRU().Clock(o.clock).Expiration(o.Expiry).LoaderFunc(func(key any) (any, error) {
		return campus.check(key.(string))
	}).Build()
	campus.places = gcache.New(o.Size).LRU().Clock(o.clock).LoaderFunc(func(key any) (any, error) {
		return campus.compile(key.(*version))
	}).Build()
	return campus
}

// Open gives an institution, compiled. However many ask at the same time, it is
// compiled once. An id that is not there gives [ErrUnknown]; a file that was
// never good gives its fault, as a rule a [*wegwijzer.ContentError].
func (c *Campus) Open(id string) (*Place, error) {
	if !isID(id) {
		return nil, c.unknown(id)
	}
	v, err := c.inService.Get(id)
	if err != nil {
		return nil, err
	}
	place, err := c.places.Get(v)
	if err != nil {
		return nil, err
	}
	return place.(*Place), nil
}
