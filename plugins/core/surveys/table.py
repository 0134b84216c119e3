"""A CSV file as a table of the columns that an edition declares, or every problem it has."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from ..problems import Place, Problem, nearest
from ..source import LARGEST_FILE, decode
from ..types.survey import DELIMITERS, Column, ColumnKind, Results

MISSING = frozenset(("", "ei tietoa", "..", "…", "ingen uppgift", "not known"))
"""What stands in a cell whose number isn't known. It stays unknown: it's no zero."""

MOST_FAULTS = 20
"""Problems that are told of one file; one with more has something else wrong than slips."""

_NUMBER = re.compile(
    r"[-−]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}|\d{1,15})(?:([.,])\d{1,9})?", re.ASCII
)
_SPACES = re.compile(r"[ \u00a0\u202f]")
_WHOLE = (ColumnKind.COUNT, ColumnKind.ANSWERS)

Value = str | Decimal | None


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table. cells: in the order of the columns; None where nothing is known. withheld:
    the columns whose value isn't told; their cells are None too."""

    cells: tuple[Value, ...]
    is_total: bool = False
    withheld: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Table:
    """results: what the header declares. rows: in the order of the file."""

    results: Results
    rows: tuple[Row, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        return self.results.columns

    @property
    def labels(self) -> tuple[int, ...]:
        """The places of the columns that name what a row is of."""
        return tuple(i for i, column in enumerate(self.columns) if column.is_label)

    def place_of(self, name: str) -> int:
        """The place of a column by its name."""
        return next(i for i, column in enumerate(self.columns) if column.name == name)


def read_table(
    place: Place, data: bytes | None, size: int, results: Results
) -> tuple[Table | None, list[Problem]]:
    """The table in a file's bytes; None if it has problems. size: of the file in bytes. An empty
    file has been told of already."""
    if size > LARGEST_FILE:
        return None, [Problem.at(place, "D11", size=size, most=LARGEST_FILE)]
    if not data:
        return None, []
    text, problems = decode(place, data, size)
    if not text:
        return None, problems
    reader = _Reader(place, results, problems)
    rows = reader.rows(text.split("\n"))
    failed = any(problem.severity == "error" for problem in problems)
    return None if failed else Table(results, rows), problems


@dataclass
class _Reader:
    """Reads the lines of one file; what is wrong goes to `problems`."""

    place: Place
    results: Results
    problems: list[Problem]
    delimiter: str = ""
    decimal: tuple[str, int] | None = None
    seen: dict[tuple[Value, ...], int] = field(default_factory=dict)

    def rows(self, lines: Sequence[str]) -> tuple[Row, ...]:
        written = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
        (first, head), *rest = written
        order = self._order(first, head)
        if order is None:
            return ()
        rows: list[Row] = []
        for number, line in rest:
            if len(self.problems) >= MOST_FAULTS:
                break
            cells = self._cells(number, line)
            if cells is not None and (row := self._row(number, line, cells, order)):
                rows.append(row)
        if not rest:
            self._tell((first, 1), "D07")
        return tuple(rows)

    def _tell(self, at: tuple[int, int], code: str, **arguments: str | int) -> None:
        """Notes a problem at a line and column."""
        self.problems.append(Problem.at(self.place.at(*at), code, **arguments))

    def _order(self, number: int, head: str) -> list[int] | None:
        """Where each declared column stands in the file; None if that can't be told."""
        declared = [column.name for column in self.results.columns]
        self.delimiter = self._delimiter(head, set(declared))
        if not self.delimiter:
            self._tell((number, 1), "D08")
            return None
        names = self._cells(number, head)
        if names is None:
            return None
        before = len(self.problems)
        starts = _starts(head, self.delimiter)
        lacking = [name for name in declared if name not in names]
        places: dict[str, int] = {}
        for index, (name, at) in enumerate(zip(names, starts, strict=False)):
            if len(self.problems) - before >= MOST_FAULTS:
                break
            if name in places:
                self._tell((number, at), "D10", column=name)
            elif name not in declared:
                self._tell((number, at), "D02", column=name, suggestion=nearest(name, lacking))
            places.setdefault(name, index)
        for name in lacking:
            self._tell((number, 1), "D01", column=name)
        return [places[name] for name in declared] if len(self.problems) == before else None

    def _delimiter(self, head: str, declared: set[str]) -> str:
        """What stands between cells: as declared, or that which gives most of the declared names;
        nothing where neither tells."""
        if self.results.delimiter:
            given = DELIMITERS[self.results.delimiter]
            return given if given in head or len(declared) == 1 else ""
        found = {d: len(declared.intersection(_split(head, d) or ())) for d in DELIMITERS.values()}
        best = max(found.values())
        fitting = [delimiter for delimiter, count in found.items() if count == best]
        return fitting[0] if best and (len(fitting) == 1 or len(declared) == 1) else ""

    def _cells(self, number: int, line: str) -> list[str] | None:
        cells = _split(line, self.delimiter)
        if cells is None:
            self._tell((number, line.find('"') + 1 or 1), "D09")
        return cells

    def _row(self, number: int, line: str, cells: list[str], order: list[int]) -> Row | None:
        if len(cells) != len(order):
            last = _starts(line, self.delimiter)[: len(order)][-1]
            self._tell((number, last), "D03", cells=len(cells), columns=len(order))
            return None
        values = []
        starts = _starts(line, self.delimiter)
        for column, index in zip(self.results.columns, order, strict=True):
            text = cells[index]
            is_label = column.is_label
            values.append(text if is_label else self._number((number, starts[index]), column, text))
        labels = tuple(
            value
            for column, value in zip(self.results.columns, values, strict=True)
            if column.is_label
        )
        if labels in self.seen:
            shown = ", ".join(str(label) for label in labels)
            self._tell((number, 1), "D06", labels=shown, line=self.seen[labels])
            return None
        self.seen[labels] = number
        return Row(tuple(values), self._is_total(values))

    def _is_total(self, values: list[Value]) -> bool:
        total = self.results.total
        names = [column.name for column in self.results.columns]
        return bool(total) and values[names.index(total.column)] == total.value

    def _number(self, at: tuple[int, int], column: Column, text: str) -> Decimal | None:
        """A cell's number; None where it is missing or isn't one, which is told."""
        if text.casefold() in MISSING:
            return None
        plain = text.removesuffix("%").rstrip() if column.kind is ColumnKind.PERCENT else text
        match = _NUMBER.fullmatch(plain)
        number = None
        if match:
            plain = _SPACES.sub("", plain).replace("−", "-").replace(",", ".")
            number = Decimal(plain)
        if match is None or number is None or not _fits(number, column.kind):
            expected = f"cell-{column.kind}"
            self._tell(at, "D04", value=text, column=column.name, expected=expected)
            return None
        mark = match[1]
        if mark and self.decimal is None:
            self.decimal = mark, at[0]
        elif mark and self.decimal and mark != self.decimal[0]:
            self._tell(at, "D05", value=text, line=self.decimal[1])
        return number


def _fits(number: Decimal, kind: ColumnKind) -> bool:
    if kind in _WHOLE:
        return number >= 0 and number == number.to_integral_value()
    return kind is not ColumnKind.PERCENT or 0 <= number <= 100


def _split(line: str, delimiter: str) -> list[str] | None:
    """The cells of a line, without the spaces around them; None if a quotation mark isn't closed.
    A cell that goes on to the next line isn't one of a table of results."""
    try:
        (cells,) = csv.reader([line], delimiter=delimiter, strict=True)
    except csv.Error:
        return None
    return [cell.strip() for cell in cells]


def _starts(line: str, delimiter: str) -> list[int]:
    """The columns, from 1, where the cells of a line begin: after each delimiter outside quotes.
    As for the csv module, only a cell's first mark quotes, and two within are one."""
    starts = [1]
    quoted, closed = False, 0
    for at, character in enumerate(line, start=1):
        if character == '"':
            opens = at == starts[-1] or closed == at - 1
            closed = at if quoted else 0
            quoted = not quoted and opens
        elif character == delimiter and not quoted:
            starts.append(at + 1)
    return starts
