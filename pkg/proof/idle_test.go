package proof

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/content"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// TestWhatDoesNothingIsFound seeds what no reader would miss.
func TestWhatDoesNothingIsFound(t *testing.T) {
	tests := []struct {
		name string
		seed func(c *content.Content)
		want diagnostic.Finding
	}{
		{"a value that no rule mentions", func(*content.Content) {},
			diagnostic.Finding{Severity: diagnostic.Warning, Code: "unused-value", File: "facts/wish.json", Summary: `no rule mentions the value "knowledge"`}},
		{"a rule that another one covers", func(*content.Content) {},
			diagnostic.Finding{Severity: diagnostic.Info, Code: "redundant-rule", File: "rules/talk.json", Summary: "everything that this rule gives is given by other rules in the same states"}},
		{"a rule that decides no case", func(*content.Content) {},
			diagnostic.Finding{Severity: diagnostic.Warning, Code: "never-decisive", File: "rules/talk.json", Summary: "in every case other rules give the same"}},
		{"a value that no case has", func(*content.Content) {},
			diagnostic.Finding{Severity: diagnostic.Warning, Code: "no-case", File: "facts/wish.json", Summary: `no case has the value "knowledge"`}},
		{"a channel that nothing offers", func(c *content.Content) {
			c.Channels = append(c.Channels, content.Channel{})
			c.Channels[1].Meta = published("nobody")
		}, diagnostic.Finding{Severity: diagnostic.Warning, Code: "never-offered", File: "channels/nobody.json", Summary: "no rule offers this channel"}},
		{"a fact on which nothing hangs", func(c *content.Content) {
			c.Facts = append(c.Facts, routing.Fact{ID: "weather", Values: []routing.Value{{ID: "rain"}, {ID: "sun"}}, Asked: true})
		}, diagnostic.Finding{Severity: diagnostic.Warning, Code: "never-decides", File: "facts/weather.json", Summary: "no rule hangs on this fact"}},
		{"a question of which every answer gives the same", func(c *content.Content) {
			c.Rules[0].When[0].Values = []string{"safety", "knowledge"}
			c.Rules[1].When = []routing.Clause{{Fact: "wish", Values: []string{"talk"}}}
		}, diagnostic.Finding{Code: "useless-question", File: "facts/wish.json", Summary: "asked although no answer changes the outcome, after {}"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := small()
			tt.seed(c)
			interview, err := Questions(c, today)
			require.NoError(t, err)
			findings := slices.Concat(Content(c, nil), Coverage(c, today), interview.Findings)
			for i := range findings {
				findings[i].Hint = ""
			}
			assert.Contains(t, findings, tt.want)
		})
	}
}

// TestFindingsAboutStatesAreInEitherLanguage tells the same gap in both.
func TestFindingsAboutStatesAreInEitherLanguage(t *testing.T) {
	c := small()
	c.Rules = c.Rules[:1]
	c.Invariants[0].Text = entry.Text{NL: "Wie bang is, vindt iemand.", EN: "Who is afraid finds someone."}
	gap := diagnostic.Finding{Code: "broken-invariant", File: "invariants/afraid.json"}
	for _, tt := range []struct {
		options       []Option
		summary, hint string
	}{
		{nil, `"adviser" is missing in: wish safety`, `Who is afraid finds someone. for example {"wish": "safety"}`},
		{[]Option{In(entry.EN)}, `"adviser" is missing in: wish safety`, `Who is afraid finds someone. for example {"wish": "safety"}`},
		{[]Option{In(entry.NL)}, `"adviser" ontbreekt bij: wish safety`, `Wie bang is, vindt iemand. bijvoorbeeld {"wish": "safety"}`},
	} {
		gap.Summary, gap.Hint = tt.summary, tt.hint
		assert.Contains(t, Content(c, nil, tt.options...), gap)
	}
}
