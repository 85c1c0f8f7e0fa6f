package spelling

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// languages are the dictionaries, and the Debian packages that hold them.
var languages = [...]struct{ name, dictionary, pkg string }{
	entry.NL: {"Dutch", "nl_NL", "hunspell-nl"},
	entry.EN: {"English", "en_GB", "hunspell-en-gb"},
}

// mostSuggested is how many suggestions are still a help.
const mostSuggested = 3

// ask gives the words that hunspell does not know, each with its suggestions.
func ask(ctx context.Context, lang entry.Lang, words []string) (map[string]string, error) {
	l := languages[lang]
	var asked, errs bytes.Buffer
	for _, w := range words {
		asked.WriteString("^" + strings.ReplaceAll(w, "’", "'") + "\n") // ^: a word, never a command
	}
	cmd := exec.CommandContext(ctx, "hunspell", "-a", "-i", "utf-8", "-d", l.dictionary)
	cmd.Stdin, cmd.Stderr = &asked, &errs
	out, err := cmd.Output()
	if errors.Is(err, exec.ErrNotFound) {
		return nil, fmt.Errorf("the program %q is needed to check spelling: install hunspell and %s: %w", "hunspell", l.pkg, err)
	}
	if err != nil {
		return nil, fmt.Errorf("hunspell could not use the dictionary %q: install %s: %w: %s", l.dictionary, l.pkg, err, strings.TrimSpace(errs.String()))
	}
	return wrong(words, out)
}

// wrong reads the answers: after one line about the program, for every word a
// block of lines that ends with an empty one. "&" and "#" are words that are not
// known, with and without suggestions.
func wrong(words []string, out []byte) (map[string]string, error) {
	list := map[string]string{}
	s := bufio.NewScanner(bytes.NewReader(out))
	s.Scan()
	i := 0
	for ; s.Scan(); i++ {
		for ; s.Text() != ""; s.Scan() {
			if answer := s.Text(); i < len(words) && (answer[0] == '&' || answer[0] == '#') {
				_, suggestions, _ := strings.Cut(answer, ": ")
				list[words[i]] = few(suggestions)
			}
		}
	}
	if err := s.Err(); err != nil || i != len(words) {
		return nil, fmt.Errorf("hunspell answered about %d words, expected %d: %w", i, len(words), errors.Join(err))
	}
	return list, nil
}

// few keeps the first suggestions.
func few(suggestions string) string {
	all := strings.Split(suggestions, ", ")
	return strings.Join(all[:min(len(all), mostSuggested)], ", ")
}
