# Wegwijzer: `make run` shows it, `make test` proves it, `make help` lists the rest.

PORT   ?= 8080
WIDGET := build/widget
INSTITUTIONS := $(wildcard examples/institutions/*.json)
GO     ?= go

# The newer garbage collector of Go 1.26 is larger, and has hardly anything to
# collect here. Other versions of Go may not know the word.
WASM_EXPERIMENT = $(if $(findstring go1.26,$(shell $(GO) env GOVERSION)),nogreenteagc)

.DEFAULT_GOAL := help
.PHONY: help run build dist wasm bundles site serve test format vet static unit wasm-test check spelling hunspell browser test-browsers node chromium size fuzz mutate quality bench bench-search bench-decide bench-widget clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build site ## build the widget and show it in a demo portal (PORT=8080)
	@echo "starting the demo portal (stop it with Ctrl-C)"
	@$(GO) run ./examples/portal --port $(PORT)

site: ## write everything as pages to read, print and link (build/site)
	@echo "writing the pages to read"
	@$(GO) run ./pkg/cmd/wegwijzer export site build/site >/dev/null

serve: build ## show every example institution at its own address (PORT=8080)
	@$(GO) run ./pkg/cmd/wegwijzer serve --addr 127.0.0.1:$(PORT)

build: wasm bundles ## build the WASM program, the content bundles and the widget files
	@cp wasm/widget/*.js wasm/offline/*.js $(WIDGET)/

wasm:
	@echo "building the WASM program (the first time takes a minute)"
	@mkdir -p $(WIDGET)
	@GOOS=js GOARCH=wasm GOEXPERIMENT=$(WASM_EXPERIMENT) $(GO) build -trimpath -ldflags="-s -w" -o build/untrimmed.wasm ./wasm
	@$(GO) run ./wasm/trim --lenient build/untrimmed.wasm $(WIDGET)/wegwijzer.wasm
	@cp "$$($(GO) env GOROOT)/lib/wasm/wasm_exec.js" $(WIDGET)/ && chmod u+w $(WIDGET)/wasm_exec.js

bundles:
	@echo "building the content bundles"
	@$(GO) run ./pkg/cmd/wegwijzer build --out $(WIDGET) $(foreach f,$(INSTITUTIONS),--institution $(f))

dist: build ## make the files that an institution puts on its server, in build/dist
	@for lang in nl en; do $(GO) run ./pkg/cmd/wegwijzer build --lang $$lang --out $(WIDGET)/$$lang $(foreach f,$(INSTITUTIONS),--institution $(f)) >/dev/null || exit 1; done
	@cp wasm/types/* $(WIDGET)/
	@echo "building the release (compressing takes a while)"
	@cd wasm/build && $(GO) run . -from ../../$(WIDGET) -out ../../build/dist

test: format vet static unit wasm-test check spelling browser ## everything that must hold: formatting, vet, staticcheck, tests, content, browser
	@echo "all tests passed"

format:
	@echo "format"; files=$$(gofmt -l $$(git ls-files --cached --others --exclude-standard '*.go')); \
	if [ -n "$$files" ]; then echo "not formatted (run gofmt -w): $$files"; exit 1; fi

vet:
	@echo "vet"; $(GO) vet ./... && GOOS=js GOARCH=wasm $(GO) vet ./wasm && cd wasm/build && $(GO) vet . && cd ../../.ci/phones && $(GO) vet .

static:
	@echo "staticcheck"; $(GO) build -modfile=.ci/tools/go.mod -o build/staticcheck honnef.co/go/tools/cmd/staticcheck && \
	build/staticcheck ./... && GOOS=js GOARCH=wasm build/staticcheck -checks inherit,-U1000 ./wasm # it takes exports for unused

unit: node hunspell
	@echo "tests"; $(GO) test -race ./... && cd wasm/build && $(GO) test . && cd ../../.ci/phones && $(GO) test .

wasm-test: node
	@echo "tests of the guide, compiled to js/wasm"
	@GOOS=js GOARCH=wasm $(GO) test -exec="$$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec" $(WASM_PACKAGES)

WASM_PACKAGES := ./pkg/entry ./pkg/jsontext ./pkg/vocabulary ./pkg/catalogue ./pkg/directory ./pkg/routing ./pkg/search ./pkg/bundle ./pkg/guide

check: ## validate, link and prove the content and the example institutions; parse their phone numbers
	@echo "content"; $(GO) run ./pkg/cmd/wegwijzer check data examples/institutions $(wildcard examples/themes/*.css)
	@$(GO) build -C .ci/phones -o ../../build/phones . && build/phones $(wildcard data/*/) examples/institutions

spelling: hunspell ## spelling of all texts by hunspell, Dutch and English, with the project's own lists
	@echo "spelling"; $(GO) run ./pkg/cmd/wegwijzer check --spelling data

browser: dist node chromium ## the widget in headless Chromium
	@echo "browser tests"; cd wasm/test && npm ci --no-audit --no-fund --silent && npm test --silent

test-browsers: build node ## policy, exit and traces again, in Firefox ESR and WebKitGTK
	@.ci/need firefox firefox-esr && .ci/need WebKitWebDriver webkit2gtk-driver && .ci/need Xvfb xvfb
	@echo "tests in Firefox and WebKitGTK"; cd wasm/test && npm ci --no-audit --no-fund --silent && npm run browsers --silent

node:
	@.ci/need node nodejs npm
	@node -e 'const [major, minor] = process.versions.node.split("."); if (major < 20 || (major == 20 && minor < 14)) { console.error("Node.js 20.14 or later is needed, this is " + process.version); process.exit(1) }'

hunspell:
	@.ci/need hunspell hunspell hunspell-nl hunspell-en-gb

chromium:
	@.ci/need chromium chromium

size: ## sizes beside an empty Go program: raw, gzip, brotli, ratio
	@.ci/size

fuzz: ## fuzz every decoder and parser for a short while (FUZZTIME=10s)
	@.ci/fuzz

mutate: ## damage rules and invariants one by one, in memory; fails on what nothing notices and nothing explains (EVERY=1)
	@$(GO) run ./pkg/cmd/wegwijzer mutate --every $(or $(EVERY),1)

bench: ## benchmarks of decisions and search
	@$(GO) test -run '^$$' -bench . -benchmem ./pkg/wegwijzer ./pkg/search

quality: ## how well search and recognition do: recall, rank, nonsense (golden: pkg/search/testdata)
	@$(GO) test ./pkg/search -count=1 -run 'Quality|Everyday' -v | grep -v '^=== '

bench-search: node chromium ## search beside its peers: native, node, Chromium (SIZES="400 10000 100000")
	@.ci/bench/run

bench-decide: node ## decisions beside a hand-written switch and rule engines, as ratios, native and in WASM
	@.ci/bench/decide/run

bench-widget: dist node chromium ## the widget's page beside an empty Go program, MiniSearch and Pagefind (ROUNDS=11)
	@.ci/bench/widget/run

clean: ## remove what was built
	rm -rf build wasm/test/node_modules .ci/bench/decide/node_modules .ci/bench/widget/node_modules .ci/bench/decide/written
