package catalogue_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
)

var instruments = []catalogue.Instrument{
	{Type: "training", Audience: []string{"student", "employee"}, Track: []string{"cultuur"}, Phase: []string{"preventie"}, About: []string{"omstander"}},
	{Type: "guide", Audience: []string{"board"}, Track: []string{"structuur", "systeem"}, Phase: []string{"melden", "nazorg"}, About: []string{"klacht"}},
	{Type: "guide", Audience: []string{"employee"}, Track: []string{"cultuur"}, Phase: []string{"preventie", "leren"}, About: []string{"pesten", "omstander"}},
	{Type: "code"},
}

func TestSelect(t *testing.T) {
	tests := []struct {
		name   string
		filter catalogue.Filter
		want   []int
	}{
		{"everything", catalogue.Filter{}, []int{0, 1, 2, 3}},
		{"audience", catalogue.Filter{Audience: "employee"}, []int{0, 2}},
		{"track", catalogue.Filter{Track: "systeem"}, []int{1}},
		{"phase", catalogue.Filter{Phase: "preventie"}, []int{0, 2}},
		{"type", catalogue.Filter{Type: "guide"}, []int{1, 2}},
		{"about", catalogue.Filter{About: "omstander"}, []int{0, 2}},
		{"all at once", catalogue.Filter{Audience: "employee", Track: "cultuur", Phase: "leren", Type: "guide", About: "pesten"}, []int{2}},
		{"nothing fits both", catalogue.Filter{Audience: "board", Type: "training"}, nil},
		{"a value that is not there", catalogue.Filter{Audience: "teacher"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, catalogue.Select(instruments, tt.filter))
		})
	}
	assert.Empty(t, catalogue.Select(nil, catalogue.Filter{}))
}

func TestFacets(t *testing.T) {
	tests := []struct {
		name   string
		filter catalogue.Filter
		facet  string
		want   []catalogue.Count
	}{
		{"audience", catalogue.Filter{}, "audience", []catalogue.Count{{"board", 1}, {"employee", 2}, {"student", 1}}},
		{"track", catalogue.Filter{}, "track", []catalogue.Count{{"cultuur", 2}, {"structuur", 1}, {"systeem", 1}}},
		{"phase", catalogue.Filter{}, "phase", []catalogue.Count{{"leren", 1}, {"melden", 1}, {"nazorg", 1}, {"preventie", 2}}},
		{"type", catalogue.Filter{}, "type", []catalogue.Count{{"code", 1}, {"guide", 2}, {"training", 1}}},
		{"a facet does not limit itself", catalogue.Filter{Type: "guide"}, "type", []catalogue.Count{{"code", 1}, {"guide", 2}, {"training", 1}}},
		{"the others do", catalogue.Filter{Audience: "employee"}, "type", []catalogue.Count{{"guide", 1}, {"training", 1}}},
		{"all of them", catalogue.Filter{Audience: "employee", Track: "cultuur", Phase: "leren"}, "type", []catalogue.Count{{"guide", 1}}},
		{"nothing is left", catalogue.Filter{Audience: "teacher"}, "type", nil},
		{"no facet", catalogue.Filter{}, "colour", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, catalogue.Facets(instruments, tt.filter, tt.facet))
		})
	}
}

// TestFacetsAgreeWithSelect: a count is what choosing the value would leave.
func TestFacetsAgreeWithSelect(t *testing.T) {
	choose := map[string]func(*catalogue.Filter, string){
		"audience": func(f *catalogue.Filter, v string) { f.Audience = v },
		"phase":    func(f *catalogue.Filter, v string) { f.Phase = v },
		"track":    func(f *catalogue.Filter, v string) { f.Track = v },
		"type":     func(f *catalogue.Filter, v string) { f.Type = v },
	}
	for _, facet := range catalogue.FacetNames {
		for _, base := range []catalogue.Filter{{}, {Audience: "employee"}, {Phase: "preventie", Type: "guide"}} {
			for _, count := range catalogue.Facets(instruments, base, facet) {
				f := base
				choose[facet](&f, count.Value)
				assert.Len(t, catalogue.Select(instruments, f), count.N, "%s %s in %+v", facet, count.Value, base)
			}
		}
	}
}
