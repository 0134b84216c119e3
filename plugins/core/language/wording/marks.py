"""The marks around words, and words in capitals: what all the judgements look at."""

from __future__ import annotations

from collections.abc import Iterable

STOPS = ".!?…"
"""Marks that end a sentence."""
OPENERS = "\"'“”„‘’«»([{"
CLOSERS = "\"'“”‘’«»)]}"
DASHES = "-–—‒―"
HYPHENS = "-\u2010\u2011"
"""The hyphen, and the two that Unicode has besides it: one that breaks and one that doesn't."""
MARKS = OPENERS + CLOSERS + STOPS + ",;:"


def in_capitals(words: Iterable[str], length: int) -> bool:
    """Whether words in capitals make up more than half of a text of this length."""
    return sum([len(word) for word in words if word.isupper()]) * 2 > length
