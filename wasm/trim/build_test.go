package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const module = "../.." // the folder of go.mod

// compile builds a package for the browser, as the Makefile does, and answers
// with the names of the program and of the trimmed one.
func compile(t *testing.T, pkg string) (whole, small string) {
	t.Helper()
	folder := t.TempDir()
	whole, small = filepath.Join(folder, "whole.wasm"), filepath.Join(folder, "small.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", whole, pkg)
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build %s: %v\n%s", pkg, err, out)
	}
	var said bytes.Buffer
	if code := run([]string{whole, small}, &said); code != 0 || said.Len() > 0 {
		t.Fatalf("trim ends with %d and says %q", code, said.String())
	}
	return whole, small
}

// glue is the full name of a file that Go has for running WASM programs.
func glue(t *testing.T, name string) string {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", name)
}

// node runs a script and answers with what it wrote and its exit code.
func node(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	name, err := exec.LookPath("node")
	if err != nil {
		t.Fatal("node is needed for this test and is not installed: install nodejs and try again")
	}
	var out, problems bytes.Buffer
	cmd := exec.Command(name, args...)
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return out.String(), problems.String(), cmd.ProcessState.ExitCode()
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return content
}
