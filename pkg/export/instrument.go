package export

import (
	"encoding/json"

	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// JSONLD gives the instruments as schema.org LearningResource in one graph.
// Evidence, track and phase have no place in schema.org and stand under sv.
func (b *Book) JSONLD(o Options) ([]File, error) {
	list := make([]any, len(b.Instruments))
	for i := range b.Instruments {
		list[i] = b.instrumentObject(&b.Instruments[i], o)
	}
	text, err := indented(map[string]any{"@context": schemaContext(o), "@graph": list})
	return []File{{"instrumenten.jsonld", text}}, err
}

func schemaContext(o Options) []any {
	return []any{"https://schema.org", map[string]any{"sv": o.base() + "def#"}}
}

// learningResource gives one instrument as JSON-LD that may stand in a page:
// the signs that end a script are escaped.
func (b *Book) learningResource(v *catalogue.Instrument, o Options) string {
	object := b.instrumentObject(v, o)
	object["@context"] = schemaContext(o)
	text, err := json.Marshal(object)
	if err != nil {
		return "{}" // strings, numbers and lists of them: it cannot happen
	}
	return string(text)
}

// schemaTypes is the schema.org type for each of ours. Networks and grants are
// no learning resources.
var schemaTypes = map[string][]string{
	"guide": {"Guide", "LearningResource"}, "protocol": {"HowTo", "LearningResource"},
	"training": {"Course", "LearningResource"}, "e-module": {"Course", "LearningResource"},
	"law-explainer": {"Article", "LearningResource"}, "research": {"Report", "LearningResource"},
	"network": {"Organization"}, "grant": {"MonetaryGrant"},
}

func schemaType(t string) []string {
	if types, ok := schemaTypes[t]; ok {
		return types
	}
	return []string{"CreativeWork", "LearningResource"}
}

// instrumentObject is one instrument in the words of schema.org.
func (b *Book) instrumentObject(v *catalogue.Instrument, o Options) map[string]any {
	id := func(kind, id string) string { return o.base() + "id/" + kind + "/" + id }
	types := schemaType(v.Type)
	m := object{
		"@id": id("instrument", v.ID), "@type": types, "identifier": v.ID,
		"name": tagged(v.Name), "description": tagged(v.Description),
	}
	m.set("url", v.URL)
	if v.URLStatus == "about" {
		delete(m, "url")
		m.set("subjectOf", map[string]any{"@type": "WebPage", "url": v.URL})
	}
	m.set("sv:action", tagged(v.Action))
	m.set("sv:nameStatus", v.NameStatus)
	m.set("sv:track", references(v.Track, id, "track"))
	m.set("sv:phase", references(v.Phase, id, "phase"))
	m.set("sv:sector", references(v.Sector, id, "sector"))
	m.set("sv:evidenceLevel", references([]string{v.Evidence.Level}, id, "evidence"))
	m.set("sv:reviewBy", v.ReviewBy.String())
	if len(types) == 2 { // a LearningResource
		b.learning(m, v, id)
	}
	return m
}

// learning adds what only creative works have.
func (b *Book) learning(m object, v *catalogue.Instrument, id func(kind, id string) string) {
	m.set("about", references(v.About, id, "concept"))
	m["learningResourceType"] = map[string]any{"@type": "DefinedTerm", "termCode": v.Type, "name": tagged(b.term("type", v.Type))}
	var audience []any
	for _, a := range v.Audience {
		audience = append(audience, map[string]any{"@type": "Audience", "identifier": a, "audienceType": b.term("audience", a).EN})
	}
	m.set("audience", audience)
	var publishers []any
	for _, p := range v.Publisher {
		publishers = append(publishers, map[string]any{"@type": "Organization", "name": p})
	}
	m.set("publisher", publishers)
	m.set("inLanguage", v.InLanguage)
	m.set("datePublished", v.Published)
	m.set("timeRequired", v.TimeRequired)
	m.set("license", v.License)
	if v.Free != nil {
		m["isAccessibleForFree"] = *v.Free
	}
	m.set("sdDatePublished", v.Reviewed.String())
	m.set("sdLicense", License)
}

// object is a JSON object; set leaves out what is empty.
type object map[string]any

func (m object) set(key string, v any) {
	switch v := v.(type) {
	case string:
		if v == "" {
			return
		}
	case []string:
		if len(v) == 0 {
			return
		}
	case []any:
		if len(v) == 0 {
			return
		}
	case bool:
		if !v {
			return
		}
	}
	m[key] = v
}

// tagged gives a text in each language that it has.
func tagged(t entry.Text) []any {
	var list []any
	for _, l := range entry.Langs {
		if s := t.In(l); s != "" {
			list = append(list, map[string]any{"@language": l.String(), "@value": s})
		}
	}
	return list
}

func references(ids []string, iri func(kind, id string) string, kind string) []any {
	var list []any
	for _, id := range ids {
		if id != "" {
			list = append(list, map[string]any{"@id": iri(kind, id)})
		}
	}
	return list
}
