// Command program does everything for which the Go runtime reads its table of
// functions, and prints what came of it. Every line must be the same whether the
// program was trimmed or not.
package main

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"reflect"
	"runtime"
	"sort"
	"strings"
	"sync"
	"time"
)

func main() {
	if len(os.Args) > 1 {
		crash(os.Args[1])
	}
	steps := []struct {
		name string
		run  func() any
	}{
		{"garbage", garbage}, {"deep stacks", deep}, {"panics", panics}, {"recover rules", recoverRules},
		{"goroutines", goroutines}, {"maps", tables}, {"finalizers", finalizers}, {"defers", defers},
		{"reflection", reflection}, {"coroutines", coroutines}, {"generics", generics}, {"goexit", goexit},
		{"nil wrapper", nilWrapper}, {"system goroutines", system},
	}
	for _, step := range steps {
		fmt.Println(step.name+":", step.run())
	}
}

// crash ends the program in one of the ways that print a message.
func crash(how string) {
	defer fmt.Println("deferred before the end")
	switch how {
	case "panic":
		panic(fmt.Errorf("nobody recovers %s", "this"))
	case "nil":
		var p *node
		fmt.Println(p.value)
	case "deadlock":
		select {}
	}
}

type node struct {
	next  *node
	value int
	bytes []byte
}

func garbage() any {
	var list *node
	sum := 0
	for i := range 60_000 {
		n := &node{value: i, bytes: make([]byte, i%700)}
		if i%50 == 0 {
			n.next, list = list, n
		}
		if i%3000 == 0 {
			runtime.GC()
		}
	}
	for n := list; n != nil; n = n.next {
		sum += n.value + len(n.bytes)
	}
	return sum
}

func deep() any {
	results := make(chan int)
	for i := range 4 {
		go func() { results <- descend(1200+i, &i, []int{1}) }()
	}
	sum := descend(1500, new(int), []int{2})
	for range 4 {
		sum += <-results
	}
	return sum
}

// descend holds pointers into its own stack while the stack grows and is scanned.
func descend(depth int, above *int, path []int) int {
	var room [24]int
	room[depth%24] = *above + depth
	here := &room[depth%24]
	if depth == 0 {
		runtime.GC()
		return *here + len(path)
	}
	if depth%400 == 0 {
		runtime.GC()
	}
	below := descend(depth-1, here, path)
	return below%1_000_003 + *here + room[(depth+1)%24]
}

func panics() any {
	var said []string
	try := func(f func()) {
		defer func() { said = append(said, fmt.Sprint(recover())) }()
		f()
	}
	var none []int
	var nothing any = "text"
	var missing map[string]int
	try(func() { panic("one") })
	try(func() { panic(errors.New("two")) })
	try(func() { _ = none[len(said)] })
	try(func() { _ = none[1:len(said):2] })
	try(func() { _ = nothing.(int) })
	try(func() { _ = nothing.(fmt.Stringer) })
	try(func() { missing["x"] = 1 })
	try(func() { _ = 1 / (len(said) - 7) })
	try(func() { defer func() { panic("second") }(); panic("first") })
	try(func() { descendPanic(300) })
	try(func() { close((chan int)(nil)) })
	try(func() { _ = make([]int, len(said)-99) })
	return strings.Join(said, "; ")
}

func descendPanic(depth int) {
	defer func() { _ = depth }()
	if depth == 0 {
		runtime.GC()
		panic("from below")
	}
	descendPanic(depth - 1)
}

type rescuer struct{ got *[]string }

func (r rescuer) rescue()   { *r.got = append(*r.got, fmt.Sprint("value ", recover())) }
func (r *rescuer) pointer() { *r.got = append(*r.got, fmt.Sprint("pointer ", recover())) }

type outer struct{ rescuer }

func small(got *[]string) { *got = append(*got, fmt.Sprint("small ", recover())) }

func inlineable() any { return recover() }

// recoverRules tries every shape of call between a panic and recover: the runtime
// counts frames, of inlined calls too.
func recoverRules() any {
	var got []string
	try := func(name string, f func()) {
		defer func() { got = append(got, fmt.Sprint(name, " left ", recover())) }()
		f()
	}
	r := rescuer{&got}
	var i interface{ rescue() } = outer{r}
	try("direct", func() { defer func() { recover() }(); panic(1) })
	try("builtin", func() { defer recover(); panic(2) })
	try("nested", func() { defer func() { func() { recover() }() }(); panic(3) })
	try("method", func() { defer r.rescue(); panic(4) })
	try("pointer", func() { defer r.pointer(); panic(5) })
	try("interface", func() { defer i.rescue(); panic(6) })
	try("bound", func() { f := i.rescue; defer f(); panic(7) })
	try("expression", func() { defer outer.rescue(outer{r}); panic(8) })
	try("function", func() { defer small(&got); panic(9) })
	try("helper", func() { defer func() { small(&got) }(); panic(10) })
	try("inlined", func() { defer inlineable(); panic(11) })
	try("inlined helper", func() { defer func() { _ = inlineable() }(); panic(12) })
	try("in defer", func() { defer func() { defer recover(); panic(13) }(); panic(14) })
	try("wrapper below", func() { defer func() { i.rescue() }(); panic(15) })
	try("loop", func() {
		for range 3 {
			defer func() { recover() }()
		}
		panic(16)
	})
	try("defer in defer", func() { defer func() { defer func() { recover() }() }(); panic(17) })
	return strings.Join(got, "; ")
}

func goroutines() any {
	var wait sync.WaitGroup
	var lock sync.Mutex
	jobs, sum := make(chan int), 0
	for range 8 {
		wait.Go(func() {
			for job := range jobs {
				square := job * job
				runtime.Gosched()
				lock.Lock()
				sum += square
				lock.Unlock()
			}
		})
	}
	for i := range 500 {
		jobs <- i
	}
	close(jobs)
	wait.Wait()
	select {
	case <-time.After(2 * time.Millisecond):
		sum++
	case <-make(chan int):
	}
	return sum
}

func tables() any {
	counts := map[string][]int{}
	for i := range 20_000 {
		key := fmt.Sprint("key", i%997)
		counts[key] = append(counts[key], i)
		if i%5000 == 0 {
			runtime.GC()
		}
	}
	type point struct{ x, y any }
	points := map[point]int{{1, "a"}: 1, {2.5, [2]int{3, 4}}: 2}
	keys := make([]string, 0, len(counts))
	for key := range counts {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return fmt.Sprint(len(keys), keys[500], len(counts[keys[500]]), points[point{2.5, [2]int{3, 4}}])
}

func finalizers() any {
	done := make(chan string, 2)
	func() {
		n := &node{value: 41}
		runtime.SetFinalizer(n, func(n *node) { done <- fmt.Sprint("finalizer ", n.value+1) })
		m := &node{value: 7, bytes: make([]byte, 900)}
		runtime.AddCleanup(m, func(v int) { done <- fmt.Sprint("cleanup ", v) }, 8)
	}()
	var said []string
	for len(said) < 2 {
		runtime.GC()
		select {
		case s := <-done:
			said = append(said, s)
		case <-time.After(time.Millisecond):
		}
	}
	sort.Strings(said)
	return said
}

func defers() (result any) {
	var order []int
	defer func() { result = fmt.Sprint(order) }()
	for i := range 5 {
		defer func() { order = append(order, i) }()
	}
	for i := range 3 {
		if i == 1 {
			defer func() { runtime.GC(); order = append(order, 10+i) }()
		}
	}
	return nil
}

type shape interface{ Area(scale int) int }

type square struct{ side int }

func (s square) Area(scale int) int { runtime.GC(); return s.side * s.side * scale }

func reflection() any {
	double := func(args []reflect.Value) []reflect.Value {
		runtime.GC() // with the stub's frame on the stack
		grown := descend(300, new(int), nil)
		return []reflect.Value{reflect.ValueOf(fmt.Sprint(args[0], args[1].Elem().Field(1), grown > 0))}
	}
	var made func(string, *node) string
	reflect.ValueOf(&made).Elem().Set(reflect.MakeFunc(reflect.TypeOf(made), double))
	method := reflect.ValueOf(square{7}).MethodByName("Area").Interface().(func(int) int)
	var s shape = square{3}
	return fmt.Sprint(made("made ", &node{value: 9}), method(2), s.Area(1), reflect.TypeOf(s))
}

func coroutines() any {
	next, stop := iter.Pull(func(yield func(int) bool) {
		defer func() { runtime.GC() }()
		for i := 0; yield(i * i); i++ {
		}
	})
	sum := 0
	for range 20 {
		v, _ := next()
		sum += v
	}
	stop()
	return sum
}

func largest[T int | string](values ...T) (most T) {
	defer func() { recover() }()
	for _, v := range values {
		most = max(most, v)
	}
	return most
}

func generics() any { return fmt.Sprint(largest(3, 9, 4), largest("a", "c", "b")) }

func goexit() any {
	done := make(chan string, 1)
	go func() {
		defer func() { done <- fmt.Sprint("left with ", recover()) }()
		defer func() { runtime.GC() }()
		runtime.Goexit()
	}()
	return <-done
}

// nilWrapper calls a method of a value through a nil pointer: the runtime takes
// the text of the panic from the name of the wrapper.
func nilWrapper() (result any) {
	defer func() { result = recover() }()
	shapes := []shape{square{2}, (*square)(nil)} // the compiler does not see which is called
	return shapes[len(os.Args[:1])].Area(1)
}

// system counts goroutines: those of the runtime itself do not count.
func system() any { return runtime.NumGoroutine() }
