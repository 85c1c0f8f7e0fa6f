package diagnostic

import (
	"bytes"
	"net/url"
	"slices"
	"strings"
)

// The part of SARIF 2.1.0 that a list of findings needs, named as in the
// standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name  string      `json:"name"`
		Rules []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID               string       `json:"id"`
		ShortDescription sarifMessage `json:"shortDescription"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifLocation struct {
		Physical sarifPhysicalLocation `json:"physicalLocation"`
	}
	sarifPhysicalLocation struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
)

// writeSARIF prints one run of the tool wegwijzer: a rule for each code, sorted,
// and a result for each finding.
func writeSARIF(out *bytes.Buffer, findings []Finding) error {
	codes := sortedCodes(findings)
	run := sarifRun{
		Tool:       sarifTool{sarifDriver{Name: "wegwijzer", Rules: make([]sarifRule, len(codes))}},
		ColumnKind: "unicodeCodePoints",
		Results:    make([]sarifResult, len(findings)),
	}
	for i, code := range codes {
		words := strings.ReplaceAll(code, "-", " ")
		run.Tool.Driver.Rules[i] = sarifRule{ID: code, ShortDescription: sarifMessage{words}}
	}
	for i, f := range findings {
		run.Results[i] = f.sarif(codes)
	}
	return encode(out, sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{run},
	})
}

func sortedCodes(findings []Finding) []string {
	var codes []string
	for _, f := range findings {
		codes = append(codes, f.Code)
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// sarif gives the finding as a result; codes are the ids of the rules, sorted.
func (f Finding) sarif(codes []string) sarifResult {
	index, _ := slices.BinarySearch(codes, f.Code)
	result := sarifResult{
		RuleID:    f.Code,
		RuleIndex: index,
		Level:     f.Severity.sarif(),
		Message:   sarifMessage{sarifText.Replace(f.explanation())},
	}
	if f.File == "" {
		return result
	}
	place := sarifPhysicalLocation{Artifact: sarifArtifact{(&url.URL{Path: f.File}).String()}}
	if f.Line > 0 {
		place.Region = &sarifRegion{StartLine: f.Line, StartColumn: max(f.Col, 0), EndColumn: f.end()}
	}
	result.Locations = []sarifLocation{{place}}
	return result
}

// sarif gives the level of the standard.
func (s Severity) sarif() string {
	return [...]string{"error", "warning", "note"}[min(s, Info)]
}

// sarifText doubles braces: alone, they are placeholders in a message (§3.11.5).
var sarifText = strings.NewReplacer("{", "{{", "}", "}}")
