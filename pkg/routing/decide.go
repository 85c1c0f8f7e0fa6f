package routing

import (
	"errors"
	"math/bits"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// State is what is known: per fact the values that hold, as bits. No bits means
// unknown. Skipped marks facts that the person does not want to answer: they
// stay unknown and are not asked again.
type State struct {
	Values  [MaxFacts]uint64
	Skipped uint32
}

// Step is a channel in the outcome.
type Step struct {
	Channel int
	Timing  Timing
	Certain bool
}

// Decision is the outcome in a state. Its slices are reused by the next Decide
// into the same Decision. A Decision must not be shared between goroutines.
type Decision struct {
	Certain  []uint64 // rules that hold whatever the rest turns out to be, and that nothing can silence
	Possible []uint64 // rules that may still hold, the certain ones included
	Steps    []Step   // certain steps first, each part in order of timing, rank, id
	holds    []uint64 // rules whose own condition is certain, silenced or not
	seen     []uint64 // channels already placed
	effects  []uint64 // scratch: what rules give
	open     []uint64 // scratch: rules that an answer could still settle
}

// Index decides. It is immutable and safe for concurrent use.
type Index struct {
	Tables
	first []int // number of the first value of each fact
	effects
}

// New checks the tables and makes an Index of them. It keeps the tables.
func New(t *Tables) (*Index, error) {
	if !t.valid() {
		return nil, errors.New("routing tables do not fit together")
	}
	x := &Index{Tables: *t, first: make([]int, len(t.Facts))}
	first := 0
	for f, fact := range t.Facts {
		x.first[f] = first
		first += fact.Size
	}
	x.effects = newEffects(t)
	return x, nil
}

// Decide computes the outcome in state s on a day. It allocates only when d is
// used for the first time.
func (x *Index) Decide(s *State, on entry.Date, d *Decision) {
	w := x.Words()
	d.reset(w, (x.Channels+63)/64, x.words)
	valid := x.set(x.Valid, x.epoch(on))
	copy(d.Possible, valid)
	copy(d.holds, valid)
	for f := range x.Facts {
		x.narrow(s, f, d)
	}
	copy(d.Certain, d.holds)
	x.silence(d)
	x.place(d, d.Certain, true)
	for i := range d.open {
		d.open[i] = d.Possible[i] &^ d.Certain[i]
	}
	x.place(d, d.open, false)
}

func (d *Decision) reset(words, channelWords, effectWords int) {
	if len(d.Certain) != words || len(d.seen) != channelWords || len(d.effects) != effectWords {
		sets := make([]uint64, 4*words+channelWords+effectWords)
		for _, part := range []*[]uint64{&d.Certain, &d.Possible, &d.holds, &d.open} {
			*part, sets = sets[:words:words], sets[words:]
		}
		d.seen, d.effects = sets[:channelWords:channelWords], sets[channelWords:]
	}
	clear(d.seen)
	d.Steps = d.Steps[:0]
}

// narrow keeps the rules that the answer on fact f leaves. While it is unknown,
// only rules for which any value will do are certain.
func (x *Index) narrow(s *State, f int, d *Decision) {
	known := s.Values[f]
	if known == 0 {
		for i, listed := range x.set(x.Lists, f) {
			d.holds[i] &^= listed
		}
		return
	}
	if known&(known-1) == 0 {
		for i, m := range x.set(x.Masks, x.first[f]+bits.TrailingZeros64(known)) {
			d.holds[i] &= m
			d.Possible[i] &= m
		}
		return
	}
	for i := range d.holds {
		var union uint64
		for rest := known; rest != 0; rest &= rest - 1 {
			union |= x.Masks[(x.first[f]+bits.TrailingZeros64(rest))*len(d.holds)+i]
		}
		d.holds[i] &= union
		d.Possible[i] &= union
	}
}

// silence takes out rules that an active rule overrides: out of Possible when
// that rule is certain, out of Certain as soon as it is possible. Both bounds
// only tighten with further answers, so a certain rule is never taken back.
func (x *Index) silence(d *Decision) {
	for _, s := range x.Silences {
		by, bit := s.By, uint64(1)<<(s.Rule%64)
		if has(d.Possible, by) {
			d.Certain[s.Rule/64] &^= bit
		}
		if has(d.Certain, by) {
			d.Possible[s.Rule/64] &^= bit
		}
	}
}

// place adds the channels that rules offer, in the order of the slots, unless
// they have a place already.
func (x *Index) place(d *Decision, rules []uint64, certain bool) {
	slots := d.effects[:x.slotWords]
	clear(slots)
	for i, word := range rules {
		for ; word != 0; word &= word - 1 {
			for j, given := range x.slotsOf(i*64 + bits.TrailingZeros64(word)) {
				slots[j] |= given
			}
		}
	}
	for i, word := range slots {
		for ; word != 0; word &= word - 1 {
			slot := &x.Slots[i*64+bits.TrailingZeros64(word)]
			if !has(d.seen, slot.Channel) {
				add(d.seen, slot.Channel)
				d.Steps = append(d.Steps, Step{slot.Channel, slot.Timing, certain})
			}
		}
	}
}

// epoch finds the last stretch that began on or before a day.
func (x *Index) epoch(on entry.Date) int {
	e := len(x.Epochs) - 1
	for e > 0 && x.Epochs[e] > on {
		e--
	}
	return e
}

// Value gives the bit of value v of fact f, or 0 if there is no such value.
func (x *Index) Value(f, v int) uint64 {
	if f < 0 || f >= len(x.Facts) || v < 0 || v >= x.Facts[f].Size {
		return 0
	}
	return 1 << v
}

// offering gives the rules that offer a channel.
func (x *Index) offering(channel int) []uint64 {
	rules := make([]uint64, x.Words())
	for s := range x.Slots {
		if x.Slots[s].Channel != channel {
			continue
		}
		for i, word := range x.set(x.SlotRules, s) {
			rules[i] |= word
		}
	}
	return rules
}
