"""Addresses, file names and private-use characters, put away while the rules are at work."""

from __future__ import annotations

import re
from typing import NamedTuple

from .quotes import IN_SMARTYPANTS
from .signs import ADDRESS, BARRIER, HIDDEN
from .words import with_sign

_OURS = ("\ue000", *IN_SMARTYPANTS, ADDRESS, HIDDEN)
_PRIVATE = re.compile(rf"\ue000[0-9]+\.[0-9]+\ue001|[{''.join(_OURS)}]")
"""A line mark of `body/marks.py` with its numbers, or a sign that the rules use themselves.

Every other private-use character is safe: no rule knows it."""

_IN_ADDRESS = re.compile(r"@|://|www\.|\.(?<=\w\.)(?=[a-zåäö])")
_BEFORE_ADDRESS = "\"'“”„‟‘’‚‛«»([{<"
_AFTER_ADDRESS = "\"'“”„‟‘’‚‛«»)]}>.,;:!?…"
_ADDRESS = re.compile(
    r"""
    \S* (?: :// | \bwww\. ) \S*                               # https://vm.fi/hanke-2018-2020
    | [^\s@"'“”„‟‘’‚‛]+ @ [\w-]+ (?: \.[\w-]+ )* (?: :\w+ )?  # etunimi.sukunimi@vm.fi
    | (?: [\w-]+ [./] )* [\w-]+ \.[^\W\d_][^\W_]{1,4}         # vm.fi, raportti-2018-2020.pdf
      (?: [/:?\#-] \S* )?                                    # vm.fi/hanke-2018-2020, vm.fi:n
    """,
    re.VERBOSE,
)


class Hidden(NamedTuple):
    """What was put away, each kind in its order."""

    private: list[str]
    addresses: list[str]


def hide(text: str) -> tuple[str, Hidden]:
    """The text with a HIDDEN or ADDRESS for each thing that must stay as it is, and the things."""
    private: list[str] = []
    if any(sign in text for sign in _OURS):
        private = _PRIVATE.findall(text)
        text = _PRIVATE.sub(HIDDEN, text)
    text, addresses = _without_addresses(text)
    return text, Hidden(private, addresses)


def show(text: str, hidden: Hidden) -> str:
    """The text with the hidden things back in their places."""
    return _put_back(_put_back(text, ADDRESS, hidden.addresses), HIDDEN, hidden.private)


def _without_addresses(text: str) -> tuple[str, list[str]]:
    addresses: list[str] = []
    kept: list[str] = []
    words = text.replace(HIDDEN, " ").replace(BARRIER, " ")
    done = 0
    for start, end in with_sign(_IN_ADDRESS, words):
        core = words[start:end].lstrip(_BEFORE_ADDRESS)
        start = end - len(core)
        core = core.rstrip(_AFTER_ADDRESS)
        if _ADDRESS.fullmatch(core):
            addresses.append(core)
            kept += [text[done:start], ADDRESS]
            done = start + len(core)
    return ("".join([*kept, text[done:]]), addresses) if addresses else (text, addresses)


def _put_back(text: str, sign: str, things: list[str]) -> str:
    if not things:
        return text
    first, *rest = text.split(sign)
    return first + "".join(thing + part for thing, part in zip(things, rest, strict=True))
