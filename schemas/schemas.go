// Package schemas holds the JSON Schemas (draft 2020-12) of every kind of entry in data/ and of an institution file.
//
// There is one schema per kind, named <kind>.schema.json; common.schema.json holds the parts that they share. Schemas
// refer to each other by relative file name, so a validator resolves them once it knows each file under its $id.
// Every property carries a title, a description and examples, which editors show while an entry is being typed.
package schemas

import "embed"

// FS holds every *.schema.json file of this folder, at its root.
//
//go:embed *.schema.json
var FS embed.FS
