package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/sociale-veiligheid/wegwijzer/pkg/campus"
)

// serve shows every institution of a folder at its own address, until it is
// interrupted.
func (p *program) serve(flags *flag.FlagSet, args []string) error {
	var from source
	flags.StringVar(&from.content, "content", "", "a content `folder`; without it the national content of this program")
	addr := flags.String("addr", "127.0.0.1:8080", "the `address` to listen on")
	institutions := flags.String("institutions", "examples/institutions", "the `folder` of institution files")
	widget := flags.String("widget", "build/widget", "the `folder` of the built widget")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usageError{fmt.Sprintf("unexpected %q: serve takes flags only", rest[0])}
	}
	c, err := from.national(p)
	if err != nil {
		return err
	}
	if _, err := os.Stat(*institutions); err != nil {
		return err
	}
	places := campus.New(c, os.DirFS(*institutions), campus.Options{
		Report: func(id string, err error) { fmt.Fprintf(p.err, "institution %s: %v\n", id, err) },
	})
	return p.listen(*addr, places.Handler(widgetFolder(*widget)))
}

// widgetFolder gives the built widget, or nil when it was not built: pages then
// show their static help only.
func widgetFolder(name string) fs.FS {
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		return nil
	}
	return os.DirFS(name)
}

func (p *program) listen(addr string, handler http.Handler) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("cannot listen on %s: %w (choose another address with --addr)", addr, err)
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: time.Minute}
	fmt.Fprintf(p.out, "http://%s/\n", listener.Addr())
	go func() {
		<-p.ctx.Done()
		grace, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = server.Shutdown(grace) // what is left is cut off when the program ends
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
