package spelling_test

import (
	"context"
	"os/exec"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/spelling"
)

func load(t *testing.T, files map[string]string) *content.Content {
	t.Helper()
	fsys := fstest.MapFS{"scheme.json": {Data: []byte("{}")}, "vocabulary/root.json": {Data: []byte(`{"id": "root"}`)}}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	c, findings := content.Load(fsys, content.WithoutSchemas())
	require.Empty(t, findings)
	return c
}

func TestCheck(t *testing.T) {
	text := `{"id": "a", "broader": ["root"], "explanation": {"nl": "Één vertrouwenspersoon luisterdt bij Zestor, info@x.nl, RI&E of 112.", "en": "The organisation's adviser lissens. Don’t xqzv!"}}`
	c := load(t, map[string]string{
		"vocabulary/a.json": text,
		"cases/b.json":      `{"id": "b", "story": {"nl": "Een foutt.", "en": "A misstake."}}`,
		"words/own.json":    `{"id": "own", "class": "spelling", "lang": "nl", "why": "names", "words": [{"word": "Zestor"}]}`,
		"words/other.json":  `{"id": "other", "class": "avoid", "lang": "en", "why": "no", "words": [{"word": "xqzv"}]}`,
	})
	findings, err := spelling.Check(context.Background(), c)
	require.NoError(t, err)
	got := map[string]string{} // what is said, by what the range covers
	line := []rune(text)
	for _, f := range findings {
		assert.Equal(t, []any{diagnostic.Error, "misspelt", "vocabulary/a.json", 1}, []any{f.Severity, f.Code, f.File, f.Line})
		assert.Contains(t, f.Hint, "if it is right, add it to a list of class spelling in data/words")
		got[string(line[f.Col-1:f.End-1])] = f.Summary
	}
	assert.Equal(t, map[string]string{
		"luisterdt": `"luisterdt" is in no Dutch dictionary`,
		"lissens":   `"lissens" is in no English dictionary`,
		"xqzv":      `"xqzv" is in no English dictionary`,
	}, got)
	assert.Contains(t, findings[1].Hint, "listens")
}

var files = map[string]string{"vocabulary/a.json": `{"id": "a", "broader": ["root"], "explanation": {"nl": "Bel.", "en": "Call."}}`}

// Without the program nobody is told that all is well.
func TestNoProgram(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := spelling.Check(context.Background(), load(t, files))
	assert.ErrorIs(t, err, exec.ErrNotFound)
	assert.ErrorContains(t, err, `the program "hunspell" is needed to check spelling: install hunspell and hunspell-nl`)
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := spelling.Check(ctx, load(t, files))
	assert.ErrorIs(t, err, context.Canceled)
}

// A program that does not answer about every word, or has no dictionary, is an
// error too.
func TestBrokenProgram(t *testing.T) {
	for script, want := range map[string]string{
		"echo Hunspell":                          "hunspell answered about 0 words, expected 1",
		"echo 'no affix' >&2; exit 1":            `hunspell could not use the dictionary "nl_NL": install hunspell-nl: exit status 1: no affix`,
		"printf 'Hunspell\\n*\\n\\n*\\n\\n*\\n'": "hunspell answered about",
	} {
		dir := t.TempDir()
		program(t, dir, script)
		t.Setenv("PATH", dir+":/usr/bin:/bin")
		_, err := spelling.Check(context.Background(), load(t, files))
		assert.ErrorContains(t, err, want, script)
	}
}
