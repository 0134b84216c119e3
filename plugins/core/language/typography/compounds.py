"""Compounds whose first part is a name of several words."""

from __future__ import annotations

import re

from .signs import DASHES, NO_BREAK_HYPHEN

_HYPHEN = re.compile(r"-(?=[a-zåäöéšž]{2})(?<=\S[ \n]-)")
_LAST_WORD = re.compile(r"(?<!\S)\S+\Z")
_SUSPENDED = frozenset("ja tai sekä eli vai ynnä eikä mutta".split())
_BEFORE_SUSPENDED = frozenset(f"{DASHES},;:(/")


def of_many_words(text: str, language: str) -> str:
    """`Kunteko 2020 -ohjelma`: no line break after the hyphen, which becomes U+2011.

    The space before it stays an ordinary one, where a line may end. The hyphen of `ja -valtuusto`
    stands for a word left out and stays.

    Kielitoimiston ohjepankki: Yhdysmerkki, Sitova yhdysmerkki.
    """
    return _HYPHEN.sub(_hyphen, text)


def _hyphen(match: re.Match[str]) -> str:
    end = match.start() - 1
    if match.string[end - 1] in _BEFORE_SUSPENDED:
        return match[0]
    last = _LAST_WORD.search(match.string, max(0, end - 8), end)
    return match[0] if last and last[0].lower() in _SUSPENDED else NO_BREAK_HYPHEN
