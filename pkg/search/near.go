package search

// near gives the spellings that are one typing error away from w, which has at
// least four letters: a letter inserted, left out or replaced, or two swapped.
// What is before the error, or what is behind it, is spelled right, so that only
// spellings with the same beginning or the same tail are looked at. Where there
// are more than maxTerms it gives none: near to everything says nothing.
func (d *dictionary) near(w []byte, found []match) []match {
	if n, ok := d.find(w); ok {
		return append(found, match{int32(n), Typo})
	}
	tail := longTail
	if len(w) < shortSize {
		tail = shortTail
	}
	first := len(found)
	from, to := d.beginning(w[:len(w)-tail-1])
	for i := from; i < to && len(found)-first <= maxTerms; i++ {
		if oneError(d.word(i), w) {
			found = append(found, match{int32(i), Typo})
		}
	}
	for _, n := range d.tails.with(w, tail) {
		if i := int(n); (i < from || i >= to) && oneError(d.word(i), w) {
			found = insertMatch(found, first, match{int32(i), Typo})
		}
	}
	if len(found)-first > maxTerms {
		return found[:first]
	}
	return found
}

// insertMatch keeps the matches from first on in order.
func insertMatch(found []match, first int, m match) []match {
	at := len(found)
	found = append(found, m)
	for ; at > first && found[at-1].term > m.term; at-- {
		found[at] = found[at-1]
	}
	found[at] = m
	return found
}

// oneError tells whether a spelling and a word differ by one error.
func oneError(spelled, word []byte) bool {
	longer := len(spelled) - len(word)
	if longer < -1 || longer > 1 {
		return false
	}
	i := 0
	for i < len(spelled) && i < len(word) && spelled[i] == word[i] {
		i++
	}
	switch {
	case longer > 0:
		return string(spelled[i+1:]) == string(word[i:])
	case longer < 0:
		return string(spelled[i:]) == string(word[i+1:])
	case i == len(word):
		return false
	case string(spelled[i+1:]) == string(word[i+1:]):
		return true
	}
	return i+1 < len(word) && spelled[i] == word[i+1] && spelled[i+1] == word[i] && string(spelled[i+2:]) == string(word[i+2:])
}
