package proof

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// cases gives the first case that a mutant of a rule fails, or says that no case
// exercises the rule any more.
func (l *laboratory) cases(m *Mutant, model *routing.Model) []string {
	var x *routing.Index
	exercised := m.changed == nil || !m.changed.ValidOn(l.on)
	for i := range l.states {
		s := &l.states[i]
		before, after := l.reading(m.rule, s), l.reading(m.changed, s)
		exercised = exercised || after == routing.Certainly
		if before == after {
			continue // then nothing in this state is other than it was
		}
		if x == nil {
			tables, err := routing.Compile(model)
			if err == nil {
				x, err = routing.New(tables)
			}
			if err != nil {
				return []string{err.Error()}
			}
		}
		if l.fails(i, x, model) {
			return []string{"case-fails cases/" + l.content.Cases[i].ID + ".json"}
		}
	}
	if !exercised {
		return []string{"no-case rules/" + m.rule.ID + ".json"}
	}
	return nil
}

// reading tells what a rule is in a state, but for what silences it.
func (l *laboratory) reading(r *routing.Rule, s *routing.State) routing.Verdict {
	switch {
	case r == nil || !r.ValidOn(l.on) || !l.sound.inside(l.sound.possible(r.When), s):
		return routing.Excluded
	case !l.sound.inside(l.sound.certain(r.When), s):
		return routing.Maybe
	}
	return routing.Certainly
}

// inside tells whether a state lies in a box.
func (s *space) inside(b box, state *routing.State) bool {
	for f := range b {
		if state.Values[f]&b[f] == 0 && (state.Values[f] != 0 || b[f]&s.unknown(f) == 0) {
			return false
		}
	}
	return true
}

// fails tells whether a case fails with the rules of a model.
func (l *laboratory) fails(i int, x *routing.Index, model *routing.Model) bool {
	var d routing.Decision
	x.Decide(&l.states[i], l.on, &d)
	t := trial{story: &l.content.Cases[i], out: outcome(model, x, &d)}
	t.expect()
	return len(t.faults) > 0
}

// outcome names what a decision means, as the guide does.
func outcome(model *routing.Model, x *routing.Index, d *routing.Decision) (out guide.Outcome) {
	for _, s := range d.Steps {
		step := guide.Step{Channel: model.Channels[s.Channel], Timing: s.Timing, Certain: s.Certain}
		for r := range x.Because(d, s) {
			step.Because = append(step.Because, model.Rules[r].ID)
		}
		out.Steps = append(out.Steps, step)
	}
	for i := range x.Duties(d) {
		out.Duties = append(out.Duties, model.Duties[i])
	}
	for i := range x.Instruments(d) {
		out.Instruments = append(out.Instruments, model.Instruments[i])
	}
	for r := range x.Advice(d) {
		out.Advice = append(out.Advice, model.Rules[r].ID)
	}
	return out
}

func (p *prover) state(facts []routing.Clause) (s routing.State) {
	for _, clause := range facts {
		f, mask := p.accepted(clause)
		s.Values[f] = mask
	}
	return s
}
