package campus

import "github.com/sociale-veiligheid/wegwijzer/pkg/entry"

// words are what the pages say themselves, in one language. All other words are
// content.
type words struct {
	Institutions, Choose, None    string // the list
	NotFound, Broken, Meant, Back string // what went wrong
	Danger, Other, Skip           string // everywhere
}

var texts = map[entry.Lang]*words{
	entry.NL: {
		Institutions: "Instellingen",
		Choose:       "Kies waar je studeert, werkt of te gast bent.",
		None:         "Er staan nog geen instellingen.",
		NotFound:     "Deze pagina bestaat niet",
		Broken:       "Deze pagina is nu niet te tonen",
		Meant:        "Bedoelde je:",
		Back:         "Alle instellingen",
		Danger:       "Direct gevaar? Bel",
		Other:        "English",
		Skip:         "Naar de inhoud",
	},
	entry.EN: {
		Institutions: "Institutions",
		Choose:       "Choose where you study, work or visit.",
		None:         "There are no institutions here yet.",
		NotFound:     "This page does not exist",
		Broken:       "This page cannot be shown now",
		Meant:        "Did you mean:",
		Back:         "All institutions",
		Danger:       "Immediate danger? Call",
		Other:        "Nederlands",
		Skip:         "To the content",
	},
}
