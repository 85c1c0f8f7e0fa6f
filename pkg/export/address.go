package export

import (
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// kind is a kind of page that has an index of its own.
type kind uint8

const (
	helpKind kind = iota
	conceptKind
	instrumentKind
	initiativeKind
	lessonKind
	dutyKind
	measureKind
	tableKind
	questionKind
	azKind
	homeKind
)

// folders is the permanent address of each kind, and folderless the rest. An
// address that was once published must keep working: do not change these.
var folders = [...]entry.Text{
	helpKind:       {NL: "hulp", EN: "help"},
	conceptKind:    {NL: "begrippen", EN: "concepts"},
	instrumentKind: {NL: "instrumenten", EN: "instruments"},
	initiativeKind: {NL: "initiatieven", EN: "initiatives"},
	lessonKind:     {NL: "lessen", EN: "lessons"},
	dutyKind:       {NL: "plichten", EN: "duties"},
	measureKind:    {NL: "kamerbrief", EN: "letter"},
	tableKind:      {NL: "beslistabellen", EN: "decision-tables"},
	questionKind:   {NL: "vragen", EN: "questions"},
	azKind:         {NL: "a-z", EN: "a-z"},
}

// nameKeys are the keys in words of the plural name of each kind.
var nameKeys = [...]string{
	"help", "concepts", "instruments", "initiatives", "lessons", "duties", "measures", "tables", "questions", "az", "home",
}

// ref names a page: an entry, or with an empty id the index of its kind.
type ref struct {
	kind kind
	id   string
}

// Pages in the folder of the tables that are no section of the rules.
const (
	byChannel = "kanaal"
	byFact    = "feit"
)

var tableFolders = map[string]entry.Text{
	byChannel: {NL: "per-hulp", EN: "by-help"},
	byFact:    {NL: "per-vraag", EN: "by-question"},
}

// address gives the permanent address of a page, below the root.
func (r ref) address(l entry.Lang) string {
	root := l.String() + "/"
	if r.kind == homeKind {
		return root
	}
	root += folders[r.kind].In(l) + "/"
	if r.id == "" {
		return root
	}
	if t, ok := tableFolders[r.id]; ok && r.kind == tableKind {
		return root + t.In(l) + "/"
	}
	return root + strings.ToLower(r.id) + "/"
}

// relative gives the way from one address to another, so that the pages work
// below any root. With a name, that file is named in full: then the way works
// on a disk, too.
func relative(from, to, name string) string {
	up := strings.Repeat("../", strings.Count(from, "/"))
	to, fragment, _ := strings.Cut(to, "#")
	if fragment != "" {
		fragment = "#" + fragment
	}
	if from == to && fragment != "" {
		return fragment
	}
	way := up + to
	if name != "" && (way == "" || strings.HasSuffix(way, "/")) {
		way += name
	}
	return way + fragment
}
