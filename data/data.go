// Package data holds the national content as files, one JSON file per entry.
// Its texts are licensed under CC BY 4.0, unlike the code around them.
//
// Go programs use it through package wegwijzer; content maintainers edit the
// files and run `wegwijzer check`.
package data

import "embed"

// FS holds every entry, at <folder>/<id>.json, and scheme.json, which names the
// groups of the content.
//
//go:embed scheme.json */*.json
var FS embed.FS
