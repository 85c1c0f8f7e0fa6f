package campus

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// words are what the pages say themselves, in one language. All other words are
// content.
type words struct {
	Institutions, Choose, None       string // the list
	Lead, Emergency, Local, National string // the page of an institution
	Always, Invented, Stale          string
	NotFound, Broken, Meant, Back    string // what went wrong
	Danger, Other, Skip              string // everywhere

	Uses map[string]string // what one finds behind a link
	Days map[string]string
}

// use names a link by what it is for.
func (t *words) use(use string) string {
	if label, ok := t.Uses[use]; ok {
		return label
	}
	return t.Uses["site"]
}

func (t *words) day(d string) string {
	if name, ok := t.Days[d]; ok {
		return name
	}
	return d
}

var texts = map[entry.Lang]*words{
	entry.NL: {
		Institutions: "Instellingen",
		Choose:       "Kies waar je studeert, werkt of te gast bent.",
		None:         "Er staan nog geen instellingen.",
		Lead:         "Is er iets gebeurd, of maak je je zorgen? Hier staat wie je kunt bereiken.",
		Emergency:    "Bij direct gevaar",
		Local:        "Bij ons",
		National:     "Landelijk, dag en nacht",
		Always:       "dag en nacht",
		Invented:     "Deze instelling is verzonnen. De eigen nummers en adressen bereiken niemand; de landelijke nummers wel.",
		Stale:        "Deze contacten zijn lang niet nagekeken. We laten alleen landelijke hulp zien. Kijk voor contacten dichtbij op de site van je instelling.",
		NotFound:     "Deze pagina bestaat niet",
		Broken:       "Deze pagina is nu niet te tonen",
		Meant:        "Bedoelde je:",
		Back:         "Alle instellingen",
		Danger:       "Direct gevaar? Bel",
		Other:        "English",
		Skip:         "Naar de inhoud",
		Uses:         map[string]string{"site": "website", "form": "formulier", "chat": "chat", "mail": "bericht sturen"},
		Days:         map[string]string{"mo": "ma", "tu": "di", "we": "wo", "th": "do", "fr": "vr", "sa": "za", "su": "zo"},
	},
	entry.EN: {
		Institutions: "Institutions",
		Choose:       "Choose where you study, work or visit.",
		None:         "There are no institutions here yet.",
		Lead:         "Has something happened, or are you worried? This is who you can reach.",
		Emergency:    "In immediate danger",
		Local:        "At our institution",
		National:     "National, day and night",
		Always:       "day and night",
		Invented:     "This institution is invented. Its own numbers and addresses reach nobody; the national numbers do.",
		Stale:        "These contacts have not been checked for a long time. We only show national help. For contacts nearby, look on the site of your institution.",
		NotFound:     "This page does not exist",
		Broken:       "This page cannot be shown now",
		Meant:        "Did you mean:",
		Back:         "All institutions",
		Danger:       "Immediate danger? Call",
		Other:        "Nederlands",
		Skip:         "To the content",
		Uses:         map[string]string{"site": "website", "form": "form", "chat": "chat", "mail": "send a message"},
		Days:         map[string]string{"mo": "Mon", "tu": "Tue", "we": "Wed", "th": "Thu", "fr": "Fri", "sa": "Sat", "su": "Sun"},
	},
}
