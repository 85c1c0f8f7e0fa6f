package diagnostic_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

func TestNearest(t *testing.T) {
	tests := []struct {
		name, word string
		known      []string
		want       string // "" is none
	}{
		{"the name itself", "student", []string{"student"}, "student"},
		{"a letter too many", "studdent", []string{"gast", "student"}, "student"},
		{"a letter too few", "studnt", []string{"gast", "student"}, "student"},
		{"a wrong letter", "studemt", []string{"gast", "student"}, "student"},
		{"neighbours swapped count once", "gsat", []string{"gast"}, "gast"},
		{"case is no slip", "GSAT", []string{"Gast"}, "Gast"},
		{"an accent is one letter", "privé", []string{"prive"}, "prive"},
		{"four letters: one slip", "gost", []string{"gast"}, "gast"},
		{"four letters: not two", "gosd", []string{"gast"}, ""},
		{"five letters: two slips", "gaste", []string{"gosten"}, "gosten"},
		{"five letters: not three", "gaste", []string{"gostenn"}, ""},
		{"nine letters: not three", "begalaidr", []string{"begeleider"}, ""},
		{"ten letters: three slips", "begalaidar", []string{"begeleider"}, "begeleider"},
		{"ten letters: not four", "bagalaidar", []string{"begeleider"}, ""},
		{"nearer wins, wherever it stands", "student", []string{"studente", "studint", "studenten"}, "studente"},
		{"ties go to the first in sorted order", "bar", []string{"car", "baz", "tar"}, "baz"},
		{"nothing is touched twice", "ca", []string{"abc"}, ""},
		{"no empty name", "a", []string{"", "b"}, "b"},
		{"no empty word", "", []string{"a"}, ""},
		{"nothing known", "student", nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := diagnostic.Nearest(tt.word, tt.known)
			assert.Equal(t, tt.want, got)
			assert.Equal(t, tt.want != "", ok)
		})
	}
}

// TestNearestExhaustive holds Nearest against the oracle for all pairs of words
// of at most five letters from an alphabet of three.
func TestNearestExhaustive(t *testing.T) {
	words := []string{""}
	for i := 0; len(words[i]) < 5; i++ {
		words = append(words, words[i]+"a", words[i]+"b", words[i]+"c")
	}
	var differ []string
	for _, word := range words {
		for _, name := range words {
			if got, _ := diagnostic.Nearest(word, []string{name}); got != nearest(word, []string{name}) {
				differ = append(differ, word+" "+name)
			}
		}
	}
	assert.Empty(t, differ)
}

// FuzzNearest goes beyond it: longer words, any characters, many names.
func FuzzNearest(f *testing.F) {
	f.Add("vertrouwensprsoon", "vertrouwenspersoon vertrouwenspersonen klachtencommissie")
	f.Add("GSAT", "gast Gast")
	f.Add("ca", "abc")
	f.Add("İstanbul\xff", "istanbul \xff ǅ")
	f.Fuzz(func(t *testing.T, word, names string) {
		known := strings.Split(names, " ")
		if utf8.RuneCountInString(word) > 30 || len(names) > 200 {
			t.Skip("the oracle is slow")
		}
		before := slices.Clone(known)
		got, ok := diagnostic.Nearest(word, known)
		assert.Equal(t, nearest(word, known), got)
		assert.Equal(t, got != "", ok)
		assert.Equal(t, before, known, "known is only read")
	})
}

// nearest is the oracle: it tries every distance in turn, on sorted names.
func nearest(word string, known []string) string {
	letters := []rune(strings.ToLower(word))
	allowed := 1
	if len(letters) >= 5 {
		allowed = 2
	}
	if len(letters) >= 10 {
		allowed = 3
	}
	for d := 0; d <= allowed && word != ""; d++ {
		for _, name := range slices.Sorted(slices.Values(known)) {
			if name != "" && within(letters, []rune(strings.ToLower(name)), d) {
				return name
			}
		}
	}
	return ""
}

// within tells whether at most d slips turn a into b, by trying them all.
func within(a, b []rune, d int) bool {
	switch {
	case d < 0 || len(a)-len(b) > d || len(b)-len(a) > d:
		return false
	case len(a) == 0 || len(b) == 0:
		return true
	case a[0] == b[0] && within(a[1:], b[1:], d):
		return true
	}
	swapped := len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0]
	return within(a[1:], b, d-1) || within(a, b[1:], d-1) || within(a[1:], b[1:], d-1) ||
		swapped && within(a[2:], b[2:], d-1)
}

func TestDidYouMean(t *testing.T) {
	tests := []struct {
		name, word string
		known      []string
		want       string
	}{
		{"near", "nex", []string{"now", "next", "later"}, `did you mean "next"?`},
		{"few known, in the order given", "soon", []string{"now", "next", "later"}, `expected one of "now", "next", "later"`},
		{"one known", "soon", []string{"later"}, `expected "later"`},
		{"none known", "soon", nil, ""},
		{"eight known", "soon", strings.Split("aa bb cc dd ee ff gg hh", " "), `expected one of "aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh"`},
		{"nine known", "soon", strings.Split("aa bb cc dd ee ff gg hh ii", " "), ""},
		{"quoted", "a\"", []string{"a\"b"}, `did you mean "a\"b"?`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, diagnostic.DidYouMean(tt.word, tt.known))
		})
	}
}
