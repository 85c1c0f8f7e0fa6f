package campus_test

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"

	"github.com/sociale-veiligheid/wegwijzer/pkg/campus"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

// Three invented institutions in one program.
func Example() {
	national, err := wegwijzer.Content()
	if err != nil {
		log.Fatal(err)
	}
	c := campus.New(national, os.DirFS("../../examples/institutions"), campus.Options{
		Report: func(id string, err error) { log.Printf("%s: %v", id, err) },
	})
	ids, _ := c.IDs()
	fmt.Println(ids)

	place, err := c.Open("universiteit-oosterveen")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(place.Guide.Institution().Name.EN)

	_, err = c.Open("universiteit-oosterven")
	fmt.Println(err, errors.Is(err, campus.ErrUnknown))
	// Output:
	// [academie-noorderkade hogeschool-zuiderlicht universiteit-oosterveen]
	// Oosterveen University (invented)
	// unknown institution "universiteit-oosterven": did you mean "universiteit-oosterveen"? true
}

// The same institutions on the web: here one search, as the program of a portal
// would send it.
func ExampleCampus_Handler() {
	national, err := wegwijzer.Content()
	if err != nil {
		log.Fatal(err)
	}
	c := campus.New(national, os.DirFS("../../examples/institutions"), campus.Options{})
	server := httptest.NewServer(c.Handler(nil))
	defer server.Close()

	answer, err := http.Post(server.URL+"/academie-noorderkade/find", "application/json", strings.NewReader(`{"qury": "klacht"}`))
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Body.Close()
	fmt.Println(answer.Status, answer.Header.Get("Cache-Control"))
	// Output:
	// 400 Bad Request no-store
}
