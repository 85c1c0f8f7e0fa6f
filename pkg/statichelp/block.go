package statichelp

import (
	"fmt"

	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
)

// topic is a kind of event.
type topic struct {
	value  int         // of the fact; -1: whatever the event is
	common []condition // what holds for every role
	blocks []block
}

// block is what roles are told that are sent the same way with nothing else
// known. What further answers add may differ: then it names the roles.
type block struct {
	roles      []int
	always     result
	conditions []condition
}

// topics decides for every role, whatever the event is, and then for every kind
// of event and every role.
func (d *decider) topics() []topic {
	kinds, roles := d.fact(kindFact), d.fact(roleFact)
	if kinds < 0 || roles < 0 {
		return nil
	}
	topics := []topic{d.topic(-1)}
	for k := range d.facts[kinds].Values {
		topics = append(topics, d.topic(k))
	}
	return topics
}

func (d *decider) topic(kind int) topic {
	roles := d.fact(roleFact)
	var blocks []block
	for r := range d.facts[roles].Values {
		at := situation{answers: []guide.Answer{d.answer(roles, r)}}
		if kind >= 0 {
			at.general = at.answers
			at.answers = with(at.answers, d.answer(d.fact(kindFact), kind))
		}
		always, _ := d.certain(at.answers)
		blocks = append(blocks, block{[]int{r}, always, d.conditions(at)})
	}
	return newTopic(kind, blocks)
}

// newTopic takes out of the blocks of single roles what they all say, and joins
// those that have the same steps.
func newTopic(kind int, blocks []block) topic {
	t := topic{value: kind}
	said := map[string]int{}
	for _, b := range blocks {
		for _, c := range b.conditions {
			said[fmt.Sprint(c)]++
		}
	}
	everywhere := func(c condition) bool { return said[fmt.Sprint(c)] == len(blocks) }
	t.common = merge(keep(blocks[0].conditions, everywhere))
	groups := map[string][]block{}
	var order []string
	for _, b := range blocks {
		b.conditions = keep(b.conditions, func(c condition) bool { return !everywhere(c) })
		key := fmt.Sprint(b.always)
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], b)
	}
	for _, key := range order {
		t.blocks = append(t.blocks, join(groups[key]))
	}
	return t
}

func keep(list []condition, want func(condition) bool) []condition {
	var kept []condition
	for _, c := range list {
		if want(c) {
			kept = append(kept, c)
		}
	}
	return kept
}

// join makes one block of blocks with the same steps.
func join(blocks []block) block {
	joined := block{always: blocks[0].always}
	var lists [][]condition
	for _, b := range blocks {
		joined.roles = append(joined.roles, b.roles...)
		lists = append(lists, b.conditions)
	}
	joined.conditions = union(joined.roles, lists)
	return joined
}
