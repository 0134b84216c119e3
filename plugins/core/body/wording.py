"""Advice on the wording of a page's own running text: not of quotations, headings or code."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import cached_property

from bs4 import NavigableString, Tag

from ..language.wording import long_sentences, mixed_spellings, unopened_abbreviations
from ..language.wording.sentences import MOST_WORDS
from ..problems import Place, Problem
from . import marks
from .places import Places, without_code

_INLINE = frozenset("a abbr b del dfn em i ins mark small span strong sub time u wbr img".split())
"""Elements inside a text; what isn't one of these ends it."""
_LEFT_OUT = frozenset(
    "blockquote q cite code pre kbd samp var script style h1 h2 h3 h4 h5 h6 th sup".split()
)
_SHOWN = 40
_WORD = re.compile(r"\w+")
_COMPARED = 4
"""Words that tell a sentence from others that begin alike."""
_TRIED = 50
"""Places that are compared; past these, the first will do."""


def blocks_of(tag: Tag, language: str) -> Iterator[str]:
    """The texts of the paragraphs, items and cells inside an element, in their order, with a dash
    for what is quoted, code or in another language."""
    own: list[str] = []
    for child in tag.children:
        if isinstance(child, Tag):
            if child.name in _LEFT_OUT or child.get("lang", language) != language:
                own.append(" – ")
            elif child.name in _INLINE:
                own.append(child.get_text())
            else:
                yield from _block(own)
                own.clear()
                yield from blocks_of(child, language)
        elif type(child) is NavigableString:
            own.append(str(child))
    yield from _block(own)


def _block(pieces: list[str]) -> Iterator[str]:
    text = " ".join(marks.take("".join(pieces)).split())
    if text:
        yield text


def advice(
    body: Tag, language: str, source: str, places: Places, explained: Collection[str] = ()
) -> Iterator[Problem]:
    """What could be worded better, each at its place in the source. explained: abbreviations that
    the page opens by an element of their own."""
    blocks = list(blocks_of(body, language))
    spots = _Spots(source, places)
    for block in blocks:
        for sentence in long_sentences(block, language, MOST_WORDS):
            shown = f"{sentence.text[:_SHOWN].rpartition(' ')[0]}…"
            numbers = {"words": sentence.words, "most": MOST_WORDS}
            yield Problem.at(spots.next(sentence.text), "W01", text=shown, **numbers)
    for unopened in unopened_abbreviations(blocks, language, explained):
        yield Problem.at(spots.first(unopened.words), "W02", text=unopened.words)
    for mixed in mixed_spellings(blocks, language):
        yield Problem.at(spots.first(mixed.words), "W03", text=mixed.words, other=mixed.other)


class _Spots:
    """Where words stand in the source, capitals as they are, mark-up between them or not."""

    def __init__(self, source: str, places: Places) -> None:
        self._source = source
        self._places = places
        self._last = -1

    @cached_property
    def _words(self) -> list[tuple[int, str]]:
        """The words of the source with their offsets; code has none."""
        return [(m.start(), m[0]) for m in _WORD.finditer(without_code(self._source))]

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """Word → which words of the source it is, but where it is a part of an address or a
        compound."""
        found: dict[str, list[int]] = {}
        for number, (offset, word) in enumerate(self._words):
            if offset == 0 or self._source[offset - 1] not in "/.@-":
                found.setdefault(word, []).append(number)
        return found

    def next(self, text: str) -> Place:
        """Of a sentence: after the place of the one before."""
        return self._found(text, self._last + 1)

    def first(self, text: str) -> Place:
        """Of words: their first place of all."""
        return self._found(text, 0)

    def _found(self, text: str, start: int) -> Place:
        wanted = _WORD.findall(text)[:_COMPARED]
        numbers = self._numbers.get(wanted[0], ()) if wanted else ()
        later = numbers[bisect_left(numbers, start) :][:_TRIED]
        for number in later:
            following = self._words[number : number + len(wanted)]
            if [word for _, word in following] == wanted:
                return self._at(number)
        return self._at(later[0]) if later else Place("")

    def _at(self, number: int) -> Place:
        self._last = number
        return self._places.at(self._words[number][0])
