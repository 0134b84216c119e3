"""What too few answered isn't told, and can't be calculated from what is."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import example, given
from hypothesis import strategies as st

from plugins.core.problems import Place
from plugins.core.surveys import FEWEST, read_table, withheld
from plugins.core.types.survey import Results

HIDDEN = "×"


def results(columns: str, **more) -> Results:
    """Columns as `name:kind` in a row; `b:count/n` has its answers in n, `t:answers=a+b` is a sum."""
    found = []
    for text in columns.split():
        name, _, kind = text.partition(":")
        kind, _, parts = kind.partition("=")
        kind, _, answers = kind.partition("/")
        column = {"name": name, "label": name, "kind": kind}
        found.append(
            column
            | ({"answers": answers} if answers else {})
            | ({"sum_of": parts.split("+")} if parts else {})
        )
    return Results.model_validate({"title": "T", "file": "t.csv", "columns": found, **more})


def shown(declared: Results, text: str, respondents: int | None = None) -> str:
    """The table that a file gives, as text, with × for what is withheld."""
    data = text.encode()
    table, problems = read_table(Place("t.csv"), data, len(data), declared)
    assert table and not problems
    rows = [
        ";".join(
            HIDDEN if place in row.withheld else "" if cell is None else str(cell)
            for place, cell in enumerate(row.cells)
        )
        for row in withheld(table, respondents).rows
    ]
    return "\n".join(rows)


AREAS = results("area:area n:answers good:percent", total={"column": "area", "value": "all"})
ALONE = results("area:area n:answers good:percent")


def test_figures_of_fewer_than_three_answers_are_withheld_with_their_number():
    assert shown(ALONE, "area;n;good\na;2;50\nb;3;66.7\nc;0;") == "a;×;×\nb;3;66.7\nc;×;"


def test_what_is_not_known_stays_unknown():
    assert shown(ALONE, "area;n;good\na;9;ei tietoa\nb;;50\nc;..;") == "a;9;\nb;;×\nc;;"


def test_a_total_hides_the_second_smallest_too():
    text = "area;n;good\na;2;50\nb;5;40\nc;4;25\nd;9;30\nall;20;35"

    assert shown(AREAS, text) == "a;×;×\nb;5;40\nc;×;×\nd;9;30\nall;20;35"


def test_withheld_parts_have_three_answers_together():
    text = "area;n;good\na;1;100\nb;1;0\nc;7;25\nd;8;25\nall;17;29"

    assert shown(AREAS, text) == "a;×;×\nb;×;×\nc;×;×\nd;8;25\nall;17;29"


def test_a_single_part_hides_its_total():
    assert shown(AREAS, "area;n;good\na;2;50\nall;2;50") == "a;×;×\nall;×;×"


def test_a_sum_that_nobody_declared_is_known_by_its_number():
    assert shown(ALONE, "area;n;good\na;2;50\nb;5;40\nc;4;25\nd;9;30\nall;20;35") == (
        "a;×;×\nb;5;40\nc;×;×\nd;9;30\nall;20;35"
    )
    columns = results("area:area w:answers m:answers o:answers t:answers")
    assert shown(columns, "area;w;m;o;t\na;8;7;1;16\nb;5;5;5;15") == "a;8;×;×;16\nb;5;5;5;15"
    two = results("area:area year:label n:answers")
    text = "area;year;n\na;1;2\nb;1;5\nc;1;6\nall;1;13\na;2;4"
    assert shown(two, text) == "a;1;×\nb;1;×\nc;1;6\nall;1;13\na;2;4"


def test_the_respondents_of_the_edition_are_a_sum_too():
    text = "area;n;good\na;2;50\nb;5;40\nc;4;25"
    years = results("area:area year:label n:answers")
    sexes = results("area:area w:answers m:answers")

    assert shown(ALONE, text, 20) == "a;×;×\nb;5;40\nc;4;25"
    assert shown(ALONE, text, 11) == "a;×;×\nb;5;40\nc;×;×"
    assert shown(years, "area;year;n\na;1;2\nb;1;5\nc;1;6\na;2;2\nb;2;5\nc;2;4", 11) == (
        "a;1;×\nb;1;5\nc;1;6\na;2;×\nb;2;5\nc;2;×"
    )
    assert shown(sexes, "area;w;m\na;2;9\nb;8;7", 26) == "a;×;9\nb;8;×"
    assert shown(ALONE, "area;n;good\na;1;50\nb;1;40", 2) == "a;×;×\nb;×;×"


def test_each_year_has_its_own_total():
    declared = results("area:area year:label n:answers", total={"column": "area", "value": "all"})
    text = "area;year;n\na;1;2\nb;1;5\nc;1;6\nall;1;13\na;2;4\nb;2;5\nc;2;6\nall;2;15"

    assert shown(declared, text) == ("a;1;×\nb;1;×\nc;1;6\nall;1;13\na;2;4\nb;2;5\nc;2;6\nall;2;15")


def test_groups_of_answers_are_judged_one_by_one():
    declared = results("area:area n:answers m:answers good_n:percent/n good_m:percent/m")

    assert shown(declared, "area;n;m;good_n;good_m\na;2;8;50;40") == "a;×;8;×;40"


def test_a_column_that_is_a_sum_hides_another_of_its_parts():
    declared = results("area:area w:answers m:answers o:answers t:answers=w+m+o")

    assert shown(declared, "area;w;m;o;t\na;8;7;1;16\nb;5;5;5;15") == "a;8;×;×;16\nb;5;5;5;15"


def test_rows_and_columns_together_tell_nothing_either():
    """Each row and column here hides two or none, and yet both cells of the third column could be
    calculated: they are the only way between two squares."""
    declared = results(
        "area:area a:answers b:answers c:answers d:answers e:answers t:answers=a+b+c+d+e",
        total={"column": "area", "value": "all"},
    )
    grid = [[2, 2, 9, 9, 9], [2, 2, 2, 9, 9], [9, 9, 9, 2, 2], [9, 9, 2, 2, 2], [9, 9, 9, 9, 9]]
    before, after = recovered(declared, grid)

    assert before and not after


@given(
    st.integers(2, 5).flatmap(
        lambda width: st.lists(
            st.lists(st.integers(0, 9), min_size=width, max_size=width), min_size=2, max_size=6
        )
    )
)
@example([[1, 9], [9, 9]])
@example([[0, 0], [0, 0]])
def test_no_withheld_answer_can_be_calculated_from_totals_rows_and_columns(grid):
    names = [f"g{number}" for number in range(len(grid[0]))]
    declared = results(
        f"area:area {' '.join(f'{name}:answers' for name in names)} t:answers={'+'.join(names)}",
        total={"column": "area", "value": "all"},
    )
    _, after = recovered(declared, grid)

    assert not after


@given(st.lists(st.integers(0, 12), min_size=1, max_size=8))
def test_a_total_less_what_is_shown_is_never_of_fewer_than_three_answers(counts):
    rows = [f"a{number};{count};" for number, count in enumerate(counts)]
    text = "\n".join(["area;n;good", *rows, f"all;{sum(counts)};"])
    *parts, total = (line.split(";")[1] for line in shown(AREAS, text).split("\n"))
    rest = sum(counts) - sum(int(part) for part in parts if part != HIDDEN)

    assert total == HIDDEN or (rest == 0 and HIDDEN not in parts) or rest >= FEWEST
    assert all(part == HIDDEN for part, count in zip(parts, counts, strict=True) if count < FEWEST)


def recovered(declared: Results, grid: list[list[int]]) -> tuple[set, set]:
    """The cells of fewer than three answers whose number the equations of the totals give exactly:
    if these cells alone were withheld, and with what is withheld in truth."""
    grid = [[*row, sum(row)] for row in grid]
    grid.append([sum(column) for column in zip(*grid, strict=True)])
    lines = [f"r{n};" + ";".join(map(str, row)) for n, row in enumerate(grid[:-1])]
    lines.append("all;" + ";".join(map(str, grid[-1])))
    head = ";".join(column.name for column in declared.columns)
    told = [line.split(";")[1:] for line in shown(declared, "\n".join([head, *lines])).split("\n")]
    cells = list(product(range(len(grid)), range(len(grid[0]))))
    few = {(r, c) for r, c in cells if grid[r][c] < FEWEST}
    hidden = {(r, c) for r, c in cells if told[r][c] == HIDDEN}
    assert few <= hidden
    height, width = len(grid), len(grid[0])
    equations = [[(r, c) for c in range(width)] for r in range(height)]
    equations += [[(r, c) for r in range(height)] for c in range(width)]
    return few & determined(equations, few), few & determined(equations, hidden)


def determined(equations, unknown) -> set:
    """The unknowns that equations, whose last member is the sum of the others, fix by themselves:
    those with a row of their own in the reduced echelon form."""
    order = {cell: n for n, cell in enumerate(sorted(unknown))}
    rows = []
    for members in equations:
        row = [Fraction(0)] * len(order)
        for cell in members:
            if cell in order:
                row[order[cell]] += -1 if cell == members[-1] else 1
        rows.append(row)
    rank = 0
    for column in range(len(order)):
        pivot = next((n for n in range(rank, len(rows)) if rows[n][column]), None)
        if pivot is None:
            continue
        rows[rank], rows[pivot] = rows[pivot], rows[rank]
        rows[rank] = [value / rows[rank][column] for value in rows[rank]]
        for n, row in enumerate(rows):
            if n != rank and row[column]:
                rows[n] = [a - row[column] * b for a, b in zip(row, rows[rank], strict=True)]
        rank += 1
    alone = [[n for n, value in enumerate(row) if value] for row in rows]
    cells = list(order)
    return {cells[places[0]] for places in alone if len(places) == 1}


def test_the_attack_finds_what_simple_arithmetic_finds():
    assert determined([["a", "b", "t"]], {"a"}) == {"a"}
    assert determined([["a", "b", "t"]], {"a", "b"}) == set()
    assert determined([["a", "b", "t"], ["b", "c", "u"]], {"a", "b", "c", "t"}) == set()
