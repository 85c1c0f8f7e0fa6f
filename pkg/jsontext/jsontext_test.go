package jsontext_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

func TestParseFaults(t *testing.T) {
	tests := []struct {
		text      string
		line, col int
		problem   string
	}{
		{"", 1, 1, "the text ends where a value was expected"},
		{"{", 1, 2, "expected a key in double quotes here"},
		{"{\n  \"a\": 1,\n}", 3, 1, "expected a key in double quotes here"},
		{`{"a": 1, "a": 2}`, 1, 10, `the key "a" stands here twice`},
		{`{"é" 1}`, 1, 6, `expected a colon after the key "é"`},
		{`["a" "b"]`, 1, 6, "expected a comma or ] here"},
		{`["a"`, 1, 5, "the text ends in the middle: expected a comma or ] here"},
		{`"open`, 1, 1, "the text that begins here has no closing quote"},
		{"\"\xff\"", 1, 2, "this is not valid UTF-8"},
		{`"\ud800"`, 1, 2, "half of a surrogate pair in a text"},
		{`"\x"`, 1, 2, "unknown escape in a text"},
		{"\"a\nb\"", 1, 3, `a line break or control character inside a text: write it as an escape such as \n`},
		{`1.`, 1, 1, `"1." is not a JSON number`},
		{`[1] 2`, 1, 5, "expected the end of the text here"},
		{`yes`, 1, 1, "expected a value here (a text in double quotes, a number, a list or an object)"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			_, err := jsontext.Parse([]byte(tt.text))
			var fault *jsontext.Error
			require.ErrorAs(t, err, &fault)
			line, col := jsontext.Position([]byte(tt.text), fault.Offset)
			assert.Equal(t, []any{tt.line, tt.col, tt.problem}, []any{line, col, fault.Problem})
		})
	}
}

// FuzzParse holds the reader against encoding/json: what both accept they must
// read alike, and what we accept encoding/json must accept too.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{`{"a":["é\n\u20ac",-1.5e3,true,null,{}]}`, `"\ud83d\ude00"`, `[]`, "\xff", `{"a":1,"a":2}`, `00`, `-`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		n, err := jsontext.Parse(text)
		if err != nil {
			return
		}
		require.True(t, json.Valid(text), "accepted %q", text)
		var w jsontext.Writer
		rewrite(&w, &n)
		assert.Equal(t, decode(t, text), decode(t, w.Buf))
	})
}

// decode reads with encoding/json and keeps numbers as they are written.
func decode(t *testing.T, text []byte) (v any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	require.NoError(t, d.Decode(&v))
	return v
}

func rewrite(w *jsontext.Writer, n *jsontext.Node) {
	switch n.Kind {
	case jsontext.Null:
		w.Null()
	case jsontext.Bool:
		w.Bool(n.Bool)
	case jsontext.Number:
		w.Raw([]byte(n.Text))
	case jsontext.String:
		w.String(n.Text)
	case jsontext.Array:
		w.Open('[')
		for i := range n.Items {
			rewrite(w, &n.Items[i])
		}
		w.Close(']')
	case jsontext.Object:
		w.Open('{')
		for i := range n.Members {
			w.Key(n.Members[i].Key)
			rewrite(w, &n.Members[i].Value)
		}
		w.Close('}')
	}
}

func TestDepthIsBounded(t *testing.T) {
	deep := make([]byte, 100_000)
	for i := range deep {
		deep[i] = '['
	}
	_, err := jsontext.Parse(deep)
	assert.EqualError(t, err, "nested too deeply: at most 64 levels")
}

func TestWriterWritesWhatEncodingJSONReads(t *testing.T) {
	var w jsontext.Writer
	w.Open('{')
	w.Key("text")
	w.String("a\"\\\n\t\r\x01\u2028 é \xff")
	w.Key("score")
	w.Hundredths(87)
	w.Field("left out", "")
	w.List("list", []string{"x", "y"})
	w.Close('}')
	var got map[string]any
	require.NoError(t, json.Unmarshal(w.Buf, &got))
	assert.Equal(t, map[string]any{"text": "a\"\\\n\t\r\x01\u2028 é \ufffd", "score": 0.87, "list": []any{"x", "y"}}, got)
}
