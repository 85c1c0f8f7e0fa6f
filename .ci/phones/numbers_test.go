package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFault(t *testing.T) {
	const unused = " in the numbering plan of +31, expected another number of digits or another beginning"
	tests := []struct{ number, want string }{
		{"112", ""},
		{"113", ""},
		{"0800-0113", ""},
		{"0900 111 3 111", ""},
		{"088-133 10 00", ""},
		{"030-888 38 88", ""},
		{"085-000 00 12", ""},
		{"+31 247 247 247", ""},
		{"+31 (0)20 261 52 75", ""},
		{"+32 2 555 55 55", ""},
		{"tel:+31850000010", ""},
		{"tel:113", ""},
		{"114", "is not in use" + unused},
		{"030-888 38 8", "is not in use" + unused},
		{"06-1234567", "is not in use" + unused},
		{"+999 1234567", `is no phone number, expected one such as "0800-0113" or "+31 20 000 00 00"`},
		{"op aanvraag", `is no phone number, expected one such as "0800-0113" or "+31 20 000 00 00"`},
		{"31 20 261 52 75", `is dialled as "31202615275", expected "0202615275"`},
		{"0031 20 261 52 75", `is dialled as "0031202615275", expected "0202615275"`},
	}
	for _, tt := range tests {
		t.Run(tt.number, func(t *testing.T) {
			assert.Equal(t, tt.want, fault(tt.number))
		})
	}
}

func TestCheckFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.json")
	require.NoError(t, os.WriteFile(name, []byte(`{
  "emergency": {"phone": "085-000 00 10", "text": {"nl": "Bel 112 of 030-888 38 8, niet op 2026-11-21."}},
  "contacts": [{"phones": [{"number": "0800-0113"}, {"number": "0800-01"}], "urls": [{"url": "tel:0850000"}]}]
}`), 0o600))
	numbers, findings, err := checkFile(name)
	require.NoError(t, err)
	require.Len(t, findings, 3)
	assert.Equal(t, 5, numbers)
	assert.Equal(t, "\"030-888 38 8\" is not in use in the numbering plan of +31, expected another number of digits or another beginning", findings[0].Summary)
	assert.Equal(t, []int{2, 58, 3, 64, 3, 94}, []int{findings[0].Line, findings[0].Col, findings[1].Line, findings[1].Col, findings[2].Line, findings[2].Col})
}

// TestNothingToCheckIsAFault: a folder that moved away must not pass in silence.
func TestNothingToCheckIsAFault(t *testing.T) {
	assert.EqualError(t, run([]string{"moved"}), `no phone numbers found in ["moved"], expected folders of channels or institutions`)
}
