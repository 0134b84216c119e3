"""Line numbers carried through Markdown and taken out again."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import given

from plugins.core.body import marks
from plugins.core.body.marks import BAR, END, START
from tests.core import strategies as some


def shown(text: str) -> str:
    """The text with its marks, each written as ‹line.column›."""
    return marks.put(text).replace(START, "‹").replace(END, "›").replace(BAR, "¦")


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("* a\n* b", "* ‹1.3›a\n* ‹2.3›b"),
        ("- a\n    + b", "- ‹1.3›a\n    + ‹2.7›b"),
        ("10. a\n2) b", "10. ‹1.5›a\n2) ‹2.4›b"),
        ("* **a**", "* ‹1.3›**a**"),
        ("* `a`", "* ‹1.3›`a`"),
        ("* <b>a</b>", "* ‹1.3›<b>a</b>"),
        ("* > a", "* > ‹1.5›a"),
        ("* ## a", "* ## ‹1.6›a"),
        ("* * a", "* * a"),
        ("* 1. a", "* 1. a"),
        ("* ```", "* ```"),
        ("# A", "# ‹1.3›A"),
        ("###A", "###‹1.4›A"),
        ("A\n===", "‹1.1›A\n==="),
        ("A\n---", "‹1.1›A\n---"),
        ("* * *", "* * *"),
        ("- - -", "- - -"),
        ("***", "***"),
        ("a * b", "a * b"),
        ("1.1.2018", "1.1.2018"),
        ("[[a]]", "[[‹1.3›a]]"),
        ("x [[a|b]] y", "x [[‹1.5›a¦b]] y"),
        ("[[a|b|c]]", "[[‹1.3›a¦b|c]]"),
        ("[[[a]]]", "[[[‹1.4›a]]]"),
        ("* [[a]]", "* ‹1.3›[[‹1.5›a]]"),
        ("a | b", "a | b"),
        ("", ""),
    ],
)
def test_where_marks_are_put(text, marked):
    assert shown(text) == marked


@given(some.BODY)
def test_taking_gives_back_what_was(text):
    assert marks.take(marks.put(text)) == text


@pytest.mark.parametrize(
    ("html", "attributes"),
    [
        ("<li>{}a</li>", '<li data-line="{}">a</li>'),
        ("<li>\n<p>{}a</p>\n</li>", '<li data-line="{}">\n<p>a</p>\n</li>'),
        ("<li>\n<blockquote>\n<p>{}a", '<li data-line="{}">\n<blockquote>\n<p>a'),
        ('<h2 id="b">{}a</h2>', '<h2 id="b" data-line="{}">a</h2>'),
        ("<p>{}a</p>", "<p>{}a</p>"),
        ("<li><em>{}a</em></li>", "<li><em>{}a</em></li>"),
    ],
)
def test_marks_of_headings_and_items_become_attributes(html, attributes):
    mark = f"{START}3.1{END}"

    assert marks.to_attributes(html.format(mark)) == attributes.format(mark)


def test_a_mark_begins_a_value_or_it_is_none():
    assert marks.split(f"{START}12.3{END}kunteko") == (12, 3, "kunteko")
    for value in ("", "12.3", f"{START}12{END}", f"x{START}1.2{END}", f"{START}1.2.3{END}"):
        assert marks.split(value) is None


@pytest.mark.parametrize("value", ["", "3", "x", f"{START}x{END}"])
def test_a_line_that_an_author_wrote_is_none(value):
    tag = BeautifulSoup("<li>a</li>", "lxml").li
    tag["data-line"] = value

    assert marks.line_of(tag, 7) == 7
