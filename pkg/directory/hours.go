package directory

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// Schedule is when a channel can be reached, in the time of Amsterdam.
type Schedule struct {
	Always  bool       `json:"always,omitempty"`
	Periods []Period   `json:"periods,omitempty"`
	Note    entry.Text `json:"note"`
}

// Period is a stretch of the day on one or more days of the week.
type Period struct {
	Days   []string `json:"days"`   // mo tu we th fr sa su
	Opens  string   `json:"opens"`  // 09:00
	Closes string   `json:"closes"` // 17:00, later on the same day; 24:00 is midnight
}

// Moment is a minute of the week in Amsterdam. The host provides it, so that no
// clock and no time zones reach the program. The zero Moment means "not given".
type Moment struct {
	Day    int // 1 Monday … 7 Sunday
	Minute int // 0 … 1439
}

// OpenState is the answer of [Schedule.At].
type OpenState string

// The states.
const (
	OpenAlways  OpenState = "always"
	OpenNow     OpenState = "open"
	Closed      OpenState = "closed"
	OpenUnknown OpenState = "unknown"
)

// Opening tells whether a channel is open at a moment, and until or from when.
type Opening struct {
	State OpenState
	Until string // closing time, when open now
	Day   string // day it opens again, when closed
	At    string // time it opens again, when closed
}

var days = [...]string{"mo", "tu", "we", "th", "fr", "sa", "su"}

const (
	dayMinutes  = 24 * 60
	weekMinutes = 7 * dayMinutes
)

// At tells whether the schedule is open at the moment m. A nil schedule, a
// moment that was not given or does not exist, and a schedule without readable
// periods are [OpenUnknown]. Public holidays are not known here.
func (s *Schedule) At(m Moment) Opening {
	if s != nil && s.Always {
		return Opening{State: OpenAlways}
	}
	if s == nil || m.Day < 1 || m.Day > 7 || m.Minute < 0 || m.Minute >= dayMinutes {
		return Opening{State: OpenUnknown}
	}
	now := (m.Day-1)*dayMinutes + m.Minute
	next, best := Opening{State: OpenUnknown}, weekMinutes+1
	for _, p := range s.Periods {
		opens, ok1 := minutes(p.Opens)
		closes, ok2 := minutes(p.Closes)
		if !ok1 || !ok2 {
			continue
		}
		for _, day := range p.Days {
			start := dayIndex(day)*dayMinutes + opens
			if start < 0 {
				continue
			}
			if now >= start && now < start-opens+closes {
				return Opening{State: OpenNow, Until: p.Closes}
			}
			if wait := (start - now + weekMinutes) % weekMinutes; wait < best {
				best, next = wait, Opening{State: Closed, Day: day, At: p.Opens}
			}
		}
	}
	return next
}

func dayIndex(day string) int {
	for i, d := range days {
		if d == day {
			return i
		}
	}
	return -2
}

// minutes reads "09:30" as minutes after midnight, up to "24:00".
func minutes(clock string) (int, bool) {
	if len(clock) != 5 || clock[2] != ':' {
		return 0, false
	}
	n := 0
	for _, i := range [...]int{0, 1, 3, 4} {
		if clock[i] < '0' || clock[i] > '9' {
			return 0, false
		}
	}
	n = (int(clock[0]-'0')*10+int(clock[1]-'0'))*60 + int(clock[3]-'0')*10 + int(clock[4]-'0')
	return n, n <= dayMinutes && clock[3] < '6'
}
