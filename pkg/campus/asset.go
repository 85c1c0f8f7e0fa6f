package campus

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"io"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"time"

	"github.com/sociale-veiligheid/wegwijzer/pkg/statichelp"
)

//go:embed campus.css
var ownStyle string

// styleSheet is that of the pages, and of the help on them.
var styleSheet = []byte(ownStyle + statichelp.Style())

// mediaTypes are those of the files of a widget. They are fixed here: with
// nosniff a wrong one switches the widget off, and what the operating system
// says differs.
var mediaTypes = map[string]string{
	".bundle": "application/octet-stream",
	".css":    "text/css; charset=utf-8",
	".html":   "text/html; charset=utf-8",
	".js":     "text/javascript; charset=utf-8",
	".json":   "application/json",
	".map":    "application/json",
	".mjs":    "text/javascript; charset=utf-8",
	".svg":    "image/svg+xml",
	".txt":    "text/plain; charset=utf-8",
	".wasm":   "application/wasm",
}

func (s *site) styles(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", tag(styleSheet))
	serveBytes(w, r, mediaTypes[".css"], styleSheet)
}

// asset serves one file of the widget; never a folder.
func (s *site) asset(w http.ResponseWriter, r *http.Request, name string) {
	if s.assets == nil {
		http.Error(w, "this server has no files of the widget: it was started without them", http.StatusNotFound)
		return
	}
	if !fs.ValidPath(name) {
		http.Error(w, "the widget has no file of this name", http.StatusNotFound)
		return
	}
	file, err := readFile(s.assets, name)
	if err != nil {
		http.Error(w, "the widget has no file "+strconv.Quote(name), http.StatusNotFound)
		return
	}
	kind, ok := mediaTypes[path.Ext(name)]
	if !ok {
		kind = "application/octet-stream"
	}
	w.Header().Set("ETag", tag(file))
	serveBytes(w, r, kind, file)
}

// readFile reads a regular file.
func readFile(files fs.FS, name string) ([]byte, error) {
	f, err := files.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	return io.ReadAll(f)
}

// serveBytes serves what a browser may keep but must ask for again: the answer
// is "not modified" when the tag in the header is still the same.
func serveBytes(w http.ResponseWriter, r *http.Request, kind string, data []byte) {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Cache-Control", "no-cache")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}

// tag gives an entity tag, with its quotes.
func tag(data []byte) string {
	sum := sha256.Sum256(data)
	return strconv.Quote(hex.EncodeToString(sum[:16]))
}
