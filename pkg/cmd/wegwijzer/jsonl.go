package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// maxLine bounds a line of JSON Lines, in bytes.
const maxLine = 1 << 20

// lines answers every line of the input. A faulty line is reported on standard
// error with its place; the others are still answered.
func (p *program) lines(what string, answer func(buf, line []byte) ([]byte, error)) error {
	in := bufio.NewReaderSize(p.in, 64<<10)
	a := answerer{p: p, what: what, answer: answer}
	for number := 1; ; number++ {
		line, size, end := readLine(in)
		if end != nil && !errors.Is(end, io.EOF) {
			return end
		}
		if err := a.line(number, line, size); err != nil {
			return err
		}
		if end != nil {
			break
		}
	}
	switch {
	case a.answered+a.faults == 0:
		return fmt.Errorf("no input: expected one %s a line, as a JSON object", what)
	case a.faults > 0:
		return errFaults
	}
	return nil
}

// answerer answers lines and counts what came of them.
type answerer struct {
	p                *program
	what             string
	answer           func(buf, line []byte) ([]byte, error)
	buf              []byte
	answered, faults int
}

// line answers one line, at once: the other side may wait for it. A blank line
// has no answer. The error is that of the output.
func (a *answerer) line(number int, line []byte, size int) error {
	if size > maxLine {
		a.faults++
		fmt.Fprintf(a.p.err, "line %d: error: %d bytes, expected at most %d in one %s\n", number, size, maxLine, a.what)
		return nil
	}
	if len(bytes.TrimSpace(line)) == 0 {
		return nil
	}
	line = bytes.TrimSuffix(line, []byte("\r"))
	buf, fault := a.answer(a.buf[:0], line)
	if fault != nil {
		a.faults++
		a.p.lineFault(number, line, fault)
		return nil
	}
	a.answered++
	a.buf = append(buf, '\n')
	_, err := a.p.out.Write(a.buf)
	return err
}

// readLine reads a line whole, or tells its size when it is too long to keep. The
// line feed does not count.
func readLine(in *bufio.Reader) (line []byte, size int, err error) {
	for {
		part, err := in.ReadSlice('\n')
		part = bytes.TrimSuffix(part, []byte("\n"))
		size += len(part)
		if size <= maxLine {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, size, err
		}
	}
}

func (p *program) lineFault(number int, line []byte, err error) {
	var fault *guide.RequestError
	if !errors.As(err, &fault) {
		fmt.Fprintf(p.err, "line %d: error: %v\n", number, err)
		return
	}
	_, col := jsontext.Position(line, fault.Offset)
	hint := diagnostic.DidYouMean(fault.Word, fault.Known)
	if hint == "" && len(fault.Known) > 0 {
		hint = "expected one of " + strings.Join(fault.Known, ", ")
	}
	fmt.Fprintf(p.err, "line %d:%d: error: %s%s\n", number, col, fault.Problem, parenthesis(hint))
}
