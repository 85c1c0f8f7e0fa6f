package campus

import (
	"io/fs"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// serve gives the answer of a handler.
func serve(h http.Handler, method, address, body string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, address, strings.NewReader(body))
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

var widget = fstest.MapFS{
	"wegwijzer.js":   {Data: []byte("export {};")},
	"wegwijzer.wasm": {Data: []byte("\x00asm")},
	"sub/sign.svg":   {Data: []byte("<svg/>")},
	"odd.xyz":        {Data: []byte("?")},
}

// newSite serves one good institution and one that was never good.
func newSite(t *testing.T, assets fs.FS) (*Campus, http.Handler) {
	t.Helper()
	c, _, _ := newCampus(t, newFolder(map[string]string{noorderkade: example(t, noorderkade), "stuk": "{"}), 0)
	return c, c.Handler(assets)
}

const (
	htmlType = "text/html; charset=utf-8"
	textType = "text/plain; charset=utf-8"
	jsonType = "application/json"
)

// addresses is what a site answers, and as what.
var addresses = []struct {
	method, address string
	status          int
	kind, cache     string
}{
	{"GET", "/", 200, htmlType, "no-cache"},
	{"HEAD", "/", 200, htmlType, "no-cache"},
	{"GET", "/academie-noorderkade/", 200, htmlType, "no-cache"},
	{"GET", "/academie-noorderkade", 308, htmlType, ""},
	{"GET", "/academie-noorderkade/wegwijzer.bundle", 200, "application/octet-stream", "no-cache"},
	{"POST", "/academie-noorderkade/route", 400, jsonType, "no-store"},
	{"POST", "/academie-noorderkade/find", 400, jsonType, "no-store"},
	{"GET", "/campus.css", 200, "text/css; charset=utf-8", "no-cache"},
	{"GET", "/widget/wegwijzer.js", 200, "text/javascript; charset=utf-8", "no-cache"},
	{"GET", "/widget/wegwijzer.wasm", 200, "application/wasm", "no-cache"},
	{"GET", "/widget/sub/sign.svg", 200, "image/svg+xml", "no-cache"},
	{"GET", "/widget/odd.xyz", 200, "application/octet-stream", "no-cache"},
	{"GET", "/widget/nothing.js", 404, textType, ""},
	{"GET", "/widget/sub", 404, textType, ""},
	{"GET", "/widget/", 404, textType, ""},
	{"GET", "/widget/../campus.go", 404, textType, ""},
	{"GET", "/widget", 404, htmlType, "no-cache"},
	{"GET", "/nergens/", 404, htmlType, "no-cache"},
	{"GET", "/nergens", 404, htmlType, "no-cache"},
	{"GET", "/nergens/wegwijzer.bundle", 404, textType, ""},
	{"POST", "/nergens/route", 404, jsonType, "no-store"},
	{"GET", "/academie-noorderkade/x", 404, htmlType, "no-cache"},
	{"GET", "/../academie-noorderkade.json", 404, htmlType, "no-cache"},
	{"GET", "/stuk/", 503, htmlType, "no-cache"},
	{"GET", "/stuk/wegwijzer.bundle", 503, textType, ""},
	{"POST", "/stuk/find", 503, jsonType, "no-store"},
	{"POST", "/", 405, textType, ""},
	{"DELETE", "/academie-noorderkade/", 405, textType, ""},
	{"PUT", "/academie-noorderkade/wegwijzer.bundle", 405, textType, ""},
	{"GET", "/academie-noorderkade/route", 405, jsonType, "no-store"},
}

func TestEveryAnswer(t *testing.T) {
	_, h := newSite(t, widget)
	for _, test := range addresses {
		name := test.method + " " + test.address
		got := serve(h, test.method, test.address, "")
		assert.Equal(t, test.status, got.Code, name)
		assert.Equal(t, test.kind, got.Header().Get("Content-Type"), name)
		assert.Equal(t, test.cache, got.Header().Get("Cache-Control"), name)
		assert.Equal(t, http.Header{
			"Content-Security-Policy":    {"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'"},
			"Referrer-Policy":            {"no-referrer"},
			"X-Content-Type-Options":     {"nosniff"},
			"Cross-Origin-Opener-Policy": {"same-origin"},
			"Permissions-Policy":         {permissions},
		}, security(got.Header()), name)
		assert.Empty(t, got.Header()["Set-Cookie"], name)
	}
}

// security keeps the headers that every answer has.
func security(h http.Header) http.Header {
	kept := http.Header{}
	for _, key := range []string{"Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options", "Cross-Origin-Opener-Policy", "Permissions-Policy"} {
		kept[key] = h[key]
	}
	return kept
}

func TestWrongMethodSaysWhichIsRight(t *testing.T) {
	_, h := newSite(t, nil)
	got := serve(h, "POST", "/", "")
	assert.Equal(t, []string{"GET, HEAD", "this address can only be read: use GET\n"}, []string{got.Header().Get("Allow"), got.Body.String()})
	got = serve(h, "GET", "/academie-noorderkade/find", "")
	assert.Equal(t, []string{"POST", `{"error":"send a request as JSON with POST","offset":0}`}, []string{got.Header().Get("Allow"), got.Body.String()})
}

func TestRedirectKeepsTheLanguageOnly(t *testing.T) {
	_, h := newSite(t, nil)
	for address, want := range map[string]string{
		"/academie-noorderkade":                "/academie-noorderkade/",
		"/academie-noorderkade?lang=en&x=y":    "/academie-noorderkade/?lang=en",
		"/academie-noorderkade?lang=//evil.nl": "/academie-noorderkade/",
	} {
		assert.Equal(t, want, serve(h, "GET", address, "").Header().Get("Location"), address)
	}
}

func TestBundleIsRevalidated(t *testing.T) {
	c, h := newSite(t, nil)
	place, err := c.Open(noorderkade)
	require.NoError(t, err)
	const address = "/academie-noorderkade/wegwijzer.bundle"
	first := serve(h, "GET", address, "")
	assert.Equal(t, place.Bundle, first.Body.Bytes())
	assert.Equal(t, place.ETag, first.Header().Get("ETag"))
	again := serve(h, "GET", address, "", "If-None-Match", place.ETag)
	assert.Equal(t, http.StatusNotModified, again.Code)
	assert.Empty(t, again.Body.Bytes())
	other := serve(h, "GET", address, "", "If-None-Match", `"other"`)
	assert.Equal(t, http.StatusOK, other.Code)
}
