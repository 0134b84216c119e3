"""Characters that no text may hold, and those that can't be seen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.language.characters import (
    FORBIDDEN,
    Kind,
    Unseen,
    cleaned,
    composed,
    name_of,
    unseen,
    without_forbidden_references,
)

MUCH = 500_000
"""Bytes of the largest file that is read."""
SCOTLAND = "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ZERO_WIDTH = (
    "\u200b\u200c\u200d\u200e\u200f\u061c\u180e\u2060\u2061\u2062\u2063\u2064\u206a\u206f\ufeff"
    "\ufe0e\ufe0f\ufff9\ufffa\ufffb\U000e0001\U000e0041\U000e007f"
)
TROUBLE = st.lists(
    st.sampled_from(
        f"{BIDI}{ZERO_WIDTH}aäAÅ\u0301\u0308\u0323\u0334\u0338\u212b=#5😀❤👩\u20e3🏽🏴שم\u0627\u0653"
        "\u05b8\ufb2aक\u094d\u093cന\u0d4d\u182e\u1100\u1161 \n\u00ad\u2028"
    )
).map("".join)
ORDINARY = st.text(
    st.characters(categories=["Lu", "Ll", "Lo", "Nd", "Po", "Pd", "Ps", "Pe", "Zs", "Sc", "So"])
    | st.sampled_from(" \n\t\r\u00ad")
).map(lambda text: unicodedata.normalize("NFC", text))


def told(text: str) -> list[tuple[int, str, str]]:
    return [(found.offset, found.character, found.kind.value) for found in unseen(text)]


@pytest.mark.parametrize("character", "\x00\x07\x1b\x7f\x92\ud800\ue000\uf8ff\uffff")
def test_forbidden(character):
    assert FORBIDDEN.fullmatch(character)


@pytest.mark.parametrize("character", "a\t\n\r\u00a0\u00ad\u200b\u2028ä😀\U000f0000")
def test_allowed(character):
    assert not FORBIDDEN.fullmatch(character)


def test_references_to_forbidden_characters_are_replaced_and_told():
    html, found = without_forbidden_references("&#228; &#xE4 &#0;&#xe000;&#1; &amp;#0; &#99999999;")

    assert html == "&#228; &#xE4 \ufffd\ufffd\ufffd &amp;#0; \ufffd"
    assert found == [
        ("F03", "&#0;", "U+0000"),
        ("F03", "&#xe000;", "U+E000"),
        ("F03", "&#1;", "U+0001"),
        ("F03", "&#99999999;", "U+5F5E0FF"),
    ]


def test_references_that_turn_the_direction_of_reading_are_left_out_and_told():
    html, found = without_forbidden_references("a&#x202e;b&#8206;&#x2066;")

    assert html == "ab&#8206;"
    assert found == [
        ("F11", "&#x202e;", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("F11", "&#x2066;", "U+2066 LEFT-TO-RIGHT ISOLATE"),
    ]


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x07", "U+0007"),
        ("\ud800", "U+D800"),
        ("\ue000", "U+E000"),
        ("\u200b", "U+200B ZERO WIDTH SPACE"),
        ("\ufeff", "U+FEFF ZERO WIDTH NO-BREAK SPACE"),
        ("\u202e", "U+202E RIGHT-TO-LEFT OVERRIDE"),
        ("\U000e0041", "U+E0041 TAG LATIN CAPITAL LETTER A"),
        ("ä", "U+00E4 LATIN SMALL LETTER A WITH DIAERESIS"),
        ("a\u0308", "U+0061 LATIN SMALL LETTER A + U+0308 COMBINING DIAERESIS"),
    ],
)
def test_a_character_goes_by_its_number_and_name(character, name):
    assert name_of(character) == name


@pytest.mark.parametrize("character", BIDI)
def test_marks_that_turn_the_direction_of_a_text(character):
    assert told(f"a{character}b") == [(1, character, "bidi")]
    assert told(f"ש{character}ש") == [(1, character, "bidi")]
    assert cleaned(f"a{character}b") == "ab"


@pytest.mark.parametrize("character", ZERO_WIDTH)
def test_characters_without_width(character):
    assert told(f"a{character}b") == [(1, character, "zero-width")]
    assert told(character) == [(0, character, "zero-width")]
    assert cleaned(f"a{character}b") == "ab"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Säde – ”Ängelholm” 5 €\n\tmañana Œuvre", id="ordinary text"),
        pytest.param("pit\u00adkä", id="soft hyphen"),
        pytest.param("a\u00a0b\u202fc\u2009d", id="spaces"),
        pytest.param("👩\u200d👩\u200d👧", id="family"),
        pytest.param("🏳\ufe0f\u200d🌈 ❤\ufe0f\u200d🔥 👩🏽\u200d🚀", id="sequences of emoji"),
        pytest.param("5\ufe0f\u20e3 #\ufe0f\u20e3 ☎\ufe0e ©\ufe0f ℹ\ufe0f ‼\ufe0f", id="selectors"),
        pytest.param(SCOTLAND, id="flag of a region"),
        pytest.param("می\u200cخواهم", id="Persian non-joiner"),
        pytest.param("ه\u200d", id="Arabic initial form"),
        pytest.param("क\u094d\u200dष क\u094d\u200cष", id="Devanagari"),
        pytest.param("ന\u0d4d\u200d ന\u0d4d\u200c ", id="Malayalam at a word's end"),
        pytest.param("ᠮ\u180eᠠ", id="Mongolian"),
        pytest.param("שלום\u200f! C++\u200eש \u061cم ב\u05b8\u200f.", id="right-to-left marks"),
        pytest.param("ק\u05b7\u05bc שׁ \u0958", id="marks that make no letter in one"),
        pytest.param("x\u0301 Й 가 が", id="marks and syllables"),
    ],
)
def test_what_has_work_to_do_is_not_told(text):
    assert told(text) == []
    assert cleaned(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "offsets"),
    [
        ("a\u200d😀", [1]),
        ("😀\u200d 😀", [1]),
        ("😀\u200c😀", []),
        ("5\u200d5", [1]),
        ("م\u200c\u200cم", [1, 2]),
        ("م\u200c ", [1]),
        ("\u200cم", [0]),
        ("a\ufe0f", [1]),
        ("❤\ufe0f\ufe0f", [2]),
        ("🏴\U000e0067\U000e0062", [1, 2]),
        ("\u200fab", [0]),
        ("ab\u061c", [2]),
        ("\u200e\u200f\u061c", [0, 1, 2]),
        ("\ufeff\ufeffa", [0, 1]),
        ("a\u2060b\u200bc", [1, 3]),
    ],
)
def test_what_has_none_is(text, offsets):
    assert [found.offset for found in unseen(text)] == offsets


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sa\u0308de", [(1, "a\u0308", "ä")]),
        ("A\u030abo", [(0, "A\u030a", "Å")]),
        ("\u212bbo", [(0, "\u212b", "Å")]),
        ("5 \u2126", [(2, "\u2126", "Ω")]),
        ("\u212a", [(0, "\u212a", "K")]),
        ("ä e\u0301 o\u0308", [(2, "e\u0301", "é"), (5, "o\u0308", "ö")]),
        ("e\u0302\u0323", [(0, "e\u0302\u0323", "ệ")]),
        ("a\u0308\u0301x", [(0, "a\u0308\u0301", "ä\u0301")]),
        ("u\u0308\u0301", [(0, "u\u0308\u0301", "ǘ")]),
        ("\u0438\u0306", [(0, "\u0438\u0306", "й")]),
        ("q\u0308 ä\u0316", []),
    ],
)
def test_letters_in_pieces(text, found):
    assert list(unseen(text)) == [Unseen(*one, kind=Kind.DECOMPOSED) for one in found]
    assert cleaned(text) == unicodedata.normalize("NFC", text)


def test_all_kinds_in_the_order_of_their_offsets():
    assert told("a\u200bo\u0308\u202eA\u030a") == [
        (1, "\u200b", "zero-width"),
        (2, "ö", "decomposed"),
        (4, "\u202e", "bidi"),
        (5, "Å", "decomposed"),
    ]


def test_what_is_cleaned_may_make_a_letter():
    assert cleaned("Sa\u200b\u0308de\u2060 \ufeffA\u202c\u030abo") == "Säde Åbo"


@given(ORDINARY)
def test_nothing_is_told_of_clean_text(text):
    assert told(text) == []
    assert cleaned(text) == text


@given(st.text(st.characters()) | TROUBLE)
def test_what_is_told_stands_there(text):
    end = 0
    for found in unseen(text):
        assert found.offset >= end
        end = found.offset + len(found.written)
        assert text[found.offset : end] == found.written
        assert (found.character != found.written) == (found.kind is Kind.DECOMPOSED)


@given(st.text(st.characters()) | TROUBLE)
def test_cleaning_is_done_once_and_for_all(text):
    clean = cleaned(text)

    assert cleaned(clean) == clean
    assert told(clean) == []
    assert unicodedata.is_normalized("NFC", clean)
    assert len(f"{clean}.".splitlines()) == len(f"{text}.".splitlines())


@given(st.text(st.characters()) | TROUBLE, st.integers(1, 80))
def test_composing_is_what_unicode_says(text, times):
    assert composed(text * times) == unicodedata.normalize("NFC", text * times)


@pytest.mark.parametrize(
    "piece",
    [
        *("\u200b", "\u0301\u0323", "a\u0308", "\u0f73", "🏴\U000e0067", "\U000e0067", "م\u200c"),
        *(
            "م\u064b\u200c\u0651",
            "😀\u200d",
            "\u200d",
            "❤\ufe0f",
            "\ufe0f\u20e3",
            "\u202e",
            "\u212b",
        ),
    ],
)
def test_hostile_texts_are_read_in_linear_time(piece):
    text = "é" + piece * (MUCH // len(piece.encode()))

    assert sum(1 for _ in unseen(text)) <= len(text)
    assert told(cleaned(text)) == []
