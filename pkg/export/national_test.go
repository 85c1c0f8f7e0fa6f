package export_test

import (
	"os"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/export"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// books are the national content, alone and with an example institution.
func books(t *testing.T) map[string]*export.Book {
	t.Helper()
	c, err := wegwijzer.Content()
	require.NoError(t, err)
	name := "../../examples/institutions/academie-noorderkade.json"
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	inst, findings := c.LoadInstitution(name, text)
	require.NotNil(t, inst, findings)
	return map[string]*export.Book{"national": export.New(c, nil), "institution": export.New(c, inst)}
}

// made holds what the formats give on the national content, made once.
var made = map[string][]export.File{}

// filesOf gives the files of a format of a book.
func filesOf(t *testing.T, name string, b *export.Book, format export.Format) []export.File {
	t.Helper()
	key := name + "/" + format.Name
	if made[key] == nil {
		files, err := format.Make(b, export.Options{})
		require.NoError(t, err)
		made[key] = files
	}
	return made[key]
}

// TestPages reads every page of every format that makes pages.
func TestPages(t *testing.T) {
	for name, b := range books(t) {
		for _, format := range export.Formats[:3] {
			t.Run(name+"/"+format.Name, func(t *testing.T) {
				checkPages(t, filesOf(t, name, b, format))
			})
		}
	}
}

func checkPages(t *testing.T, files []export.File) {
	t.Helper()
	pages, all := map[string]*webPage{}, map[string]bool{}
	for _, f := range files {
		assert.False(t, all[f.Path], "%s is written twice", f.Path)
		all[f.Path] = true
		if strings.HasSuffix(f.Path, ".html") {
			pages[f.Path] = readPage(f)
		}
	}
	count := map[string]int{}
	for name, p := range pages {
		assert.Empty(t, p.faults, name)
		assert.Equal(t, 1, p.h1, "h1 in %s", name)
		assert.Equal(t, 1, p.levels[0], "the first heading of %s", name)
		for i := 1; i < len(p.levels); i++ {
			assert.LessOrEqual(t, p.levels[i], p.levels[i-1]+1, "a heading level is skipped in %s", name)
		}
		assert.NotEmpty(t, strings.TrimSpace(p.title), name)
		assert.Equal(t, []string{"nl", "en"}, p.twins, "hreflang in %s", name)
		if name != "index.html" {
			assert.Equal(t, name[:2], p.lang, name)
		}
		count[p.lang]++
		for _, href := range p.links {
			checkLink(t, name, href, pages, all)
		}
	}
	assert.Equal(t, count["en"]+1, count["nl"], "pages in each language, and the page to choose one")
}

// checkLink follows a link inside the export to its file and its fragment.
func checkLink(t *testing.T, from, href string, pages map[string]*webPage, all map[string]bool) {
	t.Helper()
	scheme, _, ok := strings.Cut(href, ":")
	if ok {
		assert.Contains(t, []string{"https", "http", "mailto", "tel"}, scheme, "%s in %s", href, from)
		return
	}
	way, fragment, _ := strings.Cut(href, "#")
	target := from
	if way != "" {
		target = path.Join(path.Dir(from), way)
	}
	if strings.HasSuffix(way, "/") {
		target = path.Join(target, "index.html")
	}
	if !assert.True(t, all[target], "%s in %s leads nowhere", href, from) || fragment == "" {
		return
	}
	assert.True(t, pages[target].ids[fragment], "%s in %s: no such place", href, from)
}

// TestEverythingHasAPage counts the pages of a kind against the entries.
func TestEverythingHasAPage(t *testing.T) {
	c, err := wegwijzer.Content()
	require.NoError(t, err)
	lib := c.Library(nil)
	files := filesOf(t, "national", books(t)["national"], export.Formats[2])
	has := map[string]bool{}
	for _, f := range files {
		has[f.Path] = true
	}
	for _, v := range lib.Concepts {
		assert.True(t, has["nl/begrippen/"+v.ID+"/index.html"] && has["en/concepts/"+v.ID+"/index.html"], v.ID)
	}
	for _, v := range lib.Channels {
		assert.True(t, has["nl/hulp/"+v.ID+"/index.html"] && has["en/help/"+v.ID+"/index.html"], v.ID)
	}
	for _, v := range lib.Instruments {
		assert.True(t, has["nl/instrumenten/"+v.ID+"/index.html"] && has["en/instruments/"+v.ID+"/index.html"], v.ID)
	}
	everyRule(t, c, files)
}

// everyRule looks for the row of each rule in the tables of both languages.
func everyRule(t *testing.T, c *content.Content, files []export.File) {
	t.Helper()
	rows := map[string]int{}
	for _, f := range files {
		if strings.Contains(f.Path, "/beslistabellen/") || strings.Contains(f.Path, "/decision-tables/") {
			for _, part := range strings.Split(string(f.Text), `<tr role="row" id="`)[1:] {
				id, _, _ := strings.Cut(part, `"`)
				rows[id]++
			}
		}
	}
	for _, r := range c.Library(nil).Rules {
		assert.Equal(t, 2, rows[r.ID], r.ID)
	}
}
