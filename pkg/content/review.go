package content

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// Months that an entry may go without being checked again. Numbers, hours and
// duties are safety-critical: people act on them at once.
const (
	criticalMonths = 6
	otherMonths    = 18
)

// reviewMonths gives the months for the entries of a folder.
func reviewMonths(folder string) int {
	switch folder {
	case "channels/", "rules/", "duties/":
		return criticalMonths
	}
	return otherMonths
}

// review reports a published entry whose review is due, or planned too late.
func (l *loader) review(folder string, m *entry.Meta) {
	path := folder + m.ID + ".json"
	if m.Status != entry.Published || m.Reviewed == 0 || m.ReviewBy == 0 {
		return
	}
	if latest := m.Reviewed.AddMonths(reviewMonths(folder)); m.ReviewBy > latest {
		l.find(path, "reviewBy", m.ReviewBy.String(), "review-too-late",
			quote(m.ReviewBy.String())+" is too long after the review of "+quote(m.Reviewed.String())+", expected at most "+quote(latest.String()),
			"what stands in "+folder+" is gone through every "+itoa(reviewMonths(folder))+" months")
	}
	if l.day != 0 && m.ReviewBy < l.day {
		l.due(path, m.ReviewBy)
	}
}

func (l *loader) due(path string, by entry.Date) {
	l.warn(path, "reviewBy", by.String(), "review-due", "this should have been reviewed by "+by.String(), "check everything again, and move the dates on")
}

// assurance reports numbers and hours that nobody has seen for too long: setting
// the review of the entry does not make them true again.
func (l *loader) assurance(c *Channel) {
	seen := c.Assured.On
	if l.day == 0 || c.Status != entry.Published || seen == 0 {
		return
	}
	if due := seen.AddMonths(criticalMonths); due < l.day {
		l.warn("channels/"+c.ID+".json", "assured/on", seen.String(), "assurance-due", "the numbers and hours should have been seen again by "+due.String(), "call or open them again and set assured")
	}
}
