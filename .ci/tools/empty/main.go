// Command empty is the floor that sizes are compared with: a Go program for
// js/wasm that does nothing.
package main

func main() {}
