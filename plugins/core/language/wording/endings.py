"""Names without the ending of their last word, so that a name is one name in all its cases.

Only for telling whether two names are the same: the usual endings go, and then what Finnish
stems do before them. Consonant gradation (Turku, Turun) and vowels that change (järvi, järven) are
left alone, so such pairs are simply not compared.
"""

from __future__ import annotations

from functools import lru_cache

_SHORTEST = 4
"""The letters that must remain, so that ESR and Esra stay apart."""
_ENDINGS = {
    "a": ("ssa", "sta", "lla", "lta", "tta"),
    "ä": ("ssä", "stä", "llä", "ltä", "ttä"),
    "e": ("lle",),
    "i": ("ksi",),
    "n": ("seen", "hin", "jen", "n"),
    "t": ("t",),
}
"""Finnish endings by their last letter, of each the longer first."""
_VOWELS = frozenset("aeiouyäö")


@lru_cache(maxsize=2**14)
def stem_of(letters: str, language: str) -> str:
    """The beginning of a name that its cases share; the name in lower case, without spaces.

    Finnish: kuntekon, kuntekoon, kuntekossa, kuntekoa → kunteko; kokeilut, kokeiluissa → kokeilu;
    akatemia, akatemian → akatemi. Swedish: the s of the genitive. English: as it is.
    """
    if language == "sv":
        return letters[:-1] if letters.endswith("s") and len(letters) > _SHORTEST else letters
    return _finnish_stem(letters) if language == "fi" else letters


def _finnish_stem(letters: str) -> str:
    stem = letters
    for ending in _ENDINGS.get(letters[-1:], ()):
        if letters.endswith(ending):
            stem = _shorter(letters, len(ending))
            # The plural's i: kokeilui-ssa. A name's own i comes after a consonant: tori-ssa.
            if stem[-1] == "i" and stem[-2] in _VOWELS:
                stem = _shorter(stem, 1)
            break
    if stem[-1:] == stem[-2:-1] and stem[-1:] in _VOWELS:
        stem = _shorter(stem, 1)
    if stem[-1:] in ("a", "ä") and stem[-2:-1] in _VOWELS and stem[-2:-1] not in ("a", "ä"):
        stem = _shorter(stem, 1)
    return stem


def _shorter(stem: str, by: int) -> str:
    return stem[:-by] if len(stem) - by >= _SHORTEST else stem
