"""The words of a block as parts of names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .marks import CLOSERS, HYPHENS, OPENERS, STOPS, in_capitals

_LONGEST = 60
"""A longer word is no name; it is left out before anything is kept of it."""
_HYPHENS = re.escape(HYPHENS)
_WORD = re.compile(
    rf"([{re.escape(OPENERS)}]*+)([^\W_]++(?:[{_HYPHENS}][^\W_]++)*+)"
    rf"((?::[a-zåäö]{{1,8}}|['’]s?)?+[{re.escape(CLOSERS + STOPS)},;:{_HYPHENS}]*+)"
)
_LAST_PART = re.compile(rf"[^{_HYPHENS}]+$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as a part of a name.

    lead: the opening marks before it; written: as it is, without marks and an ending after a colon
    or an apostrophe; letters: in lower case without hyphens; ends: whether something after it
    keeps it apart from the next word.

    is_unusual: no ordinary word, wherever it stands, by an inner capital or digits (KunTeko);
    part: of a compound with a small last part (Kunteko-ohjelma, Kunta-alan), what is before that.
    """

    lead: int
    written: str
    letters: str
    ends: bool
    is_unusual: bool
    part: Word | None = None

    @property
    def is_capital(self) -> bool:
        return self.written[0].isupper()


@lru_cache(maxsize=2**14)
def _word(raw: str) -> Word | None:
    match = _WORD.fullmatch(raw)
    if match is None or len(match[2].lower()) != len(match[2]):  # İ: its small letter is two
        return None
    lead, written, after = match.groups()
    last = _LAST_PART.search(written)
    part = None
    if last and last.start() and last[0][0].islower():
        part = _made(len(lead), written[: last.start() - 1], True)
    return _made(len(lead), written, bool(after), part)


def _made(lead: int, written: str, ends: bool, part: Word | None = None) -> Word:
    letters = written.lower()
    if not letters.isalnum():
        letters = "".join(filter(str.isalnum, letters))
    is_simple = written.isalpha() and (len(written) == 1 or written[1:].islower())
    is_unusual = not (
        is_simple
        or written.isupper()
        or written.isdecimal()
        or written == written.lower()
        or part is not None
    )
    return Word(lead, written, letters, ends, is_unusual, part)


class Block:
    """A block's words as written, and the indexes of those with a capital.

    A block that is in capitals has none: its capitals tell nothing.
    """

    __slots__ = ("_starts", "_text", "_words", "capitals", "raw")

    def __init__(self, text: str) -> None:
        self.raw = raw = text.split()
        self._text = text
        self._words: dict[int, Word | None] = {}
        self._starts: list[int] | None = None
        self.capitals = [
            i
            for i, is_lower in enumerate(map(str.islower, raw))
            if not is_lower and raw[i] != raw[i].lower()
        ]
        if in_capitals([raw[i] for i in self.capitals], len(text)):
            self.capitals = []

    def word(self, index: int) -> Word | None:
        """The word at an index; None if there is none or it is no part of a name (an address)."""
        if index in self._words:
            return self._words[index]
        word = None
        if 0 <= index < len(self.raw) and len(self.raw[index]) <= _LONGEST:
            word = _word(self.raw[index])
        self._words[index] = word
        return word

    def joined(self, index: int) -> Word | None:
        """The word at an index if it goes on a run of words with capitals; a number ends one."""
        word, previous = self.word(index), self.word(index - 1)
        if not (word and previous) or word.lead or previous.ends:
            return None
        goes_on = word.is_capital or word.written.isdecimal()
        return word if goes_on and previous.written != previous.written.lower() else None

    def begins(self, index: int) -> bool:
        """Whether a word may have its first capital because something begins with it.

        So it is after the end of a sentence, or what looks like one, and after a colon, a dash, an
        opening mark or the number of a list item.
        """
        if index == 0 or self.raw[index][0] in OPENERS:
            return True
        previous = self.raw[index - 1]
        if previous[-1].isalnum() or previous[-1] == ",":
            return False
        if index == 1 and previous[-1] == ")" and len(previous) <= 3:
            return True
        bare = previous.rstrip(CLOSERS)
        return not bare or bare[-1] in STOPS or bare[-1] == ":" or not _WORD.search(bare)

    def start(self, index: int) -> int:
        """The offset of a word in the block, with the marks before it."""
        if self._starts is None:
            self._starts = [match.start() for match in re.finditer(r"\S+", self._text)]
        return self._starts[index]

    def between(self, start: int, end: int) -> str:
        """What the block holds from an offset to another."""
        return self._text[start:end]
