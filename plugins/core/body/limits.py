"""Texts that would take minutes or break the parsers are refused before they are parsed.

Python-Markdown's time grows with the square of unclosed brackets and of spaces in a row, and
libxml2 cuts a tree at 256 levels in silence; ordinary texts stay far below these bounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..problems import Place, Problem
from .places import without_code

LONGEST_LINE = 20_000
LONGEST_BLOCK = 60_000
LONGEST_BLANK = 300
MOST_BLANKS = 20
"""Of those that are told; a text with more is told of again when these are mended."""
DEEPEST_LIST = 20
DEEPEST_BRACKETS = 40
DEEPEST_TAGS = 60

_MARKS = re.compile(r"[ \t]*(?:(?:[*+-]|\d{1,9}[.)]|>)[ \t]+|>)")
_BLANK = re.compile(rf"[ \t\xa0]{{{LONGEST_BLANK + 1},}}")
_BRACKETS = re.compile(r"[\[\]()<>]")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*?(/?)>")
# A tag without its > is looked for to the end of the text, each time anew.
_OPENING = re.compile(r"<[a-zA-Z/!?][^<>]*(>?)")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


def over_limits(place: Place, text: str) -> list[Problem]:
    """The problems of a body that is too deep or too long to be rendered; usually none."""
    problems = [
        Problem.at(place.at(number), "B02", length=len(line), most=LONGEST_LINE)
        for number, line in enumerate(text.split("\n"), 1)
        if len(line) > LONGEST_LINE
    ]
    if problems:
        return problems
    for first, block in _blocks(text):
        for number, line in enumerate(block.split("\n"), first):
            if _marks(line) > DEEPEST_LIST:
                return [Problem.at(place.at(number), "B03", most=DEEPEST_LIST)]
        if _brackets(block) > DEEPEST_BRACKETS:
            return [Problem.at(place.at(first), "B03", most=DEEPEST_BRACKETS)]
        if len(block) > LONGEST_BLOCK:
            return [Problem.at(place.at(first), "B02", length=len(block), most=LONGEST_BLOCK)]
    return _deep_tags(place, text) or _unclosed(place, text) or _blanks(place, text)


def _blanks(place: Place, text: str) -> list[Problem]:
    return [
        Problem.at(
            place.at(text.count("\n", 0, match.start()) + 1),
            "B14",
            length=len(match[0]),
            most=LONGEST_BLANK,
        )
        for match in islice(_BLANK.finditer(text), MOST_BLANKS)
    ]


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    line = 1
    for block in text.split("\n\n"):
        yield line, block
        line += block.count("\n") + 2


def _marks(line: str) -> int:
    """How deep a line stands in lists and quotations, by its indentation and its marks."""
    depth, position = 0, 0
    while depth <= DEEPEST_LIST and (match := _MARKS.match(line, position)):
        depth, position = depth + 1, match.end()
    if not depth:
        return 0
    indentation = line[: len(line) - len(line.lstrip(" \t"))]
    return depth + indentation.count(" ") // 4 + indentation.count("\t")


def _brackets(block: str) -> int:
    """The largest number of brackets of one kind open at once."""
    open_now = {"[": 0, "(": 0, "<": 0}
    deepest = 0
    for bracket in _BRACKETS.findall(block):
        if bracket in open_now:
            open_now[bracket] += 1
            deepest = max(deepest, open_now[bracket])
        else:
            pair = {"]": "[", ")": "(", ">": "<"}[bracket]
            open_now[pair] = max(0, open_now[pair] - 1)
    return deepest


def _deep_tags(place: Place, text: str) -> list[Problem]:
    unclosed = [match.start() for match in _OPENING.finditer(text) if not match[1]]
    if len(unclosed) > DEEPEST_TAGS:
        line = text.count("\n", 0, unclosed[DEEPEST_TAGS]) + 1
        return [Problem.at(place.at(line), "B03", most=DEEPEST_TAGS)]
    depth = 0
    for match in _TAG.finditer(text):
        closing, name, closed = match.groups()
        if closed or name.lower() in _VOID:
            continue
        depth = max(0, depth + (-1 if closing else 1))
        if depth > DEEPEST_TAGS:
            return [
                Problem.at(
                    place.at(text.count("\n", 0, match.start()) + 1), "B03", most=DEEPEST_TAGS
                )
            ]
    return []


_SWALLOWING = ("script", "style", "iframe", "textarea", "title", "plaintext", "xmp", "noembed")


def _unclosed(place: Place, text: str) -> list[Problem]:
    """Elements whose contents aren't HTML and that never end: they would swallow the rest."""
    lower = text.lower()
    if not any(f"<{name}" in lower for name in _SWALLOWING):
        return []
    prose = without_code(lower)
    problems = []
    for name in _SWALLOWING:
        opened = [match.start() for match in re.finditer(rf"<{name}(?=[\s/>])", prose)]
        closed = 0 if name == "plaintext" else len(re.findall(rf"</{name}(?=[\s>])", prose))
        if len(opened) > closed:
            line = prose.count("\n", 0, opened[-1]) + 1
            problems.append(Problem.at(place.at(line), "B08", name=name))
    return problems
