# Every target sets up what it needs in .venv; a machine with Python 3.11 or newer, git and make is enough.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin
PIP := $(RUN)/python -m pip --disable-pip-version-check --quiet
LOCK := $(RUN)/python -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet
ZENSICAL := $(VENV)/zensical
PEERS := $(VENV)/peers

.PHONY: help setup site exit test serve lint layout check bless pictures bench lock clean
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

setup: $(VENV)/.dev ## Set up what all other commands need

site: $(VENV)/.site ## Build the site into build/site
	$(RUN)/briefings build

exit: site $(ZENSICAL)/.ready ## Compare the site with one that Zensical makes of the same pages
	$(RUN)/python scripts/exit.py --python $(ZENSICAL)/bin/python

test: $(VENV)/.dev ## Run all tests
	$(RUN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

serve: $(VENV)/.site ## Build the site, serve it on this machine, follow every change
	$(RUN)/briefings serve

lint: $(VENV)/.dev ## Check form, style, types, workflows and records
	$(RUN)/ruff format --check .
	$(RUN)/ruff check .
	$(RUN)/mypy
	$(RUN)/zizmor --quiet --offline --persona auditor .github
	$(RUN)/briefings check

layout: $(VENV)/.site ## Check the layout of records
	$(RUN)/briefings format --check

check: lint layout test ## Do what CI does on the main branch

bless: $(VENV)/.dev ## Accept the present output of the example archive as the right one
	$(RUN)/python -m pytest tests --bless

pictures: $(VENV)/.dev ## Take the pictures of the guide anew, with a Chromium
	$(RUN)/python scripts/pictures.py

bench: $(VENV)/.dev $(PEERS)/.ready ## Measure builds beside those of other programs, for 40 minutes
	$(RUN)/python benchmarks/speed --peers $(PEERS)/bin

lock: $(VENV)/.dev ## Pin all dependencies anew, with their hashes
	$(PIP) install uv
	$(LOCK) pyproject.toml --group install --output-file requirements/site.txt
	$(LOCK) pyproject.toml --group dev --constraint requirements/site.txt --output-file requirements/dev.txt
	$(LOCK) --group exit --constraint requirements/site.txt --output-file requirements/exit.txt
	$(LOCK) --group peers --constraint requirements/exit.txt --output-file requirements/peers.txt

clean: ## Delete all that was made, except .venv
	rm -rf build .mypy_cache .pytest_cache .ruff_cache .hypothesis

# An editable install cannot be checked by hash, so the pinned set comes first and the project alone afterwards.
$(VENV)/pyvenv.cfg:
	$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "needs Python 3.11 or newer: make PYTHON=python3.12 site")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.site: $(VENV)/pyvenv.cfg requirements/site.txt pyproject.toml
	$(PIP) install --require-hashes -r requirements/site.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: $(VENV)/pyvenv.cfg requirements/dev.txt pyproject.toml
	$(PIP) install --require-hashes -r requirements/dev.txt
	$(PIP) install --no-deps --no-build-isolation -e .
	touch $@

# Zensical is no part of the program, and asks for versions of its own.
$(ZENSICAL)/.ready: $(VENV)/pyvenv.cfg requirements/exit.txt
	$(RUN)/python -m venv $(ZENSICAL)
	$(ZENSICAL)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements/exit.txt
	touch $@

$(PEERS)/.ready: $(VENV)/pyvenv.cfg requirements/peers.txt
	$(RUN)/python -m venv $(PEERS)
	$(PEERS)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements/peers.txt
	touch $@
