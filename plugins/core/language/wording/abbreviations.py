"""Abbreviations that a page uses before it has told what they mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from .familiar import is_familiar
from .findings import UnopenedAbbreviation
from .marks import DASHES, HYPHENS, OPENERS, in_capitals
from .openings import is_opened

_LONGEST = 6
_HYPHENS, _DASHES = re.escape(HYPHENS), re.escape(DASHES)
_CAPITALS = re.compile(r"(?<!\w)[A-ZÅÄÖ]{2,}+(?!\w)")
# The lookbehind comes second so that the search leaps from capital to capital. What stands around
# the word mustn't make it a part of a code, an address or a file name, and a number of its own
# (ISO 9001) makes it one too. U+0300–U+036F are marks of a letter written in two characters.
_WORD = re.compile(
    rf"""
    ([A-ZÅÄÖ] (?<![^\s{re.escape(OPENERS + DASHES[1:])}].) [A-ZÅÄÖ]++) s?+
    (?: :[a-zåäö]{{1,8}}+ | ['’]s?+ )?+
    (?: [{_HYPHENS}] (?: [a-zåäö][\w{_HYPHENS}]*+ )?+ )?+
    (?! [\w@/\\+\u0300-\u036f] | [.:{_DASHES}{_HYPHENS}]\w | [ \u00a0]\d )
    """,
    re.VERBOSE | re.DOTALL,
)
_CAPITALS_FOLLOW = re.compile(rf"[ \u00a0][A-ZÅÄÖ]{{2,}}+(?![\w:{_HYPHENS}])")
_POSTAL_CODE = re.compile(r"\D?[0-9]{5}\s")


def unopened_abbreviations(
    blocks: Sequence[str], language: str, known: Collection[str] = ()
) -> Iterator[UnopenedAbbreviation]:
    """Each abbreviation whose first use on the page doesn't tell what it means, at that use.

    An abbreviation is a word of two to six capitals, perhaps with an ending or in a compound
    (MDI:n, ESR-hanke). Later uses aren't looked at: an opening that comes after the first use
    comes too late. `known` are names that need no opening, and so do the capitals within them.
    """
    met = {capitals for name in known for capitals in _CAPITALS.findall(name)}
    for index, block in enumerate(blocks):
        for match, is_loud in _uses(block):
            capitals = match[1]
            if capitals in met:
                continue
            if not (is_familiar(capitals, language) or is_opened(block, match)):
                if is_loud:
                    continue
                yield UnopenedAbbreviation(index, match.start(), capitals)
            met.add(capitals)


def _uses(block: str) -> Iterator[tuple[re.Match[str], bool]]:
    """Words of two to six capitals, and whether the block is in capitals itself.

    Left out are those in a row (TEKOJEN TORI), which is a name or a cry, after a postal code
    (33101 ESIM), and in a block in capitals all but those right after (, where one may be opened.
    """
    last = -2
    is_loud: bool | None = None
    for match in _WORD.finditer(block):
        plain = match.end() == match.end(1)
        in_row = match.start() == last + 1 or (plain and _CAPITALS_FOLLOW.match(block, match.end()))
        last = match.end() if plain else -2
        is_place = _POSTAL_CODE.fullmatch(block[max(0, match.start() - 7) : match.start()])
        if in_row or is_place or len(match[1]) > _LONGEST:
            continue
        if is_loud is None:
            is_loud = in_capitals(block.split(), len(block))
        if not is_loud or block[max(0, match.start() - 1)] == "(":
            yield match, is_loud
