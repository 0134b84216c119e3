"""The dash as a pause between words."""

from __future__ import annotations

import re

from .signs import DASHES, EM_DASH, EN_DASH

_SPACED = re.compile(r" --?(?=[ \n])")
_IS_SUM = re.compile(r" \S+ ?=")
_OF_SUM = re.compile(r"= ?\S+\Z")
_LONGEST = 20
"""How long a part of a sum is at most."""

_NO_WORD = frozenset(f"{DASHES}=+*/×<>|^~_\\")
"""Beside these a hyphen is a minus, a list mark or part of a drawing."""


def no_em_dash(text: str, language: str) -> str:
    """`—` → –; the spaces around it stay as they are.

    Kielitoimiston ohjepankki: Ajatusviiva. Svenska skrivregler: Tankstreck.
    """
    return text.replace(EM_DASH, EN_DASH)


def pauses(text: str, language: str) -> str:
    """`tauko - ja`, `tauko -- ja` → tauko – ja; `5 - 3` and a hyphen that begins a text stay.

    Kielitoimiston ohjepankki: Ajatusviiva. Svenska skrivregler: Tankstreck.
    """
    return _SPACED.sub(_pause, text)


def _pause(match: re.Match[str]) -> str:
    text, start, end = match.string, match.start(), match.end()
    before, after = text[max(0, start - 1) : start], text[end + 1 : end + 2]
    if not _is_of_word(before) or not _is_of_word(after):
        return match[0]
    if before.isdecimal() and after.isdecimal():
        return match[0]
    if _IS_SUM.match(text, end) or _OF_SUM.search(text, max(0, start - _LONGEST), start):
        return match[0]
    return f" {EN_DASH}"


def _is_of_word(sign: str) -> bool:
    return bool(sign) and not sign.isspace() and sign not in _NO_WORD
