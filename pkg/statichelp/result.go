package statichelp

import (
	"fmt"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// step is a channel to go to.
type step struct {
	channel int
	timing  routing.Timing
	certain bool
	why     int   // the rule that gives the reason; -1: none
	roles   []int // for whom, when not for everyone whom the list is for
}

// note is an advice.
type note struct {
	rule  int
	roles []int // as in step
}

// result is what is certain with some answers.
type result struct {
	steps  []step
	advice []note
}

func (r result) empty() bool { return len(r.steps) == 0 && len(r.advice) == 0 }

// without takes out what another result says already: the same advice, and the
// same channel, unless it should be gone to at once and that was not said.
func (r result) without(known result) result {
	var rest result
	for _, s := range r.steps {
		said := slices.ContainsFunc(known.steps, func(k step) bool {
			return k.channel == s.channel && (s.timing != routing.Now || k.timing == routing.Now)
		})
		if !said {
			rest.steps = append(rest.steps, s)
		}
	}
	for _, a := range r.advice {
		if !slices.ContainsFunc(known.advice, func(k note) bool { return k.rule == a.rule }) {
			rest.advice = append(rest.advice, a)
		}
	}
	return rest
}

// condition is what any one of some answers on a fact adds.
type condition struct {
	fact   int
	values []int
	adds   result
	deeper []condition // with one more answer still
}

// key is equal for conditions that say the same, whatever the answer is.
func (c *condition) key() string { return fmt.Sprint(c.fact, c.adds, c.deeper) }

// merge joins answers on one fact that add the same.
func merge(list []condition) []condition {
	var merged []condition
	place := map[string]int{}
	for _, c := range list {
		i, ok := place[c.key()]
		if !ok {
			place[c.key()] = len(merged)
			merged = append(merged, c)
			continue
		}
		merged[i].values = append(slices.Clip(merged[i].values), c.values...)
	}
	return merged
}
