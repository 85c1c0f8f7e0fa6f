// Package themes holds two example house styles for <sv-wegwijzer>, each with a
// page that uses it. The demo portal shows them under /themes/.
package themes

import "embed"

//go:embed *.css *.html
var FS embed.FS
