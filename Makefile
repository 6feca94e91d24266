# Everything a person or a machine does with this project; `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
DEMO ?= demo
PROGRAM = .build/release/maillage
BENCH = Benchmarks/.build/release/maillage-bench
# On Linux the programs carry Swift's own libraries: they start in two thirds of the time, and run
# where Swift is not installed.
STATIC = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: help deps build demo gallery test lint imports docs bench bench-pictures bench-smoke bench-program fuzz fuzz-smoke \
  hundred-million crosscheck formats pages-check install clean

help: ## Say what each command does
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/make \1	\2/' | expand -t 24

deps: ## Install the system libraries that are missing (needs apt-get or brew)
	@sh Scripts/deps.sh

build: deps ## Build the release program, .build/release/maillage
	$(SWIFT) build -c release $(STATIC) --product maillage
	$(SWIFT) build -c release $(STATIC) --product maillage-render

demo: build ## The main job on the week of 2009: import, record, rank, render
	@sh Scripts/demo.sh $(PROGRAM) $(DEMO)

gallery: build ## Draw every kind of picture into the folder gallery
	@sh Scripts/gallery.sh $(PROGRAM) gallery

test: ## Run every test
	@sh Scripts/deps.sh tests
	$(SWIFT) test

lint: ## Check the format of every Swift file
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples Fuzz/Sources

imports: deps ## Check that no room imports what it did not declare
	$(SWIFT) build --explicit-target-dependency-import-check error

docs: deps ## Build the documentation; a dead link is an error
	@sh Scripts/docs.sh

bench: bench-program ## Compare speed with igraph, NetworKit, rustworkx and SciPy; write the table of the README
	python3 -m venv .build/bench
	.build/bench/bin/pip install -q -r Benchmarks/compare/requirements-bench.txt
	mkdir -p .build/bench/data
	$(BENCH) --generate .build/bench/data
	.build/bench/bin/python Benchmarks/compare/bench.py --bench $(BENCH) --readme README.md .build/bench/data

bench-pictures: build ## Time a picture against the dot command, and a hundred in one process against a hundred
	python3 Benchmarks/compare/pictures.py $(PROGRAM)
	$(SWIFT) build -c release $(STATIC) --product hundred-pictures
	.build/release/hundred-pictures

bench-smoke: bench-program ## Run every operation of the benchmark once; count instructions against their limits
	$(BENCH) --smoke
	sh Benchmarks/instructions.sh $(BENCH)

bench-program: deps
	@sh Scripts/deps.sh valgrind
	$(SWIFT) build -c release --package-path Benchmarks

hundred-million: bench-program ## Build and measure a graph of a hundred million links (4.2 GB of memory)
	$(BENCH) --hundred-million

fuzz-smoke: deps ## Fuzz every reader for five seconds each
	sh Fuzz/run.sh 5

fuzz: deps ## Fuzz every reader for FUZZ seconds each (60 when not given); needs a toolchain with libFuzzer
	sh Fuzz/run.sh $(or $(FUZZ),60)

crosscheck: ## Compare every measure with networkx and igraph (from PyPI) on 200 seeded graphs
	$(SWIFT) build -c release --package-path Benchmarks
	python3 -m venv .build/crosscheck
	.build/crosscheck/bin/pip install -q -r Benchmarks/compare/requirements.txt
	.build/crosscheck/bin/python Benchmarks/compare/crosscheck.py \
	  --bench Benchmarks/.build/release/maillage-bench

formats: build ## Read with networkx and igraph (from PyPI) every format that is written
	python3 -m venv .build/crosscheck
	.build/crosscheck/bin/pip install -q -r Benchmarks/compare/requirements.txt
	.build/crosscheck/bin/python Benchmarks/compare/crosscheck_formats.py --maillage $(PROGRAM)

pages-check: build ## Check reports and pages: valid HTML, accessible, offline, on paper (packages from PyPI)
	@sh Scripts/pages.sh $(PROGRAM)

install: build ## Install the program under PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) .build/release/maillage-render "$(DESTDIR)$(PREFIX)/bin/"

clean: ## Remove everything that was built
	rm -rf .build Benchmarks/.build Fuzz/.build demo
