"""Addresses and ids from names: å and ä become a, ö becomes o (as Finnish sites have long done)."""

from __future__ import annotations

import re

from .addresses import fold_letters
from .characters import cleaned

_OTHER = re.compile(r"[^a-z0-9]+")
_SOFT_HYPHEN = "\u00ad"


def slug_of(text: str) -> str:
    """The text as a part of an address: a–z, 0–9 and single hyphens; empty if nothing remains.

    Names that differ in accents alone have one slug: Säde and Sade. What can't be seen in a name
    makes no difference either.
    """
    plain = fold_letters(cleaned(text).replace(_SOFT_HYPHEN, ""))
    return _OTHER.sub("-", plain).strip("-")
