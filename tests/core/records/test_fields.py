"""Field types: what each takes, what it gives, and the fault that it names."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from plugins.core.frontmatter import Figures
from plugins.core.records import (
    Attachment,
    Day,
    Email,
    Identifier,
    ListOf,
    MunicipalityCode,
    OneOrMore,
    OwnId,
    PartialDay,
    PathText,
    Period,
    Plain,
    QuotedCode,
    Unknown,
    WebAddress,
    ends_after_start,
    is_own_id,
)
from plugins.core.records.fields import Slug, no_day


def read(kind: Any, value: object) -> object:
    """The value that a field type gives, or the code of its fault."""
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError as errors:
        return errors.errors()[0]["type"]


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2.1.2018", date(2018, 1, 2)),
        ("02.01.2018", date(2018, 1, 2)),
        ("2018-01-02", date(2018, 1, 2)),
        (" 21.11.2026 klo 9.05 ", date(2026, 11, 21)),
        ("21.11.2026 9:05", date(2026, 11, 21)),
        ("2026-11-21 23:59", date(2026, 11, 21)),
        ("2026-11-21T00:00:59", date(2026, 11, 21)),
        ("29.2.2024", date(2024, 2, 29)),
        (date(2018, 1, 2), date(2018, 1, 2)),
        ("31.2.2018", "H14"),
        ("29.2.2026", "H14"),
        ("1/2/2018", "H14"),
        ("13.13.2018", "H14"),
        ("0.1.2018", "H14"),
        ("2.1.18", "H14"),
        ("2018-1-2", "H14"),
        ("0000-01-01", "H14"),
        ("2026-11-21 24:00", "H14"),
        ("eilen", "H14"),
        ("2018", "H13"),
        (2018, "H13"),
        ("2018-06", "H13"),
        ("6/2018", "H13"),
    ],
)
def test_day(written, day):
    assert read(Day, written) == day


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        (2017, date(2017, 1, 1), date(2017, 12, 31)),
        ("2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("2017-02", date(2017, 2, 1), date(2017, 2, 28)),
        ("2/2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("12/2017", date(2017, 12, 1), date(2017, 12, 31)),
        ("2.1.2018", date(2018, 1, 2), date(2018, 1, 2)),
    ],
)
def test_partial_day_has_its_bounds(written, first, last):
    day = read(PartialDay, written)

    assert (day.first, day.last) == (first, last)
    assert PartialDay.parse(day) is day


@pytest.mark.parametrize(
    "written", ["13/2017", "2017-00", "0/2017", 17, "999", 3000, "kesä", "31.2.2018", "", "12/9999"]
)
def test_not_even_a_partial_day(written):
    assert read(PartialDay | Unknown, written) == "H14"


def test_unknown_is_said_aloud():
    assert read(PartialDay | Unknown, "unknown") == "unknown"


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)))
def test_any_day_can_be_written_three_ways(day):
    finnish = f"{day.day}.{day.month}.{day.year}"

    assert read(Day, finnish) == read(Day, day.isoformat()) == day
    assert read(PartialDay, finnish) == PartialDay(day.year, day.month, day.day)
    month = PartialDay.parse(f"{day.month}/{day.year}")
    assert PartialDay.parse(day.year).first <= month.first <= day <= month.last


@pytest.mark.parametrize(
    ("start", "end", "possible"),
    [
        ("2017", "2017", True),
        ("2017-06", "2017", True),
        ("2017", "2017-01", True),
        ("2017-06", "2017-05", False),
        ("2.1.2018", "1.1.2018", False),
        ("2.1.2018", "2018-01", True),
        ("unknown", "2017", True),
        ("2017", "unknown", True),
    ],
)
def test_an_end_that_may_come_after_its_start(start, end, possible):
    ends = [value if value == "unknown" else PartialDay.parse(value) for value in (start, end)]

    assert ends_after_start(*ends) is possible
    assert (read(Period, {"start": start, "end": end}) == "H26") is not possible


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("  Otsikko \n kahdella rivillä ", "Otsikko kahdella rivillä"),
        ("a\u0308", "ä"),
        ("*ei lihavoitu*", "*ei lihavoitu*"),
        ("", "H16"),
        (" \n ", "H16"),
        (5, "string_type"),
        (True, "string_type"),
        (Figures("010"), "H12"),
    ],
)
def test_plain_text(written, text):
    assert read(Plain, written) == text


@pytest.mark.parametrize(
    "written",
    [
        "kunteko",
        "kunteko-2017-s1",
        "alueet/tampere",
        "kunteko#o1",
        "säde",
        " a ",
        "2020",
        "a/b#c_d",
    ],
)
def test_identifier(written):
    assert read(Identifier, written) == written.strip()


@pytest.mark.parametrize(
    "written",
    ["", "a b", "a--b", "-a", "a-", "a_b", "a/b/c", "/a", "a/", "#a", "a#", "a.md", "../a", "a|b"],
)
def test_not_an_identifier(written):
    assert read(Identifier, written) == "H18"
    assert read(OwnId, written) == "H18"


def test_an_own_id_is_not_a_path():
    assert read(OwnId, "alueet/tampere") == read(OwnId, "tampere#o1") == "H18"
    assert read(OwnId, "s\u0061\u0308de") == "säde"
    assert is_own_id("kausi-2") and not is_own_id("kausi 2")


@pytest.mark.parametrize(
    "written", ["https://www.kt.fi/", "http://a.fi", " https://a.fi/ä?b=c#d ", "https://a.fi:8080/"]
)
def test_web_address(written):
    assert read(WebAddress, written) == written.strip()


@pytest.mark.parametrize(
    "written",
    [
        "www.kt.fi",
        "https://",
        "http:///a",
        "javascript:alert(1)",
        "https://a b.fi/",
        "http://[::1",
        "ftp://a.fi",
        "//a.fi",
        "mailto:a@b.fi",
    ],
)
def test_not_a_web_address(written):
    assert read(WebAddress, written) == "H19"


@pytest.mark.parametrize(
    ("written", "result"),
    [
        ("anna.malli@kt.fi", "anna.malli@kt.fi"),
        ("o'neil+x@a.b.fi", "o'neil+x@a.b.fi"),
        ("anna.malli(at)kt.fi", "H20"),
        ("anna@kt", "H20"),
        ("a@b@c.fi", "H20"),
        ("anna malli@kt.fi", "H20"),
        ("<a@b.fi>", "H20"),
        ("@kt.fi", "H20"),
    ],
)
def test_email(written, result):
    assert read(Email, written) == result


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("tietoa", "tietoa"),
        ("/vanha/osoite/", "vanha/osoite"),
        ("Vanha_sivu.html", "Vanha_sivu.html"),
    ],
)
def test_path(written, path):
    assert read(PathText, written) == path


@pytest.mark.parametrize(
    "written",
    [
        "/",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a//b",
        "a\\b",
        "a?b",
        "a#b",
        "%2e%2e/a",
        "a b",
        "C:/a",
        "https://a.fi",
    ],
)
def test_not_a_path(written):
    assert read(PathText, written) == "H21"


@pytest.mark.parametrize(
    ("written", "result"),
    [
        ("kausi-2", "kausi-2"),
        ("Kausi", "H21"),
        ("ä", "H21"),
        ("a--b", "H21"),
        ("a/b", "H21"),
        ("..", "H21"),
    ],
)
def test_slug(written, result):
    assert read(Slug, written) == result


@pytest.mark.parametrize(
    ("written", "result"),
    [
        ("raportti.pdf", "raportti.pdf"),
        ("../kuvat/tori.jpg", "../kuvat/tori.jpg"),
        ("/kuvat/tori.jpg", "/kuvat/tori.jpg"),
        ("/../a", "H22"),
        ("../../a", "H22"),
        ("a/../../b", "H22"),
        ("a\\..\\b", "H22"),
    ],
)
def test_attachment(written, result):
    assert read(Attachment, written) == result


@pytest.mark.parametrize("code", [10, 837, Figures("010"), Figures("1.10")])
@pytest.mark.parametrize("kind", [QuotedCode, MunicipalityCode])
def test_an_unquoted_code_is_refused(kind, code):
    assert read(kind, code) == "H15"


def test_a_municipality_code_has_three_digits():
    assert read(MunicipalityCode, "010") == "010"
    assert read(MunicipalityCode, "10") == "H12"


def test_one_value_is_a_list_of_one():
    assert read(ListOf[Plain], "a") == read(ListOf[Plain], ["a"]) == ("a",)
    assert read(ListOf[Plain], []) == ()
    assert read(OneOrMore[Plain], "a") == ("a",)
    assert read(OneOrMore[Plain], []) == "too_short"


@pytest.mark.parametrize(
    ("written", "expected", "suggestion"),
    [
        ("2018-1-2", "day", "2.1.2018"),
        ("1/2/2018", "day", "1.2.2018"),
        ("12/31/2018", "day", "31.12.2018"),
        ("1. 2. 2018", "day", "1.2.2018"),
        ("31.2.2018", "day", ""),
        ("2.1.18", "day", ""),
        ("eilen", "day", ""),
        ("6.2018", "day", ""),
        ("6.2018", "day-or-longer", "6/2018"),
        ("2018/6", "day-or-longer", "6/2018"),
        ("13/2018", "day-or-longer", ""),
        ("2018-2020", "day-or-longer", ""),
    ],
)
def test_a_day_in_another_notation_is_suggested(written, expected, suggestion):
    assert no_day(written, expected).context["suggestion"] == suggestion
