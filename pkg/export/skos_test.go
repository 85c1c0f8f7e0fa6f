package export_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/export"
)

const (
	skosNS  = "http://www.w3.org/2004/02/skos/core#"
	rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
	source  = "http://purl.org/dc/terms/source"
)

// facts are the statements of a graph, by subject and predicate.
type facts map[[2]string][]string

func skosOf(t *testing.T, b *export.Book) (facts, []triple) {
	t.Helper()
	files, err := b.SKOS(export.Options{})
	require.NoError(t, err)
	triples, err := readTurtle(string(files[0].Text))
	require.NoError(t, err)
	f := facts{}
	for _, tr := range triples {
		f[[2]string{tr.s, tr.p}] = append(f[[2]string{tr.s, tr.p}], tr.o)
	}
	return f, triples
}

// TestNLSBB holds the vocabulary against the rules of NL-SBB: what is required,
// and what the SHACL shapes and SPARQL constraints of the profile forbid.
func TestNLSBB(t *testing.T) {
	for name, b := range books(t) {
		t.Run(name, func(t *testing.T) {
			f, triples := skosOf(t, b)
			prefs := map[string]string{}
			for _, tr := range triples {
				if tr.p == rdfType && tr.o == skosNS+"Concept" {
					checkConcept(t, f, tr.s, prefs)
				}
			}
			assert.Len(t, prefs, 2*len(b.Concepts))
			for _, tr := range triples {
				if tr.p == source && tr.o != "_" {
					assert.NotEmpty(t, f[[2]string{tr.o, "http://purl.org/dc/terms/title"}], tr.o)
				}
				if tr.p == skosNS+"member" || tr.p == skosNS+"hasTopConcept" {
					assert.Contains(t, f[[2]string{tr.o, rdfType}], skosNS+"Concept", tr.o)
				}
			}
		})
	}
}

func checkConcept(t *testing.T, f facts, id string, prefs map[string]string) {
	t.Helper()
	get := func(p string) []string { return f[[2]string{id, skosNS + p}] }
	assert.Len(t, get("prefLabel"), 2, id)
	assert.Len(t, get("definition"), 2, id)
	assert.Len(t, get("inScheme"), 1, id)
	for _, l := range get("prefLabel") {
		assert.Empty(t, prefs[l], "%s is the preferred term of %s too", l, id)
		prefs[l] = id
	}
	labels := slices.Concat(get("prefLabel"), get("altLabel"), get("hiddenLabel"))
	slices.Sort(labels)
	assert.Len(t, slices.Compact(slices.Clone(labels)), len(labels), "labels of %s", id)
	for _, l := range labels {
		assert.True(t, strings.HasSuffix(l, "@nl") || strings.HasSuffix(l, "@en"), l)
	}
	assert.Equal(t, len(get("broader")) == 0, len(get("topConceptOf")) == 1, "top concept %s", id)
	assert.NotEmpty(t, slices.Concat(get("broader"), get("related"), get("narrower"), get("topConceptOf")), "orphan %s", id)
	for _, o := range slices.Concat(get("broader"), get("narrower"), get("related")) {
		assert.Contains(t, f[[2]string{o, rdfType}], skosNS+"Concept", "%s to %s", id, o)
	}
	for _, o := range get("related") {
		assert.NotContains(t, slices.Concat(get("broader"), get("narrower")), o, id)
		assert.Contains(t, f[[2]string{o, skosNS + "related"}], id, "%s is related to %s, not the other way round", id, o)
	}
	assert.NotEmpty(t, f[[2]string{id, source}], id)
}

// TestGraphIsTheSame counts the statements of the JSON-LD against the Turtle.
func TestGraphIsTheSame(t *testing.T) {
	b := books(t)["national"]
	_, triples := skosOf(t, b)
	files, err := b.SKOS(export.Options{})
	require.NoError(t, err)
	var doc struct {
		Graph []map[string]any `json:"@graph"`
	}
	require.NoError(t, json.Unmarshal(files[1].Text, &doc))
	n := 0
	for _, node := range doc.Graph {
		n += statements(node)
	}
	assert.Equal(t, len(triples), n)
}

// statements counts the statements in a JSON-LD object.
func statements(node map[string]any) int {
	n := 0
	for key, v := range node {
		list, ok := v.([]any)
		if !ok {
			list = []any{v}
		}
		if key == "@id" || key == "@value" || key == "@language" || (key == "@type" && node["@value"] != nil) {
			continue
		}
		n += len(list)
		for _, item := range list {
			if o, ok := item.(map[string]any); ok {
				n += statements(o)
			}
		}
	}
	return n
}
