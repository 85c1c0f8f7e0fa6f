package search_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// TestEverydayTalkIsNotUnderstood holds the bound on confident nonsense over
// everyday sentences. They belong to no half of the measured vocabulary: one may
// tune on them.
func TestEverydayTalkIsNotUnderstood(t *testing.T) {
	g, err := wegwijzer.Default()
	require.NoError(t, err)
	text, err := os.ReadFile("testdata/everyday.txt")
	require.NoError(t, err)
	wrong, n := 0, 0
	for line := range strings.Lines(string(text)) {
		lang, said, _ := strings.Cut(strings.TrimSpace(line), " ")
		n++
		if out := g.Route(guide.Request{Text: said, Lang: language(lang)}); out.Confident {
			wrong++
			t.Logf("%q: %v", said, out.Understood)
		}
	}
	assert.LessOrEqual(t, wrong*50, n, "%d of %d are confident nonsense: at most 2 in 100", wrong, n)
}
