package plain

import "unicode"

// isAbbreviation tells whether a word is written in capitals that are spoken one
// by one: HR, GGD, RI&E, CvB.
func isAbbreviation(word string) bool {
	capitals, letters := 0, 0
	for _, r := range word {
		if unicode.IsUpper(r) {
			capitals++
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return capitals > 1 && capitals*2 > letters
}
