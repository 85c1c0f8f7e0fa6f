// Package routing decides where a person can go: from a few facts to the steps,
// duties and advice of the rules that hold, with reasons.
//
// A [Model] is facts and rules as people write them. [Compile] turns it into an
// [Index]: per value of a fact the set of rules that this value does not
// exclude. A decision is then an AND over the facts (bitset index); [Scan] is
// the plain row by row reading of the same rules and serves as its oracle.
//
// What a rule means follows DMN with the collect policy: a rule holds if every
// fact that it lists has one of the listed values, all holding rules count, and
// the order of rules means nothing. A rule is silenced only by a holding rule
// that names it in Overrides.
//
// Facts may be unknown. Then a rule is certain (it holds whatever the rest turns
// out to be), provisional (certain, but a rule that would silence it is still
// possible), possible, or excluded. A certain rule stays certain whatever is
// answered next.
//
// Non-goals: no expressions, no code in rules, no weights, and no judgement of
// what happened.
package routing

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// Limits of a model. Compile refuses more.
const (
	MaxFacts  = 24 // facts
	MaxValues = 64 // values of one fact
)

// Fact is one thing to know, with a small set of values.
type Fact struct {
	ID          string     `json:"id"`
	Question    entry.Text `json:"question"`
	Help        entry.Text `json:"help"`
	Why         entry.Text `json:"why"` // why we ask this
	Values      []Value    `json:"values"`
	Multiple    bool       `json:"multiple,omitempty"` // several values may hold
	Tier        int        `json:"tier"`               // safety tier: lower is asked first
	Sensitivity int        `json:"sensitivity"`        // 1 … 3: lower is asked first within a tier
	Asked       bool       `json:"asked"`              // false: given by the host, never asked
	NotWhen     [][]Clause `json:"-"`                  // conditions under which it makes no sense to ask
}

// Value is a value of a fact.
type Value struct {
	ID    string     `json:"id"`
	Label entry.Text `json:"label"`
	Help  entry.Text `json:"help"`
}

// Clause lists the values of one fact that a condition accepts; with Not, the
// values that it does not accept.
type Clause struct {
	Fact   string
	Values []string
	Not    bool
}

// Timing says when to take a step.
type Timing uint8

// The timings, in order.
const (
	Now Timing = iota
	NextUp
	Later
)

// ParseTiming reads "now", "next" or "later".
func ParseTiming(s string) (t Timing, ok bool) {
	for t = Now; t <= Later; t++ {
		if t.String() == s {
			return t, true
		}
	}
	return Now, false
}

// String gives "now", "next" or "later".
func (t Timing) String() string { return [...]string{"now", "next", "later"}[min(t, Later)] }

// DefaultRank is the rank of an offer that declares none.
const DefaultRank = 50

// Offer is a channel that a rule offers.
type Offer struct {
	Channel string
	Timing  Timing
	Rank    int // 1 … 99, lower is shown earlier within the same timing
}

// Rule is one row: what must be the case, and what follows.
type Rule struct {
	entry.Meta
	Section     string // of the rules of thumb: A … H
	When        []Clause
	Offers      []Offer
	Instruments []string
	Duties      []string
	Advice      entry.Text // a sentence of what to do or not to do
	Because     entry.Text // the reason, spoken to the reader
	OpenNorm    entry.Text // what is left to the judgement of a person
	Overrides   []string   // rules that this one silences when it holds
	Says        []string   // what it tells the reader to do with what is known: report, secrecy
	From, To    entry.Date // inclusive; zero is open-ended
}

// ValidOn tells whether the rule is in force on a day.
func (r *Rule) ValidOn(on entry.Date) bool {
	return (r.From == 0 || on >= r.From) && (r.To == 0 || on <= r.To)
}

// Duty is what somebody must do, by law or agreement.
type Duty struct {
	entry.Meta
	Name  entry.Text `json:"name"`
	Who   entry.Text `json:"who"`
	What  entry.Text `json:"what"`
	Basis entry.Text `json:"basis"`
	Quote string     `json:"quote,omitempty"`
}

// Model is everything that a decision needs. The lists of ids give channels,
// duties and instruments their numbers in the [Index].
type Model struct {
	Facts       []Fact
	Rules       []Rule
	Channels    []string
	Duties      []string
	Instruments []string
}
