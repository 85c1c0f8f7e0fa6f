package plain

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Report says how hard the texts of the content are.
type Report struct {
	Rows []*Row `json:"texts"`
}

// Row is about all texts of one kind in one language. Scores are Flesch-Douma in
// Dutch, where more is easier, and Flesch-Kincaid grades in English, where less
// is; they are of the texts of at least ten words.
type Row struct {
	Kind     string  `json:"kind"` // folder and key, such as vocabulary/explanation
	Lang     string  `json:"lang"`
	Level    string  `json:"level"`
	Texts    int     `json:"texts"`
	Measured int     `json:"measured"`
	Words    int     `json:"words"`
	Easiest  float64 `json:"easiest"`
	Quarter  float64 `json:"quarter"` // a quarter is easier than this
	Median   float64 `json:"median"`
	Rest     float64 `json:"threeQuarters"` // three quarters are easier than this
	Hardest  float64 `json:"hardest"`
	Within   int     `json:"within"`  // measured texts within the bound of their level
	Longest  int     `json:"longest"` // words in a sentence
	Passive  float64 `json:"passive"` // share of the sentences

	lang      entry.Lang
	level     *level
	scores    []float64
	sentences int
	passives  int
}

// mostPassive is the share of sentences of a kind that may be passive: enough
// for where nobody knows who acts.
const mostPassive = 0.10

// fewestSentences is the least of which a share says something.
const fewestSentences = 50

func newReport() *Report { return &Report{} }

func (r *Report) add(t *reading) {
	row := r.row(t)
	s := t.size
	row.Texts++
	row.Words += s.words
	row.sentences += s.sentences
	row.passives += len(t.passives)
	for _, one := range t.sentences {
		row.Longest = max(row.Longest, len(one.words))
	}
	if s.words < fewestWords {
		return
	}
	score := s.ease(t.Lang)
	within := score >= t.level.ease
	if t.Lang == entry.EN {
		score = s.grade()
		within = score <= t.level.grade
	}
	if within {
		row.Within++
	}
	row.scores = append(row.scores, score)
}

func (r *Report) row(t *reading) *Row {
	kind := t.Folder + "/" + kindOfText(t.Key)
	for _, row := range r.Rows {
		if row.Kind == kind && row.lang == t.Lang {
			return row
		}
	}
	row := &Row{Kind: kind, Lang: t.Lang.String(), Level: t.level.name, lang: t.Lang, level: t.level}
	r.Rows = append(r.Rows, row)
	return row
}

// finish sorts the rows and draws the quarters from the scores.
func (r *Report) finish() {
	slices.SortFunc(r.Rows, func(a, b *Row) int { return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(b.Lang, a.Lang)) })
	for _, row := range r.Rows {
		row.Measured = len(row.scores)
		row.Passive = float64(row.passives) / float64(max(row.sentences, 1))
		if row.Measured == 0 {
			continue
		}
		slices.Sort(row.scores)
		if row.lang == entry.NL {
			slices.Reverse(row.scores)
		}
		at := func(part int) float64 { return row.scores[(row.Measured-1)*part/4] }
		row.Easiest, row.Quarter, row.Median, row.Rest, row.Hardest = at(0), at(1), at(2), at(3), at(4)
	}
}

// tooPassive reports kinds of texts in which too many sentences leave out who
// acts.
func (r *Report) tooPassive() []diagnostic.Finding {
	var list []diagnostic.Finding
	for _, row := range r.Rows {
		if row.Passive > mostPassive && row.level == inNeed && row.sentences >= fewestSentences {
			list = append(list, diagnostic.Finding{
				Severity: diagnostic.Warning, Code: codePassive,
				Summary: fmt.Sprintf("%.0f%% of the %s sentences in %s are passive, expected at most %.0f%%", 100*row.Passive, row.Lang, row.Kind, 100*mostPassive),
				Hint:    "say who does it",
			})
		}
	}
	return list
}

// Write prints the report as a table.
func (r *Report) Write(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, strings.Join([]string{"text", "lang", "level", "texts", "measured", "within", "easiest", "quarter", "median", "three quarters", "hardest", "longest", "passive"}, "\t")+"\t")
	for _, row := range r.Rows {
		fmt.Fprintf(t, "%s\t%s\t%s\t%d\t%d\t%d\t%.1f\t%.1f\t%.1f\t%.1f\t%.1f\t%d\t%.0f%%\t\n", row.Kind, row.Lang, row.Level, row.Texts, row.Measured, row.Within,
			row.Easiest, row.Quarter, row.Median, row.Rest, row.Hardest, row.Longest, 100*row.Passive)
	}
	return t.Flush()
}
