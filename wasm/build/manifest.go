package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// entry describes a file in manifest.json. The same bytes may stand under two
// names: one that changes with them, and one that stays.
type entry struct {
	File        string `json:"file"`
	Stable      string `json:"stable,omitempty"` // the name that stays
	Name        string `json:"name"`
	Build       string `json:"build"`
	Institution string `json:"institution,omitempty"`
	Lang        string `json:"lang,omitempty"`
	Bytes       int    `json:"bytes"`
	Gzip        int    `json:"gzip"`
	Brotli      int    `json:"brotli"`
	Integrity   string `json:"integrity"`
}

// write writes a file and remembers it for the manifest.
func (b *builder) write(e entry, text []byte) error {
	e.Bytes, e.Integrity = len(text), integrity(text)
	b.entries = append(b.entries, e)
	return os.WriteFile(filepath.Join(b.out, e.File), text, 0o644)
}

// writeBoth writes a script under a hashed name and under a name that stays.
func (b *builder) writeBoth(e entry, text []byte) error {
	e.File, e.Stable = hashed(e.Name, text), e.Name
	if err := os.WriteFile(filepath.Join(b.out, e.Stable), text, 0o644); err != nil {
		return err
	}
	return b.write(e, text)
}

// compress writes a .gz and a .br beside every file, on all processors.
func (b *builder) compress() error {
	errs := make([]error, len(b.entries))
	var wait sync.WaitGroup
	turn := make(chan struct{}, runtime.NumCPU())
	for i := range b.entries {
		wait.Go(func() {
			turn <- struct{}{}
			errs[i] = b.press(&b.entries[i])
			<-turn
		})
	}
	wait.Wait()
	i := slices.IndexFunc(errs, func(err error) bool { return err != nil })
	if i < 0 {
		return nil
	}
	return errs[i]
}

func (b *builder) press(e *entry) error {
	text, err := os.ReadFile(filepath.Join(b.out, e.File))
	if err != nil {
		return err
	}
	zipped, brotlied := zip(text), brotliOf(text, level(e.Build))
	e.Gzip, e.Brotli = len(zipped), len(brotlied)
	for _, name := range []string{e.File, e.Stable} {
		if name == "" {
			continue
		}
		for extension, packed := range map[string][]byte{".gz": zipped, ".br": brotlied} {
			if err := os.WriteFile(filepath.Join(b.out, name+extension), packed, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

// level is the effort for a kind of file. What is compressed inside already
// gains nothing from much effort but takes most of the time.
func level(build string) int {
	if build == "inline" || build == "single" {
		return brotli.DefaultCompression
	}
	return brotli.BestCompression
}

func brotliOf(text []byte, level int) []byte {
	var out strings.Builder
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: level, LGWin: 24})
	if _, err := w.Write(text); err != nil {
		panic(err) // memory takes everything
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	return []byte(out.String())
}

// manifest writes what there is, and the sums of all files.
func (b *builder) manifest() error {
	slices.SortFunc(b.entries, func(x, y entry) int { return strings.Compare(x.File, y.File) })
	text, err := json.MarshalIndent(map[string]any{"files": b.entries}, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(b.out, "manifest.json"), append(text, '\n'), 0o644); err != nil {
		return err
	}
	files, err := os.ReadDir(b.out)
	if err != nil {
		return err
	}
	var sums strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(filepath.Join(b.out, file.Name()))
		if err != nil {
			return err
		}
		fmt.Fprintf(&sums, "%x  %s\n", sha256.Sum256(text), file.Name())
	}
	return os.WriteFile(filepath.Join(b.out, sumsName), []byte(sums.String()), 0o644)
}
