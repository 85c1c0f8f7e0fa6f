package routing

import (
	"cmp"
	"errors"
	"slices"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// Compile turns a model into its numeric tables. It reports the first unknown
// id, a cycle of overrides, or a model over the limits; the check of the content
// reports all of them with their place.
func Compile(m *Model) (*Tables, error) {
	c := compiler{model: m, t: &Tables{Rules: len(m.Rules), Channels: len(m.Channels)}}
	for _, step := range []func() error{c.facts, c.masks, c.epochs, c.slots, c.effects, c.silences} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return c.t, nil
}

type compiler struct {
	model *Model
	t     *Tables
}

func (c *compiler) facts() error {
	if len(c.model.Facts) > MaxFacts {
		return errors.New("more than " + strconv.Itoa(MaxFacts) + " facts")
	}
	for i := range c.model.Facts {
		f := &c.model.Facts[i]
		if len(f.Values) < 1 || len(f.Values) > MaxValues {
			return errors.New("fact " + strconv.Quote(f.ID) + ": expected 1 to " + strconv.Itoa(MaxValues) + " values")
		}
		table := FactTable{Size: len(f.Values), Multiple: f.Multiple, Asked: f.Asked, Tier: f.Tier, Sensitivity: f.Sensitivity}
		for _, condition := range f.NotWhen {
			needs, err := c.needs(condition)
			if err != nil {
				return errors.New("fact " + strconv.Quote(f.ID) + ": " + err.Error())
			}
			table.NotWhen = append(table.NotWhen, needs)
		}
		c.t.Facts = append(c.t.Facts, table)
	}
	return nil
}

// needs resolves the clauses of a condition to fact numbers and value masks.
func (c *compiler) needs(clauses []Clause) ([]Need, error) {
	needs := make([]Need, 0, len(clauses))
	for _, clause := range clauses {
		f := slices.IndexFunc(c.model.Facts, func(f Fact) bool { return f.ID == clause.Fact })
		if f < 0 {
			return nil, errors.New("unknown fact " + strconv.Quote(clause.Fact))
		}
		mask, err := c.model.Facts[f].mask(clause)
		if err != nil {
			return nil, err
		}
		needs = append(needs, Need{f, mask})
	}
	return needs, nil
}

// mask gives the accepted values of a clause as bits.
func (f *Fact) mask(clause Clause) (uint64, error) {
	var mask uint64
	for _, value := range clause.Values {
		v := slices.IndexFunc(f.Values, func(v Value) bool { return v.ID == value })
		if v < 0 {
			return 0, errors.New("unknown value " + strconv.Quote(value) + " of fact " + strconv.Quote(f.ID))
		}
		mask |= 1 << v
	}
	if clause.Not {
		mask = f.all() &^ mask
	}
	return mask, nil
}

func (f *Fact) all() uint64 { return ^uint64(0) >> (64 - len(f.Values)) }

func (c *compiler) masks() error {
	t, values := c.t, 0
	for _, f := range t.Facts {
		values += f.Size
	}
	t.Masks = make([]uint64, values*t.Words())
	t.Lists = make([]uint64, len(t.Facts)*t.Words())
	for r := range c.model.Rules {
		needs, err := c.needs(c.model.Rules[r].When)
		if err != nil {
			return c.inRule(r, err)
		}
		base := 0
		for f := range t.Facts {
			accepted := acceptedBy(needs, f)
			for v := range t.Facts[f].Size {
				if accepted>>v&1 == 1 {
					add(t.set(t.Masks, base+v), r)
				} else {
					add(t.set(t.Lists, f), r)
				}
			}
			base += t.Facts[f].Size
		}
	}
	return nil
}

// acceptedBy gives the values of fact f that all clauses on it accept.
func acceptedBy(needs []Need, f int) uint64 {
	accepted := ^uint64(0)
	for _, n := range needs {
		if n.Fact == f {
			accepted &= n.Mask
		}
	}
	return accepted
}

func (c *compiler) epochs() error {
	cuts := []entry.Date{0}
	for _, r := range c.model.Rules {
		if r.From != 0 {
			cuts = append(cuts, r.From)
		}
		if r.To != 0 {
			cuts = append(cuts, r.To.Next())
		}
	}
	slices.Sort(cuts)
	c.t.Epochs = slices.Compact(cuts)
	c.t.Valid = make([]uint64, len(c.t.Epochs)*c.t.Words())
	for e, day := range c.t.Epochs {
		for r := range c.model.Rules {
			if c.model.Rules[r].ValidOn(day) {
				add(c.t.set(c.t.Valid, e), r)
			}
		}
	}
	return nil
}

func (c *compiler) slots() error {
	offered := map[Slot][]int{}
	for r, rule := range c.model.Rules {
		for _, o := range rule.Offers {
			channel := slices.Index(c.model.Channels, o.Channel)
			if channel < 0 {
				return c.inRule(r, errors.New("unknown channel "+strconv.Quote(o.Channel)))
			}
			slot := Slot{channel, o.Timing, o.Rank}
			offered[slot] = append(offered[slot], r)
		}
	}
	for slot := range offered {
		c.t.Slots = append(c.t.Slots, slot)
	}
	slices.SortFunc(c.t.Slots, func(a, b Slot) int {
		return cmp.Or(cmp.Compare(a.Timing, b.Timing), cmp.Compare(a.Rank, b.Rank),
			cmp.Compare(c.model.Channels[a.Channel], c.model.Channels[b.Channel]))
	})
	c.t.SlotRules = make([]uint64, len(c.t.Slots)*c.t.Words())
	for s, slot := range c.t.Slots {
		for _, r := range offered[slot] {
			add(c.t.set(c.t.SlotRules, s), r)
		}
	}
	return nil
}

func (c *compiler) effects() error {
	t := c.t
	t.DutyRules = make([]uint64, len(c.model.Duties)*t.Words())
	t.ToolRules = make([]uint64, len(c.model.Instruments)*t.Words())
	t.AdviceRules = make([]uint64, t.Words())
	for r := range c.model.Rules {
		rule := &c.model.Rules[r]
		if !rule.Advice.Empty() {
			add(t.AdviceRules, r)
		}
		if err := c.link(r, rule.Duties, c.model.Duties, t.DutyRules, "duty"); err != nil {
			return err
		}
		if err := c.link(r, rule.Instruments, c.model.Instruments, t.ToolRules, "instrument"); err != nil {
			return err
		}
	}
	return nil
}

func (c *compiler) link(r int, ids, known []string, sets []uint64, kind string) error {
	for _, id := range ids {
		i := slices.Index(known, id)
		if i < 0 {
			return c.inRule(r, errors.New("unknown "+kind+" "+strconv.Quote(id)))
		}
		add(c.t.set(sets, i), r)
	}
	return nil
}

// silences orders the overrides so that a rule is settled before it silences
// another one.
func (c *compiler) silences() error {
	number := make(map[string]int, len(c.model.Rules))
	for r := range c.model.Rules {
		number[c.model.Rules[r].ID] = r
	}
	by := make([][]int, len(c.model.Rules))
	for r, rule := range c.model.Rules {
		for _, id := range rule.Overrides {
			target, ok := number[id]
			if !ok {
				return c.inRule(r, errors.New("unknown rule "+strconv.Quote(id)))
			}
			by[target] = append(by[target], r)
		}
	}
	const visiting, done = 1, 2
	state := make([]int, len(by))
	var settle func(r int) error
	settle = func(r int) error {
		if state[r] == visiting {
			return c.inRule(r, errors.New("its overrides form a cycle"))
		}
		if state[r] == done {
			return nil
		}
		state[r] = visiting
		for _, o := range by[r] {
			if err := settle(o); err != nil {
				return err
			}
		}
		for _, o := range by[r] {
			c.t.Silences = append(c.t.Silences, Silence{Rule: r, By: o})
		}
		state[r] = done
		return nil
	}
	for r := range by {
		if err := settle(r); err != nil {
			return err
		}
	}
	return nil
}

func (c *compiler) inRule(r int, err error) error {
	return errors.New("rule " + strconv.Quote(c.model.Rules[r].ID) + ": " + err.Error())
}

func add(set []uint64, i int)      { set[uint(i)/64] |= 1 << (uint(i) % 64) }
func has(set []uint64, i int) bool { return set[uint(i)/64]>>(uint(i)%64)&1 == 1 }
