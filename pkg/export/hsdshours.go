package export

import (
	"strconv"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
)

// schedules writes opening hours as weekly rules of RFC 5545. The times are those
// of Amsterdam: HSDS asks for an offset, which summer time would make wrong.
func (h *hsds) schedules(id string, s *directory.Schedule) []any {
	if s == nil {
		return nil
	}
	periods := s.Periods
	if s.Always {
		periods = []directory.Period{{Days: week, Opens: "00:00", Closes: "24:00"}}
	}
	var list []any
	for i, p := range periods {
		m := object{
			"id": uuid(id + "/schedule/" + strconv.Itoa(i)), "freq": "WEEKLY", "byday": strings.ToUpper(strings.Join(p.Days, ",")),
			"opens_at": p.Opens, "closes_at": p.Closes,
		}
		if p.Closes == "24:00" {
			m["closes_at"] = "23:59" // midnight at the end of a day is no time of RFC 3339
		}
		if s.Always {
			m["description"] = word("always", h.lang)
		}
		m.set("notes", h.in(s.Note))
		list = append(list, m)
	}
	return list
}
