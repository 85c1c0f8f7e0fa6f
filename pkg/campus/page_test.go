package campus

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestList(t *testing.T) {
	_, h := newSite(t, nil)
	nl := serve(h, "GET", "/", "").Body.String()
	assert.Contains(t, nl, `<html lang="nl">`)
	assert.Contains(t, nl, `<a href="/academie-noorderkade/">Academie Noorderkade (verzonnen)</a>`)
	assert.Contains(t, nl, `<a href="/stuk/">stuk</a>`, "a file that cannot be read shows its id")
	assert.Contains(t, nl, `<a href="tel:112">112</a>`)
	assert.NotContains(t, nl, "<script")
	en := serve(h, "GET", "/?lang=en", "").Body.String()
	assert.Contains(t, en, `<html lang="en">`)
	assert.Contains(t, en, `<a href="/academie-noorderkade/?lang=en">`)
	assert.NotContains(t, en, "verzonnen")
}

func TestListCompilesNothing(t *testing.T) {
	c, h := newSite(t, nil)
	compiled := stub(c)
	serve(h, "GET", "/", "")
	assert.EqualValues(t, 0, compiled.Load())
}

func TestEmptyList(t *testing.T) {
	c, _, _ := newCampus(t, newFolder(nil), 0)
	assert.Contains(t, serve(c.Handler(nil), "GET", "/", "").Body.String(), "Er staan nog geen instellingen.")
}

func TestInstitutionPage(t *testing.T) {
	_, h := newSite(t, nil)
	nl := serve(h, "GET", "/academie-noorderkade/", "").Body.String()
	for _, want := range []string{
		`<html lang="nl">`, `<h1>Academie Noorderkade (verzonnen)</h1>`,
		`<script type="module" src="/widget/wegwijzer.js"></script>`,
		`<sv-wegwijzer lang="nl" institution="academie-noorderkade" content="/academie-noorderkade/wegwijzer.bundle">`,
		`href="tel:112">Bel 112</a>`, `<a href="tel:08000113">0800-0113</a>`, `rel="noreferrer noopener"`,
		`<a href="/academie-noorderkade/?lang=en" lang="en" hreflang="en">English</a>`,
		`Deze instelling is verzonnen.`, `In vertrouwen praten bij ons`,
	} {
		assert.Contains(t, strings.ReplaceAll(nl, ` class="language"`, ""), want)
	}
	assert.Less(t, strings.Index(nl, "tel:112"), strings.Index(nl, "bij ons"), "112 comes first")
	en := serve(h, "GET", "/academie-noorderkade/?lang=en", "").Body.String()
	for _, want := range []string{`<html lang="en">`, `<sv-wegwijzer lang="en"`, `Talk in confidence at our institution`, `lang="nl" hreflang="nl">Nederlands</a>`} {
		assert.Contains(t, en, want)
	}
	for _, page := range []string{nl, en} {
		assert.NotRegexp(t, `<style|style=|<form|ZgotmplZ| on[a-z]+=`, page, "nothing that the policy forbids")
	}
}

func TestConfidentialContactsComeFirst(t *testing.T) {
	_, h := newSite(t, nil)
	nl := serve(h, "GET", "/academie-noorderkade/", "").Body.String()
	_, ours, _ := strings.Cut(nl, "In vertrouwen praten bij ons")
	adviser, doctor, board := strings.Index(ours, "<strong>Vertrouwens"), strings.Index(ours, "<strong>Bedrijfsarts"), strings.LastIndex(ours, "<strong>College van bestuur")
	assert.Positive(t, adviser)
	assert.Less(t, adviser, doctor)
	assert.Less(t, doctor, board)
}

func TestEveryContactIsOnThePage(t *testing.T) {
	c, h := newSite(t, nil)
	place, err := c.Open(noorderkade)
	require.NoError(t, err)
	page := serve(h, "GET", "/academie-noorderkade/", "").Body.String()
	b, seen := place.Guide.Bundle(), 0
	for i := range b.Channels() {
		channel := b.Channel(i)
		if !channel.Local {
			continue
		}
		seen++
		assert.Contains(t, page, "<strong>"+strings.TrimSuffix(channel.Name.NL, ", Academie Noorderkade (verzonnen)")+"</strong>")
		for _, p := range channel.Phones {
			assert.Contains(t, page, `<a href="tel:`+p.Dial()+`">`+p.Number+`</a>`)
		}
		for _, address := range channel.Emails {
			assert.Contains(t, page, `<a href="mailto:`+address+`">`+address+`</a>`)
		}
	}
	assert.Positive(t, seen)
}

func TestProblemPages(t *testing.T) {
	_, h := newSite(t, nil)
	near := serve(h, "GET", "/academie-noorderkad/", "").Body.String()
	assert.Contains(t, near, `Bedoelde je: <a href="/academie-noorderkade/">Academie Noorderkade (verzonnen)</a>`)
	assert.Contains(t, near, `<a href="tel:112">112</a>`)
	broken := serve(h, "GET", "/stuk/?lang=en", "").Body.String()
	assert.Contains(t, broken, "This page cannot be shown now")
	assert.NotContains(t, broken, "stuk.json", "the finding is for Report")
}

func TestStaleContactsAreLeftOut(t *testing.T) {
	c, clock, _ := newCampus(t, newFolder(map[string]string{noorderkade: example(t, noorderkade)}), 0)
	clock.Advance(time.Date(2029, 1, 1, 0, 0, 0, 0, time.UTC).Sub(clock.Now()))
	page := serve(c.Handler(nil), "GET", "/academie-noorderkade/", "").Body.String()
	assert.Contains(t, page, "Deze contacten zijn lang niet nagekeken.")
	assert.Contains(t, page, `href="tel:112">Bel 112</a>`)
	assert.NotContains(t, page, "bij ons")
	assert.NotContains(t, page, "mailto:")
}
