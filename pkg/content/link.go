package content

import (
	"slices"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// link holds every id that an entry refers to against what there is.
func (l *loader) link() {
	c := l.c
	ids := l.ids()
	for i := range c.Concepts {
		v := &c.Concepts[i]
		r := l.refers("vocabulary/", &v.Meta, ids)
		r.concept(v, "")
		for _, s := range v.Suggests {
			r.to("fact", []string{s.Fact}, "suggests")
			r.value(s.Fact, []string{s.Value}, "suggests")
		}
	}
	for i := range c.Cues {
		l.linkCue(&c.Cues[i], ids)
	}
	for i := range c.Facts {
		l.linkFact(&c.Facts[i], ids)
	}
	for i := range c.Channels {
		r := l.refers("channels/", &c.Channels[i].Meta, ids)
		r.to("channel", c.Channels[i].Instead, "instead")
		r.clauses(c.Channels[i].Eligible, "eligibility/when")
		l.assurance(&c.Channels[i])
	}
	for i := range c.Instruments {
		l.refers("instruments/", &c.Instruments[i].Meta, ids).to("concept", c.Instruments[i].About, "about")
	}
	for i := range c.Initiatives {
		l.refers("initiatives/", &c.Initiatives[i].Meta, ids).to("concept", c.Initiatives[i].About, "about")
	}
	for i := range c.Lessons {
		l.refers("lessons/", &c.Lessons[i].Meta, ids).to("concept", c.Lessons[i].About, "about")
	}
	for i := range c.Duties {
		l.refers("duties/", &c.Duties[i].Meta, ids)
	}
	l.linkWords(ids)
	l.linkMeasures(ids)
	l.linkRules(ids)
	l.linkInvariants(ids)
	l.linkCases(ids)
	l.overridesCycle()
	l.uncited()
	if cycle := vocabulary.New(c.Concepts).Cycle(); cycle != nil {
		l.find("vocabulary/"+cycle[0]+".json", "broader", "", "broader-cycle", "these concepts are broader than themselves: "+strings.Join(cycle, " → "), "take one broader relation out")
	} else {
		l.concepts()
	}
}

func (l *loader) linkCue(v *vocabulary.Cue, ids map[string][]string) {
	r := &reference{l: l, path: "cues/" + v.ID + ".json", ids: ids}
	if v.Suggests.Fact != "" {
		r.to("fact", []string{v.Suggests.Fact}, "suggests")
		r.value(v.Suggests.Fact, []string{v.Suggests.Value}, "suggests")
	}
	for _, target := range v.Finds {
		kind, id, _ := strings.Cut(target, ":")
		r.to(kind, []string{id}, "finds")
	}
}

func (l *loader) linkFact(f *routing.Fact, ids map[string][]string) {
	r := &reference{l: l, path: "facts/" + f.ID + ".json", ids: ids}
	for _, situation := range f.NotWhen {
		r.clauses(situation, "notWhen")
	}
	for i, v := range f.Values {
		if slices.ContainsFunc(f.Values[:i], func(o routing.Value) bool { return o.ID == v.ID }) {
			l.find(r.path, "values/"+itoa(i), v.ID, "duplicate-id", "the value "+quote(v.ID)+" stands here twice", "take one of the two out")
		}
	}
}

// overridesCycle reports rules that silence themselves by way of others. Rules
// that are overridden have the place of what is broader.
func (l *loader) overridesCycle() {
	graph := make([]vocabulary.Concept, len(l.c.Rules))
	for i := range graph {
		graph[i] = vocabulary.Concept{Meta: l.c.Rules[i].Meta, Broader: l.c.Rules[i].Overrides}
	}
	if cycle := vocabulary.New(graph).Cycle(); cycle != nil {
		l.find("rules/"+cycle[0]+".json", "overrides", "", "overrides-cycle", "these rules override themselves: "+strings.Join(cycle, " → "), "take one override out")
	}
}

func (l *loader) linkRules(ids map[string][]string) {
	for i := range l.c.Rules {
		v := &l.c.Rules[i]
		r := l.refers("rules/", &v.Meta, ids)
		r.clauses(v.When, "when")
		for _, o := range v.Offers {
			r.to("channel", []string{o.Channel}, "then/offer")
		}
		r.to("instrument", v.Instruments, "then/instruments")
		r.to("duty", v.Duties, "then/duties")
		r.to("rule", v.Overrides, "overrides")
		if v.Status == entry.Published {
			l.inBounds(v)
		}
	}
}

func (l *loader) linkCases(ids map[string][]string) {
	for i := range l.c.Cases {
		v := &l.c.Cases[i]
		r := &reference{l: l, path: "cases/" + v.ID + ".json", ids: ids}
		r.clauses(v.Facts, "facts")
		r.expects(&v.Expect)
	}
}

func (r *reference) expects(e *Expectation) {
	if e.First != "" {
		r.to("channel", []string{e.First}, "expect/first")
	}
	for _, part := range []struct {
		kind, key string
		ids       []string
	}{
		{"channel", "now", e.Now}, {"channel", "next", e.Next}, {"channel", "later", e.Later},
		{"channel", "must", e.Must}, {"channel", "mustNot", e.MustNot}, {"rule", "because", e.Because},
		{"duty", "duties", e.Duties}, {"duty", "noDuties", e.NoDuties},
		{"rule", "advice", e.Advice}, {"rule", "noAdvice", e.NoAdvice},
		{"instrument", "instruments", e.Instruments}, {"instrument", "noInstruments", e.NoInstruments},
	} {
		r.to(part.kind, part.ids, "expect/"+part.key)
	}
}

// ids gives the ids that can be referred to, those of entries that were left out
// for their own errors included: one fault need not be reported everywhere.
func (l *loader) ids() map[string][]string {
	ids := l.c.ids()
	for kind, list := range l.leftOut {
		ids[kind] = append(ids[kind], list...)
	}
	return ids
}

// ids gives the ids that can be referred to, by kind.
func (c *Content) ids() map[string][]string {
	ids := map[string][]string{}
	add := func(kind, id string) { ids[kind] = append(ids[kind], id) }
	for _, v := range c.Concepts {
		add("concept", v.ID)
	}
	for _, v := range c.Channels {
		add("channel", v.ID)
	}
	for _, v := range c.Instruments {
		add("instrument", v.ID)
	}
	for _, v := range c.Initiatives {
		add("initiative", v.ID)
	}
	for _, v := range c.Lessons {
		add("lesson", v.ID)
	}
	for _, v := range c.Rules {
		add("rule", v.ID)
	}
	for _, v := range c.Duties {
		add("duty", v.ID)
	}
	for _, v := range c.Invariants {
		add("invariant", v.ID)
	}
	for _, v := range c.Sources {
		add("source", v.ID)
	}
	for _, v := range c.Scheme.Collections {
		add("collection", v.ID)
	}
	for _, f := range c.Facts {
		add("fact", f.ID)
		for _, v := range f.Values {
			add("value of "+f.ID, v.ID)
		}
	}
	return ids
}

// reference reports references of one entry to what is not there.
type reference struct {
	l    *loader
	path string
	ids  map[string][]string
}

// refers begins with what every entry has: its sources and its review.
func (l *loader) refers(folder string, m *entry.Meta, ids map[string][]string) *reference {
	r := &reference{l: l, path: folder + m.ID + ".json", ids: ids}
	r.sources(m, "")
	l.review(folder, m)
	return r
}

func (r *reference) to(kind string, targets []string, key string) {
	for _, id := range targets {
		if !slices.Contains(r.ids[kind], id) {
			r.l.find(r.path, key, id, "unknown-id", "there is no "+kind+" "+quote(id), diagnostic.DidYouMean(id, r.ids[kind]))
		}
	}
}

// value reports values that a fact does not have.
func (r *reference) value(fact string, values []string, key string) {
	if kind := "value of " + fact; r.ids[kind] != nil {
		r.to(kind, values, key)
	}
}

// concept reports what a concept refers to; prefix is the place of its keys.
func (r *reference) concept(v *vocabulary.Concept, prefix string) {
	r.to("concept", v.Broader, prefix+"broader")
	r.to("concept", v.Related, prefix+"related")
	if !r.l.unnamed && v.Collection != "" {
		r.to("collection", []string{v.Collection}, prefix+"collection")
	}
}

// find reports an error at a text under a key of a file.
func (l *loader) find(path, key, text, code, summary, hint string) {
	l.report(l.located(diagnostic.Error, path, key, text, code, summary, hint))
}

func (l *loader) warn(path, key, text, code, summary, hint string) {
	l.report(l.located(diagnostic.Warning, path, key, text, code, summary, hint))
}

func (l *loader) located(s diagnostic.Severity, path, key, text, code, summary, hint string) diagnostic.Finding {
	f := diagnostic.Finding{Severity: s, Code: code, File: path, Summary: summary, Hint: hint}
	if file := l.c.files[path]; file != nil {
		f.Line, f.Col = file.place(key, text)
	}
	return f
}
