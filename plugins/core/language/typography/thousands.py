"""Large numbers in groups of three digits."""

from __future__ import annotations

import re

from . import contexts
from .signs import BARRIER, IN_NUMBERS, NO_BREAK_SPACE, NUMBER_BEGAN
from .units import AFTER, MEASURES

_LONGEST = 10
"""No amount in a text has more digits than this; a longer number is a code."""

_FOUR_DIGITS = re.compile(r"[0-9]{4}")
_NUMBER = re.compile(
    rf"""
    (?P<first>[1-9] {NUMBER_BEGAN} (?: [0-9]{{3,}} | [0-9]*(?=–) ))
    (?: – (?P<last>[1-9][0-9]{{3,}}) )? (?P<rest> (?:,[0-9]+)? )
    (?! [\w/:@\#–—‑-] | [.,][0-9] | [{IN_NUMBERS}][0-9] )
    """,
    re.VERBOSE,
)
"""A number of four digits or more, or a range that ends in one, joined to nothing else."""

_YEAR = re.compile(r"1[0-9]{3}|2[01][0-9]{2}")
_DAY = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
_SPACE = f"[ {NO_BREAK_SPACE}]"
_UNIT_ENDS = rf"(?![\w-]|\.{_SPACE}[0-9])"
_MEASURE = {
    language: re.compile(rf"{_SPACE}(?:{units}){_UNIT_ENDS}")
    for language, units in MEASURES.items()
}
_NOT_COUNTED = "ja|sekä|eikä|mutta|kanssa|koska|joka|joi?ta|joi?ssa|joi?sta|joi?lla"
_WORD = {
    "fi": rf"(?!(?:{_NOT_COUNTED})(?!\w))[a-zåäö]+[aä](?!\w)",
    "sv": r"[a-zåäö]{2,}(?:are|ar|er|or)(?!\w)",
}
_COUNTED = {
    language: re.compile(rf"(?:{_SPACE}|\n)(?:{word}|(?:{AFTER[language]}){_UNIT_ENDS})")
    for language, word in _WORD.items()
}
_POSTAL_TOWN = re.compile(rf"{_SPACE}(?:[A-ZÅÄÖ]|{BARRIER})")


def grouped(text: str, language: str) -> str:
    """`10934` → 10 934, `12345,6` → 12 345,6, `2586 vastausta` → 2 586 vastausta.

    Of four digits only with a unit or, unless it may be a year, with what is counted. Never years,
    postcodes, identifiers and phone numbers.

    Kielitoimiston ohjepankki: Numerot ja merkit. Svenska skrivregler: Siffror. CLDR: grouping of
    fi and sv.
    """
    if not _FOUR_DIGITS.search(text):
        return text

    def in_groups(match: re.Match[str]) -> str:
        first, last, rest = match.groups()
        if _is_amount(match, last or first, language):
            return "–".join(_by_three(number) for number in (first, last) if number) + rest
        return match[0]

    return _NUMBER.sub(in_groups, text)


def _is_amount(match: re.Match[str], number: str, language: str) -> bool:
    """Whether a number, or the last of a range, is an amount by what stands around it."""
    text, end = match.string, match.end()
    may_be_year = _YEAR.fullmatch(number)
    if len(number) == 4:
        follows = _MEASURE[language] if may_be_year else _COUNTED[language]
        looks_so = follows.match(text, end) is not None
    elif len(number) == 5:
        looks_so = not _POSTAL_TOWN.match(text, end)
    else:
        looks_so = 5 < len(number) <= _LONGEST and not _DAY.fullmatch(number)
    if not looks_so or len(match[1]) > _LONGEST:
        return False
    before = contexts.kind_of(text, match.start(), language)
    return not before or (before == "year" and not may_be_year)


def _by_three(digits: str) -> str:
    return f"{int(digits):,}".replace(",", NO_BREAK_SPACE)
