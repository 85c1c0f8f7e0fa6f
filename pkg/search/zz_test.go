package search_test

import (
	"os"
	"testing"

	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

func TestZZ(t *testing.T) {
	g, _ := wegwijzer.Default()
	for _, q := range lines[tellingLine](t, "tellings-tune") {
		out := g.Route(guide.Request{Text: q.Text, Lang: language(q.Lang)})
		if os.Getenv("ZZ") == "in" && len(q.Want) > 0 && !out.Confident {
			t.Logf("%s %s\n   want %v got %v", q.ID, q.Text, q.Want, out.Understood)
		}
		if os.Getenv("ZZ") == "out" && len(q.Want) == 0 && len(out.Understood) > 0 && out.Understood[0].Score >= 50 {
			t.Logf("%s %s\n   got %v", q.ID, q.Text, out.Understood)
		}
	}
}
