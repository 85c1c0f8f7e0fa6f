package plain

import "strings"

// englishWords are words whose spelling misleads the rules below.
var englishWords = map[string]int{
	"people": 2, "something": 2, "someone": 2, "somewhere": 2, "sometimes": 2, "everyone": 3, "every": 2, "everything": 3, "being": 2, "business": 2, "science": 2,
	"area": 3, "idea": 3, "ideas": 3, "create": 2, "created": 3, "react": 2, "reaction": 3, "real": 1, "really": 2, "safety": 2, "safely": 2, "lively": 2, "society": 4,
	"variety": 4, "anxiety": 4, "doesn't": 2, "isn't": 2, "wasn't": 2, "didn't": 2, "hasn't": 2, "quiet": 2, "client": 2, "trial": 2, "diary": 3, "violence": 3,
	"violent": 3, "violation": 4, "behaviour": 3, "serious": 3, "previous": 3, "experience": 4, "experiences": 5, "homepage": 2, "website": 2, "websites": 2, "online": 2,
	"statement": 2, "statements": 2, "therefore": 2, "housemate": 2, "housemates": 2, "lifestyle": 2, "whoever": 3, "facebook": 2, "interview": 3, "evening": 2, "different": 3, "useful": 2,
	"careful": 2, "carefully": 3, "hopeful": 2, "rarely": 2, "likely": 2, "closely": 2, "entirely": 4, "completely": 3, "homeless": 2, "movement": 2, "involvement": 3, "management": 3, "measurement": 3,
	"agreement": 3, "judgement": 2, "workplace": 2, "sidelined": 2, "namely": 2, "lonely": 2, "police": 2, "policies": 3, "media": 3, "immediate": 4, "immediately": 5, "mediate": 3, "mediator": 4, "mediation": 4, "appropriate": 4,
	"associate": 4, "association": 5, "associations": 5, "radio": 3, "ratio": 3, "period": 3, "video": 3, "videos": 3, "doing": 2, "going": 2, "seeing": 2, "higher": 2, "choir": 2, "usual": 3, "actual": 3, "sexual": 3, "sexually": 4, "individual": 5,
	"situation": 4, "situations": 4, "evaluate": 4, "evaluation": 5, "evaluated": 5, "gradual": 3, "manual": 3, "fuel": 2, "cruel": 2, "duty": 2, "theatre": 3, "centre": 2, "centres": 2, "poem": 2, "create-": 2, "moreover": 3, "whereas": 2, "whereabouts": 3,
	"one": 1, "ones": 1, "done": 1, "gone": 1, "the": 1, "me": 1, "be": 1, "he": 1, "she": 1, "we": 1, "recipe": 3, "expertise": 3, "role-play": 2, "safeguard": 2, "safeguards": 2, "timeline": 2, "guideline": 2, "guidelines": 2, "sidestep": 2, "forename": 2,
}

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
