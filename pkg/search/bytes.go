package search

import "math/bits"

func appendVarint(b []byte, n uint32) []byte {
	for n >= 0x80 {
		b = append(b, byte(n)|0x80)
		n >>= 7
	}
	return append(b, byte(n))
}

func varintSize(n uint32) int { return (bits.Len32(n|1) + 6) / 7 }

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

// zigzag makes small numbers of small differences in either direction.
func zigzag(n int) uint32 { return uint32(n<<1) ^ uint32(n>>31) }

func unzigzag(u uint32) int { return int(u>>1) ^ -int(u&1) }

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}
