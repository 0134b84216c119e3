"""Alphabetical order by language, after CLDR.

Sources: the standard collations of CLDR for fi and sv (common/collation/fi.xml and sv.xml; their
rules are the same from version 42 to 48), its root collation for en, and SFS-EN 13710 (European
ordering rules) for the levels: letters, accents, case, signs. Finnish and Swedish end in å, ä, ö,
and v and w are letters of their own.

Where CLDR would count every sign, this follows SFS 4600 as the Finnish language office explains it
(kielitoimistonohjepankki.fi, Aakkostus): words are compared one by one, a dash parts words like a
space, hyphens and other signs don't count, but with equal letters the hyphen comes first. Numbers
are compared by their value and come before letters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from .characters import composed

_ALPHABET = "abcdeəfgǥhiıjklmnŋopqĸrstŧuvwxyzʒþåäö"
_HEADINGS = "ABCDEEFGGHIIJKLMNNOPQQRSTTUVWXYZZÞÅÄÖ"
"""The heading of each letter of the alphabet; rare letters stand under their neighbour's."""

_ACCENTS = (
    "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0307\u0338\u0327\u0328\u0304\u0335"
    "\u0309\u0311\u031b\u0323\u0326\u032d\u0331*"
)
"""Accents in the order of SFS-EN 13710 and CLDR; `*` is our sign for a modified letter."""

_VARIANTS = {
    "đ": "d\u0335",
    "ð": "d*",
    "ħ": "h\u0335",
    "ł": "l\u0335",
    "ø": "o\u0338",
    "æ": "a*e",
    "œ": "o*e",
    "ß": "s*s",
}
"""Letters that Unicode doesn't take apart, as base letters and accents: CLDR's root."""

_TAILORED: dict[str, dict[str, tuple[str, int]]] = {
    "fi": {
        **{letter: (letter, 0) for letter in "åäö"},
        "æ": ("ä", 1),
        "ø": ("ö", 1),
        "ü": ("y", 1),
        "ǥ": ("g\u0335", 0),
        "ŋ": ("n\u0335", 0),
        "ŧ": ("t\u0335", 0),
        "ʒ": ("z\u0335", 0),
    },
    "sv": {
        **{letter: (letter, 0) for letter in "åäö"},
        **{letter: ("ä", place) for place, letter in enumerate("æę", start=1)},
        **{letter: ("ö", place) for place, letter in enumerate("øőœô", start=1)},
        **{letter: ("y", place) for place, letter in enumerate("üű", start=1)},
        **{letter: ("d", place) for place, letter in enumerate("đð", start=1)},
        "þ": ("th", 0),
    },
    "en": {},
}
"""Where fi and sv differ from the root: the letters to sort by, and the place among variants."""

_PIECE = re.compile(r"(\d+)|([^\W\d_][\u0300-\u036f]*)|([\s\u2012-\u2015])")
_SPACE, _NUMBER, _LETTER, _FOREIGN = "0123"
"""What the weights begin with; they are compared as strings."""

_PLAIN, _FIRST_ACCENT, _OTHER_ACCENTS = 1, 16, 64

Key = tuple[tuple[str, ...], str, str, str, str]


@lru_cache(maxsize=2**16)
def sort_key(text: str, language: str) -> Key:
    """What to sort a text by: letters, then accents, signs, case (small first), then the text.

    Only equal texts have equal keys, so that an order never depends on where one starts.
    """
    plain = composed(text)
    elements = _elements(plain, language)
    weights = tuple(weight for weight, _ in elements)
    accents = "".join(accent for _, accent in elements)
    return weights, accents, plain.casefold(), plain.swapcase(), text


def index_letter(text: str, language: str) -> str:
    """The heading under which a text stands in an A–Ö index; `#` for digits and signs.

    Walked in the order of `sort_key`, texts come heading by heading, `#` first.
    """
    elements = _elements(composed(text), language)
    kind, letter = (elements[0][0][0], elements[0][0][1:]) if elements else (_NUMBER, "")
    if kind == _NUMBER:
        return "#"
    if kind == _LETTER:
        return _HEADINGS[ord(letter) - ord("a")]
    capital = letter.upper()
    return capital if capital.casefold() == letter else letter


def _elements(text: str, language: str) -> list[tuple[str, str]]:
    """The text as weights with their accents: a number, a letter, or the space between words."""
    elements: list[tuple[str, str]] = []
    for number, letter, _ in _PIECE.findall(text):
        if number:
            elements.append((_number(number), chr(_PLAIN)))
        elif letter:
            elements.extend(_letter(letter, language))
        elif elements and elements[-1][0] != _SPACE:
            elements.append((_SPACE, chr(_PLAIN)))
    if elements and elements[-1][0] == _SPACE:
        elements.pop()
    return elements


def _number(digits: str) -> str:
    """A weight that orders numbers of any length, in the digits of any script, by their value."""
    value = "".join(str(unicodedata.decimal(c)) for c in digits).lstrip("0")
    return f"{_NUMBER}{len(value):09}{value}"


def _letter(written: str, language: str) -> list[tuple[str, str]]:
    """The weights of a letter with its accents; several for æ, none for a mere sign."""
    base, accents = _base_and_accents(written, _TAILORED[language])
    pieces, place = _TAILORED[language].get(base) or (_VARIANTS.get(base), 0)
    found: list[tuple[str, str]] = []
    for c in (pieces or unicodedata.normalize("NFKD", base).casefold()) + accents:
        if c == "*" or unicodedata.combining(c):
            if found:
                found[-1] = (found[-1][0], found[-1][1] + _accent(c))
        elif c in _ALPHABET:
            found.append((_LETTER + chr(ord("a") + _ALPHABET.index(c)), chr(_PLAIN + place)))
        elif c.isdecimal():
            found.append((_number(c), chr(_PLAIN)))
        elif unicodedata.category(c)[0] == "L" and unicodedata.category(c) != "Lm":
            found.append((_FOREIGN + c, chr(_PLAIN)))
    return found


def _base_and_accents(written: str, tailored: dict[str, tuple[str, int]]) -> tuple[str, str]:
    """The letter to look up, in lower case, and the accents that aren't part of it.

    An accent makes a letter of the language with its base unless another of the same place stands
    between them (UAX #15: it is blocked).
    """
    base, *marks = unicodedata.normalize("NFD", written.lower())
    blocked: set[int] = set()
    for place, mark in enumerate(marks):
        whole = unicodedata.normalize("NFC", base + mark)
        if whole in tailored and unicodedata.combining(mark) not in blocked:
            return whole, "".join(marks[:place] + marks[place + 1 :])
        blocked.add(unicodedata.combining(mark))
    return base, "".join(marks)


def _accent(mark: str) -> str:
    place = _ACCENTS.find(mark)
    return chr(_OTHER_ACCENTS + ord(mark) if place < 0 else _FIRST_ACCENT + place)
