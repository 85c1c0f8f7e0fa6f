package proof

import (
	"math"
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
)

// Impossible tells how many fully answered states, one value a fact, the
// impossible ones take away from what is proven, and how many there are.
func Impossible(c *content.Content) (away, all float64) {
	p := newProver(c, nil)
	left := minusAll([]box{p.answered()}, p.impossible)
	all = p.answered().size()
	return math.Round(all - sizeOf(left)), all
}

// hidden warns of an impossible state that keeps a gap out of sight: if it can
// occur after all, somebody is left without what the invariant requires.
func (c *claim) hidden(what string, open []box) {
	for i, impossible := range c.impossible {
		var boxes []box
		for _, b := range open {
			if both := b.meet(impossible); !both.empty() {
				boxes = append(boxes, both)
			}
		}
		if len(boxes) == 0 {
			continue
		}
		id := c.content.Impossible[i].ID
		summary := c.say("verbergt een gat: ", "hides a gap: ") + what + c.say(" ontbreekt bij: ", " is missing in: ") + c.places(boxes) + " (" + c.say("belofte ", "invariant ") + strconv.Quote(c.inv.ID) + ")"
		if f := "impossible/" + id + ".json"; !c.reported[f+summary] {
			c.reported[f+summary] = true
			c.find(diagnostic.Warning, "hidden-gap", f, "when", summary, c.say("ga na dat dit niet voorkomt: ", "make sure that it cannot occur: ")+c.content.Impossible[i].Reason.In(c.lang))
		}
	}
}
