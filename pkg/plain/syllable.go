package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// syllables counts the syllables of a word as it is spoken, at least one. It
// goes by vowels, because hyphenation patterns, made for line ends, leave out
// syllables of one letter. An abbreviation is spoken letter by letter, a number
// digit by digit.
func syllables(word string, lang entry.Lang) int {
	n := 0
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' }) {
		n += max(spoken(part, lang), 1)
	}
	return max(n, 1)
}

func spoken(part string, lang entry.Lang) int {
	if IsAbbreviation(part) || unicode.IsDigit(first(part)) {
		return utf8.RuneCountInString(part)
	}
	part = strings.ToLower(part)
	if lang == entry.EN {
		return english(part)
	}
	return dutch(part)
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// dutchVowels are the vowels of more than one letter, longest first.
var dutchVowels = []string{"eeu", "ieu", "aai", "ooi", "oei", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ou", "au", "ei", "ij", "ai", "oi"}

// dutchLoans are words that are not spoken as Dutch spells.
var dutchLoans = counted(map[int]string{
	1: `care coach guide house safe team teams`,
	2: `coaches culture deadline guideline guidelines leader learning office offline online update website websites`,
	3: `awareness leadership museum`,
})

// counted turns lists of words, by their syllables, into a table.
func counted(lists map[int]string) map[string]int {
	table := map[string]int{}
	for n, words := range lists {
		for w := range strings.FieldsSeq(words) {
			table[w] = n
		}
	}
	return table
}

// accents are the vowels that begin a syllable of their own, or only carry stress.
var accents = strings.NewReplacer("ë", "-e", "ï", "-i", "ö", "-o", "ü", "-u", "é", "e", "è", "e", "ê", "e", "á", "a", "à", "a", "ó", "o", "í", "i", "ú", "u")

func dutch(word string) int {
	if n, ok := dutchLoans[word]; ok {
		return n
	}
	word = strings.ReplaceAll(accents.Replace(word), "qu", "q")
	n := 0
	for i := 0; i < len(word); {
		if !strings.ContainsRune("aeiouy", rune(word[i])) || word[i] == 'y' && i+1 < len(word) && strings.ContainsRune("aeiou", rune(word[i+1])) {
			i++
			continue
		}
		n++
		i += vowelLength(word[i:])
	}
	return n
}

func vowelLength(s string) int {
	for _, v := range dutchVowels {
		if strings.HasPrefix(s, v) {
			return len(v)
		}
	}
	return 1
}
