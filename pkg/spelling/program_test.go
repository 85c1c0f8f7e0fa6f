package spelling_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// program puts a shell script in the place of hunspell.
func program(t *testing.T, dir, script string) {
	t.Helper()
	text := "#!/bin/sh\ncat >/dev/null\n" + script + "\n"
	require.NoError(t, os.WriteFile(filepath.Join(dir, "hunspell"), []byte(text), 0o777))
}
