package theme

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Colour is an opaque colour in sRGB, each part 0 … 255.
type Colour struct{ R, G, B float64 }

// ParseColour reads #rgb or #rrggbb.
func ParseColour(s string) (Colour, bool) {
	digits, ok := strings.CutPrefix(s, "#")
	if len(digits) == 3 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	n, err := strconv.ParseUint(digits, 16, 32)
	if !ok || err != nil || len(digits) != 6 {
		return Colour{}, false
	}
	return Colour{float64(n >> 16), float64(n >> 8 & 255), float64(n & 255)}, true
}

func must(s string) Colour {
	c, ok := ParseColour(s)
	if !ok {
		panic("theme: " + s + " is no colour")
	}
	return c
}

// String gives #rrggbb.
func (c Colour) String() string {
	return fmt.Sprintf("#%02x%02x%02x", int(math.Round(c.R)), int(math.Round(c.G)), int(math.Round(c.B)))
}

// mix is color-mix(in srgb, c share%, other) of CSS.
func (c Colour) mix(share float64, other Colour) Colour {
	part := func(a, b float64) float64 { return a*share + b*(1-share) }
	return Colour{part(c.R, other.R), part(c.G, other.G), part(c.B, other.B)}
}

// Contrast is the contrast ratio of WCAG 2: 1 … 21.
func Contrast(a, b Colour) float64 {
	x, y := a.luminance(), b.luminance()
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func (c Colour) luminance() float64 {
	linear := func(part float64) float64 {
		part /= 255
		if part <= 0.04045 {
			return part / 12.92
		}
		return math.Pow((part+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}
