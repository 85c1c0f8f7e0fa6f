package proof

import (
	"context"
	"maps"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Mutations says what became of the mutants of a content.
type Mutations struct {
	Tried     int
	Caught    int      // by a case, an invariant or another finding
	Harmless  int      // in no state that can occur a step, duty, advice or instrument is other than before
	Known     int      // nothing notices these, and the content says why
	Survivors []string // nothing notices these
	Stale     []string // listed in the content as survivors, but not: caught, harmless or not there at all
}

// Mutate tries one of so many mutants of the content (1: all) on a day, until
// the context is done. That an invariant is deleted counts as noticed when some
// mutant of a rule is ruled out in every state by this invariant alone: then
// only an example, if anything, would stand in its way. That takes all mutants,
// so it is left out when not all are tried, as are stale survivors.
func Mutate(ctx context.Context, c *content.Content, on entry.Date, every int) (Mutations, error) {
	l := newLaboratory(c, on)
	var mutants []Mutant
	for i, m := range Mutants(c) {
		if i%every == 0 && (every == 1 || !m.deleted) {
			mutants = append(mutants, m)
		}
	}
	trials := make([]mutantTrial, len(mutants))
	each(ctx, len(mutants), func(i int) { trials[i] = l.try(&mutants[i]) })
	if ctx.Err() != nil {
		return Mutations{}, ctx.Err()
	}
	for i := range mutants {
		l.count(&mutants[i], &trials[i])
	}
	if every == 1 {
		l.report.Stale = slices.Sorted(maps.Keys(l.listed))
	}
	return l.report, nil
}

// each does numbered work on all processors, until the context is done.
func each(ctx context.Context, n int, work func(i int)) {
	var workers sync.WaitGroup
	var next atomic.Int64
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				work(i)
			}
		})
	}
	workers.Wait()
}

// mutantTrial is what noticed a mutant.
type mutantTrial struct {
	cases    []string
	proofs   []string
	harmless bool
}

// try finds out what notices a mutant. That an invariant is deleted shows only
// after all others were tried.
func (l *laboratory) try(m *Mutant) (t mutantTrial) {
	switch {
	case m.deleted:
	case m.invariant != nil:
		opposite := *m.invariant
		opposite.Require = turned(opposite.Require)
		t.proofs = l.proofs(l.sound.model, []content.Invariant{opposite}, nil)
	default:
		model := l.mutated(m)
		t.cases = l.cases(m, model)
		t.proofs = l.proofs(model, l.concerned(m.rule), m.changed)
		t.harmless = len(t.cases)+len(t.proofs) == 0 && l.harmless(m)
	}
	return t
}

// count adds a mutant to the report; the mutants of rules come first.
func (l *laboratory) count(m *Mutant, t *mutantTrial) {
	l.report.Tried++
	if m.rule != nil && len(t.proofs) == 1 {
		l.alone[t.proofs[0]] = true
	}
	caught := len(t.cases)+len(t.proofs) > 0
	if m.deleted {
		caught = l.alone["broken-invariant invariants/"+m.invariant.ID+".json"]
	}
	switch {
	case caught:
		l.report.Caught++
	case t.harmless:
		l.report.Harmless++
	case l.listed[m.What]:
		delete(l.listed, m.What)
		l.report.Known++
	default:
		l.report.Survivors = append(l.report.Survivors, m.What)
	}
}
