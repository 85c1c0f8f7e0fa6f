package export_test

import (
	"fmt"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/export"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// The national content as decision tables in Dutch. [export.Write] puts them in
// a folder.
func Example() {
	c, err := wegwijzer.Content()
	if err != nil {
		fmt.Println(err)
		return
	}
	files, err := export.New(c, nil).Tables(export.Options{Langs: []entry.Lang{entry.NL}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range files[:3] {
		fmt.Println(f.Path)
	}
	// Output:
	// site.css
	// nl/beslistabellen/index.html
	// nl/beslistabellen/per-hulp/index.html
}
