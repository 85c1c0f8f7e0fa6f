package export

import (
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

//go:embed words.json
var wordsFile []byte

// words are the texts of the pages themselves, by key.
var words = func() map[string]entry.Text {
	var file map[string][2]string
	if err := json.Unmarshal(wordsFile, &file); err != nil {
		panic(fmt.Sprintf("words.json: %v", err)) // it is compiled in: a test fails first
	}
	m := make(map[string]entry.Text, len(file))
	for key, pair := range file {
		m[key] = entry.Text{NL: pair[0], EN: pair[1]}
	}
	return m
}()

// word gives a text of the pages. A key that is not there is a fault of this
// package; it shows as ⟨key⟩, and the tests look for that sign.
func word(key string, l entry.Lang) string {
	if t, ok := words[key]; ok {
		return t.In(l)
	}
	return "⟨" + key + "⟩"
}
