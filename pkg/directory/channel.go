// Package directory holds the channels: the places a person can go to, national
// services and roles inside an institution. It follows HSDS 3 (Open Referral)
// and adds what HSDS lacks: confidentiality and its limits, anonymity, who
// learns your name, the duty to report, what happens next.
//
// Start with [Channel] and [Schedule.At], which tells whether a channel is open
// at a minute of the week.
//
// Non-goals: no persons. A channel is a role or a service, never somebody's name.
package directory

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// Scope tells who fills in the contact of a channel.
type Scope string

// The scopes.
const (
	National Scope = "national" // the same contact for everybody
	Role     Scope = "role"     // each institution fills in its own contact
)

// Channel is a place to go to.
type Channel struct {
	entry.Meta
	Scope           Scope           `json:"scope"`
	Kind            []string        `json:"kind,omitempty"`
	Name            entry.Text      `json:"name"`
	Purpose         entry.Text      `json:"purpose"`
	Eligibility     entry.Text      `json:"-"` // who may come, in words
	Phones          []Phone         `json:"phones,omitempty"`
	Emails          []string        `json:"emails,omitempty"`
	URLs            []Link          `json:"urls,omitempty"`
	Schedule        *Schedule       `json:"schedule,omitempty"` // nil: not known
	Languages       []string        `json:"languages,omitempty"`
	Cost            entry.Text      `json:"cost"`
	Confidentiality Confidentiality `json:"confidentiality"`
	Anonymity       Anonymity       `json:"anonymity"`
	WhoLearns       entry.Text      `json:"whoLearns"`
	DutyToReport    entry.Text      `json:"dutyToReport"`
	WhatNext        entry.Text      `json:"whatNext"`
	Duration        entry.Text      `json:"duration"`
	Cannot          entry.Text      `json:"cannot"`
	Instead         []string        `json:"instead,omitempty"` // offered when an institution has no such role
	Assured         Assured         `json:"assured"`
	Local           bool            `json:"-"` // an institution filled in the contact
}

// Phone is a number as it is dialled.
type Phone struct {
	Number string     `json:"number"`
	Note   entry.Text `json:"note"`
}

// Link is an address on the web.
type Link struct {
	URL string `json:"url"`
	Use string `json:"use"` // site, chat, form, mail
}

// Confidentiality says what stays between the person and the channel.
type Confidentiality struct {
	Level      string     `json:"level,omitempty"` // none, limited, confidential, statutory
	Text       entry.Text `json:"text"`
	Exceptions entry.Text `json:"exceptions"`
}

// Confides tells whether a human of this channel keeps what is said, with the
// exceptions that it lists.
func (c *Channel) Confides() bool {
	return c.Confidentiality.Level == "confidential" || c.Confidentiality.Level == "statutory"
}

// Anonymity says whether a person can stay unknown.
type Anonymity struct {
	Possible string     `json:"possible,omitempty"` // yes, no, partly, unknown
	Text     entry.Text `json:"text"`
}

// Assured says when and how the numbers and hours were last seen (HSDS assured_date).
type Assured struct {
	On  entry.Date `json:"on,omitempty"`
	How entry.Text `json:"how"`
}
