package catalogue

import "slices"

// Filter chooses instruments. An empty field does not filter.
type Filter struct {
	Audience string
	Track    string
	Phase    string
	Type     string
	About    string // concept id
}

// FacetNames are the facets of the catalogue, in the order of reading.
var FacetNames = [...]string{"audience", "phase", "track", "type"}

// Match tells whether the instrument passes every given part of the filter.
func (f Filter) Match(i *Instrument) bool {
	return has(i.Audience, f.Audience) && has(i.Track, f.Track) && has(i.Phase, f.Phase) &&
		has(i.About, f.About) && (f.Type == "" || f.Type == i.Type)
}

// Select gives the indexes of the instruments that pass the filter, in order.
func Select(instruments []Instrument, f Filter) []int {
	var chosen []int
	for i := range instruments {
		if f.Match(&instruments[i]) {
			chosen = append(chosen, i)
		}
	}
	return chosen
}

// Count is the number of instruments that would remain with a facet at Value.
type Count struct {
	Value string
	N     int
}

// Facets counts, for one facet of [FacetNames], how many instruments each value
// would leave, given the other parts of the filter. Values are sorted.
func Facets(instruments []Instrument, f Filter, facet string) []Count {
	f = f.without(facet)
	var counts []Count
	for i := range instruments {
		if f.Match(&instruments[i]) {
			for _, v := range instruments[i].facet(facet) {
				counts = count(counts, v)
			}
		}
	}
	return counts
}

// count adds one to the count of a value in a sorted list.
func count(counts []Count, value string) []Count {
	at := 0
	for at < len(counts) && counts[at].Value < value {
		at++
	}
	if at == len(counts) || counts[at].Value != value {
		counts = append(counts, Count{})
		copy(counts[at+1:], counts[at:])
		counts[at] = Count{Value: value}
	}
	counts[at].N++
	return counts
}

func (f Filter) without(facet string) Filter {
	switch facet {
	case "audience":
		f.Audience = ""
	case "phase":
		f.Phase = ""
	case "track":
		f.Track = ""
	case "type":
		f.Type = ""
	}
	return f
}

func (i *Instrument) facet(name string) []string {
	switch name {
	case "audience":
		return i.Audience
	case "phase":
		return i.Phase
	case "track":
		return i.Track
	case "type":
		return []string{i.Type}
	}
	return nil
}

func has(list []string, value string) bool {
	return value == "" || slices.Contains(list, value)
}
