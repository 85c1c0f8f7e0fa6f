package wegwijzer_test

import (
	"fmt"
	"os"

	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/guide"
	"github.com/sociale-veiligheid/wegwijzer/pkg/wegwijzer"
)

func ExampleDefault() {
	g, err := wegwijzer.Default()
	if err != nil {
		panic(err)
	}
	out := g.Route(guide.Request{On: 20261121, Facts: []guide.Answer{
		{Fact: "rol", Values: []string{"student"}},
		{Fact: "positie", Values: []string{"betrokkene"}},
		{Fact: "aard", Values: []string{"seksueel-geweld"}},
		{Fact: "wanneer", Values: []string{"drie-dagen"}},
		{Fact: "gevaar", Values: []string{"geen"}},
	}})
	fmt.Println(out.Steps[0].Channel, out.Steps[0].Timing)
	// Output: centrum-seksueel-geweld now
}

func ExampleOpen() {
	text, err := os.ReadFile("../../examples/institutions/hogeschool-zuiderlicht.json")
	if err != nil {
		panic(err)
	}
	g, err := wegwijzer.Open(nil, wegwijzer.WithInstitution("hogeschool-zuiderlicht.json", text))
	if err != nil {
		panic(err)
	}
	fmt.Println(g.Institution().Name.In(entry.EN))
	// Output: Zuiderlicht University of Applied Sciences (invented)
}
