// Command size prints how large what a visitor downloads is: raw, gzip -9 and
// brotli 11, beside an empty Go program of the same toolchain.
//
//	go run ./size EMPTY.wasm FOLDER
package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
)

type size struct{ raw, gzip, brotli int }

func main() {
	if err := report(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "size:", err)
		os.Exit(1)
	}
}

func report(empty, folder string) error {
	floor, err := measure(empty)
	if err != nil {
		return err
	}
	scripts, err := filepath.Glob(filepath.Join(folder, "*.js"))
	if err != nil {
		return err
	}
	program := []string{filepath.Join(folder, "wegwijzer.wasm")}
	fmt.Printf("%-42s %10s %10s %10s %8s\n", "", "raw", "gzip 9", "brotli 11", "ratio")
	row("an empty Go program", floor, floor)
	total := size{}
	for _, part := range []struct {
		name  string
		files []string
	}{
		{"the WASM program", program},
		{"the element, its styles and texts, the glue", scripts},
		{"the content, Dutch", []string{filepath.Join(folder, "nl", "wegwijzer.bundle")}},
	} {
		sum, err := measure(part.files...)
		if err != nil {
			return err
		}
		row(part.name, sum, floor)
		total = size{total.raw + sum.raw, total.gzip + sum.gzip, total.brotli + sum.brotli}
	}
	row("all a visitor downloads", total, floor)
	return nil
}

func row(name string, s, floor size) {
	fmt.Printf("%-42s %10d %10d %10d %8.3f\n", name, s.raw, s.gzip, s.brotli, float64(s.brotli)/float64(floor.brotli))
}

// measure compresses files each on its own, as a server would, and adds them up.
func measure(names ...string) (size, error) {
	var sum size
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return sum, err
		}
		sum.raw += len(text)
		sum.gzip += compressed(text, func(w io.Writer) io.WriteCloser {
			z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
			if err != nil {
				panic(err) // the level is a constant
			}
			return z
		})
		sum.brotli += compressed(text, func(w io.Writer) io.WriteCloser {
			return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: 11, LGWin: 24})
		})
		if strings.HasSuffix(name, ".wasm") && !bytes.HasPrefix(text, []byte("\x00asm")) {
			return sum, fmt.Errorf("%s is no WASM program", name)
		}
	}
	return sum, nil
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
