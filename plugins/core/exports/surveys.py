"""The tables of surveys as CSV for programs, beside the pages that show them. What the pages
withhold isn't in them either."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..catalogue import Record
from ..pages.details.survey import editions_of
from ..pages.site import Site
from ..surveys import Row, Table
from .tables import csv_bytes, inert

WITHHELD = "withheld"
"""What stands for a value that isn't told; what isn't known is an empty cell."""

_HEAD = ("number", "id", "year", "sent", "respondents", "response_rate", "reached", "of", "all")


def survey_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """The table of each series' editions, and the results of each edition that has them, with their
    paths below the site's folder."""
    for record in site.catalogue.listed("survey"):
        rows = [_edition(edition) for edition in editions_of(site.catalogue, record)]
        yield record.data_url("csv"), csv_bytes([_HEAD, *rows])
    for record in site.catalogue.listed("survey_edition"):
        if table := site.tables.get(record.key):
            yield record.data_url("csv"), csv_bytes(_results(table))


def _edition(record: Record) -> list[str]:
    edition = record.header
    coverage = edition.coverage
    numbers = (
        edition.sent,
        edition.respondents,
        edition.rate,
        *((coverage.reached, coverage.of, coverage.all) if coverage else (None, None, None)),
    )
    told = [str(n) if isinstance(n, int | Decimal) else "" for n in numbers]
    return [str(edition.number), record.id, str(edition.year), *told]


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
