"""The site's facts as files for other programs, and the page that documents them.

To add a file or a dataset: a function (site, rows) → bytes, and a row in `DATASETS`. Addresses of
people go out only as `Person.shown_address` lets them; the register names people and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from ..addresses import DATA_FOLDER
from ..language import N_
from ..pages.site import Site
from . import (
    dcat,
    deadlines,
    events,
    experiments,
    feeds,
    practices,
    register,
    register_json,
    surveys,
    tables,
    tools,
    vocabularies,
)
from .dataset import LICENCE, Column, Dataset, Exported, File

__all__ = [
    "DATASETS",
    "LICENCE",
    "PRACTICES",
    "REGISTER",
    "Column",
    "Dataset",
    "Exported",
    "File",
    "exported",
]

ATOM = "application/atom+xml"
CALENDAR = "text/calendar"
CSV = "text/csv"
JSON = "application/json"
JSON_LD = "application/ld+json"
JSON_SCHEMA = "application/schema+json"
TURTLE = "text/turtle"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

REGISTER = "suositukset"
"""The name of the dataset that the register's page leads to."""

PRACTICES = "teot"
"""The name of the dataset that the page of practices leads to."""


_EXCEL = {
    "fi": N_("Excel-taulukko suomeksi"),
    "sv": N_("Excel-taulukko ruotsiksi"),
    "en": N_("Excel-taulukko englanniksi"),
}
_EXCEL_CSV = {
    "fi": N_("CSV Exceliin suomeksi: puolipisteet ja desimaalipilkut"),
    "sv": N_("CSV Exceliin ruotsiksi: puolipisteet ja desimaalipilkut"),
    "en": N_("CSV Exceliin englanniksi: pilkut ja desimaalipisteet"),
}
_FEED = {
    "fi": N_("Atom-syöte suomeksi"),
    "sv": N_("Atom-syöte ruotsiksi"),
    "en": N_("Atom-syöte englanniksi"),
}
_CALENDAR = {
    "fi": N_("Kalenteri suomeksi"),
    "sv": N_("Kalenteri ruotsiksi"),
    "en": N_("Kalenteri englanniksi"),
}

Write = Callable[[Site, Sequence[Any]], bytes]


def _each(
    names: Mapping[str, str], kind: str, labels: Mapping[str, str], write: Callable[[str], Write]
) -> Iterator[File]:
    """A file in each language, from its path and its writer."""
    for lang, path in names.items():
        yield File(path, kind, labels[lang], write(lang), lang)


def _tables(columns: Sequence[Column], program: str, **readers: str) -> Iterator[File]:
    """A table as CSV for the Excel of readers in each language, and for programs; without the
    endings of their names."""
    names = {lang: f"{DATA_FOLDER}/{name}.csv" for lang, name in readers.items()}
    yield from _each(names, CSV, _EXCEL_CSV, lambda lang: tables.excel_csv(columns, lang))
    yield File(
        f"{DATA_FOLDER}/{program}.csv",
        CSV,
        N_("CSV ohjelmille: RFC 4180, englanninkieliset sarakkeet"),
        tables.canonical_csv(columns),
    )


DATASETS: tuple[Dataset, ...] = (
    Dataset(
        name=REGISTER,
        title=N_("Suositusrekisteri"),
        about=N_(
            "Julkaistut suositukset, kukin omalla rivillään: missä arvioinnissa ja kenelle se "
            "annettiin, mitä siihen vastattiin ja mitä siitä on seurannut. CSV-tiedostoissa on "
            "heittomerkki sellaisen tekstin edessä, jota taulukkolaskenta voisi pitää kaavana. "
            "Solun arvot erottaa toisistaan puolipiste ja välilyönti."
        ),
        rows=register.rows,
        columns=register.COLUMNS,
        files=(
            *_each(
                register.WORKBOOKS,
                XLSX,
                _EXCEL,
                lambda lang: tables.workbook(register.COLUMNS, N_("Suositusrekisteri"), lang),
            ),
            *_tables(
                register.COLUMNS,
                "recommendations",
                fi="suositukset",
                sv="rekommendationer",
                en="recommendations-excel",
            ),
            File(
                f"{DATA_FOLDER}/recommendations.json",
                JSON,
                N_("JSON, jossa ovat myös osat, toimenpiteet ja seurantaloki"),
                register_json.register_json,
            ),
            File(
                f"{DATA_FOLDER}/{register_json.SCHEMA_FILE}",
                JSON_SCHEMA,
                N_("JSONin skeema (JSON Schema 2020-12)"),
                register_json.register_schema,
            ),
        ),
    ),
    Dataset(
        name=PRACTICES,
        title=N_("Teot"),
        about=N_(
            "Julkaistut teot, kukin omalla rivillään: mihin ongelmaan ne tehtiin, mitä tehtiin ja "
            "miten kävi."
        ),
        rows=practices.rows,
        columns=practices.COLUMNS,
        files=tuple(
            _tables(
                practices.COLUMNS,
                "practices",
                fi="teot",
                sv="provade-losningar",
                en="practices-excel",
            )
        ),
    ),
    Dataset(
        name="kokeilut",
        title=N_("Kokeilut"),
        about=N_(
            "Ohjelmien kokeilut, kukin omalla rivillään: mitä oletettiin, mitä kokeiltiin, miten "
            "kävi ja missä arvioinneissa sitä tarkasteltiin. Tyhjä tulos on tulos, jota ei ole "
            "kerrottu."
        ),
        rows=experiments.rows,
        columns=experiments.COLUMNS,
        files=tuple(
            _tables(
                experiments.COLUMNS,
                "experiments",
                fi="kokeilut",
                sv="forsok",
                en="experiments-excel",
            )
        ),
    ),
    Dataset(
        name="tyokalut",
        title=N_("Työkalut ja mallit"),
        about=N_(
            "Julkaistut työkalut, kukin omalla rivillään: kuka ne laati, millä lisenssillä niitä "
            "saa käyttää ja mistä ne voi ladata."
        ),
        rows=tools.rows,
        columns=tools.COLUMNS,
        files=tuple(_tables(tools.COLUMNS, "tools", fi="tyokalut", sv="verktyg", en="tools-excel")),
    ),
    Dataset(
        name="muutokset",
        title=N_("Suositusten muutokset"),
        about=N_(
            "Suosituksiin annetut vastaukset ja seurannan merkinnät uusimmasta alkaen, enintään "
            "sata. Lisäksi osioilla, ohjelmilla ja yhteyshenkilöillä on omat syötteensä, joihin "
            "niiden sivuilta on linkki."
        ),
        rows=feeds.newest_changes,
        files=tuple(
            _each(
                feeds.CHANGES,
                ATOM,
                _FEED,
                lambda lang: feeds.changes_feed(
                    lang, feeds.CHANGES[lang], N_("Suositusten muutokset")
                ),
            )
        ),
    ),
    Dataset(
        name="maaraajat",
        title=N_("Suositusten ja toimenpiteiden määräajat"),
        about=N_(
            "Päivät, joihin mennessä suositukset ja luvatut toimenpiteet on toteutettava. "
            "Kalenterin voi tilata osoitteella, jolloin uudet määräajat tulevat siihen itsestään."
        ),
        rows=deadlines.all_deadlines,
        files=tuple(
            _each(
                deadlines.CALENDARS,
                CALENDAR,
                _CALENDAR,
                lambda lang: deadlines.calendar(lang, N_("Suositusten määräajat")),
            )
        ),
    ),
    Dataset(
        name="tapahtumat",
        title=N_("Tapahtumat"),
        about=N_(
            "Tulevat ja menneet tapahtumat. Perutut ja siirretyt pysyvät kalenterissa. "
            "Kalenterin voi tilata osoitteella, jolloin muutokset tulevat siihen itsestään."
        ),
        rows=events.all_events,
        files=tuple(
            _each(
                events.CALENDARS,
                CALENDAR,
                _CALENDAR,
                lambda lang: events.calendar(lang, N_("Tapahtumat")),
            )
        ),
    ),
    Dataset(
        name="kyselyt",
        title=N_("Kyselykerrat"),
        about=N_(
            "Kyselysarjojen kerrat: monelleko kysely lähetettiin, moniko vastasi ja mitä se "
            "kattaa. Tyhjä solu on luku, jota ei tiedetä. Tulokset ovat kunkin kyselykerran "
            "sivulla."
        ),
        rows=surveys.rows,
        columns=surveys.COLUMNS,
        files=tuple(
            _tables(surveys.COLUMNS, "surveys", fi="kyselyt", sv="enkater", en="surveys-excel")
        ),
    ),
    Dataset(
        name="sanastot",
        title=N_("Aiheet ja tilojen sanat"),
        about=N_(
            "Sivuston aiheet sekä vastausten, toteutuksen, varmennuksen, kausien ja rahoituksen "
            "tilat suomeksi, ruotsiksi ja englanniksi. Samat koodit ovat suositusrekisterissä."
        ),
        rows=vocabularies.concepts,
        files=(File(vocabularies.FILE, TURTLE, N_("Sanastot (SKOS, Turtle)"), vocabularies.skos),),
    ),
    Dataset(
        name="luettelo",
        title=N_("Tietoaineistojen luettelo"),
        about=N_(
            "Tämän sivun aineistot ja tiedostot niin, että avoimen datan luettelot lukevat ne."
        ),
        rows=lambda site: DATASETS,
        files=(
            File(f"{DATA_FOLDER}/dcat.ttl", TURTLE, N_("DCAT, Turtle"), dcat.dcat_turtle),
            File(f"{DATA_FOLDER}/dcat.jsonld", JSON_LD, N_("DCAT, JSON-LD"), dcat.dcat_json_ld),
        ),
    ),
)
"""Every dataset, in the order in which the page shows them."""


def exported(site: Site) -> Iterator[Exported]:
    """Every dataset of a site with its files."""
    for dataset in DATASETS:
        rows = dataset.rows(site)
        files = tuple((file, file.write(site, rows)) for file in dataset.files)
        yield Exported(dataset, len(rows), files)
