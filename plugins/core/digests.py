"""Digests of texts: what a translation was made from."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from pydantic import BaseModel

from .records import Header, Texts
from .records.header import ImageTexts

COMMON = ("title", "summary", "plain")
"""The texts that every type has."""


def digest_of(header: Header, text: str) -> str:
    """Twelve hexadecimal digits of all that a translation would translate: the header's texts and
    the body. Facts, such as dates and references, and spaces at the ends of lines don't count, nor
    do texts that aren't there: a key that a type gains makes no translation old."""
    lines = "\n".join(line.rstrip() for line in text.strip().split("\n"))
    whole = json.dumps([_texts(header), lines], ensure_ascii=False)
    return hashlib.sha256(whole.encode("utf-8")).hexdigest()[:12]


def _texts(header: Header) -> dict[str, Any]:
    given: dict[str, Any] = dict.fromkeys(COMMON)
    given |= {"image": ImageTexts, "corrections": Texts, **header.translated}
    texts = {key: _plain(getattr(header, key), kind) for key, kind in given.items()}
    return _there(texts)


def _plain(value: Any, given: Any) -> Any:
    """A value of the original as far as a translation gives it."""
    if isinstance(value, tuple):
        return [_plain(item, given) for item in value]
    if isinstance(value, Header):
        return _texts(value)
    if isinstance(value, BaseModel):
        part = isinstance(given, type) and issubclass(given, BaseModel)
        return _there({k: getattr(value, k) for k in given.model_fields}) if part else value.text
    return value


def _there(texts: dict[str, Any]) -> dict[str, Any]:
    return {key: text for key, text in texts.items() if text}
