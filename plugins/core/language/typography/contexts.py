"""What stands before a number and tells that it is no amount: a phone number, a code, a year."""

from __future__ import annotations

import re
from functools import lru_cache

from .signs import IN_NUMBERS

_FURTHEST = 40
"""No word that tells anything is longer."""

_STANDARDS = r"(?-i:ISO|IEC|SFS|EN|DIN|ISBN|ISSN|IBAN|DOI)"
_PHONE = r"puh|(?:matka)?puhelin\w*|faksi|telefon\w*|tfn|mobil\w*|(?:tele)?phone|tel|gsm|fa?x"
_CAPITALS = r"(?-i:[A-ZÅÄÖ]+)[0-9]*"
_WORDS = {
    "fi": {
        "clock": r"klo|kello",
        "year": r"vuo(?:si|nna|de|te)\w*|vv?|kevä\w*|kesä\w*|syksy\w*|talv\w*|\w+kuu\w*",
        "phone": rf"{_PHONE}|p",
        "code": (
            r"[\w-]*(?:tunnu|koodi|diaari)\w*|viite|viitteen|dnro|id|\w+numero|tont\w*|päätö\w*"
            rf"|{_STANDARDS}"
        ),
        "number": (
            r"\w*numero\w*|n?ro|n:o|nr|no|hanke|hankkeen|lomak\w*|huone|huoneessa|versio\w*"
            rf"|{_CAPITALS}"
        ),
    },
    "sv": {
        "clock": r"klockan|kl",
        "year": r"år\w*|våren|sommaren|hösten|vintern|sedan",
        "phone": _PHONE,
        "code": rf"\w*kod\w*|diarie\w*|dnr|[\w-]*signum|FO-nummer|id|{_STANDARDS}",
        "number": rf"\w*nummer|nr|no|projekt|blankett\w*|rum|version\w*|{_CAPITALS}",
    },
    "en": {
        "phone": _PHONE,
        "code": rf"codes?|id|{_STANDARDS}",
    },
}
_KINDS = {
    language: [(kind, re.compile(either, re.IGNORECASE)) for kind, either in words.items()]
    for language, words in _WORDS.items()
}


def kind_of(text: str, at: int, language: str) -> str:
    """What the word before a place and a space makes of the number there.

    `clock` after `klo`, `year` after `vuonna`, `phone` after `puh.`, `code` after `ISSN` and the
    like, `number` after others that come before no amount (`nro`, `hanke`, `VM`), `digits` after
    other digits (`050 1234567`, `(03) 565 1234`), else nothing.
    """
    before = text[max(0, at - _FURTHEST) : at]
    if len(before) < 2 or before[-1] not in IN_NUMBERS or before[-2].isspace():
        return ""
    return _kind(before.rsplit(None, 1)[-1], language)


@lru_cache(maxsize=2**12)
def _kind(word: str, language: str) -> str:
    if word.rstrip(")")[-1:].isdecimal():
        return "digits"
    word = word.lstrip("(").rstrip(".:")
    return next((kind for kind, words in _KINDS[language] if words.fullmatch(word)), "")
