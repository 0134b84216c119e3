"""Alphabetical order by language, after CLDR: Finnish and Swedish end in å, ä, ö; v and w differ.

Sources: SFS-EN 13710 and CLDR's collation of fi and sv, whose primary order this follows for the
Latin script. Other accents and case only break ties, digits sort by their number.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LAST = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}
"""Letters after z, as ASCII characters that follow z."""
_SPLIT = {"ß": "ss", "ð": "d", "đ": "d", "þ": "th", "ł": "l", "œ": "oe"}
_HEADING = {"{": "Å", "|": "Ä", "}": "Ö"}
_NUMBER = re.compile(r"(\d+)")

Key = tuple[tuple[tuple[int, int, str], ...], str]


@lru_cache(maxsize=2**16)
def sort_key(text: str, language: str) -> Key:
    """What to sort a text by; equal primary keys fall back to the text itself."""
    parts = _NUMBER.split(_primary(text, language))
    shaped = tuple(
        (0, int(part[:18]), "") if part.isdecimal() else (1, 0, part) for part in parts if part
    )
    return shaped, text


def index_letter(text: str, language: str) -> str:
    """The heading under which a text stands in an A–Ö index; `#` for digits and signs."""
    first = _primary(text, language)[:1]
    if first in _HEADING:
        return _HEADING[first]
    return first.upper() if first.isalpha() else "#"


def _primary(text: str, language: str) -> str:
    """The text in primary weights: base letters, digits and single spaces."""
    letters = []
    for letter in unicodedata.normalize("NFC", text).casefold():
        if language != "en" and letter in _LAST:
            letters.append(_LAST[letter])
        elif letter in _SPLIT:
            letters.append(_SPLIT[letter])
        else:
            letters.extend(
                c for c in unicodedata.normalize("NFD", letter) if c.isalnum() or c == " "
            )
    return " ".join("".join(letters).split())
