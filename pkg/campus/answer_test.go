package campus

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAnswersAreThoseOfTheGuide(t *testing.T) {
	c, h := newSite(t, nil)
	place, err := c.Open(noorderkade)
	require.NoError(t, err)
	for _, test := range []struct {
		verb, body string
		ask        func(buf, request []byte) ([]byte, error)
	}{
		{"route", `{}`, place.Guide.AnswerRoute},
		{"route", `{"id": "1", "facts": {"rol": "student", "aard": ["seksueel-geweld"], "wanneer": "drie-dagen"}}`, place.Guide.AnswerRoute},
		{"route", `{"lang": "en", "text": "my supervisor shouts at me"}`, place.Guide.AnswerRoute},
		{"find", `{"id": "2", "query": "klagtenformulier", "lang": "nl", "limit": 3}`, place.Guide.AnswerFind},
		{"find", `{"query": "<script>"}`, place.Guide.AnswerFind},
	} {
		want, err := test.ask(nil, []byte(test.body))
		require.NoError(t, err)
		got := serve(h, "POST", "/academie-noorderkade/"+test.verb, test.body)
		assert.Equal(t, http.StatusOK, got.Code, test.body)
		assert.Equal(t, string(want), got.Body.String(), test.body)
		assert.Equal(t, "no-store", got.Header().Get("Cache-Control"))
	}
}

func TestFaultsInRequests(t *testing.T) {
	_, h := newSite(t, nil)
	for _, test := range []struct {
		verb, body string
		status     int
		want       string
	}{
		{"route", `{"facts": {"rool": "student"}}`, 400, `{"error":"unknown fact \"rool\": did you mean \"rol\"?","offset":11}`},
		{"route", `{"feits": {}}`, 400, `{"error":"unknown key \"feits\": did you mean \"facts\"?","offset":1}`},
		{"find", `[]`, 400, `"offset":0}`},
		{"find", ``, 400, `"offset":0}`},
		{"route", `{"text": "` + strings.Repeat("a", maxBody) + `"}`, 413, `{"error":"the request is larger than 64 KiB","offset":65536}`},
	} {
		got := serve(h, "POST", "/academie-noorderkade/"+test.verb, test.body)
		assert.Equal(t, test.status, got.Code, test.want)
		assert.Contains(t, got.Body.String(), test.want)
		assert.Regexp(t, `^\{"error":".+","offset":\d+\}$`, got.Body.String())
	}
	got := serve(h, "POST", "/academie-noorderkad/route", `{}`)
	assert.Equal(t, `{"error":"unknown institution \"academie-noorderkad\": did you mean \"academie-noorderkade\"?","offset":0}`, got.Body.String())
	got = serve(h, "POST", "/stuk/route", `{}`)
	assert.Equal(t, `{"error":"the institution file of stuk has a fault; in danger, call 112","offset":0}`, got.Body.String())
}

func TestTheLargestRequestIsRead(t *testing.T) {
	_, h := newSite(t, nil)
	body := `{}` + strings.Repeat(" ", maxBody-2)
	assert.Equal(t, http.StatusOK, serve(h, "POST", "/academie-noorderkade/route", body).Code)
}

// halfway is a body that breaks off.
type halfway struct{ io.Reader }

func (h halfway) Read(p []byte) (int, error) {
	n, err := h.Reader.Read(p)
	if err == io.EOF {
		err = errors.New("connection reset")
	}
	return n, err
}

func TestARequestThatBreaksOff(t *testing.T) {
	_, h := newSite(t, nil)
	r := httptest.NewRequest("POST", "/academie-noorderkade/route", halfway{strings.NewReader(`{"text"`)})
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	assert.Equal(t, http.StatusBadRequest, w.Code)
	assert.Equal(t, `{"error":"the request broke off","offset":7}`, w.Body.String())
}

func TestNothingIsKeyedByAnswers(t *testing.T) {
	c, h := newSite(t, nil)
	for _, body := range []string{`{"facts": {"rol": "student"}}`, `{"text": "geheim"}`, `{"facts": {"rool": "geheim"}}`} {
		serve(h, "POST", "/academie-noorderkade/route", body)
	}
	assert.Equal(t, []any{noorderkade}, c.inService.Keys(false))
	assert.Equal(t, []any{c.record(noorderkade).good}, c.places.Keys(false))
	assert.Len(t, c.records, 1)
}
