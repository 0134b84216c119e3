"""The table of problems: complete in both languages, and every sentence a sentence."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from plugins.core.problems import CODES
from plugins.core.problems.codes import EXPECTED, TYPES
from plugins.core.types import CONTENT_TYPES

ROWS = list(CODES.values())


def fields(*texts: str) -> set[str]:
    return {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_both_languages_use_the_same_arguments(row):
    finnish, english = (row.text[lang] for lang in ("fi", "en"))

    assert set(row.text) == {"fi", "en"}
    assert fields(finnish.sentence) == fields(english.sentence)
    assert fields(finnish.hint, finnish.otherwise) == fields(english.hint, english.otherwise)
    assert bool(finnish.hint) == bool(english.hint)
    assert bool(finnish.otherwise) == bool(english.otherwise)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
@pytest.mark.parametrize("lang", ["fi", "en"])
def test_a_sentence_is_a_sentence(row, lang):
    text = row.text[lang]
    for part in (text.sentence, *filter(None, (text.hint, text.otherwise))):
        assert re.match(r"[A-ZÅÄÖ{“”]", part)
        assert part.endswith((".", "?", "…", "}"))
        assert "\n" not in part and "  " not in part
    marks = {"fi": "“", "en": "”{"}[lang]
    assert marks not in text.sentence + text.hint


def test_only_what_does_not_stop_a_reader_is_a_warning():
    assert {row.code for row in ROWS if row.severity == "warning" and not row.advice} == {
        *("F10", "F12", "F13", "H32", "T07", "T08"),
        *("B01", "B04", "B06", "N01", "N02", "N03", "C03"),
        *("C05", "C07", "C08", "C11", "C15", "L06"),
    }


def test_what_does_not_stop_a_publishing_is_advice():
    assert {row.code for row in ROWS if row.advice} == {
        *("T05", "B09", "B10", "S02", "W01", "W02", "W03", "P12")
    }
    assert all(row.severity == "warning" for row in ROWS if row.advice)


def test_what_was_expected_is_told_in_both_languages():
    assert all(set(words) == {"fi", "en"} and all(words.values()) for words in EXPECTED.values())


def test_every_type_has_its_words():
    assert set(TYPES) == {content_type.name for content_type in CONTENT_TYPES}
    assert all(set(words) == {"fi", "en"} for words in TYPES.values())
