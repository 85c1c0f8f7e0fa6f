package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/sociale-veiligheid/wegwijzer/"

// unwanted says why a package must not reach the WASM program. The figures are
// brotli bytes over an empty program.
var unwanted = map[string]string{
	"encoding/json":            "costs 268 KB; package jsontext reads and writes what is needed",
	"reflect":                  "pulls in much of the standard library; nothing here needs it",
	"fmt":                      "costs 150 KB; strconv and string concatenation do",
	"time":                     "costs 60 KB; the host says which day and minute it is",
	"regexp":                   "costs 131 KB; the words are split by hand",
	"embed":                    "costs 60 KB; the bundle is fetched beside the program",
	"context":                  "costs 92 KB; nothing blocks",
	"syscall/js":               "costs 23 KB, and a callback costs more than a search; use the exports",
	"github.com/bluele/gcache": "costs 201 KB; and nothing may be keyed by answers",
	"github.com/santhosh-tekuri/jsonschema/v5": "costs 650 KB; content is validated when it is compiled",
}

// belowTheLine are the packages of this module that are for tools and servers.
var belowTheLine = []string{"diagnostic", "content", "plain", "spelling", "wegwijzer", "proof", "export", "statichelp", "campus", "insight", "cmd"}

func TestTheProgramStaysSmall(t *testing.T) {
	list := exec.Command("go", "list", "-deps", ".")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := list.Output()
	require.NoError(t, err)
	deps := strings.Fields(string(out))
	require.Contains(t, deps, module+"pkg/guide")
	for _, dep := range deps {
		assert.NotContains(t, unwanted, dep, "%s reaches the WASM program: it %s", dep, unwanted[dep])
		assert.False(t, strings.HasPrefix(dep, "net/") || dep == "net", "%s reaches the WASM program: after loading it makes no request", dep)
		for _, below := range belowTheLine {
			own := module + "pkg/" + below
			assert.False(t, dep == own || strings.HasPrefix(dep, own+"/"), "%s reaches the WASM program: it is for tools and servers", dep)
		}
	}
}

// TestArrowsPointOneWay holds the packages of this module to who may know whom.
func TestArrowsPointOneWay(t *testing.T) {
	leaves := map[string]bool{"entry": true, "jsontext": true}
	may := map[string][]string{
		"entry": {}, "jsontext": {}, "diagnostic": {},
		"vocabulary": {}, "catalogue": {}, "directory": {}, "routing": {}, "search": {},
		"bundle": {"vocabulary", "catalogue", "directory", "routing", "search"},
		"guide":  {"vocabulary", "catalogue", "directory", "routing", "search", "bundle"},
	}
	for name, known := range may {
		out, err := exec.Command("go", "list", "-f", `{{join .Imports "\n"}}`, "../pkg/"+name).Output()
		require.NoError(t, err, name)
		for _, dep := range strings.Fields(string(out)) {
			short, own := strings.CutPrefix(dep, module+"pkg/")
			if own && !leaves[short] {
				assert.Contains(t, known, short, "pkg/%s imports pkg/%s", name, short)
			}
		}
	}
}
