package search

// minPart is how many letters a part of a compound has at least.
const minPart = 4

// group files words under their stems and their parts. said tells which words
// stand in more than running text; words of running text must be said as they
// stand there.
func (x *Index) group(said []bool, classes []uint16) {
	p := parter{x: x, subject: make([]bool, len(said))}
	subjects := 0
	for w := range said {
		if said[w] && classes[w]&stopWord == 0 {
			p.subject[w] = true
			subjects++
		}
	}
	p.letters, p.items = make([]byte, 0, x.letterN), make([]grouped, 0, subjects)
	x.stems, x.ofStem = p.stems()
	x.parts, x.ofPart = p.parts(said)
}

// parter goes through the words in order, and knows which beginnings of the word
// that it is at are words with a subject themselves.
type parter struct {
	grouping
	x       *Index
	subject []bool
	whole   [maxWord + 1]bool // per number of letters: that beginning is such a word
}

// stems files words under their stems. A word that is its own stem and stands
// alone needs no group.
func (p *parter) stems() (*dictionary, lists) {
	for w, ok := range p.subject {
		if ok {
			p.add(p.x.words.word(w), w)
		}
	}
	p.needed = func(stem []byte, words []grouped) bool {
		return len(words) > 1 || string(p.x.words.word(int(words[0].word))) != string(stem)
	}
	d, l := p.file(p.x.words.size())
	d.tails.fill(d)
	return d, l
}

// parts lets compounds be found by their parts: a word that ends or begins with
// another word of the content is a compound of it, linking letters between them
// or not.
func (p *parter) parts(said []bool) (*dictionary, lists) {
	for w := range said {
		p.pass(w)
		if said[w] {
			p.split(w)
		}
	}
	p.needed = nil
	return p.file(maxTerms)
}

// pass notes the beginnings of the next word.
func (p *parter) pass(w int) {
	size := len(p.x.words.word(w))
	clear(p.whole[int(p.x.words.shared[w])+1:])
	p.whole[size] = p.subject[w]
}

// split files a word under its parts.
func (p *parter) split(w int) {
	compound := p.x.words.word(w)
	for cut := minPart; cut <= len(compound)-minPart; cut++ {
		if n, ok := p.x.words.find(compound[cut:]); ok && p.subject[n] {
			p.add(compound[cut:], w)
		}
		if p.begins(compound[:cut]) {
			p.add(compound[:cut], w)
		}
	}
}

// begins tells whether a beginning is a word, with or without linking letters.
func (p *parter) begins(head []byte) bool {
	n := len(head)
	return p.whole[n] || n > minPart && head[n-1] == 's' && p.whole[n-1] || n > minPart+1 && string(head[n-2:]) == "en" && p.whole[n-2]
}
