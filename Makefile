# Wegwijzer: `make run` shows it, `make test` proves it, `make help` lists the rest.

PORT   ?= 8080
WIDGET := build/widget
INSTITUTIONS := $(wildcard examples/institutions/*.json)
GO     ?= go

.DEFAULT_GOAL := help
.PHONY: help run build wasm bundles serve test format vet static unit wasm-test check browser test-browsers node chromium size fuzz bench clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build ## build the widget and show it in a demo portal (PORT=8080)
	@echo "starting the demo portal (stop it with Ctrl-C)"
	@$(GO) run ./examples/portal --port $(PORT)

serve: build ## show every example institution at its own address (PORT=8080)
	@$(GO) run ./pkg/cmd/wegwijzer serve --addr 127.0.0.1:$(PORT)

build: wasm bundles ## build the WASM program, the content bundles and the widget files
	@cp wasm/widget/*.js $(WIDGET)/

wasm:
	@echo "building the WASM program (the first time takes a minute)"
	@mkdir -p $(WIDGET)
	@GOOS=js GOARCH=wasm $(GO) build -trimpath -ldflags="-s -w" -o build/untrimmed.wasm ./wasm
	@$(GO) run ./wasm/trim --lenient build/untrimmed.wasm $(WIDGET)/wegwijzer.wasm
	@cp "$$($(GO) env GOROOT)/lib/wasm/wasm_exec.js" $(WIDGET)/ && chmod u+w $(WIDGET)/wasm_exec.js

bundles:
	@echo "building the content bundles"
	@$(GO) run ./pkg/cmd/wegwijzer build --out $(WIDGET) $(foreach f,$(INSTITUTIONS),--institution $(f))

test: format vet static unit wasm-test check browser ## everything that must hold: formatting, vet, staticcheck, tests, content, browser
	@echo "all tests passed"

format:
	@echo "format"; files=$$(gofmt -l $$(git ls-files --cached --others --exclude-standard '*.go')); \
	if [ -n "$$files" ]; then echo "not formatted (run gofmt -w): $$files"; exit 1; fi

vet:
	@echo "vet"; $(GO) vet ./... && GOOS=js GOARCH=wasm $(GO) vet ./wasm

static:
	@echo "staticcheck"; $(GO) tool -modfile=.ci/tools/go.mod staticcheck ./... && \
	GOOS=js GOARCH=wasm $(GO) tool -modfile=.ci/tools/go.mod staticcheck ./wasm

unit:
	@echo "tests"; $(GO) test -race ./...

wasm-test: node
	@echo "tests of the guide, compiled to js/wasm"
	@GOOS=js GOARCH=wasm $(GO) test -exec="$$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec" $(WASM_PACKAGES)

WASM_PACKAGES := ./pkg/entry ./pkg/jsontext ./pkg/vocabulary ./pkg/catalogue ./pkg/directory ./pkg/routing ./pkg/search ./pkg/bundle ./pkg/guide

check: ## validate, link and prove the content and the example institutions
	@echo "content"; $(GO) run ./pkg/cmd/wegwijzer check data examples/institutions $(wildcard examples/themes/*.css)

browser: build node chromium ## the widget in headless Chromium
	@echo "browser tests"; cd wasm/test && npm ci --no-audit --no-fund --silent && npm test --silent

test-browsers: build node ## policy, exit and traces again, in Firefox ESR and WebKitGTK
	@.ci/need firefox firefox-esr && .ci/need WebKitWebDriver webkit2gtk-driver && .ci/need Xvfb xvfb
	@echo "tests in Firefox and WebKitGTK"; cd wasm/test && npm ci --no-audit --no-fund --silent && npm run browsers --silent

node:
	@.ci/need node nodejs npm

chromium:
	@.ci/need chromium chromium

size: ## sizes beside an empty Go program: raw, gzip, brotli, ratio
	@.ci/size

fuzz: ## fuzz every decoder and parser for a short while (FUZZTIME=10s)
	@.ci/fuzz

bench: ## benchmarks of decisions and search
	@$(GO) test -run '^$$' -bench . -benchmem ./pkg/routing ./pkg/search ./pkg/guide

clean: ## remove what was built
	rm -rf build wasm/test/node_modules
