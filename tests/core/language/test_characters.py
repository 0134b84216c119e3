"""Characters that no text may hold."""

from __future__ import annotations

import pytest

from plugins.core.language.characters import FORBIDDEN, name_of, without_forbidden_references


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
        ("&#0;", "U+0000"),
        ("&#xe000;", "U+E000"),
        ("&#1;", "U+0001"),
        ("&#99999999;", "U+5F5E0FF"),
    ]


def test_a_character_goes_by_its_number():
    assert name_of("\x07") == "U+0007"
