"""Quotation marks, dashes and ellipses, each language in its own way."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import example, given
from hypothesis import strategies as st

from plugins.core.language.typography import set_text, set_tree


@pytest.mark.parametrize(
    ("written", "fi", "en"),
    [
        ('"Elämää"', "”Elämää”", "“Elämää”"),
        ("'tori'", "’tori’", "‘tori’"),
        ("vaa'an", "vaa’an", "vaa’an"),
        (
            "Hän sanoi: \"Tori on 'sydän'.\"",
            "Hän sanoi: ”Tori on ’sydän’.”",
            "Hän sanoi: “Tori on ‘sydän’.”",
        ),
        ("odota...", "odota…", "odota…"),
        ("tauko -- ja jatko", "tauko – ja jatko", "tauko — ja jatko"),
        ("2018-2020", "2018-2020", "2018-2020"),
        ("a < b && c \\ d", "a < b && c \\ d", "a < b && c \\ d"),
        ('"<b>" & "\\"', "”<b>” & ”\\”", "“<b>” & “\\”"),
        ("&quot; ja 'x'", "&quot; ja ’x’", "&quot; ja ‘x’"),
        ("”Valmis” – näin", "”Valmis” – näin", "”Valmis” – näin"),
        ("“Valmis” ja ‘tori’", "”Valmis” ja ’tori’", "“Valmis” ja ‘tori’"),
    ],
)
def test_marks(written, fi, en):
    assert set_text(written, "fi") == set_text(written, "sv") == fi
    assert set_text(written, "en") == en


def html(markup: str, language: str = "fi") -> str:
    soup = BeautifulSoup(f"<body>{markup}</body>", "lxml")
    set_tree(soup.body, language)
    return soup.body.decode_contents()


@pytest.mark.parametrize("name", ["code", "pre", "kbd", "samp", "var"])
def test_code_stays_as_it_is(name):
    markup = f"<p>a</p><{name}>\"x\" -- 'y'...</{name}>"

    assert html(markup) == markup


def test_attributes_stay_as_they_are():
    assert html('<a href="a--b" title="a--b">"x"</a>') == '<a href="a--b" title="a--b">”x”</a>'


def test_a_run_in_another_language_is_set_in_its_own_way():
    assert html('"yksi" <span lang="en">"one" <i lang="sv-FI">"ett"</i></span>') == (
        '”yksi” <span lang="en">“one” <i lang="sv-FI">”ett”</i></span>'
    )


LANGUAGE = st.sampled_from(["fi", "sv", "en"])
TEXT = st.text(
    st.sampled_from("aÄ1 '\"`-.<>&;\\“”‘’–—…/")
    | st.characters(exclude_categories=["Cs", "Cc", "Co"])
)


@given(TEXT, LANGUAGE)
@example("''", "en")
@example("a--b---c....", "fi")
@example("&#39; &amp;quot;", "fi")
def test_no_letter_or_digit_changes(text, language):
    def letters(value: str) -> str:
        return "".join(c for c in value if c.isalnum())

    assert letters(set_text(text, language)) == letters(text)


@given(TEXT, LANGUAGE)
@example('"a"', "en")
@example("....", "fi")
@example("-----", "sv")
@example("``a''", "en")
def test_setting_twice_is_setting_once(text, language):
    once = set_text(text, language)

    assert set_text(once, language) == once
