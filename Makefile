# `make help` lists the targets. Everything is built in .venv; nothing outside the project is touched, but for
# `make test-tools`, which installs Debian packages where it may.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3)
BIN := .venv/bin
# The packages are installed again when a requirement file changes, and only then.
KEY := $(shell cat requirements.txt constraints.txt | cksum | cut -d' ' -f1)
DEV_KEY := $(shell cat requirements.txt requirements-dev.txt constraints.txt | cksum | cut -d' ' -f1)
RUN := HF_HUB_OFFLINE=1 TRANSFORMERS_OFFLINE=1 TOKENIZERS_PARALLELISM=false PYTHONUTF8=1

.PHONY: help setup packages dev languagetool app test test-tools lint audit-rules format clean distclean

help: ## list what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

setup: packages languagetool ## create .venv with everything in it (quick when nothing has changed)

packages: .venv/.packages-$(KEY)

.venv/.packages-$(KEY): | .venv/bin/python
	@echo "Installing the packages of requirements.txt (several minutes and about 6 GB the first time; PyTorch is most of it) ..."
	@$(BIN)/python -m pip install -r requirements.txt | { grep -v 'already satisfied' || true; }
	@rm -f .venv/.packages-*; touch $@

dev: packages .venv/.dev-$(DEV_KEY)

.venv/.dev-$(DEV_KEY): | .venv/bin/python
	@echo "Installing what the tests and checks need ..."
	@$(BIN)/python -m pip install --quiet -r requirements-dev.txt
	@rm -f .venv/.dev-*; touch $@

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python is not installed. Install Python 3.11 or newer, then run make again." >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "$(PYTHON) is too old. Install Python 3.11 or newer, or name one: make setup PYTHON=/path/to/python" >&2; exit 2; }
	@echo "Creating .venv with $$($(PYTHON) --version) ..."
	@$(PYTHON) -m venv .venv

languagetool: packages ## fetch the LanguageTool server (without it, Harper alone checks the grammar)
	@$(BIN)/python -m humanize.backends.languagetool_setup

app: setup ## start the app on http://127.0.0.1:8501
	@$(RUN) $(BIN)/python -m streamlit run streamlit_app.py

test: setup dev test-tools ## run every test
	@$(RUN) $(BIN)/python -m pytest

test-tools: ## Chromium, Java, Maven and PostgreSQL by apt, where this user may install them
	@bash setup/debian.sh

lint: packages dev ## ruff and mypy, as strict as they get
	@$(BIN)/python -m ruff check .
	@$(BIN)/python -m mypy --strict -p humanize

audit-rules: packages ## run every rule over real prose (../shared/data); the report is benchmarks/audit.md
	@$(RUN) $(BIN)/python -m benchmarks.audit --data ../shared/data

format: dev ## mend what ruff can mend by itself
	@$(BIN)/python -m ruff check --fix .

clean: ## remove caches and build output
	@rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find humanize tests pages training benchmarks -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

distclean: clean ## remove .venv and LanguageTool, too
	@rm -rf .venv .languagetool
