package search

// appendStem adds a common form for the inflections of a word. It is deliberately
// lighter than Snowball: index and query use the same function, and what it
// misses the prefix and typo tiers find. One form serves both languages, since
// nobody says in which of them a single word is written.
func appendStem(b, w []byte) []byte {
	if len(w) < 4 {
		return append(b, w...)
	}
	s := withoutT(withoutEnding(w))
	if len(s) >= 6 && s[0] == 'g' && s[1] == 'e' && hasVowel(s[2:]) {
		s = s[2:]
	}
	return appendPlain(b, s)
}

// endings are tried from the longest on; the first of them need a long rest.
var endings = [...]string{
	"ations", "ation", "ating", "ated", "aties", "atie", "eerden", "eerde", "eerd", "eert", "eren", // discriminatie, discrimineren
	"lijkheid", "heden", "heid", "ingen", "ende", "tjes", "ing", "end", "tje", "ies", "en", "es", "ed", "er", "e", "s",
}

const longEndings = 11 // at the front of endings

func withoutEnding(w []byte) []byte {
	last := w[len(w)-1]
	for i, ending := range endings {
		if ending[len(ending)-1] != last {
			continue
		}
		least := 3
		if i < longEndings || len(ending) == 1 {
			least = 4
		}
		if base, ok := cutEnding(w, ending, least); ok {
			return base
		}
	}
	return w
}

// withoutT takes the t or d of a verb off: "werkt", "geduwd". After other letters
// it mostly belongs to the word: "sport", "bod".
func withoutT(w []byte) []byte {
	n := len(w) - 1
	if n < 3 || w[n] != 't' && w[n] != 'd' {
		return w
	}
	switch w[n-1] {
	case 'k', 'p', 'f', 'g', 'w', 'm', 'b', 'v', 'z':
		return w[:n]
	case 'l', 'n', 'r':
		if n >= 5 {
			return w[:n]
		}
	}
	return w
}

func cutEnding(w []byte, ending string, least int) ([]byte, bool) {
	n := len(w) - len(ending)
	if n < least || string(w[n:]) != ending || !hasVowel(w[:n]) || ending == "s" && ownS(w[n-1]) {
		return w, false
	}
	return w[:n], true
}

// ownS tells whether an s behind a letter belongs to the word: "functionaris",
// "campus", "stress".
func ownS(before byte) bool { return before == 'i' || before == 'u' || before == 's' }

// appendPlain evens out spelling that changes with inflection, taste or ear:
// doubled letters (praat, praten), v and f, z and s, c and k, ij and y, sex and
// seks, ph and f.
func appendPlain(b, s []byte) []byte {
	from := len(b)
	for i := 0; i < len(s); {
		n, plain := spelled(s[i:])
		for k := range len(plain) {
			if c := plain[k]; len(b) == from || b[len(b)-1] != c {
				b = append(b, c)
			}
		}
		i += n
	}
	return b
}

// spelled gives the even spelling of the beginning of s, and how much of s it
// stands for.
func spelled(s []byte) (n int, plain string) {
	if len(s) > 2 && string(s[:3]) == "sch" {
		return 3, "s"
	}
	if len(s) > 1 {
		switch string(s[:2]) {
		case "ij", "ei", "ey":
			return 2, "y"
		case "ie":
			return 2, "i"
		case "ph":
			return 2, "f"
		case "ck":
			return 2, "k"
		case "th":
			return 2, "t"
		case "ou":
			return 2, "au"
		case "ch":
			return 2, "g"
		case "ce", "ci":
			return 1, "s"
		}
	}
	switch s[0] {
	case 'x':
		return 1, "ks"
	case 'c', 'q':
		return 1, "k"
	case 'v':
		return 1, "f"
	case 'z':
		return 1, "s"
	}
	return 1, eachByte[s[0] : int(s[0])+1]
}

// eachByte has every byte at its own place, to name one without allocating.
var eachByte = func() string {
	var b [256]byte
	for i := range b {
		b[i] = byte(i)
	}
	return string(b[:])
}()

func hasVowel(s []byte) bool {
	for _, c := range s {
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			return true
		}
	}
	return false
}
