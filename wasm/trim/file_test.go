package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What cannot be trimmed is an error, or a copy if that is asked for.
func TestLenient(t *testing.T) {
	folder := t.TempDir()
	in, out := filepath.Join(folder, "in.wasm"), filepath.Join(folder, "out.wasm")
	unknown := bytes.Replace(miniature(), []byte("go1.26.8"), []byte("go1.99.8"), 1)
	if err := os.WriteFile(in, unknown, 0o600); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	if code := run([]string{in, out}, &said); code != 1 || !strings.Contains(said.String(), "go1.99.8") {
		t.Errorf("exit code %d, %q", code, said.String())
	}
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Errorf("%d files were left behind", len(files)-1)
	}
	said.Reset()
	if code := run([]string{"--lenient", in, out}, &said); code != 0 || strings.Count(said.String(), "\n") != 1 {
		t.Errorf("lenient: exit code %d, %q", code, said.String())
	}
	if !bytes.Equal(read(t, out), unknown) {
		t.Error("the copy differs")
	}
}

func TestUsage(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing.wasm")
	for _, c := range []struct {
		args []string
		code int
	}{
		{nil, 2}, {[]string{"one"}, 2}, {[]string{"--unknown", "a", "b"}, 2}, {[]string{missing, missing}, 1},
		{[]string{"--lenient", missing, missing}, 1},
	} {
		var said bytes.Buffer
		if code := run(c.args, &said); code != c.code || said.Len() == 0 {
			t.Errorf("%q: exit code %d, want %d; %q", c.args, code, c.code, said.String())
		}
	}
}

// A place that cannot be written to keeps what it had.
func TestReplace(t *testing.T) {
	folder := t.TempDir()
	if err := replace(filepath.Join(folder, "missing", "out.wasm"), nil); err == nil {
		t.Error("a file was written to a folder that is not there")
	}
	taken := filepath.Join(folder, "taken")
	if err := os.MkdirAll(filepath.Join(taken, "inside"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := replace(taken, []byte("x")); err == nil {
		t.Error("a folder was replaced")
	}
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Errorf("%d files were left behind", len(files)-1)
	}
}
