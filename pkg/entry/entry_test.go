package entry_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

func TestParseLang(t *testing.T) {
	for _, l := range entry.Langs {
		got, ok := entry.ParseLang(l.String())
		assert.True(t, ok)
		assert.Equal(t, l, got)
	}
	for _, s := range []string{"", "NL", "nl-NL", "de", "nl "} {
		_, ok := entry.ParseLang(s)
		assert.False(t, ok, s)
	}
	assert.Equal(t, []string{"nl", "en"}, []string{entry.Langs[0].String(), entry.Langs[1].String()})
}

func TestTextIn(t *testing.T) {
	text := entry.Text{NL: "pesten", EN: "bullying"}
	assert.Equal(t, [...]string{"pesten", "bullying"}, [...]string{text.In(entry.NL), text.In(entry.EN)})
	assert.Equal(t, "", entry.Text{NL: "pesten"}.In(entry.EN), "no language stands in for the other")
	assert.True(t, entry.Text{}.Empty())
	assert.False(t, entry.Text{EN: "x"}.Empty())
}

func TestWordsIn(t *testing.T) {
	words := entry.Words{NL: []string{"treiteren"}, EN: []string{"mobbing", "teasing"}}
	assert.Equal(t, []string{"treiteren"}, words.In(entry.NL))
	assert.Equal(t, []string{"mobbing", "teasing"}, words.In(entry.EN))
}

func TestParseDate(t *testing.T) {
	tests := []struct {
		in   string
		want entry.Date
	}{
		{"2026-11-21", 20261121},
		{"2024-02-29", 20240229},
		{"2000-02-29", 20000229},
		{"2026-12-31", 20261231},
		{"0001-01-01", 10101},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			got, err := entry.ParseDate(tt.in)
			require.NoError(t, err)
			assert.Equal(t, tt.want, got)
			assert.Equal(t, tt.in, got.String())
		})
	}
}

func TestParseDateFaults(t *testing.T) {
	for _, in := range []string{
		"", "2026", "2026-11", "2026-11-21 ", "21-11-2026", "2026/11/21", "2026-11-2a", "+026-11-21", "-026-11-21",
		"2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29", "1900-02-29", "2026-1-011", "２026-11-2",
	} {
		t.Run(in, func(t *testing.T) {
			got, err := entry.ParseDate(in)
			assert.EqualError(t, err, `expected a date as "2026-11-21"`)
			assert.Zero(t, got)
		})
	}
}

func TestDateJSON(t *testing.T) {
	type entryWithDate struct {
		On entry.Date `json:"on"`
	}
	text, err := json.Marshal([]entryWithDate{{20261121}, {}})
	require.NoError(t, err)
	assert.Equal(t, `[{"on":"2026-11-21"},{"on":""}]`, string(text))

	var back []entryWithDate
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, []entryWithDate{{20261121}, {}}, back)
	assert.Error(t, json.Unmarshal([]byte(`{"on": "2026-02-30"}`), &entryWithDate{}))
}

func TestAddMonths(t *testing.T) {
	tests := []struct {
		from   entry.Date
		months int
		want   entry.Date
	}{
		{20261121, 0, 20261121},
		{20261121, 6, 20270521},
		{20261121, 18, 20280521},
		{20260831, 6, 20270228},
		{20230831, 6, 20240229},
		{20261231, 1, 20270131},
		{20261031, 1, 20261130},
		{20270121, -1, 20261221},
		{20270331, -1, 20270228},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, tt.from.AddMonths(tt.months), "%v + %d", tt.from, tt.months)
	}
}

func TestMonthsUntil(t *testing.T) {
	tests := []struct {
		from, to entry.Date
		want     int
	}{
		{20261121, 20261121, 0},
		{20261121, 20261220, 0},
		{20261121, 20261221, 1},
		{20261121, 20270521, 6},
		{20261121, 20200101, 0},
		{20260131, 20260228, 1},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, tt.from.MonthsUntil(tt.to), "%v to %v", tt.from, tt.to)
	}
}

// TestNext walks eight years day by day.
func TestNext(t *testing.T) {
	day, n := entry.Date(20240101), 0
	for day < 20320101 {
		next := day.Next()
		require.Greater(t, next, day)
		parsed, err := entry.ParseDate(next.String())
		require.NoError(t, err, "the day after %v", day)
		require.Equal(t, parsed, next)
		day, n = next, n+1
	}
	assert.Equal(t, entry.Date(20320101), day)
	assert.Equal(t, 8*365+2, n)
}

func FuzzParseDate(f *testing.F) {
	f.Add("2026-11-21")
	f.Add("2026-02-30")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		if d, err := entry.ParseDate(s); err == nil {
			assert.Equal(t, s, d.String())
		}
	})
}
