package directory

// Dial gives the number as it belongs in a tel: link: digits, and a leading plus
// if it was published with one. Short numbers such as 112 and 113 are never
// given a country prefix: with one they reach nobody. A text without digits
// gives "".
func (p Phone) Dial() string {
	dial := make([]byte, 0, len(p.Number))
	for i := 0; i < len(p.Number); i++ {
		c := p.Number[i]
		switch {
		case c >= '0' && c <= '9':
			dial = append(dial, c)
		case c == '+' && len(dial) == 0:
			dial = append(dial, c)
		case c == '(' && len(dial) > 0 && dial[0] == '+':
			// "+31 (0)20 …": the digits between brackets are not dialled from abroad.
			for i < len(p.Number) && p.Number[i] != ')' {
				i++
			}
		}
	}
	if len(dial) == 1 && dial[0] == '+' {
		return ""
	}
	return string(dial)
}
