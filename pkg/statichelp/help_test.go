package statichelp

import (
	"flag"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

var update = flag.Bool("update", false, "write testdata/small.golden")

// blocks are the elements that a paragraph, a heading and a summary cannot hold.
var blocks = []string{"div", "section", "p", "ul", "ol", "dl", "details", "h2"}

var parents = map[string][]string{
	"li": {"ul", "ol"}, "dt": {"dl"}, "dd": {"dl"}, "summary": {"details"},
}

func TestTheFragmentIsValidAndHarmless(t *testing.T) {
	attributes := []string{"class", "lang", "href", "rel", "datetime"}
	href := regexp.MustCompile(`^(https://[^"<> ]+|tel:\+?[0-9]+|mailto:[^?&\s]+)$`)
	for _, institution := range []string{"", "universiteit-oosterveen", "hogeschool-zuiderlicht", "academie-noorderkade"} {
		h := New(open(t, institution), 0)
		for _, l := range entry.Langs {
			text := fragment(t, h, l)
			assert.NotContains(t, string(text), "ZgotmplZ")
			parse(t, text).walk(func(n, parent *node) {
				assert.NotContains(t, []string{"script", "style", "form", "img", "iframe", "link", "svg"}, n.name)
				for key := range n.attr {
					assert.Contains(t, attributes, key, n.name)
				}
				if class, ok := n.attr["class"]; ok {
					assert.Regexp(t, `^sv-help(-[a-z]+)?$`, class)
				}
				if n.name == "a" {
					assert.Regexp(t, href, n.attr["href"])
					assert.Equal(t, strings.HasPrefix(n.attr["href"], "https:"), n.attr["rel"] == "noreferrer noopener")
				}
				if slices.Contains([]string{"p", "h2", "summary", "strong", "a"}, parent.name) {
					assert.NotContains(t, blocks, n.name, "in %s", parent.name)
				}
				if allowed := parents[n.name]; allowed != nil {
					assert.Contains(t, allowed, parent.name)
				}
				if n.name == "details" {
					assert.Equal(t, "summary", n.children[0].name)
				}
			})
		}
	}
}

func TestDangerComesFirst(t *testing.T) {
	for _, institution := range []string{"", "universiteit-oosterveen"} {
		h := New(open(t, institution), 0)
		for _, l := range entry.Langs {
			text := string(fragment(t, h, l))
			first := strings.Index(text, "href=")
			assert.True(t, strings.HasPrefix(text[first:], `href="tel:112">`+texts[l].Call+` 112</a>`))
			assert.NotRegexp(t, `tel:[^"]*31112"`, text)
			assert.Equal(t, institution != "", strings.Contains(text, `href="tel:0850000020"`), "the campus comes beside 112")
			assert.Contains(t, text, texts[l].Nothing)
			assert.Less(t, len(text), 700_000)
		}
	}
}

func TestOutdatedContactsAreLeftOut(t *testing.T) {
	h := New(open(t, "universiteit-oosterveen"), 20290101)
	require.Equal(t, true, h.Outdated())
	for _, l := range entry.Langs {
		text := string(fragment(t, h, l))
		assert.Contains(t, text, texts[l].Outdated)
		assert.Contains(t, text, `href="tel:112"`)
		assert.Contains(t, text, "0800-0188")
		assert.NotContains(t, text, "oosterveen.example")
		assert.NotContains(t, text, "085-000")
		assert.NotContains(t, text, texts[l].Missing, "no role of the institution")
	}
}

func TestHostileTextIsText(t *testing.T) {
	const attack = `</strong><script>alert(1)</script>\"' onload=x {{.}} <img src=x>`
	g := open(t, "academie-noorderkade", "Academie Noorderkade (verzonnen)", attack, "Verzonnen voorbeeld.", attack)
	h := New(g, 0)
	for _, text := range []string{string(fragment(t, h, entry.NL)), page(t, h, entry.NL)} {
		assert.Contains(t, text, `&lt;script&gt;alert(1)&lt;/script&gt;`)
		assert.NotContains(t, text, "<script")
		assert.NotContains(t, text, "<img")
	}
}

func TestPage(t *testing.T) {
	h := New(open(t, "universiteit-oosterveen"), 0)
	for _, l := range entry.Langs {
		text := page(t, h, l)
		other := entry.Lang(1 - l).String()
		assert.True(t, strings.HasPrefix(text, "<!doctype html>\n<html lang=\""+l.String()+"\">"))
		assert.Contains(t, text, `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;;`[:60])
		assert.Contains(t, text, `href="index.`+other+`.html" lang="`+other+`"`)
		assert.Contains(t, text, `<link rel="stylesheet" href="help.css">`)
		assert.NotRegexp(t, `<script|<style|style=| on[a-z]+="|ZgotmplZ`, text)
		fragment := string(fragment(t, h, l))
		_, inside, _ := strings.Cut(fragment, "\n")
		assert.Contains(t, text, strings.TrimSuffix(inside, "</div>\n"), "the same help")
	}
}

func TestStyleTouchesOnlyTheHelp(t *testing.T) {
	style := regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(Style(), "")
	rules := regexp.MustCompile(`(?m)^( *)([^@{}\n ][^{}\n]*)\{`).FindAllStringSubmatch(style, -1)
	require.NotEmpty(t, rules)
	for _, rule := range rules {
		lists := regexp.MustCompile(`\([^)]*\)`).ReplaceAllString(rule[2], "")
		for selector := range strings.SplitSeq(lists, ", ") {
			assert.Regexp(t, `^( *\.sv-help| +& )`, rule[1]+selector, "& stands for the help, inside its rule")
		}
	}
}

// TestGolden shows the whole fragment over a small content folder.
func TestGolden(t *testing.T) {
	g, err := wegwijzer.Open(os.DirFS("../content/testdata/good"))
	require.NoError(t, err)
	got := string(fragment(t, New(g, 0), entry.NL)) + string(fragment(t, New(g, 0), entry.EN))
	if *update {
		require.NoError(t, os.WriteFile("testdata/small.golden", []byte(got), 0o644))
	}
	want, err := os.ReadFile("testdata/small.golden")
	require.NoError(t, err)
	assert.Equal(t, string(want), got, "run the test with -update if this is meant")
}
