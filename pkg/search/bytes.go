package search

func append32(b []byte, n int) []byte {
	return append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}

func append24(b []byte, n int) []byte { return append(b, byte(n), byte(n>>8), byte(n>>16)) }

func read32(b []byte, at int) int {
	_ = b[at+3]
	return int(uint32(b[at]) | uint32(b[at+1])<<8 | uint32(b[at+2])<<16 | uint32(b[at+3])<<24)
}

func read24(b []byte, at int) int {
	_ = b[at+2]
	return int(uint32(b[at]) | uint32(b[at+1])<<8 | uint32(b[at+2])<<16)
}

func appendVarint(b []byte, n uint32) []byte {
	for n >= 0x80 {
		b = append(b, byte(n)|0x80)
		n >>= 7
	}
	return append(b, byte(n))
}

// varintAt reads a number, and gives the offset behind it. Beyond the end, and
// for bytes that are no number, it gives 0 and the end.
func varintAt(b []byte, at int) (n uint32, next int) {
	if at < len(b) && b[at] < 0x80 {
		return uint32(b[at]), at + 1
	}
	for shift := 0; at < len(b) && shift < 28; shift += 7 {
		n |= uint32(b[at]&0x7f) << shift
		if at++; b[at-1] < 0x80 {
			return n, at
		}
	}
	return 0, len(b)
}

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}
