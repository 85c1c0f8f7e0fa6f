package guide_test

import (
	"encoding/json"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/bundle"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

func text(s string) entry.Text { return entry.Text{NL: s, EN: s + " (en)"} }

func fact(id string, tier int, values ...string) routing.Fact {
	f := routing.Fact{ID: id, Question: text(id + "?"), Why: text("daarom"), Tier: tier, Asked: true}
	for _, v := range values {
		f.Values = append(f.Values, routing.Value{ID: v, Label: text("label " + v)})
	}
	return f
}

func channel(id string, scope directory.Scope, instead ...string) directory.Channel {
	return directory.Channel{Meta: entry.Meta{ID: id}, Scope: scope, Name: text("naam " + id), Instead: instead}
}

func is(fact string, values ...string) []routing.Clause {
	return []routing.Clause{{Fact: fact, Values: values}}
}

func offers(id, channel string, timing routing.Timing, when []routing.Clause) routing.Rule {
	return routing.Rule{
		Meta: entry.Meta{ID: id}, When: when, Because: text("want " + id),
		Offers: []routing.Offer{{Channel: channel, Timing: timing, Rank: routing.DefaultRank}},
	}
}

// library is a small content: danger, an adviser, an ombuds officer, a listener.
func library() *bundle.Library {
	aard := fact("aard", 1, "pesten", "online")
	aard.Multiple = true
	advice := offers("aanraken-mag-niet", "adviseur", routing.NextUp, is("aard", "pesten"))
	advice.Advice = text("Je hoeft niets.")
	return &bundle.Library{
		About: bundle.About{Version: "1", Built: 20261121, ReviewBy: 20270521},
		Facts: []routing.Fact{fact("gevaar", 0, "direct", "geen"), aard, fact("rol", 2, "student", "gast")},
		Channels: []directory.Channel{
			channel("noodnummer-112", directory.National), channel("luisterlijn", directory.National),
			channel("adviseur", directory.Role, "ombuds", "luisterlijn"), channel("ombuds", directory.Role, "luisterlijn"),
		},
		Rules: []routing.Rule{
			offers("altijd", "luisterlijn", routing.Later, nil), offers("gevaar", "noodnummer-112", routing.Now, is("gevaar", "direct")),
			advice, offers("ombuds-ook", "ombuds", routing.Later, is("aard", "pesten")), offers("gast", "ombuds", routing.Now, is("rol", "gast")),
		},
		Concepts: []vocabulary.Concept{{
			Meta: entry.Meta{ID: "pesten"}, PrefLabel: text("pesten"), HiddenLabel: entry.Words{NL: []string{"ik word gepest"}},
			Definition: text("gemeen doen"), Suggests: []vocabulary.Suggestion{{Fact: "aard", Value: "pesten"}},
		}},
	}
}

func open(t testing.TB, lib *bundle.Library) *guide.Guide {
	t.Helper()
	file, err := bundle.Encode(lib)
	require.NoError(t, err)
	g, err := guide.Open(file)
	require.NoError(t, err)
	return g
}

func steps(out guide.Outcome) map[string][]any {
	m := map[string][]any{}
	for _, s := range out.Steps {
		m[s.Channel] = []any{s.Timing.String(), s.Certain, s.Because}
	}
	return m
}

func TestRoute(t *testing.T) {
	g := open(t, library())
	out := g.Route(guide.Request{ID: "7", Facts: []guide.Answer{{Fact: "aard", Values: []string{"pesten"}}, {Fact: "gevaar", Values: []string{"geen"}}}})
	assert.Equal(t, "7", out.ID)
	assert.Equal(t, map[string][]any{
		"adviseur":    {"next", true, []string{"aanraken-mag-niet"}},
		"luisterlijn": {"later", true, []string{"altijd"}},
		"ombuds":      {"later", true, []string{"ombuds-ook"}},
	}, steps(out))
	assert.Equal(t, []string{"aanraken-mag-niet"}, out.Advice)
	assert.Equal(t, []string{"rol"}, out.Open)
}

func TestTextFillsInWhatWasNotSaid(t *testing.T) {
	g := open(t, library())
	out := g.Route(guide.Request{Text: "Ik word gepest."})
	assert.True(t, out.Confident)
	assert.Equal(t, "pesten", out.Understood[0].Concept)
	assert.Contains(t, steps(out), "adviseur")

	facts := []guide.Answer{{Fact: "aard", Values: []string{"online"}}}
	out = g.Route(guide.Request{Text: "Ik word gepest.", Facts: facts})
	assert.NotContains(t, steps(out), "adviseur", "facts win over text")
}

func TestAnAbsentRoleGivesWayToItsStandIn(t *testing.T) {
	bullied := guide.Request{Facts: []guide.Answer{{Fact: "aard", Values: []string{"pesten"}}}}
	tests := []struct {
		name   string
		absent []string
		want   map[string][]any
	}{
		{"no adviser", []string{"adviseur"}, map[string][]any{
			"ombuds": {"next", true, []string{"aanraken-mag-niet", "ombuds-ook"}}, "luisterlijn": {"later", true, []string{"altijd"}},
			"noodnummer-112": {"now", false, []string{"gevaar"}},
		}},
		{"no adviser and no ombuds officer", []string{"adviseur", "ombuds"}, map[string][]any{
			"luisterlijn":    {"next", true, []string{"aanraken-mag-niet", "altijd", "ombuds-ook"}},
			"noodnummer-112": {"now", false, []string{"gevaar"}},
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			lib := library()
			lib.Institution = &directory.Institution{ID: "hs", Kind: "hogeschool", Absent: tt.absent}
			assert.Equal(t, tt.want, steps(open(t, lib).Route(bullied)))
		})
	}
}

func TestRequestsWithFaults(t *testing.T) {
	g := open(t, library())
	tests := []struct {
		json    string
		offset  int
		problem string
		known   []string
	}{
		{`{"facts": {"roll": "student"}}`, 11, `unknown fact "roll"`, []string{"aard", "gevaar", "rol"}},
		{`{"facts": {"rol": "studnt"}}`, 18, `unknown value "studnt" of the fact "rol"`, []string{"student", "gast"}},
		{`{"facts": {"rol": ["student", "gast"]}}`, 18, `the fact "rol" has 2 values here, expected one`, nil},
		{`{"facts": {"rol": 3}}`, 18, `a value of the fact "rol" is a number, expected a text`, nil},
		{`{"fact": {}}`, 1, `unknown key "fact"`, guide.RequestKeys},
		{`{"lang": "de"}`, 9, `unknown language "de"`, []string{"nl", "en"}},
		{`{"on": "21-11-2026"}`, 7, `"21-11-2026" is no date: expected a day such as "2026-11-21"`, nil},
		{`{"skipped": ["rool"]}`, 13, `unknown fact "rool"`, []string{"aard", "gevaar", "rol"}},
		{`[]`, 0, `the request is a list, expected an object`, nil},
		{`{"id": 1}`, 7, `"id" is a number, expected a text`, nil},
		{`{"id": "1"`, 10, `the text ends in the middle: expected a comma or } here`, nil},
	}
	for _, tt := range tests {
		t.Run(tt.json, func(t *testing.T) {
			_, err := g.ParseRequest([]byte(tt.json), guide.Request{})
			var fault *guide.RequestError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, []any{tt.offset, tt.problem, tt.known}, []any{fault.Offset, fault.Problem, fault.Known})
		})
	}
}

type suggestion struct {
	Fact, Value string
	Multiple    bool
}

func TestAdviseSaysWhatAPageShows(t *testing.T) {
	g := open(t, library())
	answer, err := g.AnswerAdvise(nil, []byte(`{"lang": "en", "text": "ik word gepest", "facts": {"gevaar": "geen"}, "skipped": ["rol"]}`))
	require.NoError(t, err)
	var page struct {
		Route    struct{ Steps []struct{ Channel string } }
		Question struct {
			Fact, Question string
			Number, AtMost int
		}
		Understood []struct {
			Label    string
			Suggests []suggestion
		}
		Answers []struct {
			Fact    string
			Skipped bool
		}
		Steps []struct {
			Channel struct{ Name string }
			Because []struct{ Text string }
			Depends []struct{ Fact string }
		}
	}
	require.NoError(t, json.Unmarshal(answer, &page))
	assert.Equal(t, "aard", page.Question.Fact, "the text is not applied: the person confirms it first")
	assert.Equal(t, []int{3, 3}, []int{page.Question.Number, page.Question.AtMost})
	assert.Equal(t, "pesten (en)", page.Understood[0].Label)
	assert.Equal(t, []suggestion{{"aard", "pesten", true}}, page.Understood[0].Suggests)
	assert.Len(t, page.Answers, 2)
	assert.Equal(t, "naam luisterlijn (en)", page.Steps[0].Channel.Name)
	assert.Equal(t, "want altijd (en)", page.Steps[0].Because[0].Text)
	assert.Len(t, page.Steps, len(page.Route.Steps))
}

func TestShowAndListAreJSON(t *testing.T) {
	g := open(t, library())
	for _, tt := range []struct {
		name   string
		answer func(buf, request []byte) ([]byte, error)
		json   string
	}{
		{"concept", g.AnswerShow, `{"kind": "concept", "id": "pesten", "lang": "nl"}`},
		{"channel", g.AnswerShow, `{"kind": "channel", "id": "ombuds", "lang": "en", "now": {"day": 1, "minute": 600}}`},
		{"concepts", g.AnswerList, `{"kind": "concept", "lang": "nl"}`},
		{"instruments", g.AnswerList, `{"kind": "instrument", "lang": "nl", "audience": "hr"}`},
		{"about", g.AnswerAbout, `{"lang": "nl", "on": "2026-11-21"}`},
		{"find", g.AnswerFind, `{"query": "pest", "lang": "nl", "detail": true}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			answer, err := tt.answer(nil, []byte(tt.json))
			require.NoError(t, err)
			assert.True(t, json.Valid(answer), "%s", answer)
		})
	}
	_, err := g.AnswerShow(nil, []byte(`{"kind": "concept", "id": "geen"}`))
	assert.EqualError(t, err, `unknown concept "geen"`)
	_, err = g.AnswerList(nil, []byte(`{"kind": "rule"}`))
	assert.EqualError(t, err, `unknown kind of list "rule"`)
}

func TestContentThatWasNotReviewedIsOutdated(t *testing.T) {
	g := open(t, library())
	assert.False(t, g.Outdated(20271121), "within one period after the review day")
	assert.True(t, g.Outdated(20271122))
}

// TestManyAtOnce is for the race detector: one guide answers many.
func TestManyAtOnce(t *testing.T) {
	g := open(t, library())
	want := g.Route(guide.Request{Text: "ik word gepest"})
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 50 {
				assert.Equal(t, want, g.Route(guide.Request{Text: "ik word gepest"}))
				g.Find(guide.Query{Text: "pesen"})
			}
		})
	}
	group.Wait()
}
