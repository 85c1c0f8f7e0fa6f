package plain

import "unicode"

// IsAbbreviation tells whether a word is written in capitals that are spoken one
// by one: HR, GGD, RI&E, CvB.
func IsAbbreviation(word string) bool {
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
