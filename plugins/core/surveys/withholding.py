"""What is not told of a table because too few answered.

The rule is that of the makers of Kuntakysely: no figure where an area has fewer than three answers.
It is kept for every row and for each group of columns that counts its answers: the count and all
the values that come from those answers are withheld. Where it isn't known how many answered, they
are withheld as well.

A withheld value must not come out by arithmetic either. Where a table has a total row, or a column
that is the sum of others, or its answers add up to those of the whole edition, each such sum must
leave something open:

* of its parts at least two are withheld, or the sum itself, and
* the withheld parts have at least three answers together, since the sum less the shown parts is a
  figure of those answers.

Sums of rows and of columns together can tell more than each alone. Think of each sum as a place and
of each withheld cell as a road between the two sums it belongs to, or from its only sum out of the
town. A cell can be calculated if and only if its road is the only way between two parts of the town
(a bridge): the sums on one side of it, added up, leave no other unknown. Then the smallest shown
cell that leads out of one side is withheld too, which makes a second way.

What this doesn't hinder: bounds. Of two withheld parts of a sum, each lies between zero and their
sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from .table import Table

FEWEST = 3
"""Answers that a figure must come from."""

Cell = tuple[int, str]
"""A row's place and the column that counts the answers: what is shown or withheld together."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A cell that is the sum of others; None where the sum stands on the page by itself."""

    total: Cell | None
    parts: tuple[Cell, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        return self.parts if self.total is None else (self.total, *self.parts)


def withheld(table: Table, respondents: int | None = None) -> Table:
    """The table without what its rules withhold: those cells are None, and said to be
    withheld. What isn't known stays unknown. respondents: how many answered in all, which the page
    tells beside the table."""
    groups = _groups(table)
    answers = {
        (index, name): row.cells[table.place_of(name)]
        for index, row in enumerate(table.rows)
        for name in groups
    }
    hidden = cells_to_withhold(answers, tuple(_sums(table, groups, respondents)))
    rows = []
    for index, row in enumerate(table.rows):
        columns = frozenset(
            place
            for name in groups
            if (index, name) in hidden
            for place in groups[name]
            if row.cells[place] is not None
        )
        cells = tuple(None if n in columns else cell for n, cell in enumerate(row.cells))
        rows.append(replace(row, cells=cells, withheld=columns))
    return replace(table, rows=tuple(rows))


def _groups(table: Table) -> Mapping[str, tuple[int, ...]]:
    """Each column that counts answers → it and the columns whose values come from them."""
    groups: dict[str, list[int]] = {}
    for index, column in enumerate(table.columns):
        if not column.is_label:
            groups.setdefault(table.results.answers_of(column), []).append(index)
    return {name: tuple(columns) for name, columns in groups.items()}


def _sums(
    table: Table, groups: Mapping[str, tuple[int, ...]], respondents: int | None
) -> Iterator[Sum]:
    """The sums that the table holds, of cells that count answers. Where the header declares none,
    a number that happens to be the sum of all the others is taken for one."""
    total = table.results.total
    of_columns = table.results.sums_of_groups() or _of_columns(table, tuple(groups))
    together = () if of_columns else tuple(groups)
    for column in (table.place_of(total.column),) if total else table.labels:
        alike: dict[tuple, list[int]] = {}
        for index, row in enumerate(table.rows):
            others = tuple(row.cells[label] for label in table.labels if label != column)
            alike.setdefault(others, []).append(index)
        found: list[Sum] = []
        for rows in alike.values():
            of_rows = [one for name in groups for one in _of_rows(table, rows, name)]
            found += of_rows or _of_all(
                table, rows, (*((n,) for n in groups), together), respondents
            )
        yield from found
        if found:
            break
    for name, parts in of_columns.items():
        for index in range(len(table.rows)):
            yield Sum((index, name), tuple((index, part) for part in parts))


def _of_rows(table: Table, rows: Sequence[int], name: str) -> Iterator[Sum]:
    """The row among these that is the sum of the others in a column of answers."""
    if table.results.total:
        total = next((index for index in rows if table.rows[index].is_total), None)
    else:
        total = _rest(rows, [_count(table, index, name) for index in rows])
    parts = tuple((index, name) for index in rows if index != total)
    if total is not None and parts:
        yield Sum((total, name), parts)


def _of_all(
    table: Table,
    rows: Sequence[int],
    choices: Iterable[tuple[str, ...]],
    respondents: int | None,
) -> Iterator[Sum]:
    """All that these rows count in the first of these groups of columns where it adds up to the
    number of respondents."""
    for names in choices:
        parts = tuple((index, name) for index in rows for name in names)
        if len(parts) > 1 and sum(_count(table, *part) for part in parts) == respondents:
            yield Sum(None, parts)
            return


def _count(table: Table, index: int, name: str) -> Any:
    return table.rows[index].cells[table.place_of(name)] or 0


def _of_columns(table: Table, names: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The column of answers that is the sum of the others on every row, as if it were declared."""
    places = [table.place_of(name) for name in names]
    found = {_rest(names, [row.cells[place] or 0 for place in places]) for row in table.rows}
    total = found.pop() if len(found) == 1 else None
    return {total: tuple(name for name in names if name != total)} if total else {}


def _rest(members: Sequence[Any], numbers: Sequence[Any]) -> Any:
    """The member whose number is the sum of the others', of which there must be two; else None."""
    whole = sum(numbers)
    is_sum = (2 * number == whole and whole > 0 for number in numbers)
    found = [member for member, it_is in zip(members, is_sum, strict=True) if it_is]
    return found[0] if found and len(members) > 2 else None


def cells_to_withhold(answers: Mapping[Cell, Decimal | None], sums: Sequence[Sum]) -> set[Cell]:
    """The cells that aren't told. answers: behind each cell, None where that isn't known. A cell is
    a member of two sums at most."""
    few = {cell for cell, count in answers.items() if count is None or count < FEWEST}
    hidden = set(few)
    of: dict[Cell, list[int]] = {}
    for number, one in enumerate(sums):
        for cell in one.cells:
            of.setdefault(cell, []).append(number)

    def size(cell: Cell) -> tuple[Decimal, int, str]:
        return answers[cell] or Decimal(0), *cell

    def close(numbers: list[int]) -> None:
        """Withholds until each of these sums, and each that this touches, leaves enough open."""
        while numbers:
            one = sums[numbers.pop()]
            shown = sorted((p for p in one.parts if p not in hidden), key=size, reverse=True)
            while not _is_closed(one, hidden, answers):
                found = shown.pop() if shown else one.total
                if found is None:
                    break
                hidden.add(found)
                numbers += of[found]

    close(list(range(len(sums))))
    while ways := _way_out(few, hidden, of, sums):
        found = min(ways, key=size)
        hidden.add(found)
        close(list(of[found]))
    return hidden


def _is_closed(one: Sum, hidden: set[Cell], answers: Mapping[Cell, Decimal | None]) -> bool:
    """Whether a sum tells nothing of a part that is withheld."""
    parts = [part for part in one.parts if part in hidden]
    if one.total in hidden:
        # The sum could be put together from its parts, were they all shown.
        return bool(parts)
    return not parts or (len(parts) > 1 and sum(answers[p] or 0 for p in parts) >= FEWEST)


OUT = -1
"""The place outside the town; the sums are its places by their numbers."""


def _way_out(
    few: set[Cell], hidden: set[Cell], of: Mapping[Cell, Sequence[int]], sums: Sequence[Sum]
) -> list[Cell] | None:
    """The shown cells that lead out of one side of a bridge, which is a withheld cell that too few
    answered and that could be calculated; None if there is no such bridge, or no way out of it."""
    for bridge, side in _bridges(hidden, of):
        if bridge in few:
            inside = set(side)
            cells = {cell for number in side for cell in sums[number].cells} - hidden
            leading_out = [c for c in cells if not inside.issuperset(_ends(of[c]))]
            if leading_out:
                return leading_out
    return None


def _ends(numbers: Sequence[int]) -> tuple[int, int]:
    return (numbers[0], numbers[1]) if len(numbers) > 1 else (numbers[0], OUT)


def _bridges(
    hidden: set[Cell], of: Mapping[Cell, Sequence[int]]
) -> Iterator[tuple[Cell, list[int]]]:
    """Each bridge with the places on its far side (R. E. Tarjan, 1974), walked without recursion:
    from outside the town first, so that this is never on the far side."""
    roads: dict[int, list[tuple[Cell, int]]] = {}
    for cell in sorted(hidden):
        if of.get(cell):
            a, b = _ends(of[cell])
            roads.setdefault(a, []).append((cell, b))
            roads.setdefault(b, []).append((cell, a))
    order: dict[int, int] = {}
    low: dict[int, int] = {}
    reached: list[int] = []
    for start in sorted(roads):
        if start in order:
            continue
        order[start] = low[start] = len(reached)
        reached.append(start)
        path: list[tuple[int, Cell | None, Iterator[tuple[Cell, int]]]] = [
            (start, None, iter(roads[start]))
        ]
        while path:
            place, came_by, further = path[-1]
            road, there = next(further, (None, place))
            if road is None:
                path.pop()
                if path:
                    before = path[-1][0]
                    low[before] = min(low[before], low[place])
                    if came_by is not None and low[place] > order[before]:
                        yield came_by, reached[order[place] :]
            elif there not in order:
                order[there] = low[there] = len(reached)
                reached.append(there)
                path.append((there, road, iter(roads[there])))
            elif road != came_by:
                low[place] = min(low[place], order[there])
