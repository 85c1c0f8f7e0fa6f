package plain

import "strings"

// englishWords are words whose spelling misleads the rules below.
var englishWords = counted(map[int]string{
	2: `business careful centre centres client create didn't doesn't doing evening every going guideline guidelines hasn't homeless homepage hopeful
		housemate housemates isn't lifestyle people quiet react safeguard safeguards safety science someone something sometimes somewhere statements
		therefore timeline useful wasn't`,
	3: `actual area behaviour carefully created everything gradual idea ideas manual moreover ratio reaction sexual theatre usual whoever`,
	4: `anxiety associate entirely evaluate experience sexually situation situations society variety`,
	5: `association associations evaluated evaluation experiences individual`,
})

func isVowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

// english counts groups of vowels, without the e that is written and not spoken,
// and with the vowels that stand side by side and are both spoken.
func english(word string) int {
	word = strings.ReplaceAll(accents.Replace(word), "’", "'")
	if n, ok := englishWords[word]; ok {
		return n
	}
	word, _ = strings.CutSuffix(word, "'s")
	if n, ok := englishWords[word]; ok {
		return n
	}
	n := 0
	for i := range len(word) {
		if isVowel(word[i]) && (i == 0 || !isVowel(word[i-1]) || twoSounds(word, i)) {
			n++
		}
	}
	return n - silent(word)
}

// twoSounds tells whether the vowel at i is spoken apart from the one before it.
func twoSounds(word string, i int) bool {
	rest := word[i-1:]
	for _, pair := range []string{"ia", "iu", "eo", "uou", "io", "yi", "uity", "ying", "eing"} {
		if strings.HasPrefix(rest, pair) {
			before := word[max(0, i-2) : i-1]
			soft := strings.Contains("tsgcx", before) && pair != "eo" // nation, social, region: one sound
			return !soft || before == ""
		}
	}
	return false
}

// silent counts the vowels at the end that are written and not spoken.
func silent(word string) int {
	n := len(word)
	if n < 3 {
		return 0
	}
	switch end := word[n-2:]; {
	case end == "ed" && !strings.ContainsRune("td", rune(word[n-3])) && !isVowel(word[n-3]):
		return 1
	case end == "es" && !isVowel(word[n-3]) && !strings.ContainsRune("scxz", rune(word[n-3])) && !sibilant(word[:n-2]) && !syllabicL(word[:n-1]):
		return 1
	case word[n-1] == 'e' && !isVowel(word[n-2]) && !syllabicL(word):
		return 1
	case len(word) > 5 && strings.HasSuffix(word, "ely") && !isVowel(word[n-4]), strings.HasSuffix(word, "ement") && n > 6 && !isVowel(word[n-6]):
		return 1
	}
	return 0
}

// sibilant tells whether -es is spoken after these letters: teaches, changes.
func sibilant(stem string) bool {
	return strings.HasSuffix(stem, "ch") || strings.HasSuffix(stem, "sh") || strings.HasSuffix(stem, "g")
}

// syllabicL tells whether the word ends in an l that is a syllable: people, table.
func syllabicL(word string) bool {
	n := len(word)
	return strings.HasSuffix(word, "le") && n > 2 && !isVowel(word[n-3])
}
