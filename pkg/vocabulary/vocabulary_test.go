package vocabulary_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// concepts makes concepts from lines such as "kleineren < pesten roddelen": an
// id, and what is broader.
func concepts(lines ...string) []vocabulary.Concept {
	list := make([]vocabulary.Concept, len(lines))
	for i, line := range lines {
		id, broader, _ := strings.Cut(line, " < ")
		list[i] = vocabulary.Concept{Meta: entry.Meta{ID: id}, Broader: strings.Fields(broader)}
	}
	return list
}

func TestScheme(t *testing.T) {
	s := vocabulary.New(concepts("gedrag", "pesten < gedrag", "kleineren < pesten online", "online", "cyberpesten < pesten online"))
	assert.Equal(t, []string{"gedrag", "online"}, s.Top())
	assert.Equal(t, []string{"pesten"}, s.Narrower("gedrag"))
	assert.Equal(t, []string{"kleineren", "cyberpesten"}, s.Narrower("pesten"))
	assert.Equal(t, []string{"kleineren", "cyberpesten"}, s.Narrower("online"))
	assert.Empty(t, s.Narrower("kleineren"))
	assert.Empty(t, s.Narrower("zwijgen"))

	c, ok := s.Concept("kleineren")
	assert.True(t, ok)
	assert.Equal(t, concepts("kleineren < pesten online")[0], c)
	c, ok = s.Concept("zwijgen")
	assert.False(t, ok)
	assert.Equal(t, vocabulary.Concept{}, c)
}

func TestSchemeWithoutConcepts(t *testing.T) {
	s := vocabulary.New(nil)
	assert.Empty(t, s.Top())
	assert.Nil(t, s.Cycle())
}

func TestCycle(t *testing.T) {
	tests := []struct {
		name     string
		concepts []vocabulary.Concept
		want     []string
	}{
		{"a tree", concepts("a", "b < a", "c < a", "d < b"), nil},
		{"two ways up", concepts("a", "b < a", "c < a", "d < b c"), nil},
		{"what is not there", concepts("a < zz"), nil},
		{"itself", concepts("a < a"), []string{"a", "a"}},
		{"each other", concepts("a < b", "b < a"), []string{"a", "b", "a"}},
		{"only the cycle, not the way to it", concepts("a < b", "b < c", "c < d", "d < b"), []string{"b", "c", "d", "b"}},
		{"behind a finished branch", concepts("a", "b < a", "c < b d", "d < c"), []string{"c", "d", "c"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, vocabulary.New(tt.concepts).Cycle())
		})
	}
}
