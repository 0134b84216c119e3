"""The words under which a Finnish text must be found besides those that stand in it.

The search cuts endings off both what is indexed and what is typed, and so finds most forms of a
word by any other. It doesn't find those whose stem changes (suositus: suosituksista; vesi: veden),
nor the later parts of compounds (kaupunginosavisio). Those are looked up in a dictionary and added
to the index; a word that it doesn't know is left to the search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ..characters import composed
from .inflection import paradigms
from .readings import Analyse, is_form, lemmas
from .stems import kept, stem

__all__ = ["Analyse", "WordForms"]

_SOFT_HYPHEN = "\u00ad"
_HYPHENS = "\u2010\u2011-"
_WORD = re.compile(rf"[^\W_]+(?:['’{_HYPHENS}][^\W_]+)*")
_HYPHEN = re.compile(f"[{_HYPHENS}]")
_LETTERS = re.compile(r"[^\W\d_]{2,}|[^\W\d_]+'[^\W\d_]+")
_PARTICLE = re.compile("(?:k[oö]|p[aä]|h[aä]n|kin|k[aä][aä]n)$")


class WordForms:
    """The forms of the words of all texts of a site, each worked out once.

    analyse: the readings of a word, as Voikko gives them. `forms`: a word → the words under which
    it is to be found, itself among them: one for each stem, in small letters and sorted.
    """

    def __init__(self, analyse: Analyse) -> None:
        self._analyse = analyse
        self._inflected = cache(self._inflect)
        self.forms = cache(self._all_forms)

    def index_words(self, text: str, declared: Iterable[str] = ()) -> list[str]:
        """What to index a text under besides its own words, in small letters and sorted.

        declared: further names of what the text is about, in any form. Of forms with one stem only
        one is given, and none whose stem the text has.
        """
        text = _plain(text)
        there = {key for run in set(text.split()) for key in kept(run)}
        words = {word for part in (text, *map(_plain, declared)) for word in _WORD.findall(part)}
        found = {form for word in words for form in self.forms(word)}
        return sorted(form for key, form in _by_stem(found).items() if key not in there)

    def _all_forms(self, word: str) -> tuple[str, ...]:
        *before, last = pieces = _HYPHEN.split(word.replace("’", "'"))
        found = {form for piece in pieces if len(piece) > 1 for form in self._of_piece(piece)}
        if before:
            joined = "".join(before).lower()
            found |= {joined + form for form in self._of_piece(last)}
        return tuple(sorted(_by_stem(found).values()))

    def _of_piece(self, word: str) -> set[str]:
        """The forms of what holds no hyphen."""
        found = {word.lower()}
        if not _LETTERS.fullmatch(word):
            return found
        if not self._analyse(word):
            return found | _with_particles(word.lower())
        for lemma in lemmas(word, self._analyse):
            found.add(lemma.word.lower())
            if lemma.inflected:
                inflected = self._inflected(lemma.tail, lemma.known_as)
                # The last part by itself can be another word, too: kuuden, but no elokuuden.
                found |= {
                    (lemma.head + form).lower()
                    for form in inflected
                    if not lemma.head or self._analyse(lemma.head + form)
                }
        return found

    def _inflect(self, base: str, known_as: str) -> tuple[str, ...]:
        """The inflected forms of a base form, one for each stem."""
        found = {stem(base): base}
        for forms in paradigms(base):
            if self._is_form(forms[0], known_as):
                for form in forms:
                    if stem(form) not in found and self._is_form(form, known_as):
                        found[stem(form)] = form
        return tuple(found.values())

    def _is_form(self, form: str, known_as: str) -> bool:
        return any(is_form(reading, known_as) for reading in self._analyse(form))


def _with_particles(name: str) -> set[str]:
    """Forms of an unknown name that ends like a particle, which the stemmer would cut off the base
    form alone: Kunteko, Kuntekon."""
    bases = [base for base in (name, stem(name)) if _PARTICLE.search(base)]
    return {form for base in bases for form in (base, base + "n")}


def _plain(text: str) -> str:
    return composed(text).replace(_SOFT_HYPHEN, "")


def _by_stem(words: Iterable[str]) -> dict[str, str]:
    """The shortest of the words that have a stem, the first of equally long ones."""
    shortest: dict[str, str] = {}
    for word in sorted(words, key=lambda word: (len(word), word)):
        shortest.setdefault(stem(word), word)
    return shortest
