// Command size prints how large what a visitor downloads is: raw, gzip -9 and
// brotli 11, beside an empty Go program of the same toolchain; and what the
// content consists of.
//
//	go run . BUILD
//
// BUILD holds empty.wasm, the plain widget and the release (make dist).
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/andybalholm/brotli"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
)

type size struct{ raw, gzip, brotli int }

func main() {
	if err := report(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "size:", err)
		os.Exit(1)
	}
}

func report(build string) error {
	names := []string{"empty.wasm", "widget/wegwijzer.wasm", "dist/wegwijzer.js", "widget/nl/wegwijzer.bundle", "widget/wegwijzer.bundle"}
	files := make([][]byte, len(names))
	for i, name := range names {
		var err error
		if files[i], err = os.ReadFile(filepath.Join(build, name)); err != nil {
			return err
		}
	}
	fmt.Printf("%-42s %10s %10s %10s %8s\n", "", "raw", "gzip 9", "brotli 11", "ratio")
	floor := measure(files[0])
	row("an empty Go program", floor, floor)
	total := size{}
	for i, name := range []string{"the WASM program", "the element, its styles and texts, the glue", "the content, Dutch"} {
		s := measure(files[i+1])
		row(name, s, floor)
		total = size{total.raw + s.raw, total.gzip + s.gzip, total.brotli + s.brotli}
	}
	row("all a visitor downloads", total, floor)
	row("the content, Dutch and English", measure(files[4]), floor)
	return sections(files[3], floor)
}

// sections prints what the content consists of, each part compressed alone.
func sections(content []byte, floor size) error {
	b, err := bundle.Open(content)
	if err != nil {
		return err
	}
	for i, name := range bundle.SectionNames {
		row("  Dutch content: "+name, measure(b.Section(i)), floor)
	}
	return nil
}

func row(name string, s, floor size) {
	fmt.Printf("%-42s %10d %10d %10d %8.3f\n", name, s.raw, s.gzip, s.brotli, float64(s.brotli)/float64(floor.brotli))
}

// measure compresses a file as a server would.
func measure(text []byte) size {
	return size{
		raw: len(text),
		gzip: compressed(text, func(w io.Writer) io.WriteCloser {
			z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
			if err != nil {
				panic(err) // the level is a constant
			}
			return z
		}),
		brotli: compressed(text, func(w io.Writer) io.WriteCloser {
			return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: 11, LGWin: 24})
		}),
	}
}

func compressed(text []byte, writer func(io.Writer) io.WriteCloser) int {
	var out bytes.Buffer
	w := writer(&out)
	_, err := w.Write(text)
	if closeErr := w.Close(); err != nil || closeErr != nil {
		panic("writing to memory failed")
	}
	return out.Len()
}
