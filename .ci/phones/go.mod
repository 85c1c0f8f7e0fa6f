module github.com/sociale-veiligheid/wegwijzer/phones

go 1.26.0

require (
	github.com/nyaruka/phonenumbers v1.8.1
	github.com/sociale-veiligheid/wegwijzer v0.0.0
	github.com/stretchr/testify v1.12.1
)

require (
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/text v0.23.0 // indirect
	google.golang.org/protobuf v1.36.11 // indirect
)

replace github.com/sociale-veiligheid/wegwijzer => ../..
