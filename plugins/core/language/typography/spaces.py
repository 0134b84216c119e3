"""No-break spaces, which keep a number on the same line as what belongs to it."""

from __future__ import annotations

import re

from . import contexts
from .names import MONTHS
from .signs import IN_NUMBERS, NO_BREAK_SPACE
from .units import AFTER, BEFORE

_SIGN = re.compile(r"[%‰€](?<=[0-9].)(?!\w)")
_TWO_GROUPS = re.compile(r"[0-9] [0-9]{3}(?![0-9])")
_GROUPED = re.compile(
    rf"""
    [1-9] (?<![\w.,:/+@\#-].) (?=[0-9]{{0,2}}[{IN_NUMBERS}][0-9]{{3}})
    (?: (?<! [0-9][{IN_NUMBERS}] .)
      | (?<= (?<!\w)(?<![0-9][{IN_NUMBERS}]) [12][0-9]{{3}}[{IN_NUMBERS}] .) )
    [0-9]{{0,2}} (?:[{IN_NUMBERS}][0-9]{{3}})+ (?! [{IN_NUMBERS}]?[0-9] | \w )
    """,
    re.VERBOSE,
)
"""A number in groups that goes on from no other digits but a year's."""

_CAPITAL = "[A-ZÅÄÖØÆÉÜŠŽ]"
_INITIALS = re.compile(rf"\. (?={_CAPITAL}\.)(?<={_CAPITAL}\. )(?<!\w.\. )")


def _after_words(language: str) -> re.Pattern[str]:
    """A space between a word of BEFORE and a number."""
    words = "|".join(rf"(?<=(?<!\w){re.escape(word)}\ )" for word in BEFORE[language].split())
    return re.compile(rf" (?=[0-9])(?:{words})", re.IGNORECASE)


_BEFORE_NUMBER = {language: _after_words(language) for language in BEFORE}
_AFTER_NUMBER = {
    language: re.compile(rf" (?<=[0-9] )(?=(?:{units})(?!\w))") for language, units in AFTER.items()
}
_BEFORE_MONTH = {
    "fi": re.compile(rf" (?<=[0-9]\. )(?=(?:{'|'.join(MONTHS['fi'])})kuu)"),
    "sv": re.compile(rf" (?<=[0-9] )(?=(?:{'|'.join(MONTHS['sv'])})(?!\w))"),
    "en": re.compile(rf" (?<=[0-9] )(?=(?:{'|'.join(MONTHS['en'])})(?!\w))"),
}


def before_sign(text: str, language: str) -> str:
    """`10%` → 10 %, `5€` → 5 €: a space that is missing before %, ‰ and €.

    Kielitoimiston ohjepankki: Numerot ja merkit, Prosenttimerkki. Svenska skrivregler: Procent.
    """
    return _SIGN.sub(rf"{NO_BREAK_SPACE}\g<0>", text)


def within_number(text: str, language: str) -> str:
    """`10 934`: the groups of three digits in a number stay together.

    Kielitoimiston ohjepankki: Numerot ja merkit. Svenska skrivregler: Siffror. CLDR: grouping.
    """
    if not _TWO_GROUPS.search(text):
        return text

    def bound(match: re.Match[str]) -> str:
        if contexts.kind_of(text, match.start(), language) == "phone":
            return match[0]
        return match[0].replace(" ", NO_BREAK_SPACE)

    return _GROUPED.sub(bound, text)


def after_number(text: str, language: str) -> str:
    """`23,7 %`, `10 €`, `140 km/h`, `32 §`, `21. marraskuuta`: a number, its unit or month.

    Kielitoimiston ohjepankki: Numerot ja merkit, Päiväys. Svenska skrivregler: Måttenheter, Datum.
    CLDR: unit patterns.
    """
    text = _AFTER_NUMBER[language].sub(NO_BREAK_SPACE, text)
    return _BEFORE_MONTH[language].sub(NO_BREAK_SPACE, text)


def before_number(text: str, language: str) -> str:
    """`klo 11`, `s. 12`, `n. 40`: a number and the short word before it.

    Kielitoimiston ohjepankki: Lyhenteet, Kellonajat. Svenska skrivregler: Förkortningar.
    """
    return _BEFORE_NUMBER[language].sub(NO_BREAK_SPACE, text)


def between_initials(text: str, language: str) -> str:
    """`J. K. Paasikivi`: the initials stay together; the line may end before the surname.

    Kielitoimiston ohjepankki: Henkilönnimet. Svenska skrivregler: Initialer.
    """
    return _INITIALS.sub(f".{NO_BREAK_SPACE}", text)
