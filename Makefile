# Each target sets up what it needs by itself; the second time that takes no time.
# QGIS lives in the system's Python alone, so that one is always named in full.
PYTHON := /usr/bin/python3
HEADLESS := QT_QPA_PLATFORM=offscreen QT_HASH_SEED=0 LC_ALL=C.UTF-8
ONLY ?=
FILES ?= 1200
SECONDS ?= 600
SEED ?= 1
KILLS ?= 200
SERVER_KILLS ?= 200
FULL_DISK ?= 1
ANALYSTS ?= 20
TEAM_SECONDS ?= 300

.DEFAULT_GOAL := help
.PHONY: help demo test lint package run bench fuzz kill team strings pictures test-matrix dev clean system system-tests venv signing-venv cluster-venv lint-venv words

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: system words ## build the worked example and export its pack, headless, into build/demo/
	@$(HEADLESS) $(PYTHON) scripts/demo.py

test: system-tests words venv signing-venv cluster-venv dev ## run all tests; ONLY=core, case, signing, cluster, qgis, app, kill or fuzz runs one part
	@scripts/run_tests.sh $(ONLY)

lint: lint-venv package ## ruff (rules and format), mypy, flake8-qgis, the Qt 6 check; bandit and detect-secrets on the package
	@scripts/lint.sh

package: system words ## build/bermline-VERSION.zip, the same bytes each time, checked against the plugin site's rules
	@$(PYTHON) scripts/package.py
	@$(PYTHON) scripts/check_package.py

run: system dev words build/demo/example.qgz ## QGIS with this checkout's plugin and the worked example
	@scripts/run_qgis.sh

bench: system-tests dev words ## measure the figures into build/bench.json; ONLY=name runs one
	@$(PYTHON) -m tests.benchmarks.run $(ONLY)

team: system-tests venv ## let analysts write to one case on PostGIS at once and look whether anything is lost; ANALYSTS=20 TEAM_SECONDS=300 SEED=1
	@build/venv/bin/python -m tests.team.campaign --analysts $(ANALYSTS) --seconds $(TEAM_SECONDS) --seed $(SEED)

strings: system ## collect the words that a person reads into resources/i18n, keeping what is translated
	@$(PYTHON) scripts/strings.py

pictures: system-tests demo dev ## make the pictures of the README anew from the worked example, into docs/
	@LC_ALL=C.UTF-8 $(PYTHON) -m tests.app.readme_pictures

fuzz: system build/demo/example.qgz ## feed spoiled files to every reader; FILES=1200 SECONDS=600 SEED=1
	@$(HEADLESS) $(PYTHON) -m tests.fuzz.campaign --files $(FILES) --seconds $(SECONDS) --seed $(SEED)

kill: system-tests words dev build/demo/example.qgz ## kill the real application and its server, fill its disk, look what is left; KILLS=200 SERVER_KILLS=200 FULL_DISK=1 SEED=1
	@$(PYTHON) -m tests.kill.campaign --kills $(KILLS) --server-kills $(SERVER_KILLS) --full-disk $(FULL_DISK) --seed $(SEED)

test-matrix: venv words ## the tests against QGIS 3.44, numpy 2 and shapely 2 in a Debian 13 root (as root)
	@scripts/test_matrix.sh

dev: ## assemble build/dev/bermline from links, for QGIS_PLUGINPATH=build/dev
	@scripts/assemble_dev.sh

clean: ## remove all that was built
	@rm -rf build .pytest_cache .mypy_cache .ruff_cache

system:
	@scripts/install_system.sh

words: system
	@$(PYTHON) scripts/strings.py --release

system-tests:
	@scripts/install_system.sh tests

venv: system
	@scripts/make_venv.sh build/venv tests/requirements.txt --system-site-packages

signing-venv: system
	@scripts/make_venv.sh build/signing-venv tests/signing/requirements.txt --system-site-packages

cluster-venv: system
	@scripts/make_venv.sh build/cluster-venv tests/cluster/requirements.txt --system-site-packages

lint-venv: system
	@scripts/make_venv.sh build/lint-venv scripts/lint_requirements.txt

build/demo/example.qgz:
	@$(MAKE) --no-print-directory demo
