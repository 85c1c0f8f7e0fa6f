package entry

import "errors"

// Date is a calendar day as yyyymmdd, so that dates compare as numbers and need
// no time package. The zero Date means "not given".
type Date int32

// errDate says what a date must look like; callers add the offending value.
var errDate = errors.New(`expected a date as "2026-11-21"`)

// ParseDate reads an ISO 8601 day such as "2026-11-21" and refuses days that do
// not exist.
func ParseDate(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, errDate
	}
	year, ok1 := digits(s[0:4])
	month, ok2 := digits(s[5:7])
	day, ok3 := digits(s[8:10])
	if !ok1 || !ok2 || !ok3 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, errDate
	}
	return Date(year*10000 + month*100 + day), nil
}

// String gives the ISO 8601 form, or "" for the zero Date.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	year, month, day := int(d)/10000, int(d)/100%100, int(d)%100
	return string([]byte{
		byte('0' + year/1000%10), byte('0' + year/100%10), byte('0' + year/10%10), byte('0' + year%10), '-',
		byte('0' + month/10), byte('0' + month%10), '-',
		byte('0' + day/10), byte('0' + day%10),
	})
}

// MarshalText writes the ISO 8601 form.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the ISO 8601 form; empty text is the zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = 0
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// AddMonths gives the day n months later, cut to the length of that month.
func (d Date) AddMonths(n int) Date {
	months := int(d)/10000*12 + int(d)/100%100 - 1 + n
	year, month := months/12, months%12+1
	day := min(int(d)%100, daysIn(year, month))
	return Date(year*10000 + month*100 + day)
}

// MonthsUntil counts whole months from d to later, at least zero.
func (d Date) MonthsUntil(later Date) int {
	n := 0
	for n < 1200 && d.AddMonths(n+1) <= later {
		n++
	}
	return n
}

func digits(s string) (n int, ok bool) {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, true
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Next gives the following day.
func (d Date) Next() Date {
	year, month, day := int(d)/10000, int(d)/100%100, int(d)%100
	if day < daysIn(year, month) {
		return d + 1
	}
	if month < 12 {
		return Date(year*10000 + (month+1)*100 + 1)
	}
	return Date((year+1)*10000 + 101)
}
