"""References between pages: `[[id]]` and `[[id|text]]` as Markdown reads them, in HTML that it
leaves alone, and left unfinished."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from bs4 import BeautifulSoup, NavigableString, Tag
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

from ..problems import Place, Problem
from . import marks

# STX and ETX stand around what Python-Markdown has put aside, such as code.
_NOT_IN_TARGET = rf"\[\]{marks.BAR}|\x02\x03"
_TARGET = rf"\s*[^\s{_NOT_IN_TARGET}][^{_NOT_IN_TARGET}]*"
_REFERENCE = rf"\[\[({marks.MARK})({_TARGET})(?:{marks.BAR}([^\[\]]*))?\]\]"
_WHOLE = re.compile(_REFERENCE)
_LEFT_OPEN = re.compile(rf"\[\[({marks.MARK})((?:(?!\]\])[^\n]){{0,30}}(?:\]\])?)")
_AS_ADDRESS = re.compile(rf"\[\[({marks.MARK})([^{_NOT_IN_TARGET}]*)")
_ANCHOR = re.compile(r"<(/?)a\b([^<>]*)>")
_TO = re.compile(r'(href|data-ref)="([^"]*)"')
_CODE = ("code", "pre")


class References(Extension):
    """Python-Markdown's extension for references."""

    def extendMarkdown(self, md):
        md.inlinePatterns.register(_ReferenceProcessor(_REFERENCE, md), "jatkumo-reference", 175)


class _ReferenceProcessor(InlineProcessor):
    """`[[id|text]]` becomes an empty link that carries its target and place."""

    ANCESTOR_EXCLUDES = ("a",)

    def handleMatch(self, match, data):
        if data[: match.start(0)].endswith("]("):
            # The address of a link, which is told (`as_address`).
            return None, None, None
        element = Element("a")
        element.set("data-ref", match[1] + " ".join(match[2].split()))
        element.text = AtomicString(" ".join((match[3] or "").split()))
        return element, match.start(0), match.end(0)


def in_html(soup: BeautifulSoup, lines: Sequence[str]) -> list[Tag]:
    """Makes links of the references in blocks of HTML, which Markdown doesn't read, and gives
    them. lines: of the source."""
    made: list[Tag] = []
    for text in _marked_texts(soup):
        pieces: list[Tag | NavigableString] = []
        done = 0
        for match in _WHOLE.finditer(text) if not text.find_parent("a") else ():
            if not _is_escaped(match[1], lines):
                words = " ".join((match[3] or "").split())
                link = soup.new_tag("a", string=words) if words else soup.new_tag("a")
                link["data-ref"] = match[1] + " ".join(match[2].split())
                made.append(link)
                pieces += [NavigableString(text[done : match.start()]), link]
                done = match.end()
        if pieces:
            text.replace_with(*pieces, NavigableString(text[done:]))
    return made


def unfinished(soup: BeautifulSoup, lines: Sequence[str]) -> Iterator[Problem]:
    """What begins as a reference and isn't one, and references inside links. lines: of the
    source."""
    for text in _marked_texts(soup):
        for match in _LEFT_OPEN.finditer(text):
            if _is_escaped(match[1], lines):
                continue
            if text.find_parent("a") and _WHOLE.match(text, match.start()):
                yield Problem.at(place_of(match[1]), "R16")
            else:
                written = f"[[{marks.take(match[2])}"
                yield Problem.at(place_of(match[1]), "R07", text=written)


def nested(html: str) -> Iterator[tuple[str, str, str]]:
    """(name of the attribute, where it leads, where the outer link leads) of each link inside
    another, in their order; browsers would end the outer one there."""
    outer = ""
    for match in _ANCHOR.finditer(html):
        to = _TO.search(match[2])
        if match[1]:
            outer = ""
        elif to and outer:
            yield to[1], to[2], outer
        elif to:
            outer = to[2]


def as_address(address: str) -> tuple[Place, str] | None:
    """The place and the id of a reference that was written where a link's address should be."""
    match = _AS_ADDRESS.match(address)
    return (place_of(match[1]), match[2].strip()) if match else None


def place_of(value: str) -> Place:
    """Where the `[[` stand whose mark begins a value: the mark comes after them."""
    line, column, _ = marks.split(value) or (1, 1, "")
    return Place("", line, max(1, column - 2))


def _marked_texts(soup: BeautifulSoup) -> list[NavigableString]:
    found = soup.find_all(string=lambda text: marks.START in text)
    return [t for t in found if type(t) is NavigableString and not t.find_parent(_CODE)]


def _is_escaped(mark: str, lines: Sequence[str]) -> bool:
    """Whether the brackets before a mark stand behind a backslash."""
    place = place_of(mark)
    return lines[place.line - 1][: place.column - 1].endswith("\\")
