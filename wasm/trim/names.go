package main

import (
	"bytes"
	"errors"
	"strings"
)

// What a name becomes of which nothing but the package matters.
const (
	nameRuntime = "runtime."
	nameOther   = "?"
	nameRecover = "runtime.gorecover" // stays: a second trim looks for it
)

// named answers with the number of the one function of a name.
func (t *table) named(wanted string) (int, error) {
	found := -1
	for i, f := range t.functions {
		name, err := t.name(int(t.u32(f.at + fieldName)))
		if err != nil {
			return 0, err
		}
		if name != wanted {
			continue
		}
		if found >= 0 {
			return 0, errors.New("it has more than one " + wanted)
		}
		found = i
	}
	if found < 0 {
		return 0, errors.New("it has no " + wanted)
	}
	return found, nil
}

// shortenNames writes the table of names anew: most become nameRuntime or
// nameOther, which tell runtime.isSystemGoroutine apart what it must.
func (t *table) shortenNames() error {
	short := make([]string, len(t.functions))
	for i, f := range t.functions {
		name, err := t.name(int(t.u32(f.at + fieldName)))
		if err != nil {
			return err
		}
		short[i] = t.shortName(f, name)
	}
	room := t.slice(t.names, t.units-t.names)
	clear(room)
	places := map[string]int{"": 0}
	next := 1 // offset 0 is "no name"
	for i, f := range t.functions {
		at, known := places[short[i]]
		if !known {
			at = next
			next += copy(room[min(next, len(room)):], short[i]) + 1
			places[short[i]] = at
		}
		t.setU32(f.at+fieldName, uint32(at))
	}
	if next > len(room) {
		return errors.New("its short names are longer than the old ones")
	}
	return nil
}

// name reads a name of the table.
func (t *table) name(offset int) (string, error) {
	room := t.slice(t.names, t.units-t.names)
	if offset >= len(room) {
		return "", errors.New("the name of a function is outside the table of names")
	}
	name, _, ended := bytes.Cut(room[offset:], []byte{0})
	if !ended {
		return "", errors.New("the name of a function does not end")
	}
	return string(name), nil
}

// shortName is what must remain of a name; see the comment of the package.
func (t *table) shortName(f function, name string) string {
	wrapper := t.byte(f.at+fieldKind) == kindWrapper && strings.Contains(name, ".(*")
	switch {
	case wrapper || name == nameRecover || t.u32(f.at+fieldArgs) == unknownArgs && !strings.HasPrefix(name, nameRuntime):
		return name
	case strings.HasPrefix(name, nameRuntime):
		return nameRuntime
	}
	return nameOther
}
