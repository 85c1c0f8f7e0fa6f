package diagnostic

import (
	"bytes"
	"encoding/json"
)

// record is a finding as other programs read it. Names and order are a promise.
type record struct {
	Severity string `json:"severity"`
	Code     string `json:"code"`
	File     string `json:"file"`
	Line     int    `json:"line"`
	Col      int    `json:"col"`
	End      int    `json:"end,omitempty"`
	Summary  string `json:"summary"`
	Hint     string `json:"hint"`
}

// writeJSON prints an array with an object for each finding; without findings,
// an empty array.
func writeJSON(out *bytes.Buffer, findings []Finding) error {
	records := make([]record, len(findings))
	for i, f := range findings {
		records[i] = record{f.Severity.String(), f.Code, f.File, f.Line, f.Col, f.End, f.Summary, f.Hint}
	}
	return encode(out, records)
}

// encode prints a value as indented JSON in which < and & stay readable.
func encode(out *bytes.Buffer, value any) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}
