module github.com/sociale-veiligheid/wegwijzer/size

go 1.26.0

require (
	github.com/andybalholm/brotli v1.2.8
	github.com/sociale-veiligheid/wegwijzer v0.0.0
)

require github.com/sahilm/fuzzy v0.1.3 // indirect

replace github.com/sociale-veiligheid/wegwijzer => ../../..
