package statichelp

import (
	"github.com/sociale-veiligheid/wegwijzer/pkg/entry"
	"github.com/sociale-veiligheid/wegwijzer/pkg/routing"
)

// words are what the help says itself, in one language. All other words are
// content.
type words struct {
	Title, Language, Skip, Leave               string // the page
	Emergency, Call, Nothing, Trace, Checked   string
	National, Local, LocalOther, Kinds, Choose string // headings, and a line under Kinds
	Everyone, Certain, Depends, Anything       string // in a kind
	More, Places, PlacesLead                   string
	WhoLearns, Confidential, WhatNext          string // of a channel
	Missing, Unconfirmed, Only, Always         string
	Until, Through, Or                         string
	Invented, Outdated                         string
	When                                       map[routing.Timing]string
	Uses                                       map[string]string // what one finds behind a link
	Days                                       [7]string
}

// use names a link by what it is for.
func (t *words) use(use string) string {
	if label, ok := t.Uses[use]; ok {
		return label
	}
	return t.Uses["site"]
}

var texts = map[entry.Lang]*words{entry.NL: &dutch, entry.EN: &english}

var dutch = words{
	Title:        "Wegwijzer",
	Language:     "English",
	Skip:         "Naar de inhoud",
	Leave:        "Verlaat deze pagina",
	Emergency:    "Bij direct gevaar",
	Call:         "Bel",
	Nothing:      "Hier staat wie je kunt bereiken. Deze pagina meldt niets, aan niemand: jij kiest wat je doet. Niemand ziet wat je openklapt.",
	Trace:        "Dat je hier was, blijft wel in de geschiedenis van je browser staan.",
	Checked:      "Nagekeken op",
	National:     "Dag en nacht iemand aan de lijn",
	Local:        "In vertrouwen praten bij ons",
	LocalOther:   "Meer plekken bij ons, de vertrouwelijke eerst",
	Kinds:        "Waar gaat het over?",
	Choose:       "Kies wat er het meest op lijkt. Je hoeft niet zeker te weten hoe het heet. Bij ‘Wat het ook is’ staat wat altijd kan.",
	Everyone:     "Voor iedereen",
	Certain:      "Hier kun je altijd terecht",
	Depends:      "Past er een antwoord bij jou? Dan kun je ook hier terecht",
	Anything:     "Wat het ook is",
	More:         "Wie hoort het, en wat blijft vertrouwelijk?",
	Places:       "Landelijke plekken op een rij",
	PlacesLead:   "Met wie het hoort, en wat vertrouwelijk blijft.",
	WhoLearns:    "Wie je naam te weten komt",
	Confidential: "Vertrouwelijk?",
	WhatNext:     "Wat er daarna gebeurt",
	Missing:      "Vraag hiernaar op de site van je instelling.",
	Unconfirmed:  "niet bevestigd",
	Only:         "voor",
	Always:       "Dag en nacht bereikbaar",
	Until:        " tot ",
	Through:      " tot en met ",
	Or:           " of: ",
	Invented:     "Deze instelling is verzonnen. De eigen nummers en adressen bereiken niemand; de landelijke nummers wel.",
	Outdated:     "Deze contacten zijn lang niet nagekeken. We laten alleen landelijke hulp zien. Kijk voor contacten dichtbij op de site van je instelling.",
	When:         map[routing.Timing]string{routing.Now: "Begin hier", routing.NextUp: "Daarna", routing.Later: "Later, als je wilt"},
	Uses:         map[string]string{"site": "website", "form": "formulier", "chat": "chat", "mail": "bericht sturen"},
	Days:         [7]string{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"},
}

var english = words{
	Title:        "Signpost",
	Language:     "Nederlands",
	Skip:         "To the content",
	Leave:        "Leave this page",
	Emergency:    "In immediate danger",
	Call:         "Call",
	Nothing:      "Here is who you can reach. This page reports nothing, to nobody: you choose what to do. Nobody sees what you unfold.",
	Trace:        "That you were here does stay in the history of your browser.",
	Checked:      "Checked on",
	National:     "Someone to talk to, day and night",
	Local:        "Talk in confidence at our institution",
	LocalOther:   "More places at our institution, the confidential ones first",
	Kinds:        "What is it about?",
	Choose:       "Choose what comes closest. You do not have to be sure what to call it. ‘Whatever it is’ has what is always possible.",
	Everyone:     "For everyone",
	Certain:      "You can always go here",
	Depends:      "Does an answer fit you? Then you can also go here",
	Anything:     "Whatever it is",
	More:         "Who will know, and what stays confidential?",
	Places:       "National places listed",
	PlacesLead:   "With who will know, and what stays confidential.",
	WhoLearns:    "Who will know your name",
	Confidential: "Confidential?",
	WhatNext:     "What happens next",
	Missing:      "Ask for this on the site of your institution.",
	Unconfirmed:  "not confirmed",
	Only:         "for",
	Always:       "Open day and night",
	Until:        " to ",
	Through:      " to ",
	Or:           " or: ",
	Invented:     "This institution is invented. Its own numbers and addresses reach nobody; the national numbers do.",
	Outdated:     "These contacts have not been checked for a long time. We only show national help. For contacts nearby, look on the site of your institution.",
	When:         map[routing.Timing]string{routing.Now: "Start here", routing.NextUp: "After that", routing.Later: "Later, if you want"},
	Uses:         map[string]string{"site": "website", "form": "form", "chat": "chat", "mail": "send a message"},
	Days:         [7]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
}
