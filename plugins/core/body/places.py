"""Where in the source something stands that the finished HTML holds without its line.

What is asked for a second time stands at its second place, and so on; each search goes on from
where the last one for the same words ended, so that a text full of them takes no longer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from html import unescape
from string import ascii_lowercase, ascii_uppercase

from ..problems import Place

_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\ufeff]+")


def as_browsers_see(address: str) -> str:
    """An address without what browsers skip in it, in lower case."""
    return _UNSEEN.sub("", address).lower()


_CODE = re.compile(r"(?ms)^[ ]{0,3}(`{3,}|~{3,}).*?^[ ]{0,3}\1|`[^`\n]+`|<!--.*?-->")


def without_code(text: str) -> str:
    """The text with spaces for code and comments, so that all else stands where it stood."""
    return _CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


class Places:
    """The places of one text, from line 1 and column 1."""

    def __init__(self, text: str) -> None:
        self._text = text.translate(_LOWER)
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._last: dict[str, int] = {}
        self._addresses: Places | None = None

    def at(self, offset: int) -> Place:
        line = bisect_right(self._starts, offset)
        return Place("", line, offset - self._starts[line - 1] + 1)

    def next(self, words: str, before: str = "") -> Place | None:
        """The next place of the words, capitals or not, or their last one; None if there is none.

        before: a pattern for the character before them, where not all will do.
        """
        wanted = words.translate(_LOWER)
        offset = self._text.find(wanted, self._last.get(wanted, -1) + 1)
        while offset > 0 and before and not re.fullmatch(before, self._text[offset - 1]):
            offset = self._text.find(wanted, offset + 1)
        if offset >= 0:
            self._last[wanted] = offset
        return self.at(self._last[wanted]) if wanted in self._last else None

    def next_address(self, address: str) -> Place | None:
        """The next place of an address, or its line where spaces, capitals or character
        references hide it."""
        if self._addresses is None:
            lines = self._text.split("\n")
            self._addresses = Places("\n".join(as_browsers_see(unescape(line)) for line in lines))
        found = self._addresses.next(as_browsers_see(address))
        if found is None:
            return None
        start = self._starts[found.line - 1]
        column = self._text.find(address.translate(_LOWER), start, start + 20_000) - start
        end = self._starts[found.line] if found.line < len(self._starts) else len(self._text)
        return Place("", found.line, column + 1 if 0 <= column < end - start else 1)
