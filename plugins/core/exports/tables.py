"""Rows and columns as files that spreadsheets read: CSV in two dialects, and XLSX.

A text that a spreadsheet could take for a formula is made inert (OWASP, "CSV Injection"): in CSV an
apostrophe stands before it, in XLSX the cell is marked as text, with the same apostrophe unseen.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import xlsxwriter

from ..pages.site import Site
from ..pages.views import Status
from .dataset import ADDRESS, LANG, Column, Value

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
JOINT = "; "
"""Between several values of a cell."""
WIDEST = 60
"""Characters in a column of the workbook, before a reader widens it."""


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


def finnish_csv(columns: Sequence[Column]) -> Callable[[Site, Sequence[Any]], bytes]:
    """A writer of CSV as Finnish Excel opens it: semicolons, days and decimal commas as Finns
    write them, states in words; UTF-8 with the mark by which Excel knows it."""

    def write(site: Site, rows: Sequence[Any]) -> bytes:
        ui = site.languages[LANG]
        head = [ui.text(column.label) for column in columns]
        cells = [[inert(_finnish(column.value(row))) for column in columns] for row in rows]
        return _csv([head, *cells], ";").encode("utf-8-sig")

    return write


def workbook(columns: Sequence[Column], title: str) -> Callable[[Site, Sequence[Any]], bytes]:
    """A writer of XLSX in Finnish: real dates and numbers, links, a header that stays in sight and
    filters. title: of its only sheet, in Finnish."""

    def write(site: Site, rows: Sequence[Any]) -> bytes:
        ui = site.languages[LANG]
        stream = io.BytesIO()
        book = xlsxwriter.Workbook(stream, {"in_memory": True})
        # Without a day of its own the file would hold the moment when it was made.
        created = datetime.combine(site.today, time())
        book.set_properties({"title": ui.text(title), "author": site.name, "created": created})
        sheet = book.add_worksheet(ui.text(title))
        bold = book.add_format({"bold": True})
        day = book.add_format({"num_format": "d.m.yyyy"})
        quoted = book.add_format({"quote_prefix": True})
        for x, column in enumerate(columns):
            sheet.write_string(0, x, ui.text(column.label), bold)
            for y, row in enumerate(rows, start=1):
                value = column.value(row)
                text = _finnish(value)
                if isinstance(value, date):
                    sheet.write_datetime(y, x, datetime.combine(value, time()), day)
                elif isinstance(value, int):
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
    return _text(value)


def _finnish(value: Value) -> str:
    if isinstance(value, Status):
        return value.text
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    if isinstance(value, int | float | Decimal):
        return str(value).replace(".", ",")
    return _text(value)


def _text(value: Value) -> str:
    if isinstance(value, tuple):
        return JOINT.join(value)
    return "" if value is None else str(value)
