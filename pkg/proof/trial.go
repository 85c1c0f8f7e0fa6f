package proof

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Whole gives the expectation that an outcome meets exactly: everything in it
// that is certain.
func Whole(out guide.Outcome) content.Expectation {
	e := content.Expectation{Whole: true, Duties: sorted(out.Duties), Advice: sorted(out.Advice), Instruments: sorted(out.Instruments)}
	steps := [...]*[]string{routing.Now: &e.Now, routing.NextUp: &e.Next, routing.Later: &e.Later}
	for _, s := range out.Steps {
		if s.Certain {
			*steps[s.Timing] = append(*steps[s.Timing], s.Channel)
			e.Because = append(e.Because, s.Because...)
		}
	}
	e.Because = sorted(e.Because)
	return e
}

func sorted(list []string) []string {
	list = slices.Clone(list)
	slices.Sort(list)
	return slices.Compact(list)
}

// trial is one case and what came of it.
type trial struct {
	story  *content.Case
	out    guide.Outcome
	faults []string
}

func (t *trial) fault(summary string) { t.faults = append(t.faults, summary) }

func (t *trial) expect() {
	e, got := &t.story.Expect, Whole(t.out)
	certain := slices.Concat(got.Now, got.Next, got.Later)
	if e.First != "" && (len(certain) == 0 || certain[0] != e.First) {
		t.fault("the first step is " + strconv.Quote(strings.Join(certain[:min(len(certain), 1)], "")) + ", expected " + strconv.Quote(e.First))
	}
	t.has("what to do now", got.Now, e.Now)
	t.has("what to do next", got.Next, e.Next)
	t.has("what to do later", got.Later, e.Later)
	t.has("the certain steps", certain, e.Must)
	t.has("the rules behind the steps", got.Because, e.Because)
	t.has("the duties", got.Duties, e.Duties)
	t.has("the rules that give advice", got.Advice, e.Advice)
	t.has("the instruments", got.Instruments, e.Instruments)
	t.lacks("is offered", t.offered(), e.MustNot)
	t.lacks("is shown as a duty", got.Duties, e.NoDuties)
	t.lacks("gives its advice", got.Advice, e.NoAdvice)
	t.lacks("is shown as an instrument", got.Instruments, e.NoInstruments)
	if e.Whole {
		t.nothingElse(&got)
	}
}

// nothingElse expects what is certain to be what the case lists, the steps in
// the same order.
func (t *trial) nothingElse(got *content.Expectation) {
	e := &t.story.Expect
	t.only("what to do now", got.Now, e.Now)
	t.only("what to do next", got.Next, e.Next)
	t.only("what to do later", got.Later, e.Later)
	t.only("the rules behind the steps", got.Because, sorted(e.Because))
	t.only("the duties", got.Duties, sorted(e.Duties))
	t.only("the rules that give advice", got.Advice, sorted(e.Advice))
	t.only("the instruments", got.Instruments, sorted(e.Instruments))
}

func (t *trial) has(list string, got, want []string) {
	for _, id := range want {
		if !slices.Contains(got, id) {
			t.fault("expected " + strconv.Quote(id) + " among " + list)
		}
	}
}

func (t *trial) lacks(does string, got, mustNot []string) {
	for _, id := range mustNot {
		if slices.Contains(got, id) {
			t.fault(strconv.Quote(id) + " " + does + ", and must not")
		}
	}
}

func (t *trial) only(list string, got, want []string) {
	more := slices.DeleteFunc(slices.Clone(got), func(id string) bool { return slices.Contains(want, id) })
	for _, id := range more {
		t.fault(strconv.Quote(id) + " is among " + list + ", and is not expected there")
	}
	if len(more) == 0 && len(got) == len(want) && !slices.Equal(got, want) {
		t.fault("the order of " + list + " is " + strings.Join(got, ", ") + ", expected " + strings.Join(want, ", "))
	}
}

// offered gives the channels of all steps, certain or not.
func (t *trial) offered() []string {
	ids := make([]string, len(t.out.Steps))
	for i, s := range t.out.Steps {
		ids[i] = s.Channel
	}
	return ids
}
