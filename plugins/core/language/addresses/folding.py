"""Letters as Finnish mail systems and sites write them in addresses: å and ä → a, ö → o."""

from __future__ import annotations

import re
import unicodedata

_WITHOUT_ACCENT = str.maketrans(
    {
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ß": "ss",
        "ð": "d",
        "đ": "d",
        "þ": "th",
        "ł": "l",
        "ħ": "h",
        "ŋ": "n",
        "ŧ": "t",
        "ǥ": "g",
        "ʒ": "z",
        "ı": "i",
        "ĳ": "ij",
        "ſ": "s",
    }
)
"""Letters that Unicode doesn't take apart into a letter of a–z and its accent."""

_DROPPED = str.maketrans("", "", ".'’‘‛ʼʻʹ′`´")
_LETTERS = re.compile(r"[a-z]+(?:-[a-z]+)*")


def fold_letters(text: str) -> str:
    """The text in lower case without accents: å ä → a, ö ø → o, ß → ss; other scripts stay."""
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_WITHOUT_ACCENT)


def folded(word: str) -> str:
    """A name in the letters of an address: a–z and single hyphens, apostrophes and stops dropped.

    Empty if some letter has no folding.
    """
    plain = fold_letters(word.translate(_DROPPED))
    return plain if _LETTERS.fullmatch(plain) else ""
