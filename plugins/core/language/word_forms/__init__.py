"""The words under which a Finnish text must be found besides those that stand in it.

The search cuts endings off both what is indexed and what is typed, so that it finds most forms of
a word by any other. It doesn't find those whose stem changes (suositus: suosituksista; vesi:
veden), nor the later parts of compounds (kaupunginosavisio). Those are looked up in a dictionary
and added to the index; an unknown word is left to the search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ..characters import composed
from .inflection import paradigms
from .readings import Analyse, Lemma, is_form, lemmas
from .stems import kept, stem

__all__ = ["Analyse", "WordForms"]

_SOFT_HYPHEN = "\u00ad"
_JOINED = re.compile(r"\w+(?:['’\-\u2010\u2011]\w+)*")
_HYPHEN = re.compile(r"[-\u2010\u2011]")
_SHORTEST = 2
"""Letters of the shortest word that is looked up."""


class WordForms:
    """The forms of the words of all texts of a site, each worked out once.

    analyse: the readings of a word, as Voikko gives them.
    """

    def __init__(self, analyse: Analyse) -> None:
        self._analyse = analyse
        self._forms = cache(self._forms)
        self.forms = cache(self.forms)

    def index_words(self, text: str, declared: Iterable[str] = ()) -> list[str]:
        """What to index a text under besides its own words, in small letters and sorted.

        declared: further names of what the text is about, in any form. Of forms with the same stem
        only one is given, and none whose stem the text has.
        """
        text = composed(text).replace(_SOFT_HYPHEN, "")
        there = {found for run in set(text.split()) for found in kept(run)}
        wanted: dict[str, str] = {}
        for word in {*_words(text), *(word for name in declared for word in _words(name))}:
            for form in self.forms(word):
                key = stem(form)
                if key not in there:
                    wanted[key] = min(form, wanted.get(key, form), key=_order)
        return sorted(set(wanted.values()))

    def forms(self, word: str) -> tuple[str, ...]:
        """A word, the base forms of it and of its parts, and of their inflected forms one with each
        stem; in small letters and sorted. What hyphens join is also given apart."""
        *before, last = pieces = _HYPHEN.split(word)
        found = {form for piece in pieces for form in self._piece(piece)}
        if before:
            joined = "".join(before).lower()
            found |= {joined + form for form in self._piece(last)}
        by_stem: dict[str, str] = {}
        for form in sorted(found, key=_order):
            by_stem.setdefault(stem(form), form)
        return tuple(sorted(by_stem.values()))

    def _piece(self, word: str) -> set[str]:
        if len(word) < _SHORTEST or not word.replace("'", "").replace("’", "").isalpha():
            return {word.lower()}
        found = {word.lower()}
        for lemma in lemmas(word.replace("’", "'"), self._analyse):
            found.add(lemma.word.lower())
            if lemma.inflected:
                found |= {(lemma.head + f).lower() for f in self._forms(lemma.tail, lemma.known_as)}
        return found

    def _forms(self, base: str, known_as: str) -> tuple[str, ...]:
        """Inflected forms of a base form, one with each stem."""
        found = {stem(base): base}
        for forms in paradigms(base):
            if self._is_form(forms[0], known_as):
                for form in forms:
                    key = stem(form)
                    if key not in found and self._is_form(form, known_as):
                        found[key] = form
        return tuple(found.values())

    def _is_form(self, form: str, known_as: str) -> bool:
        return any(is_form(reading, known_as) for reading in self._analyse(form))


def _words(text: str) -> set[str]:
    return set(_JOINED.findall(composed(text).replace(_SOFT_HYPHEN, "")))


def _order(form: str) -> tuple[int, str]:
    return len(form), form
