package content_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/data"
	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// good is testdata/good: a small content folder without faults, taken from a few
// entries of data/. It is the test's own, so that changes of the content do not
// move what is expected here.
func good(t *testing.T) fstest.MapFS {
	t.Helper()
	folder := os.DirFS("testdata/good")
	files := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(folder, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(folder, name)
		files[name] = &fstest.MapFile{Data: text}
		return err
	}))
	return files
}

// change gives a text in which old stands once, with other words in its place.
// An empty old is the whole text.
func change(t *testing.T, text, old, changed string) string {
	t.Helper()
	if old == "" {
		return changed
	}
	require.Equal(t, 1, strings.Count(text, old), "%q must stand there once", old)
	return strings.Replace(text, old, changed, 1)
}

// print gives findings as a person reads them: a line each, and what is
// suggested indented below it.
func print(findings []diagnostic.Finding) string {
	var lines []string
	for _, f := range findings {
		lines = append(lines, f.String())
		if f.Hint != "" {
			lines = append(lines, "    "+strings.ReplaceAll(f.Hint, "\n", "\n    "))
		}
	}
	return strings.Join(lines, "\n")
}

func TestLoadGoodContent(t *testing.T) {
	c, findings := content.Load(good(t), content.WithDay(20261121))
	assert.Equal(t, "", print(findings))
	assert.Equal(t, [...]int{3, 4, 2, 1, 1, 6, 4, 2, 1, 1}, [...]int{
		len(c.Concepts), len(c.Channels), len(c.Instruments), len(c.Initiatives), len(c.Lessons),
		len(c.Facts), len(c.Rules), len(c.Duties), len(c.Cases), len(c.Sources),
	})
}

// TestLoadFaults makes one change in good content, and expects what is found.
func TestLoadFaults(t *testing.T) {
	tests := []struct {
		name    string
		file    string
		old     string // empty: the whole file
		changed string
		remove  bool // take the file away
		want    string
	}{
		{
			name: "an empty file", file: "vocabulary/pesten.json",
			want: `vocabulary/pesten.json:1:1: error: the text ends where a value was expected [syntax]`,
		},
		{
			name: "a file of spaces", file: "vocabulary/pesten.json",
			changed: " \n\t\n",
			want:    `vocabulary/pesten.json:3:1: error: the text ends where a value was expected [syntax]`,
		},
		{
			name: "a truncated file", file: "vocabulary/pesten.json",
			changed: `{
  "id": "pesten",
`,
			want: `vocabulary/pesten.json:3:1: error: expected a key in double quotes here [syntax]`,
		},
		{
			name: "a text without a closing quote", file: "vocabulary/pesten.json",
			changed: `{
  "id": "pesten`,
			want: `vocabulary/pesten.json:2:9: error: the text that begins here has no closing quote [syntax]`,
		},
		{
			name: "invalid UTF-8", file: "vocabulary/pesten.json",
			old:     `"nl": "pesten"`,
			changed: "\"nl\": \"p\xffsten\"",
			want:    `vocabulary/pesten.json:7:13: error: this is not valid UTF-8 [syntax]`,
		},
		{
			name: "a key twice", file: "vocabulary/pesten.json",
			old:     `"id": "pesten",`,
			changed: `"id": "pesten", "id": "pesten",`,
			want:    `vocabulary/pesten.json:3:19: error: the key "id" stands here twice [syntax]`,
		},
		{
			name: "a comma too many", file: "sources/wet-whw.json",
			old:     `"seen": "2026-11-21"`,
			changed: `"seen": "2026-11-21",`,
			want:    `sources/wet-whw.json:9:24: error: expected a key in double quotes here [syntax]`,
		},
		{
			name: "a comma too few", file: "vocabulary/pesten.json",
			old:     `"id": "pesten",`,
			changed: `"id": "pesten"`,
			want:    `vocabulary/pesten.json:4:3: error: expected a comma or } here [syntax]`,
		},
		{
			name: "a comment", file: "vocabulary/pesten.json",
			old:     `"id": "pesten",`,
			changed: `"id": "pesten", // bullying`,
			want:    `vocabulary/pesten.json:3:19: error: expected a key in double quotes here [syntax]`,
		},
		{
			name: "single quotes", file: "vocabulary/pesten.json",
			old:     `"id": "pesten"`,
			changed: "'id': 'pesten'",
			want:    `vocabulary/pesten.json:3:3: error: expected a key in double quotes here [syntax]`,
		},
		{
			name: "a byte order mark", file: "vocabulary/pesten.json",
			old: `{
  "$schema"`,
			changed: "\ufeff{\n  \"$schema\"",
			want:    `vocabulary/pesten.json:1:1: error: expected a value here (a text in double quotes, a number, a list or an object) [syntax]`,
		},
		{
			name: "text after the end", file: "vocabulary/pesten.json",
			changed: "{} {}",
			want:    `vocabulary/pesten.json:1:4: error: expected the end of the text here [syntax]`,
		},
		{
			name: "an unknown escape", file: "vocabulary/pesten.json",
			old:     `"nl": "pesten"`,
			changed: `"nl": "p\esten"`,
			want:    `vocabulary/pesten.json:7:13: error: unknown escape in a text [syntax]`,
		},
		{
			name: "half of a surrogate pair", file: "vocabulary/pesten.json",
			old:     `"nl": "pesten"`,
			changed: `"nl": "pesten \ud83d"`,
			want:    `vocabulary/pesten.json:7:19: error: half of a surrogate pair in a text [syntax]`,
		},
		{
			name: "a line break in a text", file: "vocabulary/pesten.json",
			old: `"nl": "pesten"`,
			changed: `"nl": "pes
ten"`,
			want: `vocabulary/pesten.json:7:15: error: a line break or control character inside a text: write it as an escape such as \n [syntax]`,
		},
		{
			name: "no JSON", file: "vocabulary/pesten.json",
			changed: "<html>",
			want:    `vocabulary/pesten.json:1:1: error: expected a value here (a text in double quotes, a number, a list or an object) [syntax]`,
		},
		{
			name: "nested without end", file: "vocabulary/pesten.json",
			changed: strings.Repeat("[", 100),
			want:    `vocabulary/pesten.json:1:66: error: nested too deeply: at most 64 levels [syntax]`,
		},
		{
			name: "a list", file: "vocabulary/pesten.json",
			changed: "[]",
			want: `vocabulary/pesten.json:1:1: error: the file is a list, expected an object [wrong-type]
    A concept of the shared vocabulary: what it is called, what it means, and how people say it. One file in data/vocabulary.`,
		},
		{
			name: "null", file: "vocabulary/pesten.json",
			changed: "null",
			want: `vocabulary/pesten.json:1:1: error: the file is null, expected an object [wrong-type]
    A concept of the shared vocabulary: what it is called, what it means, and how people say it. One file in data/vocabulary.`,
		},
		{
			name: "a number", file: "vocabulary/pesten.json",
			changed: "112",
			want: `vocabulary/pesten.json:1:1: error: the file is 112, expected an object [wrong-type]
    A concept of the shared vocabulary: what it is called, what it means, and how people say it. One file in data/vocabulary.`,
		},
		{
			name: "an empty object", file: "cases/alleen-gevaar.json",
			changed: "{}",
			want: `cases/alleen-gevaar.json:1:1: error: the file lacks "$schema" [missing-key]
    The schema of this file; it lets an editor explain and complete.
    for example "../../schemas/case.schema.json"
cases/alleen-gevaar.json:1:1: error: the file lacks "expect" [missing-key]
    What the answer must and must not contain, or all of it (whole). At least one of these.
    for example {"first":"noodnummer-112","mustNot":["leidinggevende"]}
cases/alleen-gevaar.json:1:1: error: the file lacks "facts" [missing-key]
    What is known in this story. Left-out facts are unknown.
    for example {"rol":"student","aard":["seksueel-geweld"],"wanneer":"drie-dagen"}
cases/alleen-gevaar.json:1:1: error: the file lacks "id" [missing-key]
    The fixed name of this entry, equal to its file name without .json.
    for example "student-gisteren-verkracht"
cases/alleen-gevaar.json:1:1: error: the file lacks "story" [missing-key]
    What happened, in one or two sentences, without names.
    for example {"nl":"Een student is gisteren verkracht.","en":"A student was raped yesterday."}`,
		},
		{
			name: "a rule in the folder of the concepts", file: "vocabulary/pesten.json",
			old:     "concept.schema.json",
			changed: "rule.schema.json",
			want: `vocabulary/pesten.json:2:14: error: "../../schemas/rule.schema.json" is not the schema of a concept, expected a path that ends in "concept.schema.json" [wrong-kind]
    move the file to the folder of its kind, or mend the path`,
		},
		{
			name: "a schema somewhere else", file: "vocabulary/pesten.json",
			old:     "../../schemas/concept",
			changed: "/concept",
			want: `vocabulary/pesten.json:2:14: error: "$schema" is "/concept.schema.json", expected "../../schemas/concept.schema.json" [unknown-value]
    The schema of this file; it lets an editor explain and complete.
    for example "../../schemas/concept.schema.json"`,
		},
		{
			name: "a schema that is no text", file: "vocabulary/pesten.json",
			old:     `"../../schemas/concept.schema.json"`,
			changed: "5",
			want: `vocabulary/pesten.json:2:14: error: "$schema" is 5, expected "../../schemas/concept.schema.json" [unknown-value]
    The schema of this file; it lets an editor explain and complete.
    for example "../../schemas/concept.schema.json"`,
		},
		{
			name: "a number with an exponent", file: "rules/gevaar-direct-112.json",
			old:     `"rank": 1`,
			changed: `"rank": 1e9999999`,
			want:    `rules/gevaar-direct-112.json:19:17: error: the number "1e9999999" is too long or has an exponent, expected a whole number such as 50 [wrong-form]`,
		},
		{
			name: "a number without end", file: "rules/gevaar-direct-112.json",
			old:     `"rank": 1`,
			changed: `"rank": 0.00000000000000000001`,
			want:    `rules/gevaar-direct-112.json:19:17: error: the number "0.00000000000000000001" is too long or has an exponent, expected a whole number such as 50 [wrong-form]`,
		},
		{
			name: "a misspelt key", file: "vocabulary/pesten.json",
			old:     `"prefLabel"`,
			changed: `"preflabel"`,
			want: `vocabulary/pesten.json:1:1: error: the file lacks "prefLabel" [missing-key]
    The name by which this concept is shown. Lower case unless it is a name.
    for example {"nl":"pesten","en":"bullying"}
vocabulary/pesten.json:6:3: error: unknown key "preflabel" [unknown-key]
    did you mean "prefLabel"?`,
		},
		{
			name: "an unknown key", file: "vocabulary/pesten.json",
			old:     `"id": "pesten",`,
			changed: `"id": "pesten", "colour": "red",`,
			want: `vocabulary/pesten.json:3:19: error: unknown key "colour" [unknown-key]
    expected one of $schema, id, status, collection, prefLabel, altLabel, hiddenLabel, definition, explanation, example, scopeNote, broader, related, exactMatch, suggests, legalBasis, unconfirmed, sources, reviewed, reviewBy, note`,
		},
		{
			name: "a missing key", file: "vocabulary/pesten.json",
			old: `  "collection": "ongewenst-gedrag",
`,
			want: `vocabulary/pesten.json:1:1: error: the file lacks "collection" [missing-key]
    The group of the vocabulary in which this concept is listed.
    for example "ongewenst-gedrag"`,
		},
		{
			name: "a text without English", file: "vocabulary/pesten.json",
			old: `"nl": "pesten",
    "en": "bullying"`,
			changed: `"nl": "pesten"`,
			want: `vocabulary/pesten.json:6:16: error: "prefLabel" lacks "en" [missing-key]
    every text stands in both languages`,
		},
		{
			name: "a third language", file: "vocabulary/pesten.json",
			old: `"en": "bullying"`,
			changed: `"en": "bullying",
    "de": "Mobbing"`,
			want: `vocabulary/pesten.json:9:5: error: unknown key "de" [unknown-key]
    expected one of "nl", "en"`,
		},
		{
			name: "a misspelt status", file: "vocabulary/pesten.json",
			old:     `"published"`,
			changed: `"publised"`,
			want: `vocabulary/pesten.json:4:13: error: "status" has the unknown value "publised" [unknown-value]
    did you mean "published"?`,
		},
		{
			name: "an unknown status", file: "vocabulary/pesten.json",
			old:     `"published"`,
			changed: `"final"`,
			want: `vocabulary/pesten.json:4:13: error: "status" has the unknown value "final" [unknown-value]
    expected one of "draft", "review", "published", "retired"`,
		},
		{
			name: "a status that is no text", file: "vocabulary/pesten.json",
			old:     `"published"`,
			changed: "true",
			want: `vocabulary/pesten.json:4:13: error: "status" has the unknown value true [unknown-value]
    expected one of "draft", "review", "published", "retired"`,
		},
		{
			name: "a date in another order", file: "vocabulary/pesten.json",
			old:     `"reviewed": "2026-11-21"`,
			changed: `"reviewed": "21-11-2026"`,
			want: `vocabulary/pesten.json:45:15: error: "reviewed" is "21-11-2026", expected a date [wrong-form]
    A date as year-month-day.
    for example "2026-11-21"`,
		},
		{
			name: "a day that does not exist", file: "vocabulary/pesten.json",
			old:     `"reviewed": "2026-11-21"`,
			changed: `"reviewed": "2027-02-30"`,
			want: `vocabulary/pesten.json:45:15: error: "reviewed" is "2027-02-30", expected a date [wrong-form]
    A date as year-month-day.
    for example "2026-11-21"`,
		},
		{
			name: "a month that does not exist", file: "vocabulary/pesten.json",
			old:     `"reviewed": "2026-11-21"`,
			changed: `"reviewed": "2026-13-01"`,
			want: `vocabulary/pesten.json:45:15: error: "reviewed" is "2026-13-01", expected a date [wrong-form]
    A date as year-month-day.
    for example "2026-11-21"`,
		},
		{
			name: "a text in one language", file: "vocabulary/pesten.json",
			old: `{
    "nl": "pesten",
    "en": "bullying"
  }`,
			changed: `"pesten"`,
			want: `vocabulary/pesten.json:6:16: error: "prefLabel" is "pesten", expected an object [wrong-type]
    A text that readers see, in Dutch and in English. Both are needed: a reader is never silently given the other language.
    for example {"nl":"Je kunt hier in vertrouwen praten.","en":"You can talk here in confidence."}`,
		},
		{
			name: "an empty text", file: "vocabulary/pesten.json",
			old:     `"en": "bullying"`,
			changed: `"en": ""`,
			want: `vocabulary/pesten.json:8:11: error: "prefLabel.en" has 0 characters, expected at least 1 [wrong-length]
    The English text: equal in meaning, clear and short, speaking to you. Never empty, no spaces or line ends around it.
    for example "You can talk here in confidence."`,
		},
		{
			name: "a text of spaces", file: "vocabulary/pesten.json",
			old:     `"en": "bullying"`,
			changed: `"en": "  "`,
			want: `vocabulary/pesten.json:8:11: error: "prefLabel.en" is "  ", expected no spaces or line ends around the text [wrong-form]
    write the text, or take the key out`,
		},
		{
			name: "spaces around a text", file: "vocabulary/pesten.json",
			old:     `"en": "bullying"`,
			changed: `"en": " bullying"`,
			want: `vocabulary/pesten.json:8:11: error: "prefLabel.en" is " bullying", expected no spaces or line ends around the text [wrong-form]
    write "bullying"`,
		},
		{
			name: "a list that is a text", file: "vocabulary/pesten.json",
			old: `"related": [
    "kleineren"
  ]`,
			changed: `"related": "kleineren"`,
			want: `vocabulary/pesten.json:31:14: error: "related" is "kleineren", expected a list [wrong-type]
    Ids of concepts that readers may also want to see.
    for example ["uitsluiting"]`,
		},
		{
			name: "an id that is listed twice", file: "vocabulary/pesten.json",
			old: `"kleineren"`,
			changed: `"kleineren",
    "kleineren"`,
			want: `vocabulary/pesten.json:33:5: error: "related" lists "kleineren" twice [listed-twice]
    take one of the two out`,
		},
		{
			name: "an id in capitals", file: "vocabulary/pesten.json",
			old:     `"kleineren"`,
			changed: `"Kleineren"`,
			want: `vocabulary/pesten.json:32:5: error: "related.0" is "Kleineren", expected an id [wrong-form]
    The fixed name of an entry, equal to its file name without .json: lower-case letters, digits and single hyphens. It may start with a digit. Once published it never changes.
    for example "vertrouwenspersoon-studenten"`,
		},
		{
			name: "an id that is too long", file: "vocabulary/pesten.json",
			old:     `"kleineren"`,
			changed: `"kleineren` + strings.Repeat("-a", 40) + `"`,
			want: `vocabulary/pesten.json:32:5: error: "related.0" has 89 characters, expected at most 80 [wrong-length]
    The fixed name of an entry, equal to its file name without .json: lower-case letters, digits and single hyphens. It may start with a digit. Once published it never changes.
    for example "vertrouwenspersoon-studenten"`,
		},
		{
			name: "a fact that cannot be suggested", file: "vocabulary/pesten.json",
			old:     `"fact": "aard"`,
			changed: `"fact": "leeftijd"`,
			want: `vocabulary/pesten.json:36:15: error: "suggests.0.fact" has the unknown value "leeftijd" [unknown-value]
    expected one of "aard", "positie", "wanneer", "gevaar", "ander", "rol", "plaats"`,
		},
		{
			name: "a value that cannot be suggested", file: "vocabulary/pesten.json",
			old:     `"value": "pesten-uitsluiting"`,
			changed: `"value": "pesten"`,
			want: `vocabulary/pesten.json:37:16: error: "suggests.0.value" has the unknown value "pesten" [unknown-value]
    expected one of seksueel-geweld, seksuele-intimidatie, pesten-uitsluiting, intimidatie-agressie, bedreiging-stalking, discriminatie, machtsmisbruik, online, huiselijk-eer, ontgroening, crisis-suicidaliteit, integriteit, misstand, bedreigd-om-onderzoek, besluit, anders`,
		},
		{
			name: "a published entry without sources", file: "rules/gevaar-direct-112.json",
			old: `  "sources": [
    {
      "source": "wet-whw"
    }
  ],
`,
			want: `rules/gevaar-direct-112.json:1:1: error: the file lacks "sources" [missing-key]
    What this entry rests on. A published entry needs at least one source.
    for example [{"source":"verkenning-expertiseplatform"}]`,
		},
		{
			name: "an empty list of sources", file: "rules/gevaar-direct-112.json",
			old: `[
    {
      "source": "wet-whw"
    }
  ]`,
			changed: "[]",
			want: `rules/gevaar-direct-112.json:31:14: error: "sources" has 0 items, expected at least 1 [wrong-length]
    What this entry rests on. A published entry needs at least one source.
    for example [{"source":"wet-whw","at":"art. 1.20 lid 3"}]`,
		},
		{
			name: "a javascript address", file: "channels/noodnummer-112.json",
			old:     "https://112.nl",
			changed: "javascript:alert(1)",
			want: `channels/noodnummer-112.json:30:14: error: "urls.0.url" is "javascript:alert(1)", expected a secure web address [wrong-form]
    A full web address that starts with https://, without spaces.
    for example "https://www.juridischloket.nl/"`,
		},
		{
			name: "an address that is not secure", file: "channels/noodnummer-112.json",
			old:     "https://112.nl",
			changed: "http://112.nl",
			want: `channels/noodnummer-112.json:30:14: error: "urls.0.url" is "http://112.nl", expected a secure web address [wrong-form]
    A full web address that starts with https://, without spaces.
    for example "https://www.juridischloket.nl/"`,
		},
		{
			name: "a number with words", file: "channels/noodnummer-112.json",
			old:     `"number": "112"`,
			changed: `"number": "bel 112"`,
			want: `channels/noodnummer-112.json:25:17: error: "phones.0.number" is "bel 112", expected a phone number [wrong-form]
    A number exactly as it is dialled from the Netherlands and shown to readers: digits, with single spaces or hyphens between groups. Start with + only when it is published that way. No brackets, no words.
    for example "112"`,
		},
		{
			name: "always open, and not", file: "channels/noodnummer-112.json",
			old:     `"always": true`,
			changed: `"always": true, "periods": [{"days": ["mo"], "opens": "09:00", "closes": "17:00"}]`,
			want: `channels/noodnummer-112.json:35:32: error: "schedule.periods" is not allowed here [not-allowed]
    take it out, or look at the keys it depends on in the schema`,
		},
		{
			name: "not always open", file: "channels/noodnummer-112.json",
			old:     `"always": true`,
			changed: `"always": false`,
			want: `channels/noodnummer-112.json:35:15: error: "schedule.always" is false, expected true [unknown-value]
    true when it can be reached day and night, every day of the year. Then give no periods.
    for example true`,
		},
		{
			name: "no opening hours in a schedule", file: "channels/noodnummer-112.json",
			old: `"always": true`,
			want: `channels/noodnummer-112.json:34:15: error: "schedule" lacks "periods" [missing-key]
    Days and times. Needed unless it is always open.
    for example [{"days":["mo","tu","we","th","fr"],"opens":"09:00","closes":"17:00"}]`,
		},
		{
			name: "a time that does not exist", file: "channels/noodnummer-112.json",
			old:     `"always": true`,
			changed: `"periods": [{"days": ["mo"], "opens": "9:00", "closes": "25:00"}]`,
			want: `channels/noodnummer-112.json:35:43: error: "schedule.periods.0.opens" is "9:00", expected a time of day [wrong-form]
    A time in the Netherlands, 24-hour clock, two digits each.
    for example "09:00"
channels/noodnummer-112.json:35:61: error: "schedule.periods.0.closes" is "25:00", expected a closing time [wrong-form]
    A time in the Netherlands, 24-hour clock. Midnight at the end of the day is 24:00.
    for example "17:00"`,
		},
		{
			name: "an unknown day", file: "channels/noodnummer-112.json",
			old:     `"always": true`,
			changed: `"periods": [{"days": ["ma"], "opens": "09:00", "closes": "17:00"}]`,
			want: `channels/noodnummer-112.json:35:27: error: "schedule.periods.0.days.0" has the unknown value "ma" [unknown-value]
    did you mean "mo"?`,
		},
		{
			name: "a role with a phone", file: "channels/vertrouwenspersoon-studenten.json",
			old: `"instead"`,
			changed: `"phones": [{"number": "030 123 45 67"}],
  "instead"`,
			want: `channels/vertrouwenspersoon-studenten.json:62:13: error: "phones" is not allowed here [not-allowed]
    take it out, or look at the keys it depends on in the schema`,
		},
		{
			name: "a national channel with stand-ins", file: "channels/noodnummer-112.json",
			old: `"phones"`,
			changed: `"instead": ["studentendecaan"],
  "phones"`,
			want: `channels/noodnummer-112.json:23:14: error: "instead" is not allowed here [not-allowed]
    take it out, or look at the keys it depends on in the schema`,
		},
		{
			name: "a phone that nobody tried", file: "channels/noodnummer-112.json",
			old: `"assured"`,
			changed: `"note": "x",
  "assurd"`,
			want: `channels/noodnummer-112.json:1:1: error: the file lacks "assured", expected beside "phones" [missing-key]
    When and how the numbers and hours were seen; they must be seen again within 6 months. Only for national channels.
channels/noodnummer-112.json:1:1: error: the file lacks "assured", expected beside "schedule" [missing-key]
    When and how the numbers and hours were seen; they must be seen again within 6 months. Only for national channels.
channels/noodnummer-112.json:76:3: error: unknown key "assurd" [unknown-key]
    did you mean "assured"?`,
		},
		{
			name: "an address without its status", file: "instruments/green-dot.json",
			old: `,
  "urlStatus": "maker"`,
			want: `instruments/green-dot.json:1:1: error: the file lacks "urlStatus", expected beside "url" [missing-key]
    maker: a page of the maker or publisher. about: a page of someone else that describes it.
    for example "maker"`,
		},
		{
			name: "a rank that is too low", file: "rules/gevaar-direct-112.json",
			old:     `"rank": 1`,
			changed: `"rank": 0`,
			want: `rules/gevaar-direct-112.json:19:17: error: "then.offer.0.rank" is 0, expected at least 1 [out-of-range]
    The order within the same timing: 1 comes first, 99 last. 50 when left out.
    for example 10`,
		},
		{
			name: "a rank that is too high", file: "rules/gevaar-direct-112.json",
			old:     `"rank": 1`,
			changed: `"rank": 100`,
			want: `rules/gevaar-direct-112.json:19:17: error: "then.offer.0.rank" is 100, expected at most 99 [out-of-range]
    The order within the same timing: 1 comes first, 99 last. 50 when left out.
    for example 10`,
		},
		{
			name: "a rank that is not whole", file: "rules/gevaar-direct-112.json",
			old:     `"rank": 1`,
			changed: `"rank": 1.5`,
			want: `rules/gevaar-direct-112.json:19:17: error: "then.offer.0.rank" is 1.5, expected a whole number [wrong-type]
    The order within the same timing: 1 comes first, 99 last. 50 when left out.
    for example 10`,
		},
		{
			name: "a rank that is a text", file: "rules/gevaar-direct-112.json",
			old:     `"rank": 1`,
			changed: `"rank": "first"`,
			want: `rules/gevaar-direct-112.json:19:17: error: "then.offer.0.rank" is "first", expected a whole number [wrong-type]
    The order within the same timing: 1 comes first, 99 last. 50 when left out.
    for example 10`,
		},
		{
			name: "a misspelt timing", file: "rules/gevaar-direct-112.json",
			old:     `"timing": "now"`,
			changed: `"timing": "nw"`,
			want: `rules/gevaar-direct-112.json:18:19: error: "then.offer.0.timing" has the unknown value "nw" [unknown-value]
    did you mean "now"?`,
		},
		{
			name: "an unknown section", file: "rules/gevaar-direct-112.json",
			old:     `"section": "A"`,
			changed: `"section": "Z"`,
			want: `rules/gevaar-direct-112.json:5:14: error: "section" has the unknown value "Z" [unknown-value]
    did you mean "A"?`,
		},
		{
			name: "an unknown rule of thumb", file: "rules/gevaar-direct-112.json",
			old:     `"R01"`,
			changed: `"r1"`,
			want: `rules/gevaar-direct-112.json:7:5: error: "thumb.0" is "r1", expected the form "^R[0-9]{2}$" [wrong-form]
    The rules of thumb (R01 to R99) that this rule puts into practice.
    for example ["R06"]`,
		},
		{
			name: "a rule that gives nothing", file: "rules/alleen-praten-student.json",
			old: `{
    "offer": [
      {
        "channel": "vertrouwenspersoon-studenten",
        "timing": "next",
        "rank": 8
      }
    ]
  }`,
			changed: "{}",
			want: `rules/alleen-praten-student.json:17:11: error: "then" has 0 keys, expected at least 1 [wrong-length]
    What the rule gives: at least one of these.
    for example {"offer":[{"channel":"centrum-seksueel-geweld","timing":"now"}]}`,
		},
		{
			name: "a misspelt fact", file: "rules/gevaar-direct-112.json",
			old:     `"gevaar": [`,
			changed: `"gevar": [`,
			want: `rules/gevaar-direct-112.json:10:5: error: unknown key "gevar" [unknown-key]
    did you mean "gevaar"?`,
		},
		{
			name: "a misspelt value", file: "rules/gevaar-direct-112.json",
			old:     `"direct"`,
			changed: `"dirrect"`,
			want: `rules/gevaar-direct-112.json:11:7: error: "when.gevaar.0" has the unknown value "dirrect" [unknown-value]
    did you mean "direct"?`,
		},
		{
			name: "a value that is no list", file: "rules/gevaar-direct-112.json",
			old: `[
      "direct"
    ]`,
			changed: `"direct"`,
			want: `rules/gevaar-direct-112.json:10:15: error: "when.gevaar" is "direct", expected a list or an object [wrong-type]
    Whether there is danger at this moment (direct), danger is feared (dreigend), or there is none (geen). Give a list of the values that count, or {"not": [...]} for all values except those listed.
    for example ["direct","dreigend"]`,
		},
		{
			name: "nothing but not", file: "rules/gevaar-direct-112.json",
			old: `[
      "direct"
    ]`,
			changed: `{"not": []}`,
			want: `rules/gevaar-direct-112.json:10:23: error: "when.gevaar.not" has 0 items, expected at least 1 [wrong-length]
    The values that do not count; every other value does.
    for example ["geen"]`,
		},
		{
			name: "a case that expects nothing", file: "cases/alleen-gevaar.json",
			old: `{
    "first": "noodnummer-112",
    "now": [
      "noodnummer-112"
    ]
  }`,
			changed: "{}",
			want: `cases/alleen-gevaar.json:15:13: error: "expect" has 0 keys, expected at least 1 [wrong-length]
    What the answer must and must not contain, or all of it (whole). At least one of these.
    for example {"first":"noodnummer-112","mustNot":["leidinggevende"]}`,
		},
		{
			name: "a scheme without version", file: "scheme.json",
			old:     `"version": "2026.11"`,
			changed: `"versie": "2026.11"`,
			want: `scheme.json:1:1: error: the file lacks "version" [missing-key]
    The version of the content: year and month, and a number when a month has more than one.
    for example "2026.11"
scheme.json:7:3: error: unknown key "versie" [unknown-key]
    did you mean "version"?`,
		},
		{
			name: "an id that is not the file name", file: "vocabulary/pesten.json",
			old:     `"id": "pesten"`,
			changed: `"id": "treiteren"`,
			want: `vocabulary/pesten.json:3:9: error: "treiteren" is not the name of the file, expected "pesten" [id-file-name]
    rename the file or the id`,
		},
		{
			name: "a misspelt broader concept", file: "vocabulary/pesten.json",
			old:     `"grensoverschrijdend-gedrag"`,
			changed: `"grensoverschreidend-gedrag"`,
			want: `vocabulary/pesten.json:29:5: error: there is no concept "grensoverschreidend-gedrag" [unknown-id]
    did you mean "grensoverschrijdend-gedrag"?`,
		},
		{
			name: "an unknown related concept", file: "vocabulary/pesten.json",
			old:     `"kleineren"`,
			changed: `"liefhebben"`,
			want: `vocabulary/pesten.json:32:5: error: there is no concept "liefhebben" [unknown-id]
    expected one of "grensoverschrijdend-gedrag", "kleineren", "pesten"`,
		},
		{
			name: "an unknown source", file: "rules/gevaar-direct-112.json",
			old:     `"wet-whw"`,
			changed: `"wet-wwh"`,
			want: `rules/gevaar-direct-112.json:33:17: error: there is no source "wet-wwh" [unknown-id]
    did you mean "wet-whw"?`,
		},
		{
			name: "a collection that the scheme lacks", file: "vocabulary/pesten.json",
			old:     `"collection": "ongewenst-gedrag"`,
			changed: `"collection": "macht"`,
			want: `vocabulary/pesten.json:5:17: error: there is no collection "macht" [unknown-id]
    expected one of "kern", "ongewenst-gedrag"`,
		},
		{
			name: "an unknown channel in a rule", file: "rules/alleen-praten-student.json",
			old:     `"vertrouwenspersoon-studenten"`,
			changed: `"vertrouwenspersoon-studnten"`,
			want: `rules/alleen-praten-student.json:20:20: error: there is no channel "vertrouwenspersoon-studnten" [unknown-id]
    did you mean "vertrouwenspersoon-studenten"?`,
		},
		{
			name: "an unknown instrument in a rule", file: "rules/gevaar-direct-112.json",
			old: `"offer"`,
			changed: `"instruments": ["groene-stip"],
    "offer"`,
			want: `rules/gevaar-direct-112.json:15:21: error: there is no instrument "groene-stip" [unknown-id]
    expected one of "green-dot", "movisie-dialoog-onder-druk"`,
		},
		{
			name: "an unknown duty in a rule", file: "rules/gevaar-direct-112.json",
			old: `"offer"`,
			changed: `"duties": ["meldcode"],
    "offer"`,
			want: `rules/gevaar-direct-112.json:15:16: error: there is no duty "meldcode" [unknown-id]
    expected one of "meldcode-whw-1-21", "zorgplicht-studenten-wetsvoorstel"`,
		},
		{
			name: "an unknown rule to override", file: "rules/gevaar-direct-112.json",
			old: `"because"`,
			changed: `"overrides": ["alleen-praten-studenten"],
  "because"`,
			want: `rules/gevaar-direct-112.json:27:17: error: there is no rule "alleen-praten-studenten" [unknown-id]
    did you mean "alleen-praten-student"?`,
		},
		{
			name: "an unknown stand-in", file: "channels/vertrouwenspersoon-studenten.json",
			old:     `"studentendecaan"`,
			changed: `"studentdecaan"`,
			want: `channels/vertrouwenspersoon-studenten.json:63:5: error: there is no channel "studentdecaan" [unknown-id]
    did you mean "studentendecaan"?`,
		},
		{
			name: "an unknown concept of an instrument", file: "instruments/green-dot.json",
			old:     `"pesten"`,
			changed: `"pest"`,
			want: `instruments/green-dot.json:25:5: error: there is no concept "pest" [unknown-id]
    expected one of "grensoverschrijdend-gedrag", "kleineren", "pesten"`,
		},
		{
			name: "an unknown concept of an initiative", file: "initiatives/voho.json",
			old:     `"pesten"`,
			changed: `"treiteren"`,
			want: `initiatives/voho.json:29:5: error: there is no concept "treiteren" [unknown-id]
    expected one of "grensoverschrijdend-gedrag", "kleineren", "pesten"`,
		},
		{
			name: "an unknown concept of a lesson", file: "lessons/geheimhouding-hindert-leren.json",
			old:     `"pesten"`,
			changed: `"zwijgen"`,
			want: `lessons/geheimhouding-hindert-leren.json:18:5: error: there is no concept "zwijgen" [unknown-id]
    expected one of "grensoverschrijdend-gedrag", "kleineren", "pesten"`,
		},
		{
			name: "an unknown source of a duty", file: "duties/meldcode-whw-1-21.json",
			old:     `"wet-whw"`,
			changed: `"whw"`,
			want: `duties/meldcode-whw-1-21.json:23:17: error: there is no source "whw" [unknown-id]
    expected "wet-whw"`,
		},
		{
			name: "an unknown first step of a case", file: "cases/alleen-gevaar.json",
			old:     `"first": "noodnummer-112"`,
			changed: `"first": "noodnummer-911"`,
			want: `cases/alleen-gevaar.json:16:14: error: there is no channel "noodnummer-911" [unknown-id]
    did you mean "noodnummer-112"?`,
		},
		{
			name: "unknown expectations of a case", file: "cases/alleen-gevaar.json",
			old: `"first": "noodnummer-112"`,
			changed: `"mustNot": ["112"], "duties": ["plicht"], "noDuties": ["plicht"],
    "advice": ["raad"], "noAdvice": ["raad"], "instruments": ["mes"], "whole": true, "because": ["raad"]`,
			want: `cases/alleen-gevaar.json:16:17: error: there is no channel "112" [unknown-id]
    expected one of "diversity-officer", "noodnummer-112", "studentendecaan", "vertrouwenspersoon-studenten"
cases/alleen-gevaar.json:16:36: error: there is no duty "plicht" [unknown-id]
    expected one of "meldcode-whw-1-21", "zorgplicht-studenten-wetsvoorstel"
cases/alleen-gevaar.json:16:60: error: there is no duty "plicht" [unknown-id]
    expected one of "meldcode-whw-1-21", "zorgplicht-studenten-wetsvoorstel"
cases/alleen-gevaar.json:17:16: error: there is no rule "raad" [unknown-id]
    expected one of "alleen-praten-student", "gevaar-direct-112", "het-moet-stoppen", "kennis-pesten"
cases/alleen-gevaar.json:17:38: error: there is no rule "raad" [unknown-id]
    expected one of "alleen-praten-student", "gevaar-direct-112", "het-moet-stoppen", "kennis-pesten"
cases/alleen-gevaar.json:17:63: error: there is no instrument "mes" [unknown-id]
    expected one of "green-dot", "movisie-dialoog-onder-druk"
cases/alleen-gevaar.json:17:98: error: there is no rule "raad" [unknown-id]
    expected one of "alleen-praten-student", "gevaar-direct-112", "het-moet-stoppen", "kennis-pesten"`,
		},
		{
			name: "an unknown first step of an invariant", file: "invariants/direct-gevaar-112-eerst.json",
			old:     `"first": "noodnummer-112"`,
			changed: `"first": "noodnummer-12"`,
			want: `invariants/direct-gevaar-112-eerst.json:15:14: error: there is no channel "noodnummer-12" [unknown-id]
    did you mean "noodnummer-112"?`,
		},
		{
			name: "several requirements of an invariant", file: "invariants/direct-gevaar-112-eerst.json",
			old:     `"first": "noodnummer-112"`,
			changed: `"never": ["112"], "duties": ["plicht"], "noDuties": ["plicht"]`,
			want: `invariants/direct-gevaar-112-eerst.json:14:14: error: "require" has 3 keys, expected at most 1 [wrong-length]
    What must hold: exactly one of these. In a partly answered state they hold when the condition of the invariant certainly holds: first, now, offers, someConfidential, duties, advice and instruments speak of what is certain; never, notNow, neverKinds, noDuties, noAdvice and noInstruments speak of what is possible too.
    for example {"first":"noodnummer-112"}`,
		},
		{
			name: "an unknown duty of an invariant", file: "invariants/direct-gevaar-112-eerst.json",
			old:     `"first": "noodnummer-112"`,
			changed: `"noDuties": ["plicht"]`,
			want: `invariants/direct-gevaar-112-eerst.json:15:18: error: there is no duty "plicht" [unknown-id]
    expected one of "meldcode-whw-1-21", "zorgplicht-studenten-wetsvoorstel"`,
		},
		{
			name: "unknown advice of an invariant", file: "invariants/direct-gevaar-112-eerst.json",
			old:     `"first": "noodnummer-112"`,
			changed: `"noAdvice": ["gevaar-direct-113"]`,
			want: `invariants/direct-gevaar-112-eerst.json:15:18: error: there is no rule "gevaar-direct-113" [unknown-id]
    did you mean "gevaar-direct-112"?`,
		},
		{
			name: "an unknown instrument of an invariant", file: "invariants/direct-gevaar-112-eerst.json",
			old:     `"first": "noodnummer-112"`,
			changed: `"instruments": ["groene-stip"]`,
			want: `invariants/direct-gevaar-112-eerst.json:15:21: error: there is no instrument "groene-stip" [unknown-id]
    expected one of "green-dot", "movisie-dialoog-onder-druk"`,
		},
		{
			name: "a requirement that does not exist", file: "invariants/direct-gevaar-112-eerst.json",
			old:     `"first": "noodnummer-112"`,
			changed: `"frist": "noodnummer-112"`,
			want: `invariants/direct-gevaar-112-eerst.json:15:5: error: unknown key "frist" [unknown-key]
    did you mean "first"?`,
		},
		{
			name: "an impossible state that does not exist", file: "impossible/student-vraagt-niet-als-hr-of-leidinggevende.json",
			old:     `"hr-beleid"`,
			changed: `"vertrouwenspersoon"`,
			want: `impossible/student-vraagt-niet-als-hr-of-leidinggevende.json:12:7: error: there is no value of taak "vertrouwenspersoon" [unknown-id]
    expected one of "leidinggevende", "hr-beleid"`,
		},
		{
			name: "a fact that is taken away", file: "facts/wens.json", remove: true,
			want: `rules/alleen-praten-student.json:10:5: error: there is no fact "wens" [unknown-id]
    expected one of "aard", "gevaar", "positie", "rol", "taak"
rules/het-moet-stoppen.json:13:5: error: there is no fact "wens" [unknown-id]
    expected one of "aard", "gevaar", "positie", "rol", "taak"`,
		},
		{
			name: "a value of a fact that is renamed", file: "facts/gevaar.json",
			old:     `"id": "direct"`,
			changed: `"id": "acuut"`,
			want: `facts/gevaar.json:14:13: error: "values.0.id" has the unknown value "acuut" [unknown-value]
    expected one of "direct", "dreigend", "geen"`,
		},
		{
			name: "a value of a fact that stands there twice", file: "facts/gevaar.json",
			old:     `"id": "direct"`,
			changed: `"id": "geen"`,
			want: `cases/alleen-gevaar.json:9:15: error: there is no value of gevaar "direct" [unknown-id]
    expected one of "geen", "dreigend", "geen"
facts/gevaar.json:36:13: error: the value "geen" stands here twice [duplicate-id]
    take one of the two out
invariants/direct-gevaar-112-eerst.json:11:7: error: there is no value of gevaar "direct" [unknown-id]
    expected one of "geen", "dreigend", "geen"
rules/gevaar-direct-112.json:11:7: error: there is no value of gevaar "direct" [unknown-id]
    expected one of "geen", "dreigend", "geen"`,
		},
		{
			name: "a situation that does not exist", file: "facts/positie.json", remove: true,
			want: `facts/taak.json:34:7: error: there is no fact "positie" [unknown-id]
    expected one of "aard", "gevaar", "rol", "taak", "wens"
impossible/student-vraagt-niet-als-hr-of-leidinggevende.json:8:5: error: there is no fact "positie" [unknown-id]
    expected one of "aard", "gevaar", "rol", "taak", "wens"
rules/het-moet-stoppen.json:7:5: error: there is no fact "positie" [unknown-id]
    expected one of "aard", "gevaar", "rol", "taak", "wens"
rules/kennis-pesten.json:7:5: error: there is no fact "positie" [unknown-id]
    expected one of "aard", "gevaar", "rol", "taak", "wens"`,
		},
		{
			name: "a concept that is broader than itself", file: "vocabulary/grensoverschrijdend-gedrag.json",
			old:     `"broader": []`,
			changed: `"broader": ["pesten"]`,
			want: `vocabulary/grensoverschrijdend-gedrag.json:27:14: error: these concepts are broader than themselves: grensoverschrijdend-gedrag → pesten → grensoverschrijdend-gedrag [broader-cycle]
    take one broader relation out`,
		},
		{
			name: "a concept that is related to the one above it", file: "vocabulary/pesten.json",
			old: `"related": [
    "kleineren"
  ]`,
			changed: `"related": ["grensoverschrijdend-gedrag"]`,
			want: `vocabulary/pesten.json:31:15: error: "grensoverschrijdend-gedrag" stands above or below this concept: it cannot be related to it as well [related-and-broader]
    take it out of related, here and there`,
		},
		{
			name: "a label that stands twice", file: "vocabulary/pesten.json",
			old:     `"nl": "pesten"`,
			changed: `"nl": "treiteren"`,
			want: `vocabulary/pesten.json:7:11: error: the label "treiteren" stands twice among the nl labels [label-twice]
    keep it in one of prefLabel, altLabel and hiddenLabel`,
		},
		{
			name: "a rule that overrides itself", file: "rules/gevaar-direct-112.json",
			old: `"because"`,
			changed: `"overrides": ["gevaar-direct-112"],
  "because"`,
			want: `rules/gevaar-direct-112.json:27:16: error: these rules override themselves: gevaar-direct-112 → gevaar-direct-112 [overrides-cycle]
    take one override out`,
		},
		{
			name: "a channel that is not published", file: "rules/gevaar-direct-112.json",
			old:     `"noodnummer-112"`,
			changed: `"diversity-officer"`,
			want: `rules/gevaar-direct-112.json:17:20: error: the channel "diversity-officer" has status "review" and cannot be offered [unpublished]
    take it out of the rule, or publish it once it was checked`,
		},
		{
			name: "a duty that is not law", file: "rules/gevaar-direct-112.json",
			old: `"offer"`,
			changed: `"duties": ["zorgplicht-studenten-wetsvoorstel"],
    "offer"`,
			want: `rules/gevaar-direct-112.json:15:16: error: the duty "zorgplicht-studenten-wetsvoorstel" has status "review": what is not law yet is not shown as a duty [unpublished]
    take it out of the rule, or publish it once it was checked`,
		},
		{
			name: "an instrument that is not published", file: "rules/gevaar-direct-112.json",
			old: `"offer"`,
			changed: `"instruments": ["movisie-dialoog-onder-druk"],
    "offer"`,
			want: `rules/gevaar-direct-112.json:15:21: error: the instrument "movisie-dialoog-onder-druk" has status "review" and cannot be offered [unpublished]
    take it out of the rule, or publish it once it was checked`,
		},
		{
			name: "a channel for others", file: "rules/alleen-praten-student.json",
			old: `"rol": [
      "student"
    ]`,
			changed: `"rol": {"not": ["student"]}`,
			want: `rules/alleen-praten-student.json:18:20: error: offers "vertrouwenspersoon-studenten" to rol medewerker, whom it does not serve [outside-eligibility]
    limit "rol" in when, or widen the eligibility of the channel`,
		},
		{
			name: "a fact that is not asked", file: "rules/gevaar-direct-112.json",
			old:     `"gevaar": [`,
			changed: `"taak": ["hr-beleid"], "gevaar": [`,
			want: `rules/gevaar-direct-112.json:10:5: error: hangs on "taak", which is not asked when positie is not professional [not-asked]
    list "positie" in when, with the values for which it is asked`,
		},
		{
			name: "no scheme", file: "scheme.json", remove: true,
			want: `scheme.json: error: there is no file "scheme.json" [missing-file]
    every content folder has one: copy it from data/`,
		},
		{
			name: "a scheme with errors", file: "scheme.json",
			changed: "{",
			want:    `scheme.json:1:2: error: expected a key in double quotes here [syntax]`,
		},
		{
			name: "a channel with errors that rules offer", file: "channels/noodnummer-112.json",
			changed: "{",
			want:    `channels/noodnummer-112.json:1:2: error: expected a key in double quotes here [syntax]`,
		},
		{
			name: "a fact with errors that rules ask", file: "facts/gevaar.json",
			changed: "{",
			want:    `facts/gevaar.json:1:2: error: expected a key in double quotes here [syntax]`,
		},
		{
			name: "a word list of an unknown class", file: "words/afkortingen.json",
			old: `"class": "abbreviation"`, changed: `"class": "abreviation"`,
			want: `words/afkortingen.json:4:12: error: "class" has the unknown value "abreviation" [unknown-value]
    did you mean "abbreviation"?`,
		},
		{
			name: "a word list that cites what is not there", file: "words/afkortingen.json",
			old: `"words": [`, changed: `"sources": [{"source": "nergens"}], "words": [`,
			want: `words/afkortingen.json:7:26: error: there is no source "nergens" [unknown-id]
    expected "wet-whw"`,
		},
		{
			name: "an exception for a text that is not there", file: "exceptions/definitie-pesten.json",
			old: `vocabulary/pesten.json`, changed: `vocabulary/pestn.json`,
			want: `exceptions/definitie-pesten.json:4:11: error: there is no file "vocabulary/pestn.json" [unknown-file]
    did you mean "vocabulary/pesten.json"?`,
		},
		{
			name: "an exception from no rule", file: "exceptions/definitie-pesten.json",
			old: `"finding": "hard-to-read"`, changed: `"finding": "misspelt"`,
			want: `exceptions/definitie-pesten.json:7:14: error: "finding" has the unknown value "misspelt" [unknown-value]
    expected one of "hard-to-read", "long-sentence", "passive", "word-to-avoid", "blaming", "gendered", "jargon", "unexplained-abbreviation"`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := good(t)
			if tt.remove {
				delete(files, tt.file)
			} else {
				files[tt.file] = &fstest.MapFile{Data: []byte(change(t, string(files[tt.file].Data), tt.old, tt.changed))}
			}
			_, findings := content.Load(files)
			assert.Equal(t, tt.want, print(findings))
		})
	}
}

// TestLoadInstitutionFaults makes one change in a good institution file.
func TestLoadInstitutionFaults(t *testing.T) {
	national, findings := content.Load(good(t))
	require.Empty(t, findings)
	file, err := os.ReadFile("testdata/institution.json")
	require.NoError(t, err)
	tests := []struct {
		name    string
		old     string // empty: the whole file
		changed string
		want    string
	}{
		{
			name: "an empty file",
			want: `inst.json:1:1: error: the text ends where a value was expected [syntax]`,
		},
		{
			name: "a truncated file",
			changed: `{
  "id": "hogeschool`,
			want: `inst.json:2:9: error: the text that begins here has no closing quote [syntax]`,
		},
		{
			name:    "invalid UTF-8",
			old:     "Hogeschool Voorbeeld (",
			changed: "Hogeschool V\xff (",
			want:    `inst.json:6:24: error: this is not valid UTF-8 [syntax]`,
		},
		{
			name:    "a rule",
			old:     "institution.schema.json",
			changed: "rule.schema.json",
			want: `inst.json:2:14: error: "../../../schemas/rule.schema.json" is not the schema of an institution, expected a path that ends in "institution.schema.json" [wrong-kind]
    move the file to the folder of its kind, or mend the path`,
		},
		{
			name:    "a list",
			changed: "[]",
			want: `inst.json:1:1: error: the file is a list, expected an object [wrong-type]
    What one institution adds to Wegwijzer: its own contacts for the roles, what it does not have, and its own words and instruments. It can never change or hide a national emergency channel.`,
		},
		{
			name:    "an empty object",
			changed: "{}",
			want: `inst.json:1:1: error: the file lacks "$schema" [missing-key]
    The schema of this file: a path or web address that ends in institution.schema.json.
    for example "../../schemas/institution.schema.json"
inst.json:1:1: error: the file lacks "contacts" [missing-key]
    The own contacts of the institution, one for each role. Give a role with several phones or addresses all of them in its one contact.
inst.json:1:1: error: the file lacks "id" [missing-key]
    The fixed name of the institution, equal to the file name without .json.
    for example "hogeschool-zuiderlicht"
inst.json:1:1: error: the file lacks "kind" [missing-key]
    The type of institution.
    for example "hogeschool"
inst.json:1:1: error: the file lacks "name" [missing-key]
    The name of the institution.
    for example {"nl":"Hogeschool Zuiderlicht (verzonnen)","en":"Zuiderlicht University of Applied Sciences (invented)"}
inst.json:1:1: error: the file lacks "reviewBy" [missing-key]
    The day before which the contacts must be checked again. After it the widget warns, and later shows national channels only.
    for example "2027-05-21"
inst.json:1:1: error: the file lacks "updated" [missing-key]
    The day on which this file was last changed.
    for example "2026-11-21"`,
		},
		{
			name:    "a file that is too large",
			changed: strings.Repeat(" ", content.MaxInstitutionFile+1),
			want:    `inst.json: error: the file has 1048577 bytes, expected at most 1048576 [too-large]`,
		},
		{
			name:    "a misspelt field",
			old:     `"exitUrl"`,
			changed: `"exitURI"`,
			want: `inst.json:61:3: error: unknown key "exitURI" [unknown-key]
    did you mean "exitUrl"?`,
		},
		{
			name:    "an unknown field",
			old:     `"exitUrl"`,
			changed: `"logo"`,
			want: `inst.json:61:3: error: unknown key "logo" [unknown-key]
    expected one of $schema, id, invented, name, kind, updated, reviewBy, emergency, contacts, absent, exitUrl, concepts, instruments`,
		},
		{
			name:    "an unknown kind",
			old:     `"kind": "hogeschool"`,
			changed: `"kind": "school"`,
			want: `inst.json:9:11: error: "kind" has the unknown value "school" [unknown-value]
    expected one of "universiteit", "hogeschool", "umc", "kunstvakonderwijs", "onderzoeksinstituut"`,
		},
		{
			name:    "a date that does not exist",
			old:     `"updated": "2026-11-21"`,
			changed: `"updated": "2026-02-29"`,
			want: `inst.json:10:14: error: "updated" is "2026-02-29", expected a date [wrong-form]
    A date as year-month-day.
    for example "2026-11-21"`,
		},
		{
			name: "no name",
			old: `  "name": {
    "nl": "Hogeschool Voorbeeld (verzonnen)",
    "en": "Example University (invented)"
  },
`,
			want: `inst.json:1:1: error: the file lacks "name" [missing-key]
    The name of the institution.
    for example {"nl":"Hogeschool Zuiderlicht (verzonnen)","en":"Zuiderlicht University of Applied Sciences (invented)"}`,
		},
		{
			name:    "a national channel",
			old:     `"vertrouwenspersoon-studenten"`,
			changed: `"noodnummer-112"`,
			want: `inst.json:21:18: error: "noodnummer-112" is a national channel: an institution cannot change or hide it [national-channel]
    fill in role channels only`,
		},
		{
			name:    "a misspelt role",
			old:     `"vertrouwenspersoon-studenten"`,
			changed: `"vertrouwenspersoon-student"`,
			want: `inst.json:21:18: error: there is no role channel "vertrouwenspersoon-student" [unknown-id]
    did you mean "vertrouwenspersoon-studenten"?`,
		},
		{
			name:    "an unknown role",
			old:     `"vertrouwenspersoon-studenten"`,
			changed: `"portier"`,
			want: `inst.json:21:18: error: there is no role channel "portier" [unknown-id]
    expected one of "diversity-officer", "studentendecaan", "vertrouwenspersoon-studenten"`,
		},
		{
			name: "a role that is filled in twice",
			old:  `"contacts": [`,
			changed: `"contacts": [
    {"channel": "vertrouwenspersoon-studenten", "name": {"nl": "Nog een", "en": "Another"}, "emails": ["x@voorbeeld.example"]},`,
			want: `inst.json:22:18: error: the channel "vertrouwenspersoon-studenten" is filled in twice [filled-twice]
    put the phones and addresses in one contact`,
		},
		{
			name: "a role that is absent and filled in",
			old:  `"absent": [`,
			changed: `"absent": [
    "vertrouwenspersoon-studenten",`,
			want: `inst.json:59:5: error: "vertrouwenspersoon-studenten" is said to be absent, and has a contact [absent-and-filled]
    keep one of the two`,
		},
		{
			name: "a role that is absent twice",
			old:  `"absent": [`,
			changed: `"absent": [
    "studentendecaan",`,
			want: `inst.json:60:5: error: "absent" lists "studentendecaan" twice [listed-twice]
    take one of the two out`,
		},
		{
			name:    "a national channel that is absent",
			old:     `"studentendecaan"`,
			changed: `"noodnummer-112"`,
			want: `inst.json:59:5: error: "noodnummer-112" is a national channel: an institution cannot change or hide it [national-channel]
    fill in role channels only`,
		},
		{
			name:    "an unknown role that is absent",
			old:     `"studentendecaan"`,
			changed: `"studentendeken"`,
			want: `inst.json:59:5: error: there is no role channel "studentendeken" [unknown-id]
    did you mean "studentendecaan"?`,
		},
		{
			name:    "a javascript address",
			old:     "https://www.voorbeeld.example/vertrouwenspersoon",
			changed: "javascript:alert(1)",
			want: `inst.json:36:18: error: "contacts.0.urls.0.url" is "javascript:alert(1)", expected an address of a contact [wrong-form]
    Where a link of a contact may lead: a web page (https://), a mail address (mailto:) or a phone number (tel:). Nothing else is accepted.
    for example "https://www.zuiderlicht.example/vertrouwenspersoon"`,
		},
		{
			name:    "a data address",
			old:     "https://www.voorbeeld.example/vertrouwenspersoon",
			changed: "data:text/html,x",
			want: `inst.json:36:18: error: "contacts.0.urls.0.url" is "data:text/html,x", expected an address of a contact [wrong-form]
    Where a link of a contact may lead: a web page (https://), a mail address (mailto:) or a phone number (tel:). Nothing else is accepted.
    for example "https://www.zuiderlicht.example/vertrouwenspersoon"`,
		},
		{
			name:    "a javascript exit",
			old:     `"exitUrl": "https://www.voorbeeld.example/"`,
			changed: `"exitUrl": "javascript:alert(1)"`,
			want: `inst.json:61:14: error: "exitUrl" is "javascript:alert(1)", expected a secure web address [wrong-form]
    A full web address that starts with https://, without spaces.
    for example "https://www.juridischloket.nl/"`,
		},
		{
			name:    "a phone of words",
			old:     "085-000 00 41",
			changed: "op aanvraag",
			want: `inst.json:28:21: error: "contacts.0.phones.0.number" is "op aanvraag", expected a phone number [wrong-form]
    A number exactly as it is dialled from the Netherlands and shown to readers: digits, with single spaces or hyphens between groups. Start with + only when it is published that way. No brackets, no words.
    for example "112"`,
		},
		{
			name:    "a mail address of words",
			old:     "vertrouwenspersoon@voorbeeld.example",
			changed: "vertrouwenspersoon at voorbeeld",
			want: `inst.json:32:9: error: "contacts.0.emails.0" is "vertrouwenspersoon at voorbeeld", expected a mail address [wrong-form]
    A mail address of a desk or a role, never of a person.
    for example "vertrouwenspersoon@zuiderlicht.example"`,
		},
		{
			name:    "an unknown use of a link",
			old:     `"use": "site"`,
			changed: `"use": "website"`,
			want: `inst.json:37:18: error: "contacts.0.urls.0.use" has the unknown value "website" [unknown-value]
    expected one of "site", "chat", "form", "mail"`,
		},
		{
			name: "a contact without a way to reach it",
			old: `
      "phones": [
        {
          "number": "085-000 00 41"
        }
      ],
      "emails": [
        "vertrouwenspersoon@voorbeeld.example"
      ],
      "urls": [
        {
          "url": "https://www.voorbeeld.example/vertrouwenspersoon",
          "use": "site"
        }
      ],`,
			want: `inst.json:20:5: error: "contacts.0" lacks "urls" [missing-key]
    Pages and forms; only https, mailto and tel.
    for example [{"url":"https://www.zuiderlicht.example/vertrouwenspersoon","use":"site"}]`,
		},
		{
			name:    "no contacts",
			changed: `{"$schema": "institution.schema.json", "id": "x", "name": {"nl": "X", "en": "X"}, "kind": "umc", "updated": "2026-11-21", "reviewBy": "2027-05-21", "contacts": []}`,
			want: `inst.json:1:161: error: "contacts" has 0 items, expected at least 1 [wrong-length]
    The own contacts of the institution, one for each role. Give a role with several phones or addresses all of them in its one contact.`,
		},
		{
			name:    "hours that do not exist",
			old:     `"09:00"`,
			changed: `"9 uur"`,
			want: `inst.json:47:22: error: "contacts.0.schedule.periods.0.opens" is "9 uur", expected a time of day [wrong-form]
    A time in the Netherlands, 24-hour clock, two digits each.
    for example "09:00"`,
		},
		{
			name: "an emergency number without a text",
			old: `,
    "text": {
      "nl": "Bel bij gevaar eerst 112.",
      "en": "In danger, call 112 first."
    }`,
			want: `inst.json:12:16: error: "emergency" lacks "text" [missing-key]
    When to call it.
    for example {"nl":"Bel 112 en daarna dit nummer.","en":"Call 112 and then this number."}`,
		},
		{
			name:    "a concept that is national already",
			old:     `"id": "buddygesprek"`,
			changed: `"id": "pesten"`,
			want: `inst.json:64:13: error: there is a concept "pesten" already [duplicate-id]
    choose another id`,
		},
		{
			name:    "an instrument that is national already",
			old:     `"id": "praatkaart"`,
			changed: `"id": "green-dot"`,
			want: `inst.json:81:13: error: there is an instrument "green-dot" already [duplicate-id]
    choose another id`,
		},
		{
			name:    "an unknown broader concept",
			old:     `"grensoverschrijdend-gedrag"`,
			changed: `"grensoverschrijding"`,
			want: `inst.json:74:9: error: there is no concept "grensoverschrijding" [unknown-id]
    expected one of "grensoverschrijdend-gedrag", "kleineren", "pesten", "buddygesprek"`,
		},
		{
			name:    "an unknown collection",
			old:     `"collection": "kern"`,
			changed: `"collection": "macht"`,
			want: `inst.json:76:21: error: there is no collection "macht" [unknown-id]
    expected one of "kern", "ongewenst-gedrag"`,
		},
		{
			name:    "an unknown concept of an instrument",
			old:     `"pesten"`,
			changed: `"treiteren"`,
			want: `inst.json:100:9: error: there is no concept "treiteren" [unknown-id]
    expected one of "grensoverschrijdend-gedrag", "kleineren", "pesten", "buddygesprek"`,
		},
		{
			name:    "an unknown source of an instrument",
			old:     `"wet-whw"`,
			changed: `"whw"`,
			want: `inst.json:119:21: error: there is no source "whw" [unknown-id]
    expected "wet-whw"`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inst, findings := national.LoadInstitution("inst.json", []byte(change(t, string(file), tt.old, tt.changed)))
			assert.Equal(t, tt.want, print(findings))
			assert.Nil(t, inst)
		})
	}
}

func TestLoadWithoutContent(t *testing.T) {
	_, findings := content.Load(fstest.MapFS{"readme.txt": {Data: []byte("x")}})
	assert.Equal(t, `.: error: no entries found: expected folders such as vocabulary/, channels/ and rules/ with one JSON file per entry [no-content]
scheme.json: error: there is no file "scheme.json" [missing-file]
    every content folder has one: copy it from data/`, print(findings))
}

// TestLoadSeveralFaults shows that a fault hides no other.
func TestLoadSeveralFaults(t *testing.T) {
	files := good(t)
	files["vocabulary/pesten.json"].Data = nil
	files["sources/wet-whw.json"].Data = []byte(`{"$schema": "x.json"}`)
	files["rules/gevaar-direct-112.json"].Data = []byte(change(t, string(files["rules/gevaar-direct-112.json"].Data), `"noodnummer-112"`, `"noodnumer-112"`))
	c, findings := content.Load(files)
	assert.Equal(t, `rules/gevaar-direct-112.json:17:20: error: there is no channel "noodnumer-112" [unknown-id]
    did you mean "noodnummer-112"?
sources/wet-whw.json:1:13: error: "x.json" is not the schema of a source, expected a path that ends in "source.schema.json" [wrong-kind]
    move the file to the folder of its kind, or mend the path
vocabulary/pesten.json:1:1: error: the text ends where a value was expected [syntax]`, print(findings))
	assert.Len(t, c.Concepts, 2)
}

// TestLoadNationalContent holds the content of this module against its schemas.
func TestLoadNationalContent(t *testing.T) {
	c, findings := content.Load(data.FS)
	assert.Equal(t, "", print(findings))
	fast, findings := content.Load(data.FS, content.WithoutSchemas())
	assert.Equal(t, "", print(findings))
	assert.Equal(t, c.Library(nil), fast.Library(nil), "what was validated need not be validated again")
}

func TestLibraryHoldsWhatIsPublished(t *testing.T) {
	c, findings := content.Load(good(t))
	require.Empty(t, findings)
	lib := c.Library(nil)
	var ids []string
	for _, v := range lib.Channels {
		ids = append(ids, v.ID)
	}
	for _, v := range lib.Duties {
		ids = append(ids, v.ID)
	}
	for _, v := range lib.Instruments {
		ids = append(ids, v.ID)
	}
	assert.Equal(t, []string{"noodnummer-112", "studentendecaan", "vertrouwenspersoon-studenten", "meldcode-whw-1-21", "green-dot"}, ids)
	assert.Equal(t, entry.Date(20261121), lib.About.Built)
	assert.Equal(t, entry.Date(20270521), lib.About.ReviewBy)
}

func TestLibraryOfAnInstitution(t *testing.T) {
	c, findings := content.Load(good(t))
	require.Empty(t, findings)
	file, err := os.ReadFile("testdata/institution.json")
	require.NoError(t, err)
	inst, findings := c.LoadInstitution("testdata/institution.json", file)
	require.Empty(t, findings)

	lib, national := c.Library(inst), c.Library(nil)
	assert.Equal(t, "hogeschool-voorbeeld", lib.Institution.ID)
	assert.Empty(t, lib.Institution.Contacts, "they stand in the channels")
	assert.Equal(t, national.Channels[0], lib.Channels[0], "a national channel stays as it is")
	assert.Equal(t, national.Channels[2].Fill(inst.Contacts[0], 20261121), lib.Channels[2])
	assert.Equal(t, append(national.Concepts, inst.Concepts...), lib.Concepts)
	assert.Equal(t, append(national.Instruments, inst.Instruments...), lib.Instruments)
	assert.Len(t, inst.Contacts, 1, "the institution itself is not changed")
}

func TestIsInstitution(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{
		{`{"$schema": "../../schemas/institution.schema.json"}`, true},
		{`{"$schema": "https://sociale-veiligheid.github.io/wegwijzer/schemas/institution.schema.json"}`, true},
		{`{"$schema": "../../schemas/rule.schema.json"}`, false},
		{`{}`, false},
		{`[]`, false},
		{`{"$schema": 5}`, false},
		{`{"$schema": `, false},
		{``, false},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			assert.Equal(t, tt.want, content.IsInstitution([]byte(tt.text)))
		})
	}
}

// FuzzLoad puts any text in the place of a content file and of an institution
// file: whatever stands there is a finding, never a panic.
func FuzzLoad(f *testing.F) {
	for _, text := range []string{"", "{", `{"$schema": "../../schemas/concept.schema.json"}`, `{"rank": 1e9999999}`, `[[]]`, "\xff", `{"$schema": "institution.schema.json", "contacts": [{"channel": 5}]}`} {
		f.Add(text)
	}
	national, _ := content.Load(fstest.MapFS{})
	f.Fuzz(func(t *testing.T, text string) {
		_, findings := content.Load(fstest.MapFS{"rules/x.json": {Data: []byte(text)}, "vocabulary/x.json": {Data: []byte(text)}})
		assert.NotEmpty(t, findings)
		_, findings = national.LoadInstitution("x.json", []byte(text))
		assert.NotNil(t, findings)
	})
}
