package main

import (
	"strconv"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"
	"github.com/sahilm/fuzzy"

	"github.com/sociale-veiligheid/wegwijzer/pkg/search"
	"github.com/sociale-veiligheid/wegwijzer/pkg/search/internal/corpus"
)

type own struct {
	index *search.Index
	hits  []search.Hit
}

func buildOwn(entries []corpus.Entry) []byte {
	list := make([]search.Entry, len(entries))
	for i := range entries {
		e := &entries[i]
		list[i] = search.Entry{Kind: search.Instrument, Number: i}
		list[i].Add(search.Name, e.Lang, e.Title)
		list[i].Add(search.Alias, e.Lang, e.Labels...)
		list[i].Add(search.Body, e.Lang, e.Text)
	}
	return search.Build(list)
}

func (e *own) build(entries []corpus.Entry) {
	e.index, _ = search.Open(buildOwn(entries))
	e.find("", "nl") // what is computed before the first query belongs to building
}

func (e *own) find(text, lang string) (ids []int) {
	e.hits = e.index.AppendFind(e.hits[:0], text, lang, 10)
	for i := range e.hits {
		ids = append(ids, e.hits[i].Number)
	}
	return ids
}

// bleved is bleve in memory, with what a search box needs: every word must fit,
// whole, as a beginning, or one error away.
type bleved struct{ index bleve.Index }

func (e *bleved) build(entries []corpus.Entry) {
	e.index, _ = bleve.NewMemOnly(bleve.NewIndexMapping())
	batch := e.index.NewBatch()
	for i := range entries {
		v := &entries[i]
		_ = batch.Index(strconv.Itoa(i), map[string]any{"title": v.Title, "labels": strings.Join(v.Labels, " "), "text": v.Text})
		if batch.Size() >= 1000 {
			_ = e.index.Batch(batch)
			batch.Reset()
		}
	}
	_ = e.index.Batch(batch)
}

func (e *bleved) find(text, _ string) (ids []int) {
	var all []query.Query
	for _, w := range strings.Fields(text) {
		whole, begins, near := bleve.NewMatchQuery(w), bleve.NewPrefixQuery(w), bleve.NewFuzzyQuery(w)
		whole.SetBoost(3)
		near.SetFuzziness(1)
		all = append(all, bleve.NewDisjunctionQuery(whole, begins, near))
	}
	found, err := e.index.Search(bleve.NewSearchRequestOptions(bleve.NewConjunctionQuery(all...), 10, 0, false))
	if err != nil {
		return nil
	}
	for _, h := range found.Hits {
		id, _ := strconv.Atoi(h.ID)
		ids = append(ids, id)
	}
	return ids
}

// subsequence is sahilm/fuzzy alone, over titles and labels.
type subsequence struct{ texts []string }

func (e *subsequence) build(entries []corpus.Entry) {
	for i := range entries {
		e.texts = append(e.texts, entries[i].Title+" "+strings.Join(entries[i].Labels, " "))
	}
}

func (e *subsequence) find(text, _ string) (ids []int) {
	found := fuzzy.Find(text, e.texts)
	for _, m := range found[:min(10, len(found))] {
		ids = append(ids, m.Index)
	}
	return ids
}
