# Everything a person or a machine does with this project; `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
DEMO ?= demo
PROGRAM = .build/release/maillage

.PHONY: help deps build demo test lint imports docs bench crosscheck install clean

help: ## Say what each command does
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1	\2/' | expand -t 16

deps: ## Install the system libraries that are missing (needs apt-get or brew)
	@sh Scripts/deps.sh

build: deps ## Build the release program, .build/release/maillage
	$(SWIFT) build -c release --product maillage
	$(SWIFT) build -c release --product maillage-render

demo: build ## The main job on the week of 2009: import, record, rank, render
	@sh Scripts/demo.sh $(PROGRAM) $(DEMO)

test: ## Run every test
	@sh Scripts/deps.sh tests
	$(SWIFT) test

lint: ## Check the format of every Swift file
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples

imports: deps ## Check that no room imports what it did not declare
	$(SWIFT) build --explicit-target-dependency-import-check error

docs: deps ## Build the documentation; a dead link is an error
	@sh Scripts/docs.sh

bench: ## Smoke run of the benchmark program: every operation on a small generated graph
	$(SWIFT) build -c release --package-path Benchmarks
	Benchmarks/.build/release/maillage-bench --smoke

crosscheck: ## Compare every measure with networkx and igraph (from PyPI) on 200 seeded graphs
	$(SWIFT) build -c release --package-path Benchmarks
	python3 -m venv .build/crosscheck
	.build/crosscheck/bin/pip install -q -r Benchmarks/compare/requirements.txt
	.build/crosscheck/bin/python Benchmarks/compare/crosscheck.py \
	  --bench Benchmarks/.build/release/maillage-bench

install: build ## Install the program under PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) .build/release/maillage-render "$(DESTDIR)$(PREFIX)/bin/"

clean: ## Remove everything that was built
	rm -rf .build Benchmarks/.build demo
