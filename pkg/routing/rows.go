package routing

import "math/bits"

// lanes is how many words of a set of rules a decision keeps in registers.
const lanes = 4

type block [lanes]uint64

// rows is the tables that every decision reads, in whole blocks.
type rows struct {
	blocks int     // of one set of rules
	first  []int   // where the values of each fact begin in values
	values []block // per value: rules that this value does not exclude
	lists  []block // per fact: rules that not every value of the fact satisfies
	valid  []block // per epoch: rules in force

	slotBlocks int        // of one set of slots
	slots      []block    // per rule: the slots that it offers
	giving     []uint64   // rules that offer a slot
	channels   [][]uint64 // per channel: rules that offer it
}

func newRows(t *Tables) rows {
	r := rows{blocks: (t.Words() + lanes - 1) / lanes}
	value := 0
	for _, f := range t.Facts {
		r.first = append(r.first, value*r.blocks)
		value += f.Size
	}
	r.values = r.pad(t, t.Masks, value)
	r.lists = r.pad(t, t.Lists, len(t.Facts))
	r.valid = r.pad(t, t.Valid, len(t.Epochs))
	r.offers(t)
	return r
}

func (r *rows) offers(t *Tables) {
	r.slotBlocks = (len(t.Slots) + 64*lanes - 1) / (64 * lanes)
	r.slots = make([]block, t.Rules*r.slotBlocks)
	r.giving = make([]uint64, t.Words())
	r.channels = make([][]uint64, t.Channels)
	for c := range r.channels {
		r.channels[c] = make([]uint64, t.Words())
	}
	for s := range t.Slots {
		for rule := range each(t.set(t.SlotRules, s)) {
			b := &r.slots[rule*r.slotBlocks+s/(64*lanes)]
			b[s/64%lanes] |= 1 << (s % 64)
			add(r.giving, rule)
			add(r.channels[t.Slots[s].Channel], rule)
		}
	}
}

// pad copies n sets of rules into whole blocks.
func (r *rows) pad(t *Tables, sets []uint64, n int) []block {
	padded := make([]block, n*r.blocks)
	for i := range n {
		for j, word := range t.set(sets, i) {
			padded[i*r.blocks+j/lanes][j%lanes] = word
		}
	}
	return padded
}

// narrow leaves in d the rules in force that the answers leave. While a fact is
// unknown, only rules for which any value will do are certain.
func (r *rows) narrow(s *State, epoch int, d *Decision) {
	certain, possible := d.Certain[:cap(d.Certain)], d.Possible[:cap(d.Possible)]
	for b := range r.blocks {
		p, c := (*block)(possible[b*lanes:]), (*block)(certain[b*lanes:])
		unknown, several := r.accept(s, epoch, b, p)
		if several != 0 {
			r.unite(s, several, b, p)
		}
		r.exclude(unknown, b, p, c)
	}
}

// accept gives block b of the rules in force that accept the known value of
// every fact that has one. It tells which facts are unknown, and which have
// several values.
func (r *rows) accept(s *State, epoch, b int, out *block) (unknown, several uint32) {
	v := &r.valid[epoch*r.blocks+b]
	p0, p1, p2, p3 := v[0], v[1], v[2], v[3]
	values, blocks := r.values, r.blocks
	for f, first := range r.first {
		switch known := s.Values[f]; {
		case known == 0:
			unknown |= 1 << f
		case known&(known-1) != 0:
			several |= 1 << f
		default:
			m := &values[first+b+blocks*bits.TrailingZeros64(known)]
			p0, p1, p2, p3 = p0&m[0], p1&m[1], p2&m[2], p3&m[3]
		}
	}
	out[0], out[1], out[2], out[3] = p0, p1, p2, p3
	return unknown, several
}

// unite keeps the rules that accept one of the values of each of the facts.
func (r *rows) unite(s *State, facts uint32, b int, out *block) {
	for ; facts != 0; facts &= facts - 1 {
		f := bits.TrailingZeros32(facts)
		var u0, u1, u2, u3 uint64
		for known := s.Values[f]; known != 0; known &= known - 1 {
			m := &r.values[r.first[f]+b+r.blocks*bits.TrailingZeros64(known)]
			u0, u1, u2, u3 = u0|m[0], u1|m[1], u2|m[2], u3|m[3]
		}
		out[0], out[1], out[2], out[3] = out[0]&u0, out[1]&u1, out[2]&u2, out[3]&u3
	}
}

// exclude gives block b of the rules that list none of the facts.
func (r *rows) exclude(facts uint32, b int, rules, out *block) {
	var l0, l1, l2, l3 uint64
	for ; facts != 0; facts &= facts - 1 {
		l := &r.lists[bits.TrailingZeros32(facts)*r.blocks+b]
		l0, l1, l2, l3 = l0|l[0], l1|l[1], l2|l[2], l3|l[3]
	}
	out[0], out[1], out[2], out[3] = rules[0]&^l0, rules[1]&^l1, rules[2]&^l2, rules[3]&^l3
}

// offered gives block b of the slots that rules offer.
func (r *rows) offered(rules []uint64, b int, out *block) {
	var s0, s1, s2, s3 uint64
	slots, blocks := r.slots, r.slotBlocks
	for i, giving := range r.giving {
		for word := rules[i] & giving; word != 0; word &= word - 1 {
			s := &slots[(i*64+bits.TrailingZeros64(word))*blocks+b]
			s0, s1, s2, s3 = s0|s[0], s1|s[1], s2|s[2], s3|s[3]
		}
	}
	out[0], out[1], out[2], out[3] = s0, s1, s2, s3
}
