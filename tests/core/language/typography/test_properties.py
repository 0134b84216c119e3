"""What holds for every text, in every language and however elements cut it."""

from __future__ import annotations

import re
import unicodedata

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.core.language.typography import set_text, set_tree

from .texts import LANGUAGES, TEXTS

MANY = settings(max_examples=400)

QUOTES = frozenset("\"'“”„‟‘’‚‛")
LINE_MARK = re.compile("\ue000[0-9]+\\.[0-9]+\ue001")


def kept(text: str) -> str:
    """What is left without quotation marks, dashes and the spaces of a line."""
    return "".join(
        sign
        for sign in text
        if sign not in QUOTES
        and sign != "\u2212"
        and unicodedata.category(sign) not in ("Pd", "Zs")
    )


@MANY
@given(TEXTS, LANGUAGES)
@example("----- ``a'' ....", "en")
@example("2018 — 2020", "fi")
@example("1000 § 0", "fi")
def test_setting_twice_is_setting_once(text, language):
    once = set_text(text, language)

    assert set_text(once, language) == once


@MANY
@given(TEXTS, LANGUAGES)
@example("&#39; &amp;quot; ... (c)", "en")
def test_only_quotes_dashes_and_spaces_change(text, language):
    assert kept(set_text(text, language)) == kept(text)


@MANY
@given(TEXTS, LANGUAGES)
def test_of_spaces_only_the_ordinary_one_changes(text, language):
    def others(value: str) -> str:
        return "".join(sign for sign in value if sign.isspace() and sign not in " \u00a0")

    formed = set_text(text, language)

    assert others(formed) == others(text)
    assert formed.count("\u00a0") >= text.count("\u00a0")


@MANY
@given(TEXTS, LANGUAGES)
def test_marks_of_lines_survive(text, language):
    assert LINE_MARK.findall(set_text(text, language)) == LINE_MARK.findall(text)


def paragraph(parts: list[str], names: list[str]) -> BeautifulSoup:
    """A paragraph of these texts, each in an element of its name or, if it has none, in none."""
    soup = BeautifulSoup("<body><p></p></body>", "lxml")
    for text, name in zip(parts, names, strict=False):
        soup.p.append(soup.new_tag(name, string=text) if name else soup.new_string(text))
    return soup


@given(
    st.lists(TEXTS.filter(bool), min_size=1, max_size=5),
    st.lists(st.sampled_from(["", "b", "em", "a"]), min_size=5, max_size=5),
    LANGUAGES,
)
@example(["-", "-"], ["", ""], "en")
def test_elements_in_a_line_change_nothing(parts, names, language):
    """The text is set as a whole, and every letter stays in its element."""
    soup = paragraph(parts, names)
    set_tree(soup.body, language)

    assert soup.p.get_text() == set_text("".join(parts), language)
    assert [kept(child.get_text()) for child in soup.p.contents] == [kept(part) for part in parts]
    once = str(soup)
    set_tree(soup.body, language)
    assert str(soup) == once


@given(
    st.lists(TEXTS, min_size=1, max_size=5),
    st.lists(st.sampled_from(["", "b", "code", "sup"]), min_size=5, max_size=5),
    LANGUAGES,
)
def test_no_letter_moves_into_code_or_out_of_it(parts, names, language):
    soup = paragraph(parts, names)
    set_tree(soup.body, language)

    assert [kept(child.get_text()) for child in soup.p.contents] == [kept(part) for part in parts]
    assert [code.get_text() for code in soup.find_all("code")] == [
        part for part, name in zip(parts, names, strict=False) if name == "code"
    ]


@given(st.lists(TEXTS.filter(str.strip), min_size=1, max_size=4), LANGUAGES)
def test_a_block_does_not_see_the_next(blocks, language):
    soup = BeautifulSoup("<body></body>", "lxml")
    for block in blocks:
        soup.body.append(soup.new_tag("p", string=block))
    set_tree(soup.body, language)

    assert [p.get_text() for p in soup.find_all("p")] == [
        set_text(block, language) for block in blocks
    ]


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1-",
        "1 - ",
        "1 000 ",
        "a.a",
        "a@",
        "://",
        "\"'",
        " -a",
        "kesä-",
        "1.1.-",
        "!a",
        "12345 ",
    ],
)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_long_text_takes_no_longer_than_it_should(unit, language, in_a_minute):
    text = unit * 20_000

    assert kept(set_text(text, language)) == kept(text)


def test_a_paragraph_of_very_many_parts(in_a_minute):
    soup = paragraph(["klo ", "11 "] * 10_000, ["", "b"] * 10_000)
    set_tree(soup.body, "fi")

    assert soup.p.get_text() == "klo\u00a011 " * 10_000
