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
	seen     []uint64 // channels already placed
	effects  []uint64 // scratch: what rules give
	open     []uint64 // scratch: rules that an answer could still settle
}

// Index decides. It is immutable and safe for concurrent use.
type Index struct {
	Tables
	rows
	effects
}

// New checks the tables and makes an Index of them. It keeps the tables.
func New(t *Tables) (*Index, error) {
	if !t.valid() {
		return nil, errors.New("routing tables do not fit together")
	}
	x := &Index{Tables: *t, rows: newRows(t), effects: newEffects(t)}
	return x, nil
}

// Decide computes the outcome in state s on a day. It allocates only when d is
// used for the first time.
func (x *Index) Decide(s *State, on entry.Date, d *Decision) {
	d.reset(x.Words(), (x.Channels+63)/64, x.words)
	x.narrow(s, x.epoch(on), d)
	x.silence(d)
	x.place(d, d.Certain, true)
	undecided := uint64(0)
	for i := range d.open {
		d.open[i] = d.Possible[i] &^ d.Certain[i]
		undecided |= d.open[i]
	}
	if undecided != 0 {
		x.place(d, d.open, false)
	}
}

func (d *Decision) reset(words, channelWords, effectWords int) {
	if len(d.Certain) != words || len(d.seen) != channelWords || len(d.effects) != effectWords {
		padded := (words + lanes - 1) / lanes * lanes
		sets := make([]uint64, 3*padded+channelWords+effectWords)
		for _, part := range []*[]uint64{&d.Certain, &d.Possible, &d.open} {
			*part, sets = sets[:words:padded], sets[padded:]
		}
		d.seen, d.effects = sets[:channelWords:channelWords], sets[channelWords:]
	}
	clear(d.seen)
	d.Steps = d.Steps[:0]
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
	steps, seen, all := d.Steps, d.seen, x.Slots
	for b := range x.slotBlocks {
		var slots block
		x.offered(rules, b, &slots)
		for i := range slots {
			for word := slots[i]; word != 0; word &= word - 1 {
				slot := &all[(b*lanes+i)*64+bits.TrailingZeros64(word)]
				if !has(seen, slot.Channel) {
					add(seen, slot.Channel)
					steps = append(steps, Step{slot.Channel, slot.Timing, certain})
				}
			}
		}
	}
	d.Steps = steps
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
