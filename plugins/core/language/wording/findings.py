"""What the judgements hand back: where something stands, as it is written there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LongSentence:
    """A sentence, its place in the text and the number of its words."""

    offset: int
    text: str
    words: int


@dataclass(frozen=True, slots=True)
class UnopenedAbbreviation:
    """The first use of an abbreviation: its block, the offset in it, and its capitals alone."""

    block: int
    offset: int
    words: str


@dataclass(frozen=True, slots=True)
class MixedSpelling:
    """The first place of a deviating spelling as written, and the page's most used spelling."""

    block: int
    offset: int
    words: str
    other: str
