package directory

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// Institution is an institution's own part: its contacts for role channels and
// the roles that it does not have. It can never change a national channel.
type Institution struct {
	ID        string     `json:"id"`
	Invented  bool       `json:"invented,omitempty"` // an example, not an existing institution
	Name      entry.Text `json:"name"`
	Kind      string     `json:"kind"` // universiteit, hogeschool, umc, kunstvakonderwijs, onderzoeksinstituut
	Updated   entry.Date `json:"updated"`
	ReviewBy  entry.Date `json:"reviewBy"`
	Emergency *Emergency `json:"emergency,omitempty"`
	Contacts  []Contact  `json:"contacts,omitempty"`
	Absent    []string   `json:"absent,omitempty"` // role channels that it does not have
	ExitURL   string     `json:"exitUrl,omitempty"`
}

// Emergency is the number that reaches somebody on campus at once. It comes
// beside 112, never in its place.
type Emergency struct {
	Phone string     `json:"phone"`
	Text  entry.Text `json:"text"`
}

// Contact fills in one role channel.
type Contact struct {
	Channel         string     `json:"channel"`
	Name            entry.Text `json:"name"`
	Purpose         entry.Text `json:"purpose"`
	Phones          []Phone    `json:"phones,omitempty"`
	Emails          []string   `json:"emails,omitempty"`
	URLs            []Link     `json:"urls,omitempty"`
	Schedule        *Schedule  `json:"schedule,omitempty"`
	Languages       []string   `json:"languages,omitempty"`
	Eligibility     entry.Text `json:"eligibility"`
	Confidentiality entry.Text `json:"confidentiality"`
}

// Fill gives the role channel c with the institution's contact in it. A text
// that the contact leaves out keeps the national wording.
func (c Channel) Fill(contact Contact, updated entry.Date) Channel {
	c.Local = true
	c.Phones, c.Emails, c.URLs = contact.Phones, contact.Emails, contact.URLs
	c.Schedule = contact.Schedule
	if len(contact.Languages) > 0 {
		c.Languages = contact.Languages
	}
	c.Name = or(contact.Name, c.Name)
	c.Purpose = or(contact.Purpose, c.Purpose)
	c.Eligibility = or(contact.Eligibility, c.Eligibility)
	c.Confidentiality.Text = or(contact.Confidentiality, c.Confidentiality.Text)
	c.Assured = Assured{On: updated}
	return c
}

func or(own, national entry.Text) entry.Text {
	if own.Empty() {
		return national
	}
	return own
}
