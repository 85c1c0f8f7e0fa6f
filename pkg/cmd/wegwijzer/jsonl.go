package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// maxLine bounds a line of JSON Lines, in bytes.
const maxLine = 1 << 20

// lines answers every line of the input. A faulty line is reported on standard
// error with its place; the others are still answered.
func (p *program) lines(what string, answer func(buf, line []byte) ([]byte, error)) error {
	in, out := bufio.NewReaderSize(p.in, 64<<10), bufio.NewWriter(p.out)
	number, answered, faults := 0, 0, 0
	var buf []byte
	for {
		line, size, err := readLine(in)
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if size > 0 || err == nil {
			number++
		}
		switch text := bytes.TrimSpace(line); {
		case size > maxLine:
			faults++
			fmt.Fprintf(p.err, "line %d: error: %d bytes, expected at most %d in one %s\n", number, size, maxLine, what)
		case len(text) > 0:
			fault := error(nil)
			if buf, fault = answer(buf[:0], bytes.TrimRight(line, "\r\n")); fault != nil {
				faults++
				p.lineFault(number, line, fault)
				break
			}
			answered++
			out.Write(append(buf, '\n'))
			if err := out.Flush(); err != nil {
				return err
			}
		}
		if err != nil {
			break
		}
	}
	if answered+faults == 0 {
		return fmt.Errorf("no input: expected one %s a line, as a JSON object", what)
	}
	if faults > 0 {
		return errFaults
	}
	return nil
}

// readLine reads a line whole, or tells its size when it is too long to keep.
func readLine(in *bufio.Reader) (line []byte, size int, err error) {
	for {
		part, err := in.ReadSlice('\n')
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
	hint := ""
	if len(fault.Known) > 0 {
		hint = diagnostic.DidYouMean(fault.Word, fault.Known)
	}
	fmt.Fprintf(p.err, "line %d:%d: error: %s%s\n", number, col, fault.Problem, parenthesis(hint))
}
