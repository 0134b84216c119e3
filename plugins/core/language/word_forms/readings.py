"""The base forms of a Finnish word and of its parts, from what an analyser reads in it.

The analyser is Voikko's. A reading is a dictionary of texts: STRUCTURE has "=" before each part
and a letter for each letter; WORDBASES has "+", letters, and in parentheses what they come from, a
base form or a suffix ("+us"); CLASS and SIJAMUOTO (case) are Finnish terms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

Reading = Mapping[str, str]
Analyse = Callable[[str], Sequence[Reading]]
"""The readings of a word, none for an unknown one: what libvoikko's `Voikko.analyze` gives."""

_NAMES = {"etunimi", "sukunimi", "paikannimi", "nimi"}
_NOMINALS = {"nimisana", "laatusana", "nimisana_laatusana", "lukusana", *_NAMES}
_VERB = "teonsana"
_NEVER_MEANT = {"asemosana", "sidesana"}
"""Pronouns and conjunctions, which are what a reader sees in siitä (siittää), kuin (kuu)."""
_RARE_CASES = {"keinonto", "seuranto"}
"""Instructive and comitative: silloin (silta), maine (maa)."""
_DOING = re.compile(r"mi(?:nen|s\w*)$")
_PIECE = re.compile(r"\+([^()+]*)(?:\(([^()]*)\))?")


@dataclass(frozen=True, slots=True)
class Lemma:
    """A base form. head: what stays when it is inflected; tail: what is inflected; known_as: the
    base form that an analyser gives for forms of the tail; inflected: whether those are wanted."""

    head: str
    tail: str
    known_as: str
    inflected: bool = True

    @property
    def word(self) -> str:
        return self.head + self.tail


def lemmas(word: str, analyse: Analyse) -> set[Lemma]:
    """The base forms of a word, and those of its parts where it is a compound.

    A verb has its first infinitive alone, but a form of kehittäminen that as well as kehittää.
    Nothing is said of an unknown word, nor of a pronoun or conjunction.
    """
    found = set()
    for reading in _likely(word, analyse(word)):
        borders = _borders(word, reading)
        found |= _from(0, word, reading, borders, analyse)
        for start in borders[1:-1]:
            found |= _from(start, word, reading, borders, analyse)
        for span in list(pairwise(borders))[:-1]:
            found |= _part(word, span, reading, analyse)
        for end in borders[2:-1]:
            found |= _nominals(word[:end], analyse(word[:end]), analyse)
    return found


def is_form(reading: Reading, known_as: str) -> bool:
    """Whether a reading is a plain inflected form of that base form."""
    return reading["BASEFORM"] == known_as and "SIJAMUOTO" in reading and not _is_odd(reading)


def _likely(word: str, readings: Sequence[Reading]) -> list[Reading]:
    """The readings that count: of open classes, in few parts, in a common case and without a
    possessive suffix if there are such, and no names where the word is written small."""
    if any(reading.get("CLASS") in _NEVER_MEANT for reading in readings):
        return []
    if word[:1].islower():
        readings = [reading for reading in readings if not _is_capital(reading)]

    def unlikeness(reading: Reading) -> tuple[int, bool]:
        return len(_borders(word, reading)), _is_odd(reading)

    least = min(map(unlikeness, readings), default=None)
    return [
        reading
        for reading in readings
        if reading.get("CLASS") in {*_NOMINALS, _VERB} and unlikeness(reading) == least
    ]


def _is_capital(reading: Reading) -> bool:
    return reading.get("STRUCTURE", "").startswith("=i")


def _is_odd(reading: Reading) -> bool:
    return "POSSESSIVE" in reading or reading.get("SIJAMUOTO") in _RARE_CASES


def _borders(word: str, reading: Reading) -> list[int]:
    """Where the parts of a word begin, and where the last ends.

    Parts are words of the dictionary: a compound that it has as one (toimeenpano) is one, and so
    is a name.
    """
    if reading.get("CLASS") in _NAMES:
        return [0, len(word)]
    parts = reading.get("STRUCTURE", "").split("=")[1:]
    shown = set(accumulate(map(len, parts)))
    joined = set(accumulate(len(letters) for letters, _ in _pieces(reading)))
    return [0, *sorted(place for place in shown & joined if place < len(word)), len(word)]


def _pieces(reading: Reading) -> list[tuple[str, str]]:
    """What a word is put together from: the letters of each piece, and what they come from."""
    return _PIECE.findall(reading.get("WORDBASES", ""))


def _from(
    start: int, word: str, reading: Reading, borders: list[int], analyse: Analyse
) -> set[Lemma]:
    """The base form of what stands in a word from a border on."""
    base, last = reading["BASEFORM"], borders[-2]
    if base[:last].lower() != word[:last].lower():
        return set() if start else {Lemma("", base, base, inflected=False)}
    if start and not _is_base(base[start:], analyse):
        return set()
    if not _is_base(base[last:], analyse):  # suomen|kielinen
        last = start
    head, tail = base[start:last], base[last:]
    if reading["CLASS"] != _VERB:
        return {Lemma(head, tail, tail)}
    found = {Lemma(head, tail, tail, inflected=False)}
    if reading.get("MOOD") == "MINEN-infinitive":
        found.add(Lemma(head, _DOING.sub("minen", word[last:].lower()), tail))
    return found


def _is_base(word: str, analyse: Analyse) -> bool:
    """Whether a word stands by itself as a base form."""
    return any(reading["BASEFORM"] == word for reading in analyse(word))


def _part(word: str, span: tuple[int, int], reading: Reading, analyse: Analyse) -> set[Lemma]:
    """The base forms of a part before the last: of itself, or with the ending that words in -nen
    have lost (kehittämis|ohjelma). A prefix (yhteis|työ) has none."""
    part = word[slice(*span)].lower()
    pieces = _pieces(reading)
    starts = accumulate((len(letters) for letters, _ in pieces), initial=0)
    bases = [base for at, (_, base) in zip(starts, pieces, strict=False) if at in range(*span)]
    if bases == [""]:
        return set()
    readings = analyse(part)
    if not readings and part.endswith("s"):
        part = part.removesuffix("s") + "nen"
        return {lemma for lemma in lemmas(part, analyse) if lemma.inflected}
    meant = bases[0].replace("=", "") if len(bases) == 1 else ""
    readings = [r for r in readings if r["BASEFORM"] == meant] or readings
    return _nominals(part, readings, analyse)


def _nominals(word: str, readings: Sequence[Reading], analyse: Analyse) -> set[Lemma]:
    """The base forms of a word that is no verb."""
    nominal = [reading for reading in readings if reading.get("CLASS") in _NOMINALS]
    return {
        lemma
        for reading in _likely(word, nominal)
        for lemma in _from(0, word, reading, _borders(word, reading), analyse)
    }
