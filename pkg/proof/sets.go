package proof

import "math/bits"

// together gives the states in which both boxes can be, as boxes in which every
// fact with several values stands for one exact set: a value that satisfies the
// first box, and one that satisfies the second. More values would only make more
// rules hold; these sets are the hardest ones.
func (p *prover) together(a, b box) []box {
	for f := range p.facts {
		if a[f] == 0 || b[f] == 0 || a[f]&b[f] == 0 && !p.facts[f].Multiple {
			return nil
		}
	}
	list := []box{a.meet(b)}
	for f := range p.facts {
		if p.facts[f].Multiple {
			list = withSets(list, f, p.sets(f, a[f], b[f]))
		}
	}
	var possible []box
	for _, both := range list {
		if !both.empty() {
			possible = append(possible, both)
		}
	}
	return possible
}

// sets gives the smallest sets of values of fact f that satisfy both masks.
func (p *prover) sets(f int, a, b uint64) []uint64 {
	unknown := p.unknown(f)
	if a&b&unknown != 0 {
		return []uint64{unknown} // neither asks for a value
	}
	if a&unknown != 0 {
		a = b &^ unknown
	}
	if b&unknown != 0 {
		b = a &^ unknown
	}
	var list []uint64
	for rest := a; rest != 0; rest &= rest - 1 {
		one := uint64(1) << bits.TrailingZeros64(rest)
		if b&one != 0 {
			list = append(list, one)
			continue
		}
		for others := b; others != 0; others &= others - 1 {
			list = append(list, one|1<<bits.TrailingZeros64(others))
		}
	}
	return list
}

func withSets(list []box, f int, sets []uint64) []box {
	var out []box
	for _, b := range list {
		for _, set := range sets {
			c := append(box{}, b...)
			c[f] = set
			out = append(out, c)
		}
	}
	return out
}

// minusSets subtracts rules from boxes in which facts with several values stand
// for exact sets: a rule covers a set when it accepts one of its values.
func (p *prover) minusSets(from []box, others []box) []box {
	var left []box
	for _, b := range from {
		covering := make([]box, 0, len(others))
		for _, o := range others {
			c := append(box{}, o...)
			for f := range p.facts {
				if p.facts[f].Multiple && c[f]&b[f] != 0 {
					c[f] |= b[f]
				}
			}
			covering = append(covering, c)
		}
		left = append(left, minusAll([]box{b}, covering)...)
	}
	return left
}
