package plain

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

// excuses are the exceptions, and which of them were of use.
type excuses struct {
	list map[excuse]int // to their index
	used map[int]bool
}

type excuse struct{ file, key, lang, finding string }

func newExcuses(exceptions []content.Exception) *excuses {
	e := &excuses{map[excuse]int{}, map[int]bool{}}
	for i, x := range exceptions {
		e.list[excuse{x.File, x.Key, x.Lang, x.Finding}] = i
	}
	return e
}

func (e *excuses) excuses(r *reading, code string) bool {
	i, ok := e.list[excuse{r.File, r.Key, r.Lang.String(), code}]
	e.used[i] = e.used[i] || ok
	return ok
}

// idle reports exceptions that excuse nothing: the text was mended, or is gone.
func (e *excuses) idle(c *content.Content) []diagnostic.Finding {
	var list []diagnostic.Finding
	for i, x := range c.Exceptions {
		if !e.used[i] {
			f := diagnostic.Finding{Severity: diagnostic.Warning, Code: codeIdle, File: "exceptions/" + x.ID + ".json",
				Summary: "nothing needs this exception any more", Hint: "take it out"}
			f.Line, f.Col = c.Position(f.File, "finding")
			list = append(list, f)
		}
	}
	return list
}
