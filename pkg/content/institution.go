package content

import (
	"encoding/json"
	"slices"

	"github.com/sociale-veiligheid/wegwijzer/pkg/catalogue"
	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
	"github.com/sociale-veiligheid/wegwijzer/pkg/vocabulary"
)

// Institution is an institution file: contacts, and what the institution adds to
// the vocabulary and the catalogue.
type Institution struct {
	directory.Institution
	Concepts    []vocabulary.Concept   `json:"concepts,omitempty"`
	Instruments []catalogue.Instrument `json:"instruments,omitempty"`
}

// MaxInstitutionFile bounds the size of an institution file, in bytes.
const MaxInstitutionFile = 1 << 20

// LoadInstitution reads an institution file and holds it against the schema and
// the content; with [WithDay] contacts that are due for review are reported, too.
// With an error among the findings the institution is nil.
func (c *Content) LoadInstitution(name string, text []byte, options ...Option) (*Institution, []diagnostic.Finding) {
	l := &loader{c: &Content{files: map[string]*file{}}, validator: loadSchemas(), cited: map[string]bool{}}
	for _, o := range options {
		o(l)
	}
	inst := l.institution(c, name, text)
	findings := l.sorted()
	if errors, _ := diagnostic.Count(findings); errors > 0 {
		return nil, findings
	}
	return inst, findings
}

func (l *loader) institution(c *Content, name string, text []byte) *Institution {
	if len(text) > MaxInstitutionFile {
		l.report(diagnostic.Finding{Severity: diagnostic.Error, Code: "too-large", File: name, Summary: "the file has " + itoa(len(text)) + " bytes, expected at most " + itoa(MaxInstitutionFile)})
		return nil
	}
	f := l.parse(name, text)
	if f == nil || l.bulky(f, &f.root, false) || !l.validate(f, "institution") {
		return nil
	}
	l.c.files[name] = f
	var inst Institution
	if err := json.Unmarshal(text, &inst); err != nil {
		l.at(f, &f.root, "wrong-kind", "this is no institution file: "+err.Error(), "")
		return nil
	}
	roles, national := c.roles()
	filled := map[string]bool{}
	for i, contact := range inst.Contacts {
		key := "contacts/" + itoa(i) + "/channel"
		l.role(name, key, contact.Channel, roles, national)
		if filled[contact.Channel] {
			l.find(name, key, contact.Channel, "filled-twice", "the channel "+quote(contact.Channel)+" is filled in twice", "put the phones and addresses in one contact")
		}
		filled[contact.Channel] = true
	}
	for _, id := range inst.Absent {
		l.role(name, "absent", id, roles, national)
		if filled[id] {
			l.find(name, "absent", id, "absent-and-filled", quote(id)+" is said to be absent, and has a contact", "keep one of the two")
		}
	}
	for _, phone := range inst.phones() {
		if phone.Dial() == "" {
			l.find(name, "", phone.Number, "wrong-form", quote(phone.Number)+" cannot be dialled: it has no digits", "")
		}
	}
	if inst.ReviewBy < l.day {
		l.due(name, inst.ReviewBy)
	}
	l.additions(c, name, &inst)
	return &inst
}

// role reports a channel that an institution cannot fill in or take away.
func (l *loader) role(name, key, id string, roles, national []string) {
	switch {
	case slices.Contains(roles, id):
	case slices.Contains(national, id):
		l.find(name, key, id, "national-channel", quote(id)+" is a national channel: an institution cannot change or hide it", "fill in role channels only")
	default:
		l.find(name, key, id, "unknown-id", "there is no role channel "+quote(id), diagnostic.DidYouMean(id, roles))
	}
}

// additions reports own concepts and instruments that clash with others, or
// refer to what is not there.
func (l *loader) additions(c *Content, name string, inst *Institution) {
	r := &reference{l: l, path: name, ids: c.ids()}
	for i := range inst.Concepts {
		r.add("concept", inst.Concepts[i].ID, "concepts/"+itoa(i))
	}
	for i := range inst.Instruments {
		r.add("instrument", inst.Instruments[i].ID, "instruments/"+itoa(i))
	}
	for i := range inst.Concepts {
		r.concept(&inst.Concepts[i], "concepts/"+itoa(i)+"/")
	}
	for i := range inst.Instruments {
		r.to("concept", inst.Instruments[i].About, "instruments/"+itoa(i)+"/about")
		r.sources(&inst.Instruments[i].Meta, "instruments/"+itoa(i)+"/")
	}
}

// add takes up an entry of an institution, unless its id is in use.
func (r *reference) add(kind, id, key string) {
	if slices.Contains(r.ids[kind], id) {
		r.l.find(r.path, key+"/id", id, "duplicate-id", "there is "+article(kind)+" "+quote(id)+" already", "choose another id")
		return
	}
	r.ids[kind] = append(r.ids[kind], id)
}

func (inst *Institution) phones() []directory.Phone {
	var list []directory.Phone
	for _, c := range inst.Contacts {
		list = append(list, c.Phones...)
	}
	return list
}

// roles gives the ids of the channels of each scope.
func (c *Content) roles() (roles, national []string) {
	for _, channel := range c.Channels {
		if channel.Scope == directory.Role {
			roles = append(roles, channel.ID)
		} else {
			national = append(national, channel.ID)
		}
	}
	return roles, national
}

// IsInstitution tells whether a JSON text says that it is an institution file.
func IsInstitution(text []byte) bool {
	root, err := jsontext.Parse(text)
	if err != nil {
		return false
	}
	schema, ok := root.Get("$schema")
	const name = "institution.schema.json"
	return ok && len(schema.Text) >= len(name) && schema.Text[len(schema.Text)-len(name):] == name
}
