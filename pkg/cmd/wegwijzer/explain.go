package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
)

// explain prints, for one request, each step with the rules behind it, their
// reasons and sources, and what is still open.
func (p *program) explain(flags *flag.FlagSet, args []string) error {
	var from source
	from.flags(flags)
	lang, day := langFlag(flags, entry.NL), dayFlag(flags)
	channel := flags.String("why-not", "", "say which answers keep this `channel` out")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	g, err := from.guide(p)
	if err != nil {
		return err
	}
	req, err := requestOf(g, rest)
	if err != nil {
		return err
	}
	if req.Lang, err = lang(); err != nil {
		return err
	}
	if req.On, err = day(); err != nil {
		return err
	}
	e := explainer{g: g, b: g.Bundle(), req: req, w: bufio.NewWriter(p.out)}
	defer e.w.Flush()
	if *channel != "" {
		return e.whyNot(*channel)
	}
	e.outcome()
	return nil
}

// requestOf reads facts written as fact=value or fact=value,value.
func requestOf(g *guide.Guide, args []string) (guide.Request, error) {
	var json strings.Builder
	for i, arg := range args {
		fact, values, ok := strings.Cut(arg, "=")
		if !ok {
			return guide.Request{}, usageError{fmt.Sprintf("%q is no fact, expected something like rol=student", arg)}
		}
		if i > 0 {
			json.WriteByte(',')
		}
		fmt.Fprintf(&json, "%q: [%s]", fact, `"`+strings.ReplaceAll(values, ",", `","`)+`"`)
	}
	req, err := g.ParseRequest([]byte(`{"facts": {`+json.String()+`}}`), guide.Request{})
	if fault, ok := err.(*guide.RequestError); ok {
		return req, usageError{fault.Problem + parenthesis(diagnostic.DidYouMean(fault.Word, fault.Known))}
	}
	return req, err
}

type explainer struct {
	g   *guide.Guide
	b   *bundle.Bundle
	req guide.Request
	w   *bufio.Writer
}

func (e *explainer) in(t entry.Text) string { return t.In(e.req.Lang) }

func (e *explainer) outcome() {
	out := e.g.Route(e.req)
	for _, s := range out.Steps {
		i, _ := e.b.FindChannel(s.Channel)
		mark := "certain"
		if !s.Certain {
			mark = "possible"
		}
		fmt.Fprintf(e.w, "%s  %s  (%s, %s)\n", s.Channel, e.in(e.b.Channel(i).Name), s.Timing, mark)
		for _, id := range s.Because {
			e.rule(id)
		}
	}
	e.list("duties", out.Duties)
	e.list("advice", out.Advice)
	e.list("instruments", out.Instruments)
	e.list("still open", out.Open)
}

func (e *explainer) list(name string, ids []string) {
	if len(ids) > 0 {
		fmt.Fprintf(e.w, "%s: %s\n", name, strings.Join(ids, ", "))
	}
}

// rule prints one branch of the tree: the reason, and the sources behind it.
func (e *explainer) rule(id string) {
	i, ok := e.b.FindRule(id)
	if !ok {
		return
	}
	r := e.b.Rule(i)
	fmt.Fprintf(e.w, "├─ %s: %s\n", id, e.in(r.Because))
	for _, c := range r.Sources {
		if s, ok := e.b.Source(c.Source); ok {
			e.source(e.w, s, c.At)
		}
	}
}

func (e *explainer) source(w io.Writer, s entry.Source, at string) {
	if at != "" {
		at = ", " + at
	}
	fmt.Fprintf(w, "│    %s%s %s\n", s.Title, at, s.URL)
}

func (e *explainer) whyNot(channel string) error {
	refusals, err := e.g.WhyNot(e.req, channel)
	if fault, ok := err.(*guide.RequestError); ok {
		return usageError{fault.Problem + parenthesis(diagnostic.DidYouMean(fault.Word, fault.Known))}
	}
	for _, r := range refusals {
		var why []string
		for _, a := range r.Excluded {
			why = append(why, a.Fact+" is "+strings.Join(a.Values, " and "))
		}
		if len(r.Silenced) > 0 {
			why = append(why, "silenced by "+strings.Join(r.Silenced, ", "))
		}
		if r.NotLaw {
			why = append(why, "not in force on this day")
		}
		fmt.Fprintf(e.w, "%s: %s\n", r.Rule, strings.Join(why, "; "))
	}
	if len(refusals) == 0 {
		fmt.Fprintf(e.w, "nothing keeps %s out\n", channel)
	}
	return nil
}
