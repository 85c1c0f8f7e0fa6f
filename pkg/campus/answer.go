package campus

import (
	"errors"
	"io"
	"net/http"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// maxBody bounds a request, in bytes.
const maxBody = 64 << 10

// answer gives what the guide of an institution says to a request. The body
// lives as long as this call.
func (s *site) answer(w http.ResponseWriter, r *http.Request, id, verb string) {
	w.Header().Set("Cache-Control", "no-store")
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", "POST")
		writeFault(w, http.StatusMethodNotAllowed, "send a request as JSON with POST", 0)
		return
	}
	place, err := s.campus.Open(id)
	if err != nil {
		status, text := publicError(id, err)
		writeFault(w, status, text, 0)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		writeFault(w, http.StatusRequestEntityTooLarge, "the request is larger than 64 KiB", maxBody)
		return
	} else if err != nil {
		writeFault(w, http.StatusBadRequest, "the request broke off", len(body))
		return
	}
	ask := place.Guide.AnswerRoute
	if verb == "find" {
		ask = place.Guide.AnswerFind
	}
	answer, err := ask(nil, body)
	if err != nil {
		text, offset := requestFault(err)
		writeFault(w, http.StatusBadRequest, text, offset)
		return
	}
	writeJSON(w, http.StatusOK, answer)
}

// requestFault says what is wrong with a request, with a suggestion, and where.
func requestFault(err error) (text string, offset int) {
	var fault *guide.RequestError
	if !errors.As(err, &fault) {
		return err.Error(), 0
	}
	if hint := diagnostic.DidYouMean(fault.Word, fault.Known); hint != "" {
		return fault.Problem + ": " + hint, fault.Offset
	}
	return fault.Problem, fault.Offset
}

func writeFault(w http.ResponseWriter, status int, text string, offset int) {
	var j jsontext.Writer
	j.Open('{')
	j.Key("error")
	j.String(text)
	j.Key("offset")
	j.Int(offset)
	j.Close('}')
	writeJSON(w, status, j.Buf)
}

func writeJSON(w http.ResponseWriter, status int, json []byte) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(json) // a reader that went away needs no answer
}
