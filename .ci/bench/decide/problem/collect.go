package problem

// Collector turns the conditions that hold into channels, for engines that only
// judge conditions.
type Collector struct {
	problem *Problem
	holds   []bool
	seen    []bool
	out     []uint8
}

// NewCollector makes a collector; it is reused from decision to decision.
func (p *Problem) NewCollector() *Collector {
	return &Collector{problem: p, holds: make([]bool, len(p.Model.Rules)), seen: make([]bool, len(p.Model.Channels))}
}

// Collect asks once for every rule, by its place in Rules, and gives the
// channels in order, each once.
func (c *Collector) Collect(holds func(i int) bool) []uint8 {
	for i, r := range c.problem.Rules {
		c.holds[r.Number] = holds(i)
	}
	for _, s := range c.problem.Silences {
		if c.holds[s[1]] {
			c.holds[s[0]] = false
		}
	}
	clear(c.seen)
	c.out = c.out[:0]
	for _, p := range c.problem.Places {
		if c.holds[p.Rule] && !c.seen[p.Channel] {
			c.seen[p.Channel] = true
			c.out = append(c.out, uint8(p.Channel))
		}
	}
	return c.out
}
