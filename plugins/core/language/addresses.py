"""E-mail addresses given as a pattern: `etunimi.sukunimi[a]kt.fi`.

Finnish public bodies print their addresses so, to keep harvesters away. The folding of letters
follows what their mail systems do with names: å and ä become a, ö becomes o, hyphens stay.
"""

from __future__ import annotations

import re
import unicodedata

_PATTERN = re.compile(
    r"etunimi\.sukunimi\s*(?:\[\s*(?:a|at|ät)\s*\]|\(\s*(?:a|at|ät)\s*\)|@)\s*"
    r"((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})",
    re.IGNORECASE,
)
_SPECIAL = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "đ": "d"}
)


def pattern_domain(pattern: str) -> str | None:
    """The domain of a pattern, or None when the text is not a pattern."""
    match = _PATTERN.fullmatch(pattern.strip())
    return match[1].lower() if match else None


def derive_address(name: str, pattern: str) -> str | None:
    """The address that a pattern gives for a name, or None when it can't be derived.

    The first word is the given name and the last the surname; a single word has no surname,
    and letters outside the Latin script have no known folding.
    """
    domain = pattern_domain(pattern)
    words = name.split()
    if domain is None or len(words) < 2:
        return None
    given, surname = folded(words[0]), folded(words[-1])
    return f"{given}.{surname}@{domain}" if given and surname else None


def folded(word: str) -> str:
    """A name in the letters of an address, or an empty string if some letter has no folding."""
    plain = "".join(c for c in fold_letters(word) if c not in "'’ʼ`´.")
    return plain if re.fullmatch(r"[a-z]+(?:-[a-z]+)*", plain) else ""


def fold_letters(text: str) -> str:
    """The text in lower case without accents: å ä → a, ö ø → o, ß → ss; other scripts stay."""
    decomposed = unicodedata.normalize("NFD", text.lower().translate(_SPECIAL))
    return "".join(c for c in decomposed if not unicodedata.combining(c))
