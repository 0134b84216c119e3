"""Rows and columns as files that spreadsheets read: CSV for programs and for readers, and XLSX.

A text that a spreadsheet could take for a formula is made inert (OWASP, "CSV Injection"): in CSV an
apostrophe stands before it, in XLSX the cell is marked as text, with the same apostrophe unseen.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import xlsxwriter

from ..language import Language
from ..pages.site import Site
from ..pages.views import Status
from ..records import PartialDay
from .dataset import ADDRESS, Column, Value

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
JOINT = "; "
"""Between several values of a cell."""
WIDEST = 60
"""Characters in a column of the workbook, before a reader widens it."""
LONGEST = 32_767
"""Characters in a cell of the workbook; Excel takes no more, and the end of a longer one is cut."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the Excel of a language writes. delimiter: between the cells of its CSV. point: of
    decimals. day: a date as text; day_format: the same as a format of the workbook."""

    delimiter: str
    point: str
    day: Callable[[date], str]
    day_format: str


_FINLANDS = Dialect(";", ",", lambda day: f"{day.day}.{day.month}.{day.year}", "d.m.yyyy")
_ENGLISH = Dialect(",", ".", date.isoformat, "yyyy-mm-dd")
DIALECTS: Mapping[str, Dialect] = {"fi": _FINLANDS, "sv": _FINLANDS, "en": _ENGLISH}
"""Those who read English write days and months in either order, and all read ISO 8601."""


def inert(text: str) -> str:
    """A text as a cell of CSV that no spreadsheet runs. What would look like the result has an
    apostrophe more too, so that taking one away always gives the text."""
    return f"'{text}" if _FORMULA.match(text) else text


def active(cell: str) -> str:
    """The text of a cell that `inert` gave."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def canonical_csv(columns: Sequence[Column]) -> Callable[[Site, Sequence[Any]], bytes]:
    """A writer of CSV for programs (RFC 4180): commas, stable names of columns, ISO 8601 dates,
    codes for states; UTF-8 without a mark."""

    def write(site: Site, rows: Sequence[Any]) -> bytes:
        head = [column.name for column in columns]
        cells = [[inert(_canonical(column.value(row))) for column in columns] for row in rows]
        return csv_bytes([head, *cells])

    return write


def excel_csv(columns: Sequence[Column], lang: str) -> Callable[[Site, Sequence[Any]], bytes]:
    """A writer of CSV as the Excel of a language opens it, with states in words; UTF-8 with the
    mark by which Excel knows it."""
    dialect = DIALECTS[lang]

    def write(site: Site, rows: Sequence[Any]) -> bytes:
        ui = site.languages[lang]
        head = [ui.text(column.label) for column in columns]
        cells = [
            [inert(_readable(column.value(row), ui, dialect)) for column in columns]
            for row in _in_language(rows, lang)
        ]
        return _csv([head, *cells], dialect.delimiter).encode("utf-8-sig")

    return write


def workbook(
    columns: Sequence[Column], title: str, lang: str
) -> Callable[[Site, Sequence[Any]], bytes]:
    """A writer of XLSX in a language: real dates and numbers, links, a header that stays in sight
    and filters. title: of its only sheet, in Finnish."""
    dialect = DIALECTS[lang]

    def write(site: Site, rows: Sequence[Any]) -> bytes:
        ui = site.languages[lang]
        stream = io.BytesIO()
        book = xlsxwriter.Workbook(stream, {"in_memory": True})
        # Without a day of its own the file would hold the moment when it was made.
        created = datetime.combine(site.today, time())
        book.set_properties({"title": ui.text(title), "author": site.name, "created": created})
        sheet = book.add_worksheet(ui.text(title))
        bold = book.add_format({"bold": True})
        day = book.add_format({"num_format": dialect.day_format})
        quoted = book.add_format({"quote_prefix": True})
        for x, column in enumerate(columns):
            sheet.write_string(0, x, ui.text(column.label), bold)
        for y, row in enumerate(_in_language(rows, lang), start=1):
            for x, column in enumerate(columns):
                value = column.value(row)
                text = _cut(_readable(value, ui, dialect))
                if isinstance(value, date):
                    sheet.write_datetime(y, x, datetime.combine(value, time()), day)
                elif isinstance(value, int | Decimal):
                    sheet.write_number(y, x, value)
                elif column.schema is ADDRESS and "://" in text:
                    sheet.write_url(y, x, text)
                elif text:
                    sheet.write_string(y, x, text, quoted if _FORMULA.match(text) else None)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(columns) - 1)
        sheet.autofit(max_width=WIDEST * 7)
        book.close()
        return stream.getvalue()

    return write


def _in_language(rows: Sequence[Any], lang: str) -> Iterator[Any]:
    return (replace(row, lang=lang) for row in rows)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def csv_bytes(lines: Iterable[Sequence[str]]) -> bytes:
    """Lines of cells as CSV for programs."""
    return _csv(lines, ",").encode("utf-8")


def _csv(lines: Iterable[Sequence[str]], delimiter: str) -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(lines)
    return stream.getvalue()


def _canonical(value: Value) -> str:
    if isinstance(value, Status):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, PartialDay):
        return value.iso
    return _text(value)


def _readable(value: Value, ui: Language, dialect: Dialect) -> str:
    if isinstance(value, Status):
        return value.text
    if isinstance(value, PartialDay):
        if value.day:
            return dialect.day(value.first)
        return ui.month(value.first) if value.month else str(value.year)
    if isinstance(value, date):
        return dialect.day(value)
    if isinstance(value, int | Decimal):
        return str(value).replace(".", dialect.point)
    return _text(value)


def _text(value: Value) -> str:
    if isinstance(value, tuple):
        return JOINT.join(value)
    return "" if value is None else str(value)
