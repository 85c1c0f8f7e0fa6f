package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"

	"github.com/sociale-veiligheid/wegwijzer/pkg/diagnostic"
	"github.com/sociale-veiligheid/wegwijzer/pkg/directory"
	"github.com/sociale-veiligheid/wegwijzer/pkg/jsontext"
)

// short are numbers that have no area and no subscriber: no plan parses them.
var short = map[string]string{
	"112": "emergencies, in all of Europe",
	"113": "suicide prevention, in the Netherlands",
}

// region is where the numbers without a country are dialled.
const region = "NL"

// checkFile counts the phone numbers of a file, and reports those that cannot be
// dialled.
func checkFile(name string) (numbers int, findings []diagnostic.Finding, err error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return 0, nil, err
	}
	root, err := jsontext.Parse(text)
	if err != nil {
		return 0, nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, n := range phones(&root, "") {
		numbers++
		if what := fault(n.number); what != "" {
			line, col := jsontext.Position(text, n.at.Start)
			findings = append(findings, diagnostic.Finding{
				Code: "no-such-number", File: filepath.ToSlash(name), Line: line, Col: col,
				Summary: strconv.Quote(n.number) + " " + what, Hint: "look the number up again, and dial it",
			})
		}
	}
	return numbers, findings, nil
}

// phone is a number and the text in which it stands.
type phone struct {
	number string
	at     *jsontext.Node
}

// inText finds what reads as a number in a sentence: from a plus or a nought on,
// eight digits or more, and no part of a longer word.
var inText = regexp.MustCompile(`(?:^|[\s(])(\+?\d[\d ()-]{6,}\d)(?:$|[\s).,;:?!])`)

// phones gives the numbers below a value: what stands under "number" or "phone",
// links that dial, and those in sentences.
func phones(n *jsontext.Node, key string) []phone {
	var list []phone
	switch {
	case n.Kind != jsontext.String:
	case key == "number" || key == "phone" || strings.HasPrefix(n.Text, "tel:"):
		list = append(list, phone{n.Text, n})
	default:
		for _, m := range inText.FindAllStringSubmatch(n.Text, -1) {
			if number := m[1]; number[0] == '+' || number[0] == '0' {
				list = append(list, phone{number, n})
			}
		}
	}
	for i := range n.Items {
		list = append(list, phones(&n.Items[i], key)...)
	}
	for i := range n.Members {
		list = append(list, phones(&n.Members[i].Value, n.Members[i].Key)...)
	}
	return list
}

// fault says why nobody is reached at a number, or nothing.
func fault(number string) string {
	number = strings.TrimPrefix(number, "tel:")
	if _, known := short[number]; known {
		return ""
	}
	parsed, err := phonenumbers.Parse(number, region)
	if err != nil {
		return "is no phone number, expected one such as \"0800-0113\" or \"+31 20 000 00 00\""
	}
	if !phonenumbers.IsValidNumber(parsed) {
		return "is not in use in the numbering plan of " + country(parsed) + ", expected another number of digits or another beginning"
	}
	if dialled := (directory.Phone{Number: number}).Dial(); dialled != expected(parsed, number) {
		return "is dialled as " + strconv.Quote(dialled) + ", expected " + strconv.Quote(expected(parsed, number))
	}
	return ""
}

func country(n *phonenumbers.PhoneNumber) string {
	return "+" + strconv.Itoa(int(n.GetCountryCode()))
}

// expected gives the digits that reach a number, written as the number is: with
// its country, or from within the Netherlands.
func expected(n *phonenumbers.PhoneNumber, written string) string {
	if strings.HasPrefix(written, "+") {
		return phonenumbers.Format(n, phonenumbers.E164)
	}
	return "0" + phonenumbers.GetNationalSignificantNumber(n)
}
