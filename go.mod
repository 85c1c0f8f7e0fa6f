module github.com/sociale-veiligheid/wegwijzer

go 1.26

require github.com/stretchr/testify v1.12.1

require (
	github.com/bluele/gcache v0.0.2 // indirect
	github.com/rogpeppe/go-internal v1.16.0 // indirect
	github.com/sahilm/fuzzy v0.1.3 // indirect
	github.com/santhosh-tekuri/jsonschema/v5 v5.3.1 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
)
