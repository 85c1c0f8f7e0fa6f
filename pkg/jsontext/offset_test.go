package jsontext_test

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

func TestOffset(t *testing.T) {
	source := []byte(`["a\"bé\u00e9\ud83d\ude00z"]`)
	root, err := jsontext.Parse(source)
	require.NoError(t, err)
	n := &root.Items[0]
	var got []string
	for at, r := range n.Text {
		got = append(got, string(source[n.Offset(source, at):n.Offset(source, at+utf8.RuneLen(r))]))
	}
	assert.Equal(t, []string{"a", `\"`, "b", "é", `\u00e9`, `\ud83d\ude00`, "z"}, got)
	assert.Equal(t, []int{2, n.End - 1, n.End - 1}, []int{n.Offset(source, 0), n.Offset(source, len(n.Text)), n.Offset(source, 99)})
}
