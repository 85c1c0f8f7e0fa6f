package search

import "strings"

// stem gives a common form for the inflections of a word. It is deliberately
// lighter than Snowball: index and query use the same function, and what it
// misses the prefix and typo tiers find. One form serves both languages, since
// nobody says in which of them a single word is written.
func stem(w string) string {
	if len(w) < 4 {
		return w
	}
	s := w
	for _, ending := range [...]string{"heden", "lijkheid", "heid", "ingen", "ing", "ende", "end", "tjes", "tje", "ies", "en", "es", "ed", "er", "e", "s", "t", "d"} {
		if base, ok := strings.CutSuffix(s, ending); ok && len(base) >= 3 && hasVowel(base) {
			s = base
			break
		}
	}
	if base, ok := strings.CutSuffix(s, "t"); ok && len(base) >= 4 && hasVowel(base) {
		s = base
	}
	if base, ok := strings.CutPrefix(s, "ge"); ok && len(base) >= 4 && hasVowel(base) {
		s = base
	}
	return plainSpelling(s)
}

// plainSpelling evens out spelling that changes with inflection or taste:
// doubled letters (praat, praten), final v and z (geef, geven), c for k, ij for
// y, sex for seks, ph for f.
func plainSpelling(s string) string {
	b := make([]byte, 0, len(s)+4)
	for len(s) > 0 {
		from, to := spelled(s)
		for _, c := range []byte(to) {
			if n := len(b); n == 0 || b[n-1] != c {
				b = append(b, c)
			}
		}
		s = s[from:]
	}
	if n := len(b); n > 0 {
		switch b[n-1] {
		case 'v':
			b[n-1] = 'f'
		case 'z':
			b[n-1] = 's'
		}
	}
	return string(b)
}

// spelled gives the even spelling of the beginning of s, and how much of s it
// stands for.
func spelled(s string) (from int, to string) {
	if len(s) > 1 {
		switch s[:2] {
		case "ij":
			return 2, "y"
		case "ie":
			return 2, "i"
		case "ph":
			return 2, "f"
		case "ck":
			return 2, "k"
		case "ch", "ce", "ci":
			return 2, s[:2]
		}
	}
	switch s[0] {
	case 'x':
		return 1, "ks"
	case 'c':
		return 1, "k"
	}
	return 1, s[:1]
}

func hasVowel(s string) bool { return strings.ContainsAny(s, "aeiouy") }

// stopWords carry no subject of their own.
var stopWords = func() map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(`
		de het een en of maar dat die dit deze der den te ten ter van voor met aan in op uit bij naar om tot over onder door als dan toch dus
		ik je jij u hij zij ze wij we jullie mij me mijn mn jouw jou zijn haar hem hen hun ons onze zich zn is ben bent was waren wordt word worden werd
		heb hebt heeft hebben had hadden zal zou zouden kan kun kunt kunnen kon moet moeten mag wil wilt er hier daar wat wie waar hoe wanneer waarom
		ook nog al wel niet geen steeds altijd heel erg iets iemand alle alles veel meer zo nu net want omdat sinds
		the a an and or but that this these those of for with at in on to from by about as if then so because since than
		i you he she it we they me my mine your his her him them their our us is am are was were be been being has have had do does did
		will would can could must may might shall should there here what who where how when why which
		also still already very some someone something any all much more now just not no`) {
		set[w] = true
	}
	return set
}()
