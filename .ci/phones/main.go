// Command phones holds every phone number of the content and of institution
// files to the numbering plans of the world. Who is in danger dials what stands
// there: a digit too many or too few helps nobody.
//
//	phones data/channels data/rules examples/institutions
//
// It is a module of its own: the plans weigh megabytes, and nothing else needs
// them.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "phones:", err)
		os.Exit(1)
	}
}

func run(folders []string) error {
	var findings []diagnostic.Finding
	numbers := 0
	for _, folder := range folders {
		names, err := filepath.Glob(filepath.Join(folder, "*.json"))
		if err != nil {
			return err
		}
		for _, name := range names {
			n, found, err := checkFile(name)
			if err != nil {
				return err
			}
			numbers += n
			findings = append(findings, found...)
		}
	}
	if numbers == 0 {
		return fmt.Errorf("no phone numbers found in %q, expected folders of channels or institutions", folders)
	}
	if len(findings) == 0 {
		fmt.Println("phone numbers:", numbers)
		return nil
	}
	diagnostic.Sort(findings)
	if err := diagnostic.Write(os.Stdout, string(diagnostic.Text), findings, readFile); err != nil {
		return err
	}
	return fmt.Errorf("%d of %d phone numbers are at fault", len(findings), numbers)
}

func readFile(name string) []byte {
	text, _ := os.ReadFile(name) // without it the line is not shown
	return text
}
