package campus

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNoAssets(t *testing.T) {
	_, h := newSite(t, nil)
	got := serve(h, "GET", "/widget/wegwijzer.js", "")
	assert.Equal(t, http.StatusNotFound, got.Code)
	assert.Equal(t, "this server has no files of the widget: it was started without them\n", got.Body.String())
}
