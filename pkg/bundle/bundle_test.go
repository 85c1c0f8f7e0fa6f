package bundle_test

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

var update = flag.Bool("update", false, "write the golden file of the format")

func text(s string) entry.Text { return entry.Text{NL: s + " (nl)", EN: s + " (en)"} }

func meta(id string) entry.Meta {
	return entry.Meta{
		ID: id, Status: entry.Published, Unconfirmed: []string{"phones"},
		Sources: []entry.Citation{{Source: "wet", At: "art. 1"}}, Reviewed: 20261121, ReviewBy: 20270521,
	}
}

// library fills every field that a bundle carries.
func library() *bundle.Library {
	free := true
	schedule := &directory.Schedule{Periods: []directory.Period{{Days: []string{"mo", "fr"}, Opens: "09:00", Closes: "17:00"}}, Note: text("note")}
	return &bundle.Library{
		About: bundle.About{Title: text("title"), Version: "1", Built: 20261121, ReviewBy: 20270521, Sum: sha256.Sum256([]byte("x"))},
		Institution: &directory.Institution{
			ID: "hs", Invented: true, Name: text("hs"), Kind: "hogeschool", Updated: 20261121, ReviewBy: 20270521,
			Emergency: &directory.Emergency{Phone: "020", Text: text("campus")}, Absent: []string{"arts"}, ExitURL: "https://a.example",
		},
		Collections: []vocabulary.Collection{{ID: "kern", Label: text("kern")}},
		Terms:       []bundle.Term{{Facet: "phase", ID: "melden", Label: text("melden")}},
		Concepts: []vocabulary.Concept{{
			Meta: meta("pesten"), Collection: "kern", PrefLabel: text("pesten"), AltLabel: entry.Words{NL: []string{"treiteren"}, EN: []string{"bullying"}},
			Definition: text("d"), Explanation: text("e"), Example: text("x"), ScopeNote: text("s"), Broader: []string{"b"}, Related: []string{"r"},
			ExactMatch: []string{"https://m.example"}, Suggests: []vocabulary.Suggestion{{Fact: "aard", Value: "pesten"}}, LegalBasis: text("l"),
		}},
		Channels: []directory.Channel{{
			Meta: meta("arts"), Scope: directory.Role, Kind: []string{"care"}, Name: text("arts"), Purpose: text("p"), Eligibility: text("el"),
			Phones: []directory.Phone{{Number: "113", Note: text("n")}}, Emails: []string{"a@b.example"}, URLs: []directory.Link{{URL: "https://c.example", Use: "site"}},
			Schedule: schedule, Languages: []string{"nl"}, Cost: text("c"),
			Confidentiality: directory.Confidentiality{Level: "confidential", Text: text("ct"), Exceptions: text("ce")},
			Anonymity:       directory.Anonymity{Possible: "yes", Text: text("an")}, WhoLearns: text("w"), DutyToReport: text("dr"), WhatNext: text("wn"),
			Duration: text("du"), Cannot: text("ca"), Instead: []string{"112"}, Assured: directory.Assured{On: 20261121, How: text("how")}, Local: true,
		}},
		Instruments: []catalogue.Instrument{{
			Meta: meta("gids"), Name: text("gids"), NameStatus: "official-nl", Description: text("d"), Action: text("a"), Type: "guide", Form: "book",
			Audience: []string{"hr"}, About: []string{"pesten"}, Track: []string{"cultuur"}, Phase: []string{"melden"}, Sector: []string{"hbo"},
			InLanguage: []string{"nl"}, Publisher: []string{"P"}, Published: "2022", TimeRequired: "PT1H", License: "CC", Free: &free,
			Evidence: catalogue.Evidence{Level: "none", Note: text("en")}, URL: "https://d.example", URLStatus: "maker",
		}},
		Initiatives: []catalogue.Initiative{{
			Meta: meta("net"), Name: text("net"), Kind: "network", Organisations: []string{"O"}, Audience: []string{"hr"}, Question: text("q"),
			Running: "yes", About: []string{"pesten"}, URL: "https://e.example",
		}},
		Facts: []routing.Fact{{
			ID: "rol", Question: text("q"), Help: text("h"), Why: text("w"), Multiple: true,
			Values: []routing.Value{{ID: "student", Label: text("l"), Help: text("vh")}, {ID: "gast", Label: text("g")}},
		}},
		Rules: []routing.Rule{{
			Meta: meta("regel"), Because: text("b"), Advice: text("ad"), OpenNorm: text("o"),
			When: []routing.Clause{{Fact: "rol", Values: []string{"student"}}}, Offers: []routing.Offer{{Channel: "arts", Timing: routing.NextUp, Rank: 7}},
			Duties: []string{"plicht"}, Instruments: []string{"gids"}, From: 20240701,
		}},
		Duties:  []routing.Duty{{Meta: meta("plicht"), Name: text("n"), Who: text("w"), What: text("wh"), Basis: text("b"), Quote: "q"}},
		Sources: []entry.Source{{ID: "wet", Kind: "law", Title: "Wet", TitleStatus: "official", Publisher: "overheid", URL: "https://w.example", Date: "2024", Seen: 20261121}},
	}
}

func encode(t testing.TB, langs ...entry.Lang) []byte {
	t.Helper()
	file, err := bundle.Encode(library(), langs...)
	require.NoError(t, err)
	return file
}

func TestABundleHoldsTheLibrary(t *testing.T) {
	b, err := bundle.Open(encode(t))
	require.NoError(t, err)
	want := library()
	assert.Equal(t, want.About, b.About())
	assert.Equal(t, want.Institution, b.Institution())
	assert.Equal(t, want.Collections, b.Collections())
	assert.Equal(t, want.Terms, b.Terms())
	assert.Equal(t, want.Concepts[0], b.Concept(0))
	assert.Equal(t, want.Channels[0], b.Channel(0))
	assert.Equal(t, want.Instruments[0], b.Instrument(0))
	assert.Equal(t, want.Initiatives[0], b.Initiative(0))
	assert.Equal(t, want.Facts[0], b.Fact(0))
	assert.Equal(t, want.Duties[0], b.Duty(0))
	source, ok := b.Source("wet")
	assert.Equal(t, want.Sources[0], source)
	assert.True(t, ok)
	rule := want.Rules[0]
	rule.When, rule.Offers, rule.Duties, rule.Instruments, rule.From = nil, nil, nil, nil, 0 // these are numbers in the routing tables
	assert.Equal(t, rule, b.Rule(0))
	tables, err := routing.Compile(want.Model())
	require.NoError(t, err)
	x, err := b.Routing()
	require.NoError(t, err)
	assert.Equal(t, *tables, x.Tables)
}

func TestABundleMayHoldOneLanguage(t *testing.T) {
	b, err := bundle.Open(encode(t, entry.EN))
	require.NoError(t, err)
	assert.Equal(t, []bool{false, true}, []bool{b.Has(entry.NL), b.Has(entry.EN)})
	assert.Equal(t, entry.Text{EN: "arts (en)"}, b.Channel(0).Name)
}

func TestEntriesAreFoundByID(t *testing.T) {
	lib := library()
	for _, id := range []string{"zorg", "112", "midden"} {
		lib.Channels = append(lib.Channels, directory.Channel{Meta: meta(id)})
	}
	file, err := bundle.Encode(lib)
	require.NoError(t, err)
	b, err := bundle.Open(file)
	require.NoError(t, err)
	for want, id := range []string{"112", "arts", "midden", "zorg"} {
		i, ok := b.FindChannel(id)
		assert.Equal(t, []any{want, true, id}, []any{i, ok, b.ChannelID(i)})
	}
	_, ok := b.FindChannel("niemand")
	assert.False(t, ok)
}

// TestTheFormatHasAVersion fails when the bytes of a bundle change. Raise
// FormatVersion when a reader of today cannot read them, and run with -update.
func TestTheFormatHasAVersion(t *testing.T) {
	sum := sha256.Sum256(encode(t))
	got := fmt.Sprintf("version %d sha256 %s\n", bundle.FormatVersion, hex.EncodeToString(sum[:]))
	const golden = "testdata/format.golden"
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), got, "the layout changed: raise FormatVersion, then run go test ./pkg/bundle -update")
}

func TestDamagedFilesAreRefused(t *testing.T) {
	whole := encode(t)
	for n := range len(whole) {
		_, err := bundle.Open(whole[:n])
		require.Error(t, err, "cut at byte %d", n)
	}
	older := append([]byte{}, whole...)
	older[4] = bundle.FormatVersion + 1
	_, err := bundle.Open(older)
	assert.EqualError(t, err, "the bundle has format version "+strconv.Itoa(bundle.FormatVersion+1)+", expected "+strconv.Itoa(bundle.FormatVersion)+": build it again")
	_, err = bundle.Open([]byte(`{"json": "is no bundle"}                                  `))
	assert.EqualError(t, err, "the bundle is damaged or incomplete")
}

// FuzzOpen reads everything out of damaged bundles: none may panic.
func FuzzOpen(f *testing.F) {
	whole := encode(f)
	f.Add(whole, 0, byte(0))
	f.Add(whole[:len(whole)/2], 60, byte(255))
	f.Add(encode(f, entry.NL), 200, byte(1))
	f.Fuzz(func(_ *testing.T, file []byte, at int, value byte) {
		if len(file) > 0 {
			file = append([]byte{}, file...)
			file[uint(at)%uint(len(file))] = value
		}
		b, err := bundle.Open(file)
		if err != nil {
			return
		}
		readAll(b)
	})
}

func readAll(b *bundle.Bundle) {
	b.About()
	b.Institution()
	b.Collections()
	b.Terms()
	for i := -1; i <= b.Channels(); i++ {
		b.Channel(i)
	}
	for i := range b.Concepts() {
		b.Concept(i)
		b.FindConcept(b.ConceptID(i))
	}
	for i := range b.Instruments() {
		b.Instrument(i)
	}
	for i := range b.Initiatives() {
		b.Initiative(i)
	}
	for i := range b.Facts() {
		b.Fact(i)
	}
	for i := range b.Duties() {
		b.Duty(i)
	}
	for i := range b.Rules() {
		b.Rule(i)
	}
	if x, err := b.Routing(); err == nil {
		var s routing.State
		var d routing.Decision
		x.Decide(&s, 20261121, &d)
		x.Next(&s, &d)
	}
	if x, err := b.Search(); err == nil {
		x.Find("pesten treiterne", "nl", 10)
		x.Recognise("ik word gepest", "nl")
	}
}
