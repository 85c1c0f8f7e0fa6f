package main

import (
	"flag"
	"fmt"
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
)

func (p *program) route(flags *flag.FlagSet, args []string) error {
	var from source
	from.flags(flags)
	lang, day := langFlag(flags, entry.NL), dayFlag(flags)
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	if len(rest) > 0 {
		return usageError{fmt.Sprintf("unexpected %q: requests come from standard input, one JSON object a line", rest[0])}
	}
	defaults := guide.Request{}
	if defaults.Lang, err = lang(); err != nil {
		return err
	}
	if defaults.On, err = day(); err != nil {
		return err
	}
	g, err := from.guide(p)
	if err != nil {
		return err
	}
	return p.lines("request", func(buf, line []byte) ([]byte, error) {
		req, err := g.ParseRequest(line, defaults)
		if err != nil {
			return buf, err
		}
		out := g.Route(req)
		return out.AppendJSON(buf), nil
	})
}

func (p *program) find(flags *flag.FlagSet, args []string) error {
	var from source
	from.flags(flags)
	lang := langFlag(flags, entry.NL)
	limit := limitFlag(flags)
	jsonl := flags.Bool("jsonl", false, "read queries as JSON Lines and write the hits as JSON Lines")
	rest, err := parse(flags, args)
	if err != nil {
		return err
	}
	q := guide.Query{Text: strings.Join(rest, " "), Limit: *limit}
	if q.Lang, err = lang(); err != nil {
		return err
	}
	switch {
	case *jsonl && len(rest) > 0:
		return usageError{fmt.Sprintf("unexpected %q: with --jsonl the queries come from standard input", rest[0])}
	case !*jsonl && q.Text == "":
		return usageError{"expected words to look for, or --jsonl"}
	}
	g, err := from.guide(p)
	if err != nil {
		return err
	}
	if !*jsonl {
		p.print(g.Find(q), q)
		return nil
	}
	return p.lines("query", func(buf, line []byte) ([]byte, error) {
		q, err := guide.ParseQuery(line, q)
		if err != nil {
			return buf, err
		}
		return guide.AppendHits(buf, q, g.Find(q)), nil
	})
}

// limitFlag reads --limit.
func limitFlag(flags *flag.FlagSet) *int {
	limit := guide.DefaultLimit
	about := fmt.Sprintf("at most this `number` of hits, 1 to %d (default %d)", guide.MaxLimit, limit)
	flags.Func("limit", about, func(s string) (err error) {
		if limit, err = strconv.Atoi(s); err != nil || limit < 1 || limit > guide.MaxLimit {
			return fmt.Errorf("expected a number from 1 to %d", guide.MaxLimit)
		}
		return nil
	})
	return &limit
}

func (p *program) print(hits []guide.Hit, q guide.Query) {
	if len(hits) == 0 {
		fmt.Fprintf(p.out, "nothing found for %q\n", q.Text)
	}
	for _, h := range hits {
		fmt.Fprintf(p.out, "%3d  %-10s  %-40s  %s\n", h.Score, h.Kind, h.ID, h.Label)
	}
}
