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

	slotBlocks int      // of one set of slots
	slots      []block  // per rule: the slots that it offers
	giving     []uint64 // rules that offer a slot
	channels   []uint64 // per channel: rules that offer it
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
	r.channels = make([]uint64, t.Channels*t.Words())
	for s := range t.Slots {
		channel := t.set(r.channels, t.Slots[s].Channel)
		for rule := range each(t.set(t.SlotRules, s)) {
			b := &r.slots[rule*r.slotBlocks+s/(64*lanes)]
			b[s/64%lanes] |= 1 << (s % 64)
			add(r.giving, rule)
			add(channel, rule)
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
		p := (*block)(possible[b*lanes:])
		r.possible(s, epoch, b, p)
		r.certain(s, b, p, (*block)(certain[b*lanes:]))
	}
}

// possible gives block b of the rules that accept one of the known values of
// every fact.
func (r *rows) possible(s *State, epoch, b int, out *block) {
	v := &r.valid[epoch*r.blocks+b]
	p0, p1, p2, p3 := v[0], v[1], v[2], v[3]
	several := false
	for f, first := range r.first {
		known := s.Values[f]
		if known&(known-1) != 0 {
			several = true
		} else if known != 0 {
			m := &r.values[first+b+r.blocks*bits.TrailingZeros64(known)]
			p0, p1, p2, p3 = p0&m[0], p1&m[1], p2&m[2], p3&m[3]
		}
	}
	out[0], out[1], out[2], out[3] = p0, p1, p2, p3
	if several {
		r.unite(s, b, out)
	}
}

// unite keeps the rules that accept one of the values of each fact with several.
func (r *rows) unite(s *State, b int, out *block) {
	for f, first := range r.first {
		known := s.Values[f]
		if known&(known-1) == 0 {
			continue
		}
		var u0, u1, u2, u3 uint64
		for ; known != 0; known &= known - 1 {
			m := &r.values[first+b+r.blocks*bits.TrailingZeros64(known)]
			u0, u1, u2, u3 = u0|m[0], u1|m[1], u2|m[2], u3|m[3]
		}
		out[0], out[1], out[2], out[3] = out[0]&u0, out[1]&u1, out[2]&u2, out[3]&u3
	}
}

// certain gives block b of the possible rules that list no unknown fact.
func (r *rows) certain(s *State, b int, possible, out *block) {
	var l0, l1, l2, l3 uint64
	for f := range r.first {
		if s.Values[f] == 0 {
			l := &r.lists[f*r.blocks+b]
			l0, l1, l2, l3 = l0|l[0], l1|l[1], l2|l[2], l3|l[3]
		}
	}
	out[0], out[1], out[2], out[3] = possible[0]&^l0, possible[1]&^l1, possible[2]&^l2, possible[3]&^l3
}

// offered gives block b of the slots that rules offer.
func (r *rows) offered(rules []uint64, b int, out *block) {
	var s0, s1, s2, s3 uint64
	for i, word := range rules {
		for word &= r.giving[i]; word != 0; word &= word - 1 {
			s := &r.slots[(i*64+bits.TrailingZeros64(word))*r.slotBlocks+b]
			s0, s1, s2, s3 = s0|s[0], s1|s[1], s2|s[2], s3|s[3]
		}
	}
	out[0], out[1], out[2], out[3] = s0, s1, s2, s3
}
