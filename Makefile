# Everything is run from here; `make` alone lists the commands. Needs python3 (3.11 or newer) only:
# tools/setup makes .venv on the first run and again when a lock file changes.

PYTHON ?= python3
PY := .venv/bin/python
.DEFAULT_GOAL := help

# GNU make turns every failure of a recipe into 2, except in question mode, where a recursive
# line's 1 stays 1. In that mode, with every line marked recursive (+), `make check` answers 1 for
# errors in the content and 2 for wrong use, as the programs themselves do. `make -n` only prints.
ifeq (,$(findstring n,$(filter-out --%,$(firstword -$(MAKEFLAGS)))))
MAKEFLAGS += --question
RUN := +@
endif
unexport MAKEFLAGS MAKEOVERRIDES

# Settings go to the programs through the environment exactly as written, so that a path may hold
# spaces, quotes, $ and &.
SETTINGS := BASE FILE CODE CONTENT OUTPUT LANG_UI STRICT SITEURL PORT SEARCH SIZES PYTHON
define hand_over
override $(1) := $$(value $(1))
export $(1)
endef
$(foreach name,$(SETTINGS),$(if $(value $(name)),$(eval $(call hand_over,$(name)))))

ifneq (,$(filter-out fi en,$(LANG_UI)))
$(error LANG_UI on fi tai en, ei ”$(LANG_UI)” / LANG_UI is fi or en, not "$(LANG_UI)")
endif

.PHONY: help site serve check explain ids mend translated messages schema gallery pictures publish test test-slow bench lock clean setup setup-tests

help: ## luettelee komennot
	$(RUN)awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' Makefile
	$(RUN)printf '%s\n' '' \
	  'Valinnat: CONTENT=kansio  OUTPUT=kansio  LANG_UI=fi|en  STRICT=1 (varoitukset ovat virheitä)' \
	  'Esimerkki: make site CONTENT="omat tekstit" OUTPUT=/tmp/sivusto'

site: setup ## kokoaa sivuston kansioon output/
	$(RUN)exec $(PY) -m pelican "$${CONTENT:-content}" -o "$${OUTPUT:-output}" -s pelicanconf.py

serve: setup ## näyttää sivuston omalla koneella ja kokoaa sen uudelleen muutosten jälkeen (PORT=8000, SEARCH=1 hakuineen)
	$(RUN)exec $(PY) -m tools.serve "$${CONTENT:-content}" "$${OUTPUT:-output}"

check: setup ## tarkistaa sisällön kokoamatta sivustoa (BASE=versio: vertaa seurantaa siihen)
	$(RUN)exec $(PY) -m tools.check "$${CONTENT:-content}"

explain: setup ## kertoo, miksi viesti annetaan ja miten sen voi korjata (CODE=W01)
	$(RUN)exec $(PY) -m tools.explain "$${CODE:-}"

ids: setup ## kirjoittaa puuttuvat tunnukset luetteloihin
	$(RUN)exec $(PY) -m tools.ids "$${CONTENT:-content}"

mend: setup ## poistaa näkymättömät merkit ja yhdistää osista kirjoitetut kirjaimet
	$(RUN)exec $(PY) -m tools.mend "$${CONTENT:-content}"

translated: setup ## merkitsee käännöksen tehdyksi nykyisestä alkutekstistä (FILE=käännös)
	$(RUN)exec $(PY) -m tools.translated "$${FILE:-}" "$${CONTENT:-content}"

messages: setup ## kerää käyttöliittymän tekstit käännettäviksi kansioon theme/translations/
	$(RUN)exec $(PY) -m tools.messages

schema: setup ## kirjoittaa otsakkeiden JSON-skeemat tekstieditoreille kansioon schemas/
	$(RUN)exec $(PY) -m tools.schema

gallery: setup ## piirtää teeman osat esimerkkeineen kansioon gallery/
	$(RUN)exec $(PY) -m tools.gallery

pictures: setup-tests ## kuvaa mallisivuston pääsivut kansioon pictures/
	$(RUN)exec $(PY) -m tests.browser.pictures

publish: setup ## kokoaa julkaistavan sivuston kansioon public/ (SITEURL=https://…)
	$(RUN)exec $(PY) -m tools.publish "$${CONTENT:-content}" "$${OUTPUT:-public}"

test: setup-tests ## ajaa testit
	$(RUN)exec $(PY) -m ruff check --quiet .
	$(RUN).venv/bin/lint-imports --no-cache --no-logo
	$(RUN)exec $(PY) -m pytest -n auto -m "not slow"

test-slow: setup-tests ## ajaa hitaat testit
	$(RUN)exec $(PY) -m pytest -n auto -m "slow and not alone"
	$(RUN)exec $(PY) -m pytest -m "slow and alone"

bench: setup ## mittaa nopeuden tavallisen Pelicanin rinnalla (SIZES="100 1000")
	$(RUN)exec $(PY) -m bench.run $${SIZES:-100 1000}

lock: ## päivittää riippuvuuksien lukkotiedostot
	$(RUN)tools/lock

clean: ## poistaa kootun sivuston ja välitiedostot (ei sisältöä)
	$(RUN)rm -rf output public gallery pictures .cache .*.jatkumo-* bench/results .pytest_cache .ruff_cache .hypothesis
	$(RUN)find bench plugins tests tools -name __pycache__ -prune -exec rm -rf {} +

setup:
	$(RUN)tools/setup requirements.lock

setup-tests:
	$(RUN)tools/setup requirements.lock requirements-test.lock package-lock.json browser voikko
