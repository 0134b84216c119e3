"""What an analyser's reading of a Finnish word tells: its base form, and the parts of a compound.

The analyser is Voikko's, whose readings are dictionaries of texts (libvoikko, "Morphological
analysis"): STRUCTURE has "=" before each part and a letter for each letter, WORDBASES has "+",
letters and in parentheses what they come from, a base form or a suffix ("+us").
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
_INFINITIVE = "MINEN-infinitive"
_TAKEN = re.compile(r"\+([^()+]*)(?:\(([^()]*)\))?")
_INSTRUCTIVE = "keinonto"  # vesin would pass for the genitive of a word like tuoli
_DOING = re.compile(r"mi(?:nen|s\w*)$")


@dataclass(frozen=True, slots=True)
class Lemma:
    """A base form. head: what stays when it is inflected; tail: what is inflected; known_as: the
    base form that an analyser gives for the forms of the tail; whether it is inflected at all."""

    head: str
    tail: str
    known_as: str
    inflected: bool = True

    @property
    def word(self) -> str:
        return self.head + self.tail


def lemmas(word: str, analyse: Analyse) -> set[Lemma]:
    """The base forms of a word, and those of its parts where it is a compound of dictionary words.

    A verb has its first infinitive, and for a form of kehittäminen that as well.
    """
    found = set()
    for reading in _likely(word, analyse(word)):
        borders = _borders(word, reading)
        found |= _whole(word, reading, borders)
        if len(borders) > 2:
            found |= _inner(word, reading, borders, analyse)
    return found


def is_form(reading: Reading, known_as: str) -> bool:
    """Whether a reading is a plain inflected form of that base form."""
    return (
        reading.get("BASEFORM") == known_as
        and reading.get("SIJAMUOTO", _INSTRUCTIVE) != _INSTRUCTIVE
        and "POSSESSIVE" not in reading
        and reading.get("COMPARISON", "positive") == "positive"
    )


def _likely(word: str, readings: Sequence[Reading]) -> list[Reading]:
    """Readings of open classes, without those that a reader of the word wouldn't think of: names
    written small, a possessive suffix or more parts where there is a reading without."""
    small = word[:1].islower()
    open_classes = [
        reading
        for reading in readings
        if reading.get("CLASS") in {*_NOMINALS, _VERB}
        and not (small and reading.get("STRUCTURE", "").startswith("=i"))
    ]

    def oddness(reading: Reading) -> tuple[int, bool]:
        return len(_borders(word, reading)), "POSSESSIVE" in reading

    least = min(map(oddness, open_classes), default=None)
    return [reading for reading in open_classes if oddness(reading) == least]


def _borders(word: str, reading: Reading) -> list[int]:
    """Where the dictionary words of a compound begin, and where the last ends.

    A compound that is in the dictionary as one (toimeenpano) is one.
    """
    parts = reading.get("STRUCTURE", "").split("=")[1:]
    structure = set(accumulate(map(len, parts)))
    bases = set(accumulate(len(letters) for letters, _ in _taken(reading)))
    inner = structure & bases if reading.get("CLASS") not in _NAMES else set()
    return [0, *sorted(place for place in inner if place < len(word)), len(word)]


def _taken(reading: Reading) -> list[tuple[str, str]]:
    """The pieces of a word's base form, and what each comes from."""
    return _TAKEN.findall(reading.get("WORDBASES", ""))


def _whole(word: str, reading: Reading, borders: list[int]) -> set[Lemma]:
    base, start = reading["BASEFORM"], borders[-2]
    head, tail = base[:start], base[start:]
    if head.lower() != word[:start].lower() or not tail:
        return {Lemma("", base, base, inflected=False)}
    if reading["CLASS"] != _VERB:
        return {Lemma(head, tail, tail)}
    found = {Lemma(head, tail, tail, inflected=False)}
    if reading.get("MOOD") == _INFINITIVE:
        found.add(Lemma(head, _DOING.sub("minen", word[start:].lower()), tail))
    return found


def _inner(word: str, reading: Reading, borders: list[int], analyse: Analyse) -> set[Lemma]:
    """The parts of a compound, and the compounds that it begins or ends with."""
    found = set()
    spans = list(pairwise(borders))
    for span in spans[:-1]:
        found |= _first(word, span, reading, analyse)
    for _, end in spans[1:-1]:
        begins = word[:end]
        for inner in _likely(begins, analyse(begins)):
            if inner["CLASS"] != _VERB:
                found |= _whole(begins, inner, _borders(begins, inner))
    for start, _ in spans[1:]:
        shifted = [border - start for border in borders if border >= start]
        ends = {**reading, "BASEFORM": reading["BASEFORM"][start:]}
        if reading["BASEFORM"].lower().startswith(word[:start].lower()):
            found |= _whole(word[start:], ends, shifted)
    return found


def _first(word: str, span: tuple[int, int], reading: Reading, analyse: Analyse) -> set[Lemma]:
    """The base forms of a part that isn't the last: by itself, or with the ending that words in
    -nen lose (kehittämis|ohjelma)."""
    part = word[slice(*span)].lower()
    starts = accumulate((len(letters) for letters, _ in _taken(reading)), initial=0)
    bases = [base for start, (_, base) in zip(starts, _taken(reading)) if start in range(*span)]
    if len(bases) == 1 and not bases[0]:
        return set()
    readings = [inner for inner in analyse(part) if inner.get("CLASS") in _NOMINALS]
    if part.endswith("s") and not readings:
        part = part.removesuffix("s") + "nen"
        readings = [inner for inner in analyse(part) if "SIJAMUOTO" in inner]
    if len(bases) == 1:
        meant = bases[0].replace("=", "")
        readings = [inner for inner in readings if inner["BASEFORM"] == meant] or readings
    return {
        lemma
        for inner in _likely(part, readings)
        for lemma in _whole(part, inner, _borders(part, inner))
        if lemma.inflected
    }
