"""What a CSV file's bytes are read as. Faults of its text are in tests/core/cases/survey-*.md."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plugins.core.problems import Place
from plugins.core.source import LARGEST_FILE
from plugins.core.surveys import read_table
from plugins.core.types.survey import Results

PLACE = Place("content/kyselyt/kylat.csv")
RESULTS = Results.model_validate(
    {
        "title": "Kylät",
        "file": "kylat.csv",
        "columns": [
            {"name": "kylä", "label": "Kylä", "kind": "area"},
            {"name": "n", "label": "Vastauksia", "kind": "answers"},
            {"name": "km", "label": "Matka", "kind": "number"},
        ],
    }
)
TEXT = "kylä;n;km\nRantakylä;1 012;1,5\nMetsäperä;3;-0,25\n"
ROWS = [
    ("Rantakylä", Decimal("1012"), Decimal("1.5")),
    ("Metsäperä", Decimal("3"), Decimal("-0.25")),
]


def read(data: bytes):
    table, problems = read_table(PLACE, data, len(data), RESULTS)
    return [row.cells for row in table.rows] if table else None, [
        problem.describe("fi") for problem in problems
    ]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.rstrip().encode(),
        TEXT.replace(",", ".").encode(),
        TEXT.replace(" 012", "\u00a0012").encode(),
        TEXT.replace("-", "−").encode(),
        TEXT.replace(",", ".").replace(";", ",").encode(),
        TEXT.replace("1,5", '"1,5"').replace("-0,25", '"-0,25"').replace(";", "\t").encode(),
        b"km;kyl\xc3\xa4;n\n1,50;Rantakyl\xc3\xa4;1012\n-0,25;Mets\xc3\xa4per\xc3\xa4;3\n",
    ],
    ids=[
        *("as it should be", "with Excel's mark of UTF-8", "Windows line ends", "no last line end"),
        *("decimal points", "a space that doesn't break", "a minus sign", "commas between cells"),
        *("tabs and quotes", "columns in another order"),
    ],
)
def test_these_are_the_same_table(data):
    assert read(data) == (ROWS, [])


@pytest.mark.parametrize(
    ("data", "start"),
    [
        (
            TEXT.encode("latin-1"),
            "1:4: F02 Tiedosto ei ole UTF-8-tekstiä vaan todennäköisesti Latin-1",
        ),
        (
            TEXT.encode("utf-16"),
            "1:1: F02 Tiedosto ei ole UTF-8-tekstiä vaan todennäköisesti UTF-16",
        ),
        (TEXT.encode() + b"\x07", "4:1: F03 Tekstissä on ohjausmerkki U+0007"),
        (b" \n", "1:1: F04 Tiedosto on tyhjä"),
        (
            TEXT.encode() + b"x;3;4\n" * (LARGEST_FILE // 6),
            "1:1: D11 Taulukossa on 500050 tavua; enintään 500000 luetaan. Tiivistä se niihin",
        ),
    ],
    ids=["Latin-1", "UTF-16", "a control character", "nothing but spaces", "too large"],
)
def test_bytes_that_are_no_table_are_told_and_give_none(data, start):
    rows, (line,) = read(data)

    assert rows is None
    assert line.startswith(f"{PLACE.path}:{start}")


def test_an_empty_file_has_been_told_of_already():
    assert read(b"") == (None, [])


def test_a_file_of_nothing_but_faults_gets_twenty_messages():
    _, problems = read(TEXT.encode() + b"x;monta;4\n" * 1000)

    assert len(problems) <= 21


PIECES = (
    "kylä",
    "n",
    "km",
    ";",
    ",",
    "\t",
    '"',
    "\n",
    "1",
    "2,5",
    "3.5",
    "-",
    "%",
    " ",
    "ei tietoa",
)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40), st.booleans())
@example(['Ranta"kylä;', "x", ";4\n"], True)
@example(['"a""b;c";x;""', "\n"], True)
def test_any_text_is_a_table_or_problems(pieces, with_head):
    text = ("kylä;n;km\n" if with_head else "") + "".join(pieces)
    data = text.encode("utf-8", "ignore")
    table, problems = read_table(PLACE, data, len(data), RESULTS)

    assert (table is None) == (any(p.severity == "error" for p in problems) or not data)


@pytest.mark.parametrize(
    "text", ["x;" * 249_990, 'kylä;n;km\n"' + "a" * 400_000, "kylä;n;km\n" + "a;1;2\n" * 80_000]
)
def test_a_hostile_file_ends_in_its_problems(text, in_a_minute):
    _, problems = read(text.encode())

    assert 1 <= len(problems) <= 25
