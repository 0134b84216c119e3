"""A header and a body out of a text, every value with its line and column."""

from __future__ import annotations

import pytest

from plugins.core.frontmatter import Figures, read_yaml, split
from plugins.core.problems import Place

FILE = Place("content/sivut/tietoa.md")


def header(text: str):
    parts = split(FILE, f"---\n{text}\n---\nLeipäteksti.\n")
    assert parts.problems == ()
    return parts.header


def test_header_and_body():
    parts = split(FILE, "---\ntitle: Otsikko\n---\nEka.\n\nToka.\n")

    assert parts.header.data() == {"title": "Otsikko"}
    assert (parts.body, parts.body_line) == ("Eka.\n\nToka.\n", 4)


def test_empty_lines_above_and_spaces_after_the_fences_are_allowed():
    parts = split(FILE, "\n  \n---  \ntitle: A\n---\t\nEka.\n")

    assert parts.header.data() == {"title": "A"}
    assert (parts.body, parts.body_line) == ("Eka.\n", 6)


def test_a_body_may_hold_fences_of_its_own():
    assert split(FILE, "---\ntitle: A\n---\na\n---\nb\n---\n").body == "a\n---\nb\n---\n"


def test_a_page_without_a_body():
    assert split(FILE, "---\ntitle: A\n---").body == ""


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2017", 2017),
        ("-1", -1),
        ("0", 0),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("010", "010"),
        ("1.10", "1.10"),
        ("0x10", "0x10"),
        ("0b1", "0b1"),
        ("12:30:00", "12:30:00"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("2018-01-02", "2018-01-02"),
        ("2.1.2018", "2.1.2018"),
        ("yes", "yes"),
        ("no", "no"),
        ("'2017'", "2017"),
        ('"true"', "true"),
        ("9" * 30, "9" * 30),
        ("|\n  rivi\n  toinen", "rivi\ntoinen\n"),
        (">\n  rivi\n  toinen", "rivi toinen\n"),
        ("[a, 1]", ["a", 1]),
        ("{a: {b: c}}", {"a": {"b": "c"}}),
    ],
)
def test_scalars_are_text_unless_plainly_something_else(written, value):
    found = header(f"k: {written}").data()["k"]

    assert found == value and (isinstance(found, str) or type(found) is type(value))


@pytest.mark.parametrize("written", ["010", "1.10", "-0.5", "2.1.2018", "1.2.3"])
def test_figures_that_another_reader_would_change_are_known(written):
    assert isinstance(header(f"k: {written}").data()["k"], Figures)
    assert not isinstance(header(f'k: "{written}"').data()["k"], Figures)


def test_every_value_knows_its_place():
    node = header("title: A\nsource:\n  - url: x\n    retrieved: y\n  - url: z")

    assert node.place(("title",)) == (2, 8)
    assert node.place(("title",), of_key=True) == (2, 1)
    assert node.place(("source",)) == (4, 3)
    assert node.place(("source", 0, "retrieved")) == (5, 16)
    assert node.place(("source", 1, "url"), of_key=True) == (6, 5)
    assert node.place(("source", 1, "missing")) == (6, 5)
    assert node.place(("missing", "deeper")) == (2, 1)
    assert node.place(()) == (2, 1)


def test_one_value_stands_where_a_list_of_one_would():
    assert header("areas: tampere").place(("areas", 0)) == (2, 8)


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("title: A", [("H01", 1, 1)]),
        ("\n\ntitle: A", [("H01", 3, 1)]),
        ("---\ntitle: A\n", [("H02", 1, 1)]),
        ("---\n---\n", [("H07", 1, 1)]),
        ("---\n- a\n---\n", [("H07", 1, 1)]),
        ("---\na: b: c\n---\n", [("H03", 2, 5)]),
        ("---\na: [b\nc: d\n---\n", [("H03", 3, 2)]),
        ('---\na: "b\n\nc: d\n---\n', [("H03", 2, 4)]),
        ("---\na: b\n c: d\n---\n", [("H03", 3, 3)]),
        ("---\na:\n\tb: c\n---\n", [("H06", 3, 1)]),
        ("---\na: b\na: c\nd: {e: 1, e: 2}\n---\n", [("H05", 3, 1), ("H05", 4, 11)]),
        ("---\na: &b c\nd: *b\n---\n", [("H04", 2, 4), ("H04", 3, 4)]),
        ("---\na: !!int 5\n---\n", [("H04", 2, 4)]),
        ("---\n? [a]\n: b\n---\n", [("H07", 2, 3)]),
        ('---\na: "\\a"\n---\n', [("F03", 2, 4)]),
    ],
)
def test_what_cannot_be_read(text, problems):
    parts = split(FILE, text)

    assert parts.header is None
    assert [(p.code, p.place.line, p.place.column) for p in parts.problems] == problems


def test_the_body_below_a_broken_header_is_still_known():
    parts = split(FILE, "---\na: b: c\n---\nLeipäteksti.\n")

    assert (parts.body, parts.body_line) == ("Leipäteksti.\n", 4)


def test_nesting_ends_at_twelve():
    twelve, thirteen = ("k: " + "[" * n + "]" * n for n in (11, 12))

    assert header(twelve)
    assert [p.code for p in split(FILE, f"---\n{thirteen}\n---\n").problems] == ["H08"]


def test_two_documents_are_one_too_many():
    _, problems = read_yaml(FILE, "a: b\n---\nc: d\n")

    assert [(p.code, p.place.line) for p in problems] == [("H07", 3)]


def test_lines_above_are_counted():
    node, _ = read_yaml(FILE, "a: b\n", 10)

    assert node.place(("a",)) == (11, 4)


def test_a_bomb_of_aliases_is_only_read(in_a_minute):
    levels = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    _, problems = read_yaml(FILE, "\n".join(["a0: &a0 lol", *levels]))

    assert {p.code for p in problems} == {"H04"}


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85"])
def test_a_line_end_that_only_yaml_knows_is_part_of_a_text(end):
    header, problems = read_yaml(FILE, f"a: 'x{end}y'\nb: z\n")

    assert problems == []
    assert header.data()["b"] == "z"
