package diagnostic

import "strings"

// Nearest gives the known name that was probably meant by word, and whether
// there is one. Upper and lower case count as the same.
//
// Near means few slips of the keyboard: a letter too many, too few or wrong, or
// two neighbours swapped (the optimal string alignment distance). One slip is
// allowed, two in a word of five letters or more, three from ten. Of names that
// are equally near the first in sorted order wins, so the order of known does
// not matter. The empty word is near to nothing.
func Nearest(word string, known []string) (string, bool) {
	if word == "" {
		return "", false
	}
	letters := []rune(strings.ToLower(word))
	best, least := "", slips(len(letters))
	for _, name := range known {
		d := distance(letters, []rune(strings.ToLower(name)))
		if name == "" || d > least {
			continue
		}
		if best == "" || d < least || name < best {
			best, least = name, d
		}
	}
	return best, best != ""
}

// slips is how far a name may be from a word of so many letters.
func slips(letters int) int {
	switch {
	case letters >= 10:
		return 3
	case letters >= 5:
		return 2
	}
	return 1
}

// distance is the optimal string alignment distance: the least number of
// letters inserted, removed, replaced or swapped with a neighbour to turn a into
// b, no letter being touched twice. It keeps three rows of the usual table.
func distance(a, b []rune) int {
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		before, above, row = above, row, before
		row[0] = i + 1
		for j := range b {
			replaced := above[j]
			if a[i] != b[j] {
				replaced++
			}
			row[j+1] = min(above[j+1]+1, row[j]+1, replaced)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return row[len(b)]
}
