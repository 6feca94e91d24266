# Everything a person or a machine does with this project. `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
DEMO ?= demo
PROGRAM = .build/release/maillage

.PHONY: help deps build demo test lint imports docs bench install clean

help: ## Say what each command does
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1	\2/' | expand -t 16

deps: ## Install the system libraries that are missing (needs apt-get or brew)
	@sh Scripts/deps.sh

build: deps ## Build the release program, .build/release/maillage
	$(SWIFT) build -c release --product maillage

demo: build ## The main job on the week of 2009: import, record, rank, render
	@sh Scripts/demo.sh $(PROGRAM) $(DEMO)

test: deps ## Run every test
	$(SWIFT) test

lint: ## Check the format of every Swift file
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples

imports: deps ## Check that no room imports what it did not declare
	$(SWIFT) build --explicit-target-dependency-import-check error

docs: deps ## Build the documentation; a dead link is an error
	@sh Scripts/docs.sh

install: build ## Install the program under PREFIX (default /usr/local)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/maillage"

clean: ## Remove everything that was built
	rm -rf .build demo
