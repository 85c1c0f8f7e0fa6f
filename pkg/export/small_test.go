package export_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/export"
)

var update = flag.Bool("update", false, "write what the exports give into testdata/golden")

// small is a content with one or two entries of each kind, and an institution.
func small(t *testing.T) (*content.Content, *content.Institution) {
	t.Helper()
	archive, err := txtar.ParseFile("testdata/small.txtar")
	require.NoError(t, err)
	files := fstest.MapFS{}
	for _, f := range archive.Files {
		files[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	c, findings := content.Load(files)
	require.Empty(t, findings)
	text, err := fs.ReadFile(files, "academie.json")
	require.NoError(t, err)
	inst, findings := c.LoadInstitution("academie.json", text)
	require.Empty(t, findings)
	return c, inst
}

// TestGolden holds every format on the small content against testdata/golden.
func TestGolden(t *testing.T) {
	c, inst := small(t)
	for _, format := range export.Formats {
		t.Run(format.Name, func(t *testing.T) {
			files, err := format.Make(export.New(c, nil), export.Options{})
			require.NoError(t, err)
			golden(t, format.Name, files)
		})
		t.Run(format.Name+"-institution", func(t *testing.T) {
			files, err := format.Make(export.New(c, inst), export.Options{Langs: []entry.Lang{entry.EN}, Base: "https://academie.example/gids/"})
			require.NoError(t, err)
			golden(t, format.Name+"-institution", files)
		})
	}
}

func golden(t *testing.T, name string, files []export.File) {
	t.Helper()
	var got txtar.Archive
	for _, f := range files {
		if f.Path == "site.css" {
			continue
		}
		text := f.Text
		if !bytes.HasSuffix(text, []byte("\n")) {
			text = append(bytes.Clone(text), '\n')
		}
		got.Files = append(got.Files, txtar.File{Name: f.Path, Data: text})
	}
	file := "testdata/golden/" + name + ".txtar"
	if *update {
		require.NoError(t, os.MkdirAll("testdata/golden", 0o755))
		require.NoError(t, os.WriteFile(file, txtar.Format(&got), 0o644))
	}
	want, err := txtar.ParseFile(file)
	require.NoError(t, err, "run go test ./pkg/export -update")
	require.Equal(t, paths(want.Files), paths(got.Files))
	for i := range want.Files {
		assert.Equal(t, string(want.Files[i].Data), string(got.Files[i].Data), "%s in %s", want.Files[i].Name, file)
	}
}

func paths(files []txtar.File) string {
	var names []string
	for _, f := range files {
		names = append(names, f.Name)
	}
	return strings.Join(names, "\n")
}

// TestLanguage leaves out the other language, and the links to it.
func TestLanguage(t *testing.T) {
	c, _ := small(t)
	files, err := export.New(c, nil).Site(export.Options{Langs: []entry.Lang{entry.NL}})
	require.NoError(t, err)
	for _, f := range files {
		assert.False(t, strings.HasPrefix(f.Path, "en/"), f.Path)
		assert.NotContains(t, string(f.Text), `hreflang="en"`, f.Path)
	}
}

// TestNewChangesNothing takes notes out of the book, not out of the content.
func TestNewChangesNothing(t *testing.T) {
	c, inst := small(t)
	notes := func() (list []string) {
		for _, v := range c.Concepts {
			list = append(list, v.Note)
		}
		for _, v := range c.Lessons {
			list = append(list, v.Note)
		}
		for _, v := range c.Sources {
			list = append(list, v.Note)
		}
		return list
	}
	before := notes()
	assert.Contains(t, before, "geheime notitie bij pesten")
	export.New(c, inst)
	assert.Equal(t, before, notes())
}
