package plain

import (
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

// level is how easy a text must be: that depends on who reads it, and when.
type level struct {
	name     string
	ease     float64 // at least, in Dutch: Flesch-Douma
	grade    float64 // at most, in English: Flesch-Kincaid
	words    int     // in a sentence, at most
	severity diagnostic.Severity
}

// The levels. B1 is a level of people who learn a language, and no formula
// measures it; the bounds stand for it. Douma's own table calls a reading ease of
// 60 to 70 normal, within reach of who left primary school; Flesch calls the same
// band plain English, of grade 8 and 9. From 30 to 45 Douma calls hard, fit for
// who finished secondary school: professionals in higher education, and below
// that it takes a university. Sentences of 21 words are fairly difficult, of 25
// difficult, says the research behind the limit of the British government.
//
// Douma's table: https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php
// Sentences: https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/
// B1: https://www.ia2.nl/artikelen/kleren-van-de-keizer-b1.php
var (
	inNeed       = &level{"in need", 60, 8, 20, diagnostic.Error}
	professional = &level{"professional", 30, 14, 25, diagnostic.Warning}
	named        = &level{name: "name", severity: diagnostic.Warning} // too short to be measured
)

// fewestWords is the shortest text that is measured by a formula: the formulas
// were made for samples of a hundred words, and say nothing of a handful.
const fewestWords = 10

// fields says which level the texts of an entry have, by folder and key. A text
// that stands nowhere here is not read by those who seek help.
var fields = map[string]map[string]*level{
	"vocabulary": {
		"prefLabel": named, "explanation": inNeed, "example": inNeed, "scopeNote": inNeed,
		"definition": professional,
	},
	"channels": {
		"name": named, "purpose": inNeed, "eligibility/text": inNeed, "phones/*/note": inNeed, "schedule/note": inNeed, "cost": inNeed,
		"confidentiality/text": inNeed, "confidentiality/exceptions": inNeed, "anonymity/text": inNeed, "whoLearns": inNeed, "dutyToReport": inNeed,
		"whatNext": inNeed, "duration": inNeed, "cannot": inNeed,
		"assured/how": professional,
	},
	"facts":       {"question": inNeed, "help": inNeed, "why": inNeed, "values/*/label": inNeed, "values/*/help": inNeed},
	"rules":       {"because": inNeed, "then/advice": inNeed, "openNorm": inNeed},
	"duties":      {"name": named, "who": inNeed, "what": inNeed},
	"instruments": {"name": named, "description": professional, "action": professional, "evidence/note": professional},
	"initiatives": {"name": named, "question": professional, "action": professional},
	"measures":    {"name": named, "text": professional, "became": professional},
	"lessons":     {"title": named, "text": professional, "action": professional},
}

// unread are the texts that only those who maintain the content read, or that
// cite the law by its own words.
var unread = map[string][]string{
	"":           {"title", "collections/*/label", "terms/*/label"},
	"vocabulary": {"legalBasis"}, "duties": {"basis"},
	"cases": {"story"}, "invariants": {"text"}, "impossible": {"reason"}, "survivors": {"reason"},
}

// kindOfText gives a key without the numbers in lists: values/2/help is
// values/*/help.
func kindOfText(key string) string {
	parts := strings.Split(key, "/")
	for i, part := range parts {
		if part != "" && part[0] >= '0' && part[0] <= '9' {
			parts[i] = "*"
		}
	}
	return strings.Join(parts, "/")
}
