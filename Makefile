# Everything a developer's day needs. `make` alone prints the targets.
SHELL := /bin/bash
PYTHON := .venv/bin/python
SCENE ?=
RELEASE ?=
OUT ?= demo
# Tests run on several cores; each of at most four takes about a gigabyte.
SIDE_BY_SIDE := -n auto --maxprocesses 4 --dist worksteal
# What is made here is the same on every machine.
export TERRACLARA_LANGUAGE := en

.DEFAULT_GOAL := help
.PHONY: help install demo test test-core test-qgis lint bench models models-clouds models-landcover designer docs pictures translations wheels package run-qgis clean

help: ## print the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 18

install: ## install what is missing: QGIS, GDAL, and .venv with `terraclara` in .venv/bin
	@scripts/setup.sh

demo: install ## map LAI, why it is so, and clouds of a real Sentinel-2 scene (SCENE=... for your own) into demo/
	@$(PYTHON) scripts/demo.py --output $(OUT) $(if $(SCENE),--scene $(SCENE))

test: test-core test-qgis ## install what is missing and run every test, real QGIS included

test-core: install ## the tests that need no QGIS
	@$(PYTHON) -m pytest tests/core -p no:pytest_qgis -p no:pytestqt $(SIDE_BY_SIDE)

test-qgis: $(if $(RELEASE),,install) ## the tests inside QGIS (RELEASE=trixie: in that Debian's QGIS, in a root folder of its own; as root, with debootstrap)
	@$(if $(RELEASE),scripts/chroot.sh $(RELEASE) test-qgis,XDG_RUNTIME_DIR=$$(mktemp -d) QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest tests/plugin $(SIDE_BY_SIDE))

lint: install build/terraclara ## ruff, mypy (strict, core), bandit, what Qt 6 no longer has
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@MYPYPATH=build $(PYTHON) -m mypy -p terraclara.core
	@$(PYTHON) scripts/qt6.py
	@$(PYTHON) -m bandit -q -c pyproject.toml -r core plugin __init__.py __main__.py

build/terraclara: # the package under its own name, whatever this folder is called
	@mkdir -p build && ln -sfn .. build/terraclara

bench: install ## time TerraClara against named peers; prints the tables
	@for file in tests/benchmarks/bench_*.py; do $(PYTHON) $$file || exit 1; done

models: install ## train the bundled models again from simulations
	@scripts/models/make.sh

models-clouds: ## train the bundled cloud networks again from simulations
	@scripts/models/clouds/make.sh

models-landcover: ## train the bundled network of pixel series again from DATA=folder
	@scripts/models/landcover/make.sh

designer: install ## write the ready-made models of the designer, resources/designer
	@$(PYTHON) scripts/designer.py

docs: install ## build the documentation into build/site; pictures and what commands print are made anew
	@$(PYTHON) -m pip --disable-pip-version-check install -q --no-warn-conflicts -r requirements-docs.txt
	@$(PYTHON) scripts/docs.py
	@$(PYTHON) scripts/site/pictures.py build/pictures
	@$(PYTHON) scripts/site/make_site.py --pictures build/pictures

pictures: install ## take the pictures in docs/images/tutorials anew, and that of `make demo`
	@$(PYTHON) scripts/site/pictures.py docs/images/tutorials
	@$(PYTHON) scripts/demo.py --output build/demo && cp build/demo/lai.report.png docs/images/lai.png

translations: install build/terraclara ## collect the interface's texts into resources/i18n, and compile them
	@PYTHONPATH=build $(PYTHON) scripts/translate.py update

wheels: install ## look up the packages that the plugin may install: resources/wheels.txt
	@$(PYTHON) scripts/wheels.py

package: ## the zip that QGIS installs, into dist/
	@python3 scripts/package.py

run-qgis: install ## QGIS with this plugin, in a profile of its own
	@scripts/run_qgis.sh $(SCENE)

clean: ## remove what was built, but not .venv
	@rm -rf build dist demo .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
