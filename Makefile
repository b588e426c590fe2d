# lantoa: `make run` shows the main job on the samples, `make test` sets up and passes the tests.

PORT ?= 8000
OPEN ?= 1
DATA ?= lantoa-data
BIN := .venv/bin

.PHONY: help run test servers check lint format lock clean
help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST)

run: .venv/run ## ingest samples/ and serve the result (PORT=8000, OPEN=0 keeps the browser closed, DATA=lantoa-data)
	$(BIN)/lantoa --data $(DATA) ingest samples
	$(BIN)/lantoa --data $(DATA) serve --port $(PORT) $(if $(filter 1,$(OPEN)),--open)

test: .venv/dev ## run all tests
	@.ci/system browser servers ocr
	$(BIN)/pytest -n auto --dist loadgroup

servers: .venv/dev ## start an empty Neo4j and Fuseki for trying things out, until Ctrl-C
	@.ci/system servers
	$(BIN)/python -m tests.servers

check: lint test ## everything CI checks: format, lint, types, imports, tests (documentation is checked by tests)

lint: .venv/dev ## format, lint, types, import rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev ## put the code into its format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: .venv/dev ## write down the versions that are installed now
	$(BIN)/pip freeze --exclude-editable > requirements.lock

clean: ## remove everything made here but the data
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/run: pyproject.toml requirements.lock
	@.ci/system venv
	"$$(.ci/python)" -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint requirements.lock --editable .
	@touch $@

.venv/dev: .venv/run
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint requirements.lock --editable '.[dev]'
	@touch $@
