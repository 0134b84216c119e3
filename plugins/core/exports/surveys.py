"""The tables of surveys for programs: a dataset of all editions, and files beside the pages that
show them. What the pages withhold isn't in them either."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ..catalogue import Record
from ..language import N_
from ..pages.details.survey import editions_of
from ..pages.site import Site
from ..surveys import Row, Table
from ..types.survey import Edition
from .dataset import ADDRESS, COUNT, LANG, REQUIRED, Column
from .tables import canonical_csv, csv_bytes, inert

WITHHELD = "withheld"
"""What stands for a value that isn't told; what isn't known is an empty cell."""

_UNKNOWN_COUNT = {"type": ["integer", "null"], "minimum": 0}
_PERCENT = {"type": ["number", "null"], "minimum": 0, "maximum": 100}


@dataclass(frozen=True, slots=True)
class EditionRow:
    """An edition of a series. lang: the language that it is told in."""

    site: Site
    series: Record
    record: Record
    lang: str = LANG

    @property
    def edition(self) -> Edition:
        assert isinstance(self.record.header, Edition)
        return self.record.header

    def covered(self, key: str) -> int | None:
        """A number of the coverage: `reached`, `of` or `all`."""
        return known(getattr(self.edition.coverage, key, None))


def known(count: int | str | None) -> int | None:
    """A count, or None where it isn't known."""
    return count if isinstance(count, int) else None


COLUMNS: tuple[Column, ...] = (
    Column("survey", N_("Kyselysarja"), lambda row: row.site.title(row.series, row.lang), REQUIRED),
    Column("edition", N_("Kyselykerta"), lambda row: row.record.id, REQUIRED),
    Column("number", N_("Järjestysnumero"), lambda row: row.edition.number, COUNT),
    Column("year", N_("Vuosi"), lambda row: row.edition.year, COUNT),
    Column("sent", N_("Lähetetty"), lambda row: known(row.edition.sent), _UNKNOWN_COUNT),
    Column(
        "respondents", N_("Vastauksia"), lambda row: known(row.edition.respondents), _UNKNOWN_COUNT
    ),
    Column("response_rate", N_("Vastausprosentti"), lambda row: row.edition.rate, _PERCENT),
    Column("reached", N_("Tavoitettu"), lambda row: row.covered("reached"), _UNKNOWN_COUNT),
    Column("of", N_("Nimittäjä"), lambda row: row.covered("of"), _UNKNOWN_COUNT),
    Column("all", N_("Kaikkiaan"), lambda row: row.covered("all"), _UNKNOWN_COUNT),
    Column("page", N_("Sivu"), lambda row: row.site.whole(row.record.url(row.lang)), ADDRESS),
)


def rows(site: Site) -> list[EditionRow]:
    """The editions of every series that is no draft, series by series in the order of their ids."""
    series = sorted(site.catalogue.listed("survey"), key=lambda record: record.id)
    return [row for record in series for row in _rows(site, record)]


def _rows(site: Site, series: Record) -> list[EditionRow]:
    return [EditionRow(site, series, record) for record in editions_of(site.catalogue, series)]


def survey_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """The table of each series' editions, and the results of each edition that has them, with their
    paths below the site's folder."""
    write = canonical_csv(COLUMNS)
    for record in site.catalogue.listed("survey"):
        yield record.data_url("csv"), write(site, _rows(site, record))
    for record in site.catalogue.listed("survey_edition"):
        if table := site.tables.get(record.key):
            yield record.data_url("csv"), csv_bytes(_results(table))


def _results(table: Table) -> Iterator[list[str]]:
    yield [inert(column.name) for column in table.columns]
    for row in table.rows:
        yield [_cell(row, place) for place in range(len(row.cells))]


def _cell(row: Row, place: int) -> str:
    value = row.cells[place]
    if place in row.withheld:
        return WITHHELD
    # A negative number is no formula.
    return f"{value:f}" if isinstance(value, Decimal) else inert(value or "")
