package search

import "strings"

// Classes of words that do more, or less, than name a subject.
const (
	stopWord  = 1 << iota // carries no subject of its own
	negator               // opens the scope of a negation
	turn                  // ends it within a sentence
	joins                 // a negation behind it does not reach before it
	lightWord             // says less than its rarity: nearly every telling has it
	oneself               // the one who tells
	condition             // begins a supposition, if would follows
	would
	determiner // begins what a sentence is about
	topic      // what follows is only spoken of: "a film about"
	afterVerb  // a negator that stands behind its verb: "schreeuwt nooit"
	wish       // beside a negator: what is told did happen, "wil niet"
	opinion    // before a negator: the negation goes for what follows
	denied     // negated, it takes back what stands before it: "geen sprake"
	itself     // looks like a word of the content, and is none: "geslaagd", "stalling"
	opens      // begins what a negation before it does not reach
)

var lexicon = func() map[string]uint16 {
	classes := map[string]uint16{}
	for _, c := range [...]struct {
		class uint16
		words string
	}{
		{stopWord, `de het een en of maar dat die dit deze der den te ten ter van voor met aan in op uit bij naar om tot over onder door als dan toch dus
			ik je jij u hij zij ze wij we jullie mij me mijn mn jouw jou zijn haar hem hen hun ons onze zich zn is ben bent was waren wordt word worden werd
			heb hebt heeft hebben had hadden zal zou zouden kan kun kunt kunnen kon moet moeten mag wil wilt er hier daar wat wie waar hoe wanneer waarom
			ook nog al wel niet geen steeds altijd heel erg iets iemand alle alles veel meer zo nu net want omdat sinds
			the a an and or but that this these those of for with at in on to from by about as if then so because since than
			i you he she it we they me my mine your his her him them their our us is am are was were be been being has have had do does did
			will would can could must may might shall should there here what who where how when why which
			also still already very some someone something any all much more now just not no im ive id
			niks niets nooit nergens niemand zonder never nothing nobody none without nix nit nie nee yes ja`},
		{negator, `niet geen nooit zonder niks niets nergens niemand not no never without nothing nobody none
			dont doesnt didnt isnt wasnt arent werent havent hasnt cant wont nix nit nie neit niett`},
		{lightWord, `gaan gaat ging gegaan ga komen komt kwam gekomen kom zitten zit zat staan staat stond sta maken maakt maakte gemaakt maak zeggen zegt zei gezegd zeg
			doen doet deed gedaan doe gebeuren gebeurt gebeurd gebeurde krijgen krijg krijgt kreeg gekregen willen wilde laten laat liet vragen vraagt vroeg gevraagd
			denken denk denkt dacht weten weet wist zien zie ziet zag gezien geven geef geeft gaf gegeven nemen neemt nam vinden vind vindt vond vertellen vertelt
			vertelde verteld beginnen begint begon blijven blijft bleef houden houd houdt hield moest moesten mocht mochten wou zetten zet gezet lopen loopt
			keer dag dagen week weken maand maanden jaar jaren uur tijd avond nacht mensen man mannen vrouw vrouwen jongen jongens meisje meisjes persoon ding dingen
			goed slecht gewoon graag eigenlijk helemaal samen terug mee weer toen opeens plots elke ieder iedereen andere anders ander zelf sindsdien afgelopen vorige
			naam huis feest groep deel eind einde vanwege volgens tijdens tussen tegen zonder eens even toch misschien vaak soms constant voortdurend
			medestudenten klasgenoot klasgenoten docenten begeleiders leidinggevenden huisgenoot huisgenoten stagebegeleider scriptiebegeleider teamleider begeleider promotor professor hoogleraar docent docente baas collega collegas medestudent student studente studenten manager leidinggevende team afdeling
			project vak college stage opleiding faculteit universiteit hogeschool onderzoek artikel kamer mail mails bericht berichten
			go goes went gone going come comes came get gets got getting make makes made making say says said saying tell tells told take takes took taking
			give gives gave want wants wanted let put keep keeps kept ask asks asked know knows knew think thought see saw seen feel feels felt happen happens happened
			day days week weeks month months year years time times night people man men woman women guy guys girl girls boy boys person thing things
			good bad really always again another other every everyone everybody back away out up down off like even after before during around because without
			supervisors professors teachers lecturers classmates housemate flatmate roommate supervisor professor teacher lecturer boss colleague colleagues coworker classmate student students manager team department group
			project course class university school research article paper room house party email emails message messages name work`},
		{joins, `en dat die of omdat and that who which or`},
		{oneself, `ik ben heb word am us me mij mijn mn mezelf mijzelf wij we ons onze i my mine myself im ive our ourselves`},
		{condition, `als indien mocht wanneer if when should suppose`},
		{would, `zou zouden ooit would could were ever mocht`},
		{determiner, `de het een die dit deze dat mijn mn onze ons the a an my our this that these those`},
		{topic, `over about on naar`},
		{afterVerb, `niet nooit nit nie neit niett`},
		{wish, `wil wilt willen wilde wou want wants wanted stopt stop stoppen stopte alleen only just weet zeker know sure`},
		{opinion, `denk dacht vind geloof think believe zeg zegt say`},
		{denied, `sprake`},
		{itself, `klein kleine kleiner kleintje kleintjes aangebrand geslaagd slagen slaagt slaag slaagde slager testen test tests westen posten resten nesten toetsen staking stakingen stalling fietsenstalling stalen
			straling gewild gewend geteld gewekt zwager heilig veiling schulden schuld scheelt schelen koning koningin dikke dik liefde lief lieve leef leefde levend
			geweldig geweldige geweldigs slachtpartij doodleuk doodmoe doodsaai moordfeest stock sell selling seller chrome dozens boxing monitor sterling missie trein treinen
			verkeer bedrag bedragen voorraad messen besteld gesteld gezeten getal wonen woont gewoond huiswerk statistiek`},
		{opens, `dat that whether sinds sindsdien since terwijl while als if when wanneer toen`},
		{turn, `maar but wel echter however although hoewel want because omdat`},
	} {
		for _, w := range strings.Fields(c.words) {
			classes[w] |= c.class
		}
	}
	return classes
}()

// How far the scope of a negator goes: before it ("schreeuwt nooit"), and behind
// it.
const (
	reachBefore = 3
	reachBehind = 8
)

// classify looks up the words and marks those in the scope of a negation: up to a
// comma, a turn such as "maar", the end of the sentence, or a clause of its own
// ("niemand gelooft dat …"). Dutch puts "niet" behind the verb.
func (r *reader) classify() {
	scope, begin := 0, 0
	opinionated := false
	for i := range r.words {
		w := &r.words[i]
		w.class = lexicon[string(r.text(w))]
		if w.clause || w.class&turn != 0 || w.class&opens != 0 && !opinionated {
			scope = 0
		}
		if w.clause || w.class&(turn|joins|opens) != 0 {
			begin = i
		}
		w.negated = scope > 0
		scope--
		if w.class&denied != 0 && w.negated {
			r.deny(begin, i)
		}
		if w.class&negator == 0 || r.wished(i) {
			continue
		}
		scope, opinionated = reachBehind, r.classAround(max(begin, i-2), i, opinion)
		if w.class&afterVerb != 0 {
			r.deny(max(begin, i-reachBefore), i)
		}
	}
}

func (r *reader) deny(from, to int) {
	for i := from; i < to; i++ {
		r.words[i].negated = true
	}
}

// wished tells whether a negator goes with a wish: "I don't want him to …".
func (r *reader) wished(i int) bool {
	return r.classAround(max(0, i-1), min(i+2, len(r.words)), wish)
}

// classAround tells whether one of the words from one to another is of a class.
func (r *reader) classAround(from, to int, class uint16) bool {
	for i := from; i < to; i++ {
		if lexicon[string(r.text(&r.words[i]))]&class != 0 {
			return true
		}
	}
	return false
}
