"""Addresses in a text, and the patterns that stand for them: `etunimi.sukunimi[a]kt.fi`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LONGEST_LOCAL = 64
"""Letters before the @ (RFC 5321, 4.5.3.1.1)."""

# Every repetition has an upper limit and starts from an @ or a bracket, so that a text of nothing
# but brackets, dots or @ is read in linear time.
_MARKS = r"(?:@|[Aa][Tt]?|(?:[Ää]|[Aa]\u0308)[Tt])"
_AT = re.compile(
    "|".join(["@", *(rf"\{a}\s{{0,8}}{_MARKS}\s{{0,8}}\{b}" for a, b in (("[", "]"), "()", "{}"))])
)
_NAMES = re.compile(
    r"(?<![\w.+])(?<!\w[-'])"
    r"(?ai:etunimi\.sukunimi|f(?:[oöÖ]|o\u0308)rnamn\.efternamn|firstname\.lastname)"
    r"(?P<gap>\s{0,8})\Z"
)
_LONGEST_NAMES = 40
_DOMAIN = re.compile(
    r"(?P<gap>\s{0,8})"
    r"(?P<domain>(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24})"
    r"(?![^\W_]|[\u0300-\u036f])"
)
_WORD = r"[\w\u0300-\u036f+'-]+"
_LOCAL_BACKWARDS = re.compile(rf"{_WORD}(?:\.{_WORD})*")


@dataclass(frozen=True, slots=True)
class Found:
    """An address or a pattern in a text: what is written at the offset, and where it leads to."""

    offset: int
    written: str
    domain: str
    is_pattern: bool


def pattern_domain(pattern: str) -> str | None:
    """The domain of a pattern, or None when the text is not a pattern and nothing else."""
    whole = pattern.strip()
    found = next(found_in(whole), None)
    return found.domain if found and found.is_pattern and found.written == whole else None


def found_in(text: str) -> Iterator[Found]:
    """The patterns and the ordinary e-mail addresses of a text, in their order.

    A pattern is the Finnish, Swedish or English words for the names, an @ or what stands for it in
    brackets, and a domain, with or without spaces. An address stands as it is used: local part, @,
    domain. Names of services (`@anna@palvelu.fi`) and user names of URLs aren't addresses.
    """
    end = 0
    for at in _AT.finditer(text):
        after = _DOMAIN.match(text, at.end())
        if not after:
            continue
        start = _start_of_names(text, at.start())
        is_pattern = start is not None
        if start is None and at[0] == "@" and not after["gap"]:
            start = _start_of_local(text, at.start())
        if start is not None and start >= end:
            end = after.end()
            yield Found(start, text[start:end], after["domain"].lower(), is_pattern)


def written(address: str, language: str) -> str:
    """An address as it is shown where it may not be a link: `anna.malli (ät) kt.fi`.

    The sign is said as it is read: ät in Finnish, at in other languages.
    """
    return address.replace("@", " (ät) " if language == "fi" else " (at) ")


def _start_of_names(text: str, end: int) -> int | None:
    """Where the words for the names begin that end at a place, if there are such."""
    before = max(0, end - _LONGEST_NAMES)
    match = _NAMES.search(text[before:end])
    return before + match.start() if match else None


def _start_of_local(text: str, end: int) -> int | None:
    """Where the local part begins that ends at a place, if there is one."""
    backwards = text[max(0, end - _LONGEST_LOCAL - 1) : end][::-1]
    match = _LOCAL_BACKWARDS.match(backwards)
    if not match or match.end() > _LONGEST_LOCAL:
        return None
    start = end - len(match[0][::-1].lstrip("+'-_"))
    before = text[max(0, start - 2) : start]
    return None if start == end or before.endswith(("@", "//")) else start
