"""Texts of headers in a language: a translation's own where it gives them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..body import Item
from ..catalogue import Record, Version
from ..language import LANGUAGES
from ..language.typography import set_text
from .site import Site
from .views import Words

_ADDRESS = re.compile(r"https?://(?:www\.)?([^/]+(?:/.*[^/])?)/?")


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


def item_texts(record: Record, version: Version, key: str) -> Sequence[Words]:
    """The text of each item of the original's list: translated, or in Finnish where it isn't."""
    items = getattr(record.header, key)
    given = getattr(version.header, key) if version.lang != LANGUAGES[0] else ()
    translated = (*(given or ()), *(None for _ in items))
    return [
        words(text or item.text, version.lang if text else LANGUAGES[0])
        for item, text in zip(items, translated, strict=False)
    ]


def list_texts(site: Site, record: Record, lang: str, *kinds: str) -> Mapping[str, Words]:
    """The texts of the items of a record's marked lists of these kinds, by the items' ids, in a
    language or in Finnish; of an item that only names another page, that page's title."""
    version = record.version(lang)
    return {
        item.id: _item_text(site, item, version.lang)
        for marked in version.body.lists
        if marked.kind in kinds
        for item in marked.items
    }


def _item_text(site: Site, item: Item, lang: str) -> Words:
    found = site.catalogue.find(item.reference) if not item.text else ()
    if not found:
        return words(item.text, lang)
    link = site.link(found[0], lang)
    return Words(link.title, link.lang)


def field_text(record: Record, version: Version, key: str) -> Words:
    """A text of the header: translated, or in Finnish where it isn't."""
    translated = getattr(version.header, key) if version.lang != LANGUAGES[0] else None
    if translated:
        return words(translated, version.lang)
    return words(getattr(record.header, key) or "", LANGUAGES[0])


def part_text(record: Record, version: Version, key: str, name: str) -> Words:
    """A text inside a group of fields: translated, or in Finnish where it isn't."""
    if version.lang != LANGUAGES[0]:
        translated = getattr(getattr(version.header, key, None), name, None)
        if translated:
            return words(translated, version.lang)
    return words(getattr(getattr(record.header, key), name) or "", LANGUAGES[0])


def header_text(record: Record, version: Version, key: str) -> Words:
    """A text of the header, if there is one: translated, or in Finnish where it isn't."""
    translated = own_text(record, version, key)
    lang = version.lang if translated else LANGUAGES[0]
    return words(translated or getattr(record.header, key) or "", lang)


def words(text: str, lang: str) -> Words:
    """A text as its language sets it."""
    return Words(set_text(text, lang), lang)


def plain_address(url: str) -> str:
    """An address as people say it: without its scheme and closing slash."""
    match = _ADDRESS.fullmatch(url)
    return match[1] if match else url
