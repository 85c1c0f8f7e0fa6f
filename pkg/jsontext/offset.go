package jsontext

// Offset gives the place in the source of a byte of a String: of n.Text[at], or
// of the closing quote if at is its length. It reads over escapes, which are
// longer in the source than in the text.
func (n *Node) Offset(source []byte, at int) int {
	p := parser{text: source, at: n.Start + 1}
	for decoded := 0; decoded < at && p.at < n.End-1; {
		if source[p.at] == '\\' {
			decoded += len(p.escape(nil))
			continue
		}
		decoded++
		p.at++
	}
	return p.at
}
