"""Advice on the wording of a page's own running text: not of quotations, headings or code."""

from __future__ import annotations

import re
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
        self._written = source
        self._places = places
        self._last = -1

    @cached_property
    def _source(self) -> str:
        return without_code(self._written)

    def next(self, text: str) -> Place:
        """Of a sentence: after the place of the one before."""
        return self._found(text, self._last + 1)

    def first(self, text: str) -> Place:
        """Of words: their first place of all."""
        return self._found(text, 0)

    def _found(self, text: str, start: int) -> Place:
        words = text.split()
        for number in (4, 2, 1):
            wanted = re.compile(rf"(?<![\w/.@-]){re.escape(' '.join(words[:number]))}(?!\w)")
            found = wanted.search(self._source, start) or wanted.search(self._source)
            if found:
                self._last = found.start()
                return self._places.at(self._last)
        return Place("")
