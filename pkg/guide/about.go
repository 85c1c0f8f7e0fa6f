package guide

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// emergencyChannel is the channel that is always in reach.
const emergencyChannel = "noodnummer-112"

// WriteAbout writes what the widget shows before anything is asked, as a JSON
// object: which content this is, whether it is outdated on a day, the
// institution, and the emergency line.
func (g *Guide) WriteAbout(buf []byte, l entry.Lang, on entry.Date, now directory.Moment) []byte {
	w := &jsontext.Writer{Buf: buf}
	a := &g.about
	w.Open('{')
	w.Field("title", a.Title.In(l))
	w.Field("version", a.Version)
	w.Field("built", a.Built.String())
	w.Field("reviewBy", a.ReviewBy.String())
	w.Key("outdated")
	w.Bool(g.Outdated(on))
	w.Field("sha256", hexadecimal(a.Sum[:]))
	w.Key("languages")
	w.Open('[')
	for _, lang := range entry.Langs {
		if g.bundle.Has(lang) {
			w.String(lang.String())
		}
	}
	w.Close(']')
	g.writeInstitution(w, l)
	g.writeEmergency(w, l, now)
	w.Key("counts")
	w.Open('{')
	w.Key("channels")
	w.Int(g.bundle.Channels())
	w.Key("rules")
	w.Int(g.bundle.Rules())
	w.Key("concepts")
	w.Int(g.bundle.Concepts())
	w.Key("instruments")
	w.Int(g.bundle.Instruments())
	w.Close('}')
	w.Close('}')
	return w.Buf
}

func (g *Guide) writeInstitution(w *jsontext.Writer, l entry.Lang) {
	w.Key("institution")
	i := g.institution
	if i == nil {
		w.Null()
		return
	}
	w.Open('{')
	w.Field("id", i.ID)
	w.Field("name", i.Name.In(l))
	w.Field("kind", i.Kind)
	w.Key("invented")
	w.Bool(i.Invented)
	w.Field("exitUrl", i.ExitURL)
	w.Close('}')
}

// writeEmergency writes 112, and beside it the number of the campus.
func (g *Guide) writeEmergency(w *jsontext.Writer, l entry.Lang, now directory.Moment) {
	w.Key("emergency")
	w.Open('[')
	if n, ok := g.bundle.FindChannel(emergencyChannel); ok {
		c := g.channel(n)
		g.writeChannel(w, &c, l, now)
	}
	if i := g.institution; i != nil && i.Emergency != nil {
		campus := directory.Channel{
			Scope: directory.Role, Local: true, Name: i.Name, Purpose: i.Emergency.Text,
			Phones: []directory.Phone{{Number: i.Emergency.Phone}},
		}
		campus.ID = "campus"
		g.writeChannel(w, &campus, l, now)
	}
	w.Close(']')
}

// hexadecimal writes bytes in base 16. (encoding/hex brings fmt into the program.)
func hexadecimal(b []byte) string {
	const digits = "0123456789abcdef"
	s := make([]byte, 0, 2*len(b))
	for _, c := range b {
		s = append(s, digits[c>>4], digits[c&15])
	}
	return string(s)
}
