// Command wegwijzer is the guide for maintainers and pipelines: it checks
// content, answers requests, finds entries, builds what the widget needs and
// serves institutions. `wegwijzer help` lists what it can do.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

// Exit statuses.
const (
	exitOK    = 0
	exitFault = 1 // the input has faults
	exitUsage = 2 // the command was called in a way that it does not know
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	p := &program{ctx: ctx, in: os.Stdin, out: os.Stdout, err: os.Stderr}
	os.Exit(p.run(os.Args[1:]))
}

// program is the world that a command works in.
type program struct {
	ctx context.Context
	in  io.Reader
	out io.Writer
	err io.Writer
}

// command is one thing that wegwijzer can do.
type command struct {
	name  string
	args  string
	about string
	run   func(p *program, flags *flag.FlagSet, args []string) error
}

var commands = []command{
	{"check", "[--format F] [--lang nl|en] [--spelling] [dir|file …]", "validate, link and prove content and institution files", (*program).check},
	{"readability", "[--format text|json] [dir]", "show how hard the texts are to read, by kind and language", (*program).readability},
	{"route", "[--institution F] [--lang nl|en] [--on DATE]", "answer requests: JSON Lines in, JSON Lines out", (*program).route},
	{"find", "[--lang nl|en] [--limit N] QUERY…", "find entries by words, or JSON Lines with --jsonl", (*program).find},
	{"explain", "[--why-not CHANNEL] fact=value …", "show the rules behind an answer, their reasons and sources", (*program).explain},
	{"diff", "OLD NEW", "say in which states two contents (folders, bundles, git revisions) advise differently", (*program).diff},
	{"record", "[--content DIR] [CASE …]", "write the whole answer of now into cases, to be reviewed as an edit", (*program).record},
	{"mutate", "[--every N] [dir]", "damage rules and invariants one by one and list what nothing notices", (*program).mutate},
	{"build", "[--out DIR] [--institution F …]", "write the bundles that the widget loads, and the help that needs no program", (*program).build},
	{"export", "tables|flow|site|skos|jsonld|hsds DIR [--lang nl|en] [--institution F]", "write the content to read, print or link: pages and linked data", (*program).export},
	{"serve", "[--addr A] [--institutions DIR] [--widget DIR]", "show every institution of a folder at its own address", (*program).serve},
}

// errFaults says that faults were reported already.
var errFaults = errors.New("faults were found")

// usageError is a call that the command does not know.
type usageError struct{ problem string }

func (e usageError) Error() string { return e.problem }

func (p *program) run(args []string) int {
	if len(args) == 0 || slices.Contains([]string{"help", "-h", "--help"}, args[0]) {
		p.help(p.out)
		return exitOK
	}
	i := slices.IndexFunc(commands, func(c command) bool { return c.name == args[0] })
	if i < 0 {
		names := make([]string, len(commands))
		for i, c := range commands {
			names[i] = c.name
		}
		fmt.Fprintf(p.err, "wegwijzer: unknown command %q%s\n", args[0], parenthesis(diagnostic.DidYouMean(args[0], names)))
		return exitUsage
	}
	return p.exit(commands[i].name, p.call(&commands[i], args[1:]))
}

func (p *program) call(c *command, args []string) error {
	flags := flag.NewFlagSet(c.name, flag.ContinueOnError)
	flags.SetOutput(io.Discard) // errors are reported once, by exit
	err := c.run(p, flags, args)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprintf(p.out, "usage: wegwijzer %s %s\n%s\n", c.name, c.args, c.about)
		flags.SetOutput(p.out)
		flags.PrintDefaults()
		return nil
	}
	return err
}

// exit reports an error and gives the exit status that belongs to it.
func (p *program) exit(name string, err error) int {
	var usage usageError
	var file *fs.PathError
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFaults):
		return exitFault
	case errors.As(err, &usage):
		fmt.Fprintf(p.err, "wegwijzer %s: %v\n", name, err)
		return exitUsage
	case errors.As(err, &file) && errors.Is(err, fs.ErrNotExist):
		err = fmt.Errorf("there is no file or folder %q", file.Path)
	}
	fmt.Fprintf(p.err, "wegwijzer %s: %v\n", name, err)
	return exitFault
}

func (p *program) help(w io.Writer) {
	fmt.Fprint(w, "Wegwijzer: where to go with a question about social safety in Dutch higher education.\n\n")
	for _, c := range commands {
		fmt.Fprintf(w, "  wegwijzer %s %s\n      %s\n", c.name, c.args, c.about)
	}
	fmt.Fprint(w, "\nExit status: 0 good, 1 faults in the input, 2 a call that is not known.\nwegwijzer COMMAND --help explains the flags of a command.\n")
}

// parse reads the flags, which may stand before and after the arguments; what is
// left are the arguments. After "--" there are no flags.
func parse(flags *flag.FlagSet, args []string) ([]string, error) {
	var rest []string
	for {
		if err := flags.Parse(args); err != nil {
			return nil, flagError(flags, err)
		}
		read := len(args) - flags.NArg()
		if flags.NArg() == 0 || read > 0 && args[read-1] == "--" {
			return append(rest, flags.Args()...), nil
		}
		rest, args = append(rest, flags.Arg(0)), flags.Args()[1:]
	}
}

// flagError says what is wrong with a flag, with a suggestion for an unknown one.
func flagError(flags *flag.FlagSet, err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	name, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !unknown {
		return usageError{err.Error()}
	}
	var known []string
	flags.VisitAll(func(f *flag.Flag) { known = append(known, "--"+f.Name) })
	name = "--" + strings.TrimPrefix(name, "-")
	return usageError{fmt.Sprintf("unknown flag %q%s", name, parenthesis(diagnostic.DidYouMean(name, known)))}
}

func parenthesis(hint string) string {
	if hint == "" {
		return ""
	}
	return " (" + hint + ")"
}
