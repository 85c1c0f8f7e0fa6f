package bundle

import "github.com/sociale-veiligheid/wegwijzer/pkg/routing"

// routing visits the numeric tables. They are a few kilobytes and are copied
// into words once, when a bundle is opened.
func (c *codec) routing(t *routing.Tables) {
	c.integer(&t.Rules)
	c.integer(&t.Channels)
	slice(c, &t.Facts, (*codec).factTable)
	for _, sets := range []*[]uint64{&t.Masks, &t.Lists, &t.Valid, &t.SlotRules, &t.DutyRules, &t.ToolRules, &t.AdviceRules} {
		slice(c, sets, (*codec).number)
	}
	slice(c, &t.Epochs, (*codec).date)
	slice(c, &t.Slots, func(c *codec, s *routing.Slot) {
		timing := int(s.Timing)
		c.integer(&s.Channel)
		c.integer(&timing)
		c.integer(&s.Rank)
		if c.reading() {
			s.Timing = routing.Timing(min(uint(timing), uint(routing.Later)))
		}
	})
	slice(c, &t.Silences, func(c *codec, s *routing.Silence) {
		c.integer(&s.Rule)
		c.integer(&s.By)
	})
}

func (c *codec) factTable(f *routing.FactTable) {
	c.integer(&f.Size)
	c.boolean(&f.Multiple)
	c.boolean(&f.Asked)
	c.integer(&f.Tier)
	c.integer(&f.Sensitivity)
	slice(c, &f.NotWhen, func(c *codec, needs *[]routing.Need) {
		slice(c, needs, func(c *codec, n *routing.Need) {
			c.integer(&n.Fact)
			c.number(&n.Mask)
		})
	})
}

// Model gives the routing model of the library: its facts, rules, and the ids
// that they refer to, in the order of the tables.
func (lib *Library) Model() *routing.Model {
	m := &routing.Model{Facts: lib.Facts, Rules: lib.Rules}
	for _, c := range lib.Channels {
		m.Channels = append(m.Channels, c.ID)
	}
	for _, d := range lib.Duties {
		m.Duties = append(m.Duties, d.ID)
	}
	for _, i := range lib.Instruments {
		m.Instruments = append(m.Instruments, i.ID)
	}
	return m
}
