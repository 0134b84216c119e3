"""Addresses and ids from names: å and ä become a, ö becomes o (as Finnish sites have long done)."""

from __future__ import annotations

import re

from .addresses import fold_letters

_OTHER = re.compile(r"[^a-z0-9]+")


def slug_of(text: str) -> str:
    """The text as a part of an address: a–z, 0–9 and single hyphens; empty if nothing remains."""
    return _OTHER.sub("-", fold_letters(text)).strip("-")
