# Two commands do all the set-up on a fresh machine: make graph, make test.
VENV ?= .venv
PYTHON ?= python3
SIZE ?= medium
BIN := $(VENV)/bin
USED := $(VENV)/.used
STAMP := $(VENV)/.installed

.PHONY: graph test check schema hints format soak bench pictures clean

graph: $(USED)  ## Build the graph of seeds/ into output/ and say what to open.
	$(BIN)/kg build seeds -o output

test: $(STAMP)  ## Run the tests with coverage.
	$(BIN)/python -m pytest -n 2 --cov --cov-report=term:skip-covered

check: $(STAMP)  ## What must hold before a change is committed.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m kg.schema --check
	$(BIN)/python -m kg.claims.extraction --check

schema: $(STAMP)  ## Write the ontology, shapes, JSON Schema and reference from the model.
	$(BIN)/python -m kg.schema

hints: $(STAMP)  ## Write what is read off the patterns of the rules, so that a start does not.
	$(BIN)/python -m kg.claims.extraction

format: $(STAMP)  ## Format the code.
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

soak: $(STAMP)  ## The long runs at full size.
	KG_SOAK=1 $(BIN)/python -m pytest -n 2

bench: graph $(STAMP)  ## Measure everything beside its peers: make bench SIZE=small PARTS="rdf scale" CORE=core-train.json
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python bench/results.py --size $(SIZE) $(if $(CORE),--core $(CORE)) $(PARTS)

pictures: graph $(STAMP)  ## Take the pictures of the README.
	$(BIN)/python bench/pictures.py output docs/pictures

clean:  ## Remove what the build and the tools have written.
	rm -rf output build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

# What users need, a quarter of the size of what developers do.
$(USED): pyproject.toml
	@echo "Installing into $(VENV), which takes a minute or two ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[documents,serve]'
	@touch $(USED)

$(STAMP): pyproject.toml
	@echo "Installing what tests and checks need into $(VENV), which takes some minutes ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,documents,serve]'
	@touch $(USED) $(STAMP)
