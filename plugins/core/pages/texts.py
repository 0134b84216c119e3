"""Texts of headers in a language: a translation's own where it gives them."""

from __future__ import annotations

from typing import Any

from ..catalogue import Record, Version
from ..language import LANGUAGES
from ..language.typography import set_text


def own_text(record: Record, version: Version, key: str) -> Any:
    """A field's value in the version's language; a text that is not translated is not shown.

    Facts (dates, names, codes) are the same in every language and come from the original.
    """
    if version.lang != LANGUAGES[0] and key in record.header.translated:
        return getattr(version.header, key)
    return getattr(record.header, key)


def own_texts(record: Record, version: Version, key: str) -> tuple[str, ...]:
    """A list of texts in the version's language, or nothing."""
    return tuple(set_text(text, version.lang) for text in own_text(record, version, key) or ())
