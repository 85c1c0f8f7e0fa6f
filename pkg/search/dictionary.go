package search

// dictionary holds spellings in the order of the alphabet. A spelling is known by
// its number. Letters are '0' … '9' and 'a' … 'z'.
type dictionary struct {
	letters []byte
	starts  []uint32 // of each spelling in letters, and the end
	shared  []byte   // letters that a spelling shares with the one before it
	heads   [headCount + 1]uint32
	tails   tails
}

// headCount is how many different beginnings of two letters there are.
const headCount = letterCount * letterCount

// letterCount counts the letters, and the end of a word as one.
const letterCount = 1 + 10 + 26

func (d *dictionary) size() int { return len(d.shared) }

func (d *dictionary) word(i int) []byte { return d.letters[d.starts[i]:d.starts[i+1]] }

// newDictionary makes room for so many spellings and letters.
func newDictionary(spellings, letters int) *dictionary {
	return &dictionary{letters: make([]byte, 0, letters), starts: make([]uint32, 1, spellings+1), shared: make([]byte, 0, spellings)}
}

// add appends a spelling: so many letters of the one before, and these. It may
// share more than that.
func (d *dictionary) add(shared int, rest []byte) {
	from, before := len(d.letters), 0
	if n := d.size(); n > 0 {
		before = int(d.starts[n-1])
	}
	d.letters = append(append(d.letters, d.letters[before:before+shared]...), rest...)
	for before+shared < from && from+shared < len(d.letters) && d.letters[before+shared] == d.letters[from+shared] {
		shared++
	}
	d.starts = append(d.starts, uint32(len(d.letters)))
	d.shared = append(d.shared, byte(shared))
}

// done is called when all spellings are there.
func (d *dictionary) done() {
	for i := range d.shared {
		d.heads[head(d.word(i))+1]++
	}
	for h := range headCount {
		d.heads[h+1] += d.heads[h]
	}
	d.tails.fill(d)
}

// head numbers the beginnings of two letters in the order of the alphabet.
func head(w []byte) int {
	h := letterNumber(w[0]) * letterCount
	if len(w) > 1 {
		h += letterNumber(w[1])
	}
	return h
}

// letterNumber numbers the letters from 1 on.
func letterNumber(c byte) int {
	if c >= 'a' {
		return int(c-'a') + 11
	}
	return int(c-'0') + 1
}

// find gives the number of a spelling.
func (d *dictionary) find(w []byte) (int, bool) {
	if len(w) == 0 {
		return 0, false
	}
	h := head(w)
	i := d.seek(w, int(d.heads[h]), int(d.heads[h+1]))
	return i, i < int(d.heads[h+1]) && string(d.word(i)) == string(w)
}

// beginning gives the spellings that begin with w, as a range of numbers.
func (d *dictionary) beginning(w []byte) (from, to int) {
	if len(w) == 0 {
		return 0, d.size()
	}
	h := head(w)
	if len(w) == 1 {
		return int(d.heads[h]), int(d.heads[h+letterCount])
	}
	from = d.seek(w, int(d.heads[h]), int(d.heads[h+1]))
	if from == int(d.heads[h+1]) || !begins(d.word(from), w) {
		return from, from
	}
	for to = from + 1; to < d.size() && int(d.shared[to]) >= len(w); to++ {
	}
	return from, to
}

func begins(word, with []byte) bool {
	return len(word) >= len(with) && string(word[:len(with)]) == string(with)
}

// seek finds the first spelling from low on that does not come before w.
func (d *dictionary) seek(w []byte, low, high int) int {
	for low < high {
		middle := int(uint(low+high) / 2)
		if string(d.word(middle)) < string(w) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}
