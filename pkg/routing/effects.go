package routing

// effects says per rule what it gives: a bit for every slot, duty, instrument,
// and for its own advice, in this order.
type effects struct {
	words  int      // words of all effects of one rule
	adds   []uint64 // per rule: its effects
	covers []uint64 // per rule: effects that add nothing once it holds: its own, and later slots of its channels
}

func newEffects(t *Tables) effects {
	slots := (len(t.Slots) + 63) / 64
	duties, tools := count(t.DutyRules, t.Words()), count(t.ToolRules, t.Words())
	e := effects{words: slots + (duties+tools+t.Rules+63)/64}
	e.adds = make([]uint64, t.Rules*e.words)
	e.covers = make([]uint64, t.Rules*e.words)
	for s := range t.Slots {
		for r := range each(t.set(t.SlotRules, s)) {
			add(e.adds[r*e.words:], s)
			for later := s; later < len(t.Slots); later++ {
				if t.Slots[later].Channel == t.Slots[s].Channel {
					add(e.covers[r*e.words:], later)
				}
			}
		}
	}
	first := slots * 64
	e.mark(t, t.DutyRules, duties, first)
	e.mark(t, t.ToolRules, tools, first+duties)
	for r := range each(t.AdviceRules) {
		add(e.adds[r*e.words:], first+duties+tools+r)
		add(e.covers[r*e.words:], first+duties+tools+r)
	}
	return e
}

func count(sets []uint64, words int) int {
	if words == 0 {
		return 0
	}
	return len(sets) / words
}

// mark sets the bit of every effect in the rules that give it.
func (e *effects) mark(t *Tables, sets []uint64, n, first int) {
	for i := range n {
		for r := range each(t.set(sets, i)) {
			add(e.adds[r*e.words:], first+i)
			add(e.covers[r*e.words:], first+i)
		}
	}
}
