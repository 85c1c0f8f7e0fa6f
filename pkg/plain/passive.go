package plain

import (
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// passive tells whether the words of a sentence, in lower case, hold a passive
// form: who acts is left out. It is an estimate: a form of "worden" and a
// participle, or a form of "be" with one close behind.
func passive(words []string, lang entry.Lang) bool {
	for i, w := range words {
		if lang == entry.NL && dutchPassive[w] && hasParticiple(words, dutchParticiple) {
			return true
		}
		if lang == entry.EN && forms[w] && hasParticiple(words[i+1:min(i+4, len(words))], englishParticiple) {
			return true
		}
	}
	return false
}

func hasParticiple(words []string, is func(string) bool) bool {
	for _, w := range words {
		if is(w) {
			return true
		}
	}
	return false
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

var (
	dutchPassive = set("wordt worden werd werden geworden")
	// strong are participles that do not end in a d or t, and some that hide theirs.
	strong = set(`gedaan gegeven genomen gezien gehouden geschreven gesproken besproken gekozen verboden gevonden geroepen gedwongen geholpen getroffen bekeken
		gelezen ontslagen geslagen besloten gesloten gevangen gezonden bewezen gewezen verwezen gelaten geboden geschoven ontworpen gedragen geschonden`)
	nouns = set(`geweld gebied bericht gezicht besluit beeld verstand bekend bewust verdacht verkeerd gezond bepaald geduld geslacht gerecht verdriet gewicht
		gedicht verband verbond geluid`)

	forms       = set("is are was were be been being am gets get got")
	participles = set(`done given taken seen held written spoken chosen forbidden found told asked made sent kept left put set brought thought paid sold read heard known
		shown drawn hurt hit built said understood begun broken hidden driven forced`)
	adjectives = set(`allowed involved worried scared interested tired need indeed red bored ashamed married used united related hundred needed limited supposed alleged
		concerned closed based mixed excited upset afraid called`)
)

func dutchParticiple(w string) bool {
	if nouns[w] {
		return false
	}
	for _, prefix := range []string{"", "aan", "af", "op", "in", "uit", "over", "mee", "door", "om", "toe", "voor", "weg", "na", "bij", "terug", "vast", "neer", "thuis", "samen"} {
		rest, ok := strings.CutPrefix(w, prefix)
		if ok && (strong[rest] || weak(rest)) {
			return true
		}
	}
	return false
}

// weak tells whether a word looks like a participle on -d or -t: gemeld,
// betaald, verteld.
func weak(w string) bool {
	if len(w) < 5 || !strings.ContainsRune("dt", rune(w[len(w)-1])) || strings.HasSuffix(w, "heid") || strings.HasSuffix(w, "st") && !strings.HasPrefix(w, "ge") {
		return false
	}
	for _, prefix := range []string{"ge", "be", "ver", "ont", "her", "er"} {
		if strings.HasPrefix(w, prefix) {
			return true
		}
	}
	return false
}

func englishParticiple(w string) bool {
	return participles[w] || len(w) > 4 && strings.HasSuffix(w, "ed") && !adjectives[w]
}
