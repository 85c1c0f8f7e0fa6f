package routing

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// maxRules bounds a model, so that no product of lengths can overflow.
const maxRules = 1 << 20

// Tables is the numeric form of a model, as a bundle stores it. A set of rules
// is Words() consecutive uint64; rule r is bit r%64 of word r/64.
type Tables struct {
	Rules       int
	Channels    int
	Facts       []FactTable
	Masks       []uint64     // per value, facts in order: rules that this value does not exclude
	Lists       []uint64     // per fact: rules that not every value of the fact satisfies
	Epochs      []entry.Date // first day of each stretch in which the same rules are in force; starts with 0
	Valid       []uint64     // per epoch: rules in force
	Slots       []Slot       // sorted by timing, rank, channel
	SlotRules   []uint64     // per slot: rules that offer it
	DutyRules   []uint64     // per duty: rules that show it
	ToolRules   []uint64     // per instrument: rules that offer it
	AdviceRules []uint64     // one set: rules that give advice
	Silences    []Silence    // in an order in which By is settled before its Rule
}

// FactTable is what Next needs to know of a fact.
type FactTable struct {
	Size        int // number of values
	Multiple    bool
	Asked       bool
	Tier        int
	Sensitivity int
	NotWhen     [][]Need
}

// Need is one clause of a condition: the fact must have a value of Mask.
type Need struct {
	Fact int
	Mask uint64
}

// Slot is a place in the list of steps: a channel at a timing and rank.
type Slot struct {
	Channel int
	Timing  Timing
	Rank    int
}

// Silence says that Rule is silenced when By holds.
type Silence struct{ Rule, By int }

// Words is the number of uint64 of one set of rules.
func (t *Tables) Words() int { return (t.Rules + 63) / 64 }

// set gives the i-th set of rules in sets.
func (t *Tables) set(sets []uint64, i int) []uint64 {
	w := t.Words()
	return sets[i*w : (i+1)*w : (i+1)*w]
}

// valid tells whether all lengths and numbers fit together, so that no decision
// can reach outside a table.
func (t *Tables) valid() bool {
	w := t.Words()
	values := 0
	if t.Rules < 0 || t.Rules > maxRules || t.Channels < 0 || len(t.Facts) > MaxFacts {
		return false
	}
	for _, f := range t.Facts {
		if f.Size < 1 || f.Size > MaxValues || !validNeeds(f.NotWhen, len(t.Facts)) {
			return false
		}
		values += f.Size
	}
	lengths := len(t.Masks) == values*w && len(t.Lists) == len(t.Facts)*w &&
		len(t.Epochs) >= 1 && t.Epochs[0] == 0 && len(t.Valid) == len(t.Epochs)*w &&
		len(t.SlotRules) == len(t.Slots)*w && len(t.AdviceRules) == w
	if w > 0 {
		lengths = lengths && len(t.DutyRules)%w == 0 && len(t.ToolRules)%w == 0
	}
	return lengths && t.validSlots() && t.validSilences()
}

func validNeeds(conditions [][]Need, facts int) bool {
	for _, needs := range conditions {
		for _, n := range needs {
			if n.Fact < 0 || n.Fact >= facts {
				return false
			}
		}
	}
	return true
}

func (t *Tables) validSlots() bool {
	for _, s := range t.Slots {
		if s.Channel < 0 || s.Channel >= t.Channels {
			return false
		}
	}
	return true
}

func (t *Tables) validSilences() bool {
	for _, s := range t.Silences {
		if s.Rule < 0 || s.Rule >= t.Rules || s.By < 0 || s.By >= t.Rules {
			return false
		}
	}
	return true
}
