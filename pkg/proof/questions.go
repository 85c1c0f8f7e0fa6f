package proof

import (
	"math/bits"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// Interview says how the questions of the content run, over every way of
// answering them.
type Interview struct {
	States   int     // different situations in which something is asked, or advice is complete
	Longest  int     // questions on the longest way
	Mean     float64 // questions, when every answer is as likely as another
	Finished bool    // all situations were followed
	Findings []diagnostic.Finding
}

// maxSituations bounds the work. The national content has some thousands.
const maxSituations = 100_000

// Questions follows every way of answering the questions on a day: each value of
// each fact, and not answering it. (Facts of which several values may hold are
// answered with one; more values only make more rules certain, and leave fewer
// questions.) States in which the same rules are certain
// and possible, with the same facts open, go on alike and are followed once. In
// each it proves that the question asked can change the outcome, and that the
// certain rules of before are still certain.
func Questions(c *content.Content, on entry.Date) (Interview, error) {
	p := newProver(c, nil)
	p.begin(p.days[0])
	tables, err := routing.Compile(p.model)
	if err != nil {
		return Interview{}, err
	}
	x, err := routing.New(tables)
	if err != nil {
		return Interview{}, err
	}
	w := walk{prover: p, index: x, on: on, seen: map[string]stretch{}}
	all := w.from(routing.State{}, nil)
	w.report.States, w.report.Longest, w.report.Mean = len(w.seen), all.longest, all.mean
	if w.report.Finished = len(w.seen) < maxSituations; !w.report.Finished {
		w.report.Findings = append(w.report.Findings, diagnostic.Finding{
			Severity: diagnostic.Error, Code: "unfinished", File: "facts",
			Summary: "the questions were followed in " + strconv.Itoa(maxSituations) + " situations, and there are more: not all are proven useful",
			Hint:    "fewer facts on which many rules hang make fewer situations",
		})
	}
	return w.report, nil
}

// walk follows the questions depth first.
type walk struct {
	*prover
	index  *routing.Index
	on     entry.Date
	seen   map[string]stretch
	report Interview
	rest   []byte
}

// stretch is how many questions follow from a state.
type stretch struct {
	longest int
	mean    float64
}

func (w *walk) from(s routing.State, before []uint64) stretch {
	var d routing.Decision
	w.index.Decide(&s, w.on, &d)
	w.stillCertain(before, d.Certain)
	w.rest = w.index.AppendRest(w.rest[:0], &s, &d)
	key := string(w.rest)
	if known, ok := w.seen[key]; ok {
		return known
	}
	f, ask := w.index.Next(&s, &d)
	if !ask || len(w.seen) >= maxSituations {
		w.seen[key] = stretch{}
		return stretch{}
	}
	w.useful(&s, &d, f)
	result := w.answers(s, &d, f)
	w.seen[key] = result
	return result
}

// answers follows every answer to a question, and not answering it. The mean is
// over the values only: nobody knows how often people skip.
func (w *walk) answers(s routing.State, d *routing.Decision, f int) stretch {
	var result stretch
	for v := range w.facts[f].Values {
		next := s
		next.Values[f] = 1 << v
		after := w.from(next, d.Certain)
		result.longest = max(result.longest, after.longest)
		result.mean += after.mean
	}
	s.Skipped |= 1 << f
	result.longest = max(result.longest, w.from(s, d.Certain).longest) + 1
	result.mean = result.mean/float64(len(w.facts[f].Values)) + 1
	return result
}

func (w *walk) stillCertain(before, now []uint64) {
	for i := range before {
		for lost := before[i] &^ now[i]; lost != 0; lost &= lost - 1 {
			rule := &w.model.Rules[i*64+bits.TrailingZeros64(lost)]
			w.report.Findings = append(w.report.Findings, diagnostic.Finding{
				Severity: diagnostic.Error, Code: "taken-back", File: "rules/" + rule.ID + ".json",
				Summary: "an answer takes this rule back after it was certain",
			})
		}
	}
}

// useful proves that an answer on fact f can change the outcome: for some rule
// that hangs on it, some state of the open facts in which the rule alone gives
// one of its effects, and another answer would take it away.
func (w *walk) useful(s *routing.State, d *routing.Decision, f int) {
	for r := range w.model.Rules {
		if !bit(d.Possible, r) || bit(d.Certain, r) || w.ends(s, r) || w.remaining(s, r)[f] == w.values(f) {
			continue
		}
		without := w.remaining(s, r)
		without[f] = w.values(f)
		for _, effect := range effectsOf(&w.model.Rules[r]) {
			if len(minusAll([]box{without}, w.giving(s, d, effect))) > 0 {
				return
			}
		}
	}
	w.report.Findings = append(w.report.Findings, diagnostic.Finding{
		Severity: diagnostic.Error, Code: "useless-question", File: "facts/" + w.facts[f].ID + ".json",
		Summary: "asked although no answer changes the outcome, after " + w.told(s),
		Hint:    "two rules give the same under opposite answers: join them",
	})
}

// ends tells whether a rule can never become certain, because a fact that it
// lists is not asked any more.
func (w *walk) ends(s *routing.State, r int) bool {
	for f := range w.index.Depends(s, r) {
		if !w.index.Askable(s, f) {
			return true
		}
	}
	return false
}

// remaining gives what a possible rule still asks of the open facts.
func (w *walk) remaining(s *routing.State, r int) box {
	b := w.certain(w.model.Rules[r].When)
	for f := range b {
		if s.Values[f] != 0 {
			b[f] = w.values(f)
		}
		b[f] &= w.values(f)
	}
	return b
}

// giving gives where rules have an effect, or one that makes it superfluous.
func (w *walk) giving(s *routing.State, d *routing.Decision, e effect) []box {
	var list []box
	for r := range w.model.Rules {
		if bit(d.Possible, r) && !w.ends(s, r) && e.givenBy(&w.model.Rules[r]) {
			list = append(list, w.remaining(s, r))
		}
	}
	return list
}

func (w *walk) told(s *routing.State) string {
	a := routing.Answers{}
	for f := range w.facts {
		if s.Values[f] != 0 {
			a[w.facts[f].ID] = []string{w.facts[f].Values[bits.TrailingZeros64(s.Values[f])].ID}
		}
	}
	return example(a)
}

func bit(set []uint64, i int) bool { return set[i/64]>>(i%64)&1 == 1 }

// effect is one thing that a rule gives.
type effect struct {
	kind  string
	id    string
	offer routing.Offer
}

func effectsOf(r *routing.Rule) []effect {
	var list []effect
	for _, o := range r.Offers {
		list = append(list, effect{kind: "step", id: o.Channel, offer: o})
	}
	for _, id := range r.Duties {
		list = append(list, effect{kind: "duty", id: id})
	}
	for _, id := range r.Instruments {
		list = append(list, effect{kind: "instrument", id: id})
	}
	if !r.Advice.Empty() {
		list = append(list, effect{kind: "advice", id: r.ID})
	}
	return list
}

// givenBy tells whether a rule has the effect; a step at an earlier place counts.
func (e effect) givenBy(r *routing.Rule) bool {
	for _, other := range effectsOf(r) {
		if other.kind == e.kind && other.id == e.id && (e.kind != "step" || !before(e.offer, other.offer)) {
			return true
		}
	}
	return false
}

// String names the effect for a person.
func (e effect) String() string {
	if e.kind == "step" {
		return "step " + strconv.Quote(e.id) + " " + e.offer.Timing.String()
	}
	return e.kind + " " + strconv.Quote(e.id)
}
