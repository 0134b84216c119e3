"""The texts of the interface: every one that is shown is translated, and no other is kept."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tools import messages

ROOT = Path(__file__).parents[2]
LANGUAGES = pytest.mark.parametrize("lang", ["sv", "en"])


def ids(catalogue) -> set:
    return {message.id for message in catalogue if message.id}


def texts(value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,)


@LANGUAGES
def test_what_is_shown_is_what_the_catalogue_holds(lang):
    assert ids(messages.read(lang)) == ids(messages.shown())


@LANGUAGES
def test_nothing_is_untranslated_or_guessed(lang):
    assert [message.id for message in messages.untranslated(messages.read(lang))] == []


@LANGUAGES
def test_the_files_are_as_make_messages_writes_them(lang):
    assert messages.written(lang) == (messages.TRANSLATIONS / f"{lang}.po").read_bytes()


@LANGUAGES
def test_a_translation_fills_in_the_same_values(lang):
    def fields(text: str) -> set[str]:
        return set(re.findall(r"\{(\w*)\}", text))

    for message in messages.read(lang):
        for text in texts(message.string) if message.id else ():
            assert fields(text) == fields(texts(message.id)[0]), message.id


@pytest.mark.parametrize(
    "text",
    [
        "Arvioinnin kohde",  # a relation's label in a type
        "Täyttää vaatimukset osittain",  # a vocabulary's
        "Sivua ei ole käännetty",  # of a view
        "Siirry sisältöön",  # of a template
        ("{n} suositus", "{n} suositusta"),  # counted
    ],
)
def test_texts_are_found_wherever_they_are_written(text):
    assert text in ids(messages.shown())


def test_no_text_stands_where_it_is_not_gathered():
    """Babel reads no calls within f-strings, so their texts would stay in Finnish everywhere."""
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in sorted((ROOT / "plugins").rglob("*.py"))
        for string in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in ("text", "plural")
        if isinstance(call.args[0], ast.Constant)
    ]

    assert hidden == []
