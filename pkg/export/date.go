package export

import (
	"strconv"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

var months = [...]entry.Text{
	{NL: "januari", EN: "January"}, {NL: "februari", EN: "February"}, {NL: "maart", EN: "March"},
	{NL: "april", EN: "April"}, {NL: "mei", EN: "May"}, {NL: "juni", EN: "June"},
	{NL: "juli", EN: "July"}, {NL: "augustus", EN: "August"}, {NL: "september", EN: "September"},
	{NL: "oktober", EN: "October"}, {NL: "november", EN: "November"}, {NL: "december", EN: "December"},
}

// day is a date as people write it, with its ISO form for programs.
type day struct {
	ISO, Text string
}

func dayOf(d entry.Date, l entry.Lang) day {
	if d == 0 {
		return day{}
	}
	month := months[int(d)/100%100-1].In(l)
	return day{d.String(), strconv.Itoa(int(d)%100) + " " + month + " " + strconv.Itoa(int(d)/10000)}
}

// loose writes a date that may be a year, a month or a day: "2024-05" is "mei 2024".
func loose(s string, l entry.Lang) string {
	if d, err := entry.ParseDate(s); err == nil {
		return dayOf(d, l).Text
	}
	if d, err := entry.ParseDate(s + "-01"); err == nil {
		return months[int(d)/100%100-1].In(l) + " " + s[:4]
	}
	return s
}
