package export

import (
	"crypto/sha1"
	"encoding/hex"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
)

// HSDS gives the channels that somebody can be reached at as services in the
// Human Services Data Specification 3 (Open Referral), a file per language. What
// HSDS has no place for stands under the key "wegwijzer" of each service. Roles
// that no institution filled in are no services and stay out.
func (b *Book) HSDS(o Options) ([]File, error) {
	var files []File
	for _, l := range o.langs() {
		h := &hsds{b, l, o.base()}
		var services []any
		for i := range b.Channels {
			if c := &b.Channels[i]; c.Scope == directory.National || c.Local {
				services = append(services, h.service(c))
			}
		}
		text, err := indented(services)
		if err != nil {
			return nil, err
		}
		files = append(files, File{"services." + l.String() + ".json", text})
	}
	return files, nil
}

type hsds struct {
	*Book
	lang entry.Lang
	base string
}

func (h *hsds) in(t entry.Text) string { return t.In(h.lang) }

func (h *hsds) service(c *directory.Channel) object {
	id := h.base + "id/channel/" + c.ID
	if c.Local {
		id += "@" + h.Institution.ID
	}
	m := object{"id": uuid(id), "name": h.in(c.Name), "description": h.in(c.Purpose), "status": "active"}
	m.set("eligibility_description", h.in(c.Eligibility))
	m.set("fees_description", h.in(c.Cost))
	m.set("application_process", h.in(c.WhatNext))
	m.set("assured_date", c.Assured.On.String())
	if len(c.Emails) > 0 {
		m["email"] = c.Emails[0]
	}
	if len(c.URLs) > 0 {
		m["url"] = c.URLs[0].URL
		m.set("additional_urls", h.urls(id, c.URLs[1:]))
	}
	m.set("phones", h.phones(id, c.Phones))
	m.set("schedules", h.schedules(id, c.Schedule))
	m.set("languages", h.languages(id, c.Languages))
	m["organization"] = h.organization(id, c)
	m["wegwijzer"] = h.extra(c)
	return m
}

func (h *hsds) urls(id string, links []directory.Link) []any {
	var list []any
	for _, u := range links {
		list = append(list, object{"id": uuid(id + "/url/" + u.URL), "label": h.in(words["use."+u.Use]), "url": u.URL})
	}
	return list
}

// phones keeps a number as it is dialled: a short number has no prefix.
func (h *hsds) phones(id string, phones []directory.Phone) []any {
	var list []any
	for _, p := range phones {
		m := object{"id": uuid(id + "/phone/" + p.Number), "number": p.Number, "type": "voice"}
		m.set("description", h.in(p.Note))
		list = append(list, m)
	}
	return list
}

func (h *hsds) languages(id string, codes []string) []any {
	var list []any
	for _, code := range codes {
		list = append(list, object{"id": uuid(id + "/language/" + code), "code": code, "name": h.in(h.term("language", code))})
	}
	return list
}

// organization is the institution; the organisation behind a national service
// has the name of the service, for we know no other.
func (h *hsds) organization(id string, c *directory.Channel) object {
	if c.Local {
		i := h.Institution
		return object{"id": uuid(h.base + "id/institution/" + i.ID), "name": h.in(i.Name), "description": h.in(i.Name)}
	}
	return object{"id": uuid(id + "/organization"), "name": h.in(c.Name), "description": h.in(c.Purpose)}
}

// extra is what HSDS has no place for.
func (h *hsds) extra(c *directory.Channel) object {
	m := object{"id": c.ID, "scope": string(c.Scope), "timeZone": "Europe/Amsterdam", "reviewed": c.Reviewed.String(), "reviewBy": c.ReviewBy.String()}
	m.set("kind", c.Kind)
	confidentiality := object{}
	confidentiality.set("level", c.Confidentiality.Level)
	confidentiality.set("text", h.in(c.Confidentiality.Text))
	confidentiality.set("exceptions", h.in(c.Confidentiality.Exceptions))
	m["confidentiality"] = confidentiality
	anonymity := object{}
	anonymity.set("possible", c.Anonymity.Possible)
	anonymity.set("text", h.in(c.Anonymity.Text))
	m["anonymity"] = anonymity
	m.set("whoLearns", h.in(c.WhoLearns))
	m.set("dutyToReport", h.in(c.DutyToReport))
	m.set("duration", h.in(c.Duration))
	m.set("cannot", h.in(c.Cannot))
	m.set("assured", h.in(c.Assured.How))
	m.set("unconfirmed", c.Unconfirmed)
	m.set("invented", c.Local && h.Institution.Invented)
	return m
}

// uuid gives the UUID (version 5) that belongs to an address, so that an entry
// has the same identifier in every export. SHA-1 is what the version prescribes.
func uuid(address string) string {
	urls, _ := hex.DecodeString("6ba7b8119dad11d180b400c04fd430c8")
	sum := sha1.Sum(append(urls, address...))
	sum[6], sum[8] = sum[6]&0x0f|0x50, sum[8]&0x3f|0x80
	s := hex.EncodeToString(sum[:16])
	return strings.Join([]string{s[:8], s[8:12], s[12:16], s[16:20], s[20:]}, "-")
}
