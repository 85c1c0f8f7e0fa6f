package proof

import (
	"slices"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// demand is one thing that a requirement asks: of the rules together to give
// something, or of every rule not to give it.
type demand struct {
	what    string                   // that must be given, in words
	gives   func(*provenRule) bool   // the rules that give it
	forbids func(*provenRule) string // what a rule gives that it must not
	first   string                   // the channel before which no other may come
}

// demands spells out a requirement.
func (p *prover) demands(r *content.Requirement) []demand {
	switch {
	case r.First != "":
		first := p.standIn(r.First, 0)
		return []demand{{what: p.say("de eerste stap ", "the first step ") + strconv.Quote(first), gives: offering(first, routing.Later), first: first}}
	case r.Now != "":
		return []demand{{what: strconv.Quote(r.Now) + p.say(" nu", " now"), gives: offering(p.standIn(r.Now, 0), routing.Now)}}
	case r.Offers != "":
		return []demand{{what: strconv.Quote(r.Offers), gives: offering(p.standIn(r.Offers, 0), routing.Later)}}
	case r.SomeConfidential:
		return []demand{{what: p.say("een mens die het vertrouwelijk houdt", "a human who keeps it confidential"), gives: p.confides}}
	case len(r.Never) > 0:
		return []demand{{forbids: func(rule *provenRule) string { return common(channelsOf(rule), r.Never) }}}
	case len(r.NotNow) > 0:
		return []demand{{forbids: func(rule *provenRule) string { return common(nowOf(rule), r.NotNow) }}}
	case len(r.NeverKinds) > 0:
		return []demand{{forbids: func(rule *provenRule) string { return p.offersKind(rule, r.NeverKinds) }}}
	}
	return slices.Concat(
		shown(p.say("de plicht ", "the duty "), dutiesOf, r.Duties, r.NoDuties),
		shown(p.say("het advies van ", "the advice of "), adviceOf, r.Advice, r.NoAdvice),
		shown(p.say("het instrument ", "the instrument "), instrumentsOf, r.Instruments, r.NoInstruments),
	)
}

// shown demands that some ids of a list are given, and that others are not.
func shown(kind string, list func(*provenRule) []string, must, mustNot []string) []demand {
	var demands []demand
	for _, id := range must {
		gives := func(r *provenRule) bool { return slices.Contains(list(r), id) }
		demands = append(demands, demand{what: kind + strconv.Quote(id), gives: gives})
	}
	if len(mustNot) > 0 {
		demands = append(demands, demand{forbids: func(r *provenRule) string { return common(list(r), mustNot) }})
	}
	return demands
}

// concerns tells whether a change of a rule could matter to a requirement.
func (p *prover) concerns(require *content.Requirement, r *provenRule) bool {
	return slices.ContainsFunc(p.demands(require), func(d demand) bool {
		return d.gives != nil && d.gives(r) || d.forbids != nil && d.forbids(r) != "" || d.first != "" && len(r.Offers) > 0
	})
}

func dutiesOf(r *provenRule) []string      { return r.Duties }
func instrumentsOf(r *provenRule) []string { return r.Instruments }

// adviceOf names the advice of a rule by the rule.
func adviceOf(r *provenRule) []string {
	if r.Advice.Empty() {
		return nil
	}
	return []string{r.ID}
}

func channelsOf(r *provenRule) []string {
	ids := make([]string, len(r.Offers))
	for i, o := range r.Offers {
		ids[i] = o.Channel
	}
	return ids
}

// nowOf names the channels that a rule offers with timing now.
func nowOf(r *provenRule) []string {
	var ids []string
	for _, o := range r.Offers {
		if o.Timing == routing.Now {
			ids = append(ids, o.Channel)
		}
	}
	return ids
}

// confides tells whether a rule offers a channel that keeps what is said. That
// the channel is open to whom the rule speaks of is checked when content loads.
func (p *prover) confides(r *provenRule) bool {
	return slices.ContainsFunc(r.Offers, func(o routing.Offer) bool {
		channel := p.channels[o.Channel]
		return channel != nil && channel.Confides()
	})
}

func (p *prover) offersKind(r *provenRule, kinds []string) string {
	for _, o := range r.Offers {
		if c := p.channels[o.Channel]; c != nil && common(c.Kind, kinds) != "" {
			return o.Channel
		}
	}
	return ""
}

func common(a, b []string) string {
	for _, s := range a {
		if slices.Contains(b, s) {
			return s
		}
	}
	return ""
}
