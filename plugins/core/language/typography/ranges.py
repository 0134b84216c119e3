"""Ranges between numbers: years, dates, times, amounts."""

from __future__ import annotations

import re

from . import contexts
from .signs import EN_DASH, IN_NUMBERS, NUMBER_BEGAN

_HYPHEN = re.compile(r"[-–](?= ?[0-9]|\))")
_REST = rf"(?>[0-9]{{0,2}}(?:[{IN_NUMBERS}][0-9]{{3}})++(?![0-9])|[0-9]*+(?:[.,:/][0-9]++)*+)"
_RANGE = re.compile(
    rf"""
    (?P<left>[0-9] {NUMBER_BEGAN} (?<![0-9][ ][-–—][ ].) (?<![=+*×][ ].) {_REST} \.?)
    (?P<gap>[ ]?) (?:--?|–) (?P=gap)
    (?P<right>[0-9] {_REST}) (?P<stop>\.?)
    (?! [\w/@\#–—] | [.,:][0-9] | [ ]?[-–—][ ]?[-–0-9] | [ ]?[=+*×] )
    """,
    re.VERBOSE,
)
"""Two numbers joined by one hyphen, with a space on both sides or neither, and to nothing else."""

_DAY, _MONTH, _YEAR = "(?:0?[1-9]|[12][0-9]|3[01])", "(?:0?[1-9]|1[0-2])", "[0-9]{4}"
_TIME = "(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]"
_DATES_OR_TIMES = re.compile(
    rf"""
      {_DAY}\. - {_DAY}\. (?: {_MONTH}\. (?:{_YEAR})? )?      # 1.-3.6.2018
    | {_DAY}\.{_MONTH}\. - {_DAY}\.{_MONTH}\. (?:{_YEAR})?    # 1.1.-31.12.2018
    | {_DAY}\.{_MONTH}\.{_YEAR} - {_DAY}\.{_MONTH}\.{_YEAR}
    | (?:{_MONTH}/{_YEAR}|{_MONTH}) - {_MONTH}/{_YEAR}        # 6-8/2017
    | {_TIME} - {_TIME}
    """,
    re.VERBOSE,
)
_BETWEEN_GROUPS = re.compile(f"[{IN_NUMBERS}]")
_DECIMAL = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_HOURS = re.compile("(?:[01]?[0-9]|2[0-4])-(?:[01]?[0-9]|2[0-4])")
_NOT_AMOUNTS = re.compile(r"0[0-9]|[^-]*-0[0-9]|[0-9]{1,2}-(?:19|20)[0-9]{2}\Z")
"""Zeros in front, and an issue or a month of a year (`3-2018`): no range goes so far."""

_OPEN_YEAR = re.compile(r"\((?P<year>[12][0-9]{3})-\)")


def numbers(text: str, language: str) -> str:
    """`2018-2020`, `2018 - 2020` → 2018–2020; `20-25-vuotiaat` → 20–25-vuotiaat.

    Amounts only from a smaller to a larger one, so that codes (`0926151-4`, `2018-06`) stay.

    Kielitoimiston ohjepankki: Ajatusviiva, Numerot ja merkit. Svenska skrivregler: Tankstreck.
    CLDR: intervals.
    """
    if not _HYPHEN.search(text):
        return text

    def closed_up(match: re.Match[str]) -> str:
        left, _, right, stop = match.groups()
        if (
            (_ascend(left, right, language) and _are_amounts(match, language))
            or _DATES_OR_TIMES.fullmatch(f"{left}-{right}")
            or _DATES_OR_TIMES.fullmatch(f"{left}-{right}{stop}")
            or _are_hours(match, language)
        ):
            return f"{left}{EN_DASH}{right}{stop}"
        return match[0]

    return _OPEN_YEAR.sub(rf"(\g<year>{EN_DASH})", _RANGE.sub(closed_up, text))


def _are_amounts(match: re.Match[str], language: str) -> bool:
    """Whether two numbers of which the second is larger are amounts, years or hours."""
    before = contexts.kind_of(match.string, match.start(), language)
    if before == "clock":
        return True
    if before in ("phone", "code", "digits"):
        return False
    return not _NOT_AMOUNTS.match(f"{match['left']}-{match['right']}")


def _are_hours(match: re.Match[str], language: str) -> bool:
    """Whether two numbers are hours after `klo`, also over midnight."""
    return (
        _HOURS.fullmatch(f"{match['left']}-{match['right']}") is not None
        and contexts.kind_of(match.string, match.start(), language) == "clock"
    )


def _ascend(left: str, right: str, language: str) -> bool:
    if left.isdecimal() and right.isdecimal():
        return (len(left), left) < (len(right), right)
    first, last = _amount(left, language), _amount(right, language)
    return first is not None and last is not None and first < last


def _amount(number: str, language: str) -> float | None:
    """The value of an amount, or None for a date, a time or a number with a full stop after it."""
    number = _BETWEEN_GROUPS.sub("", number).replace(",", "" if language == "en" else ".")
    return float(number) if _DECIMAL.fullmatch(number) else None
