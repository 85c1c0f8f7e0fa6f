package search_test

import (
	"bufio"
	"os"
	"testing"

	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

func TestDebug(t *testing.T) {
	f, err := os.Open("/tmp/debug.txt")
	if err != nil {
		t.Skip()
	}
	g, _ := wegwijzer.Default()
	x, _ := g.Bundle().Search()
	for s := bufio.NewScanner(f); s.Scan(); {
		told := x.Recognise(s.Text()[3:], s.Text()[:2])
		t.Logf("%s doubt=%v", s.Text(), told.Doubt)
		for _, h := range told.About {
			t.Logf("    %d %s: %q %v", h.Score, g.Bundle().ConceptID(h.Number), x.Matched(h), h.How)
		}
	}
}

func TestDebugFind(t *testing.T) {
	g, _ := wegwijzer.Default()
	x, _ := g.Bundle().Search()
	for _, q := range []string{"studnetenvakbond", "studentenvakbond", "veiligthuis bellen", "by stander", "AP datalek", "datalek", "psychologise veiligheid", "luisterljin"} {
		t.Log(q)
		for _, h := range x.Find(q, "nl", 4) {
			t.Logf("    %d %v %d %q %v", h.Score, h.Kind, h.Number, x.Matched(h), h.How)
		}
	}
}
