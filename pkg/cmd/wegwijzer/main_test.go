package main

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write what the commands print into testdata/*.txtar")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"wegwijzer": main})
}

// TestScripts runs the stories in testdata. Beside the commands of testscript
// they have:
//
//	exits STATUS COMMAND…      run a command, and expect this exit status
//	bytes FILE "GO STRING"…    write a file that an archive cannot hold
//	request SIZE FILE          append a request of so many bytes as a line
//	cut SIZE FROM TO           copy the first bytes of a file
//	scored FILE                compare standard output, with # for every score
//
// Scores are left out where the search may be tuned without breaking a promise.
//
// Every story has the folder content/, a small content folder without faults,
// next to the files that it brings itself; $DATA is the national content.
func TestScripts(t *testing.T) {
	data, err := filepath.Abs("../../../data")
	require.NoError(t, err)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Setup: func(env *testscript.Env) error {
			env.Setenv("DATA", data)
			cases := filepath.Join(env.WorkDir, "content", "cases")
			if err := copyMissing(cases, os.DirFS("testdata/cases")); err != nil {
				return err
			}
			return copyMissing(filepath.Join(env.WorkDir, "content"), os.DirFS("../../content/testdata/good"))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "bytes": bytesFile, "request": request, "cut": cut, "scored": scored,
		},
	})
}

// copyMissing copies files that a story does not bring itself.
func copyMissing(target string, folder fs.FS) error {
	return fs.WalkDir(folder, ".", func(name string, d fs.DirEntry, err error) error {
		file := filepath.Join(target, filepath.FromSlash(name))
		if err != nil || d.IsDir() {
			return errors.Join(err, os.MkdirAll(file, 0o777))
		}
		if _, err := os.Stat(file); err == nil {
			return nil
		}
		text, err := fs.ReadFile(folder, name)
		if err != nil {
			return err
		}
		return os.WriteFile(file, text, 0o666)
	})
}

func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, expected %d", got, want)
	}
}

func bytesFile(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf(`usage: bytes FILE "GO STRING"…`)
	}
	var text strings.Builder
	for _, quoted := range args[1:] {
		s, err := strconv.Unquote(`"` + quoted + `"`)
		ts.Check(err)
		text.WriteString(s)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text.String()), 0o666))
}

func request(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: request SIZE FILE")
	}
	size, err := strconv.Atoi(args[0])
	ts.Check(err)
	const before, after = `{"text": "`, `"}`
	f, err := os.OpenFile(ts.MkAbs(args[1]), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	ts.Check(err)
	_, err = f.WriteString(before + strings.Repeat("x", size-len(before)-len(after)) + after + "\n")
	ts.Check(errors.Join(err, f.Close()))
}

func cut(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: cut SIZE FROM TO")
	}
	size, err := strconv.Atoi(args[0])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(ts.ReadFile(args[1])[:size]), 0o666))
}

var score = regexp.MustCompile(`"score":[01]\.[0-9]{2}|(?m:^[ 0-9]{3}  )`)

func scored(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: scored FILE")
	}
	got := score.ReplaceAllStringFunc(ts.ReadFile("stdout"), func(found string) string {
		return strings.TrimRight(found, ".0123456789 ") + "#"
	})
	if want := ts.ReadFile(args[0]); got != want {
		ts.Fatalf("standard output is\n%s\nexpected\n%s", got, want)
	}
}
