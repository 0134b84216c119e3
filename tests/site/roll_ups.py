"""Numbers of recommendations as readers meet them: what each says, and where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from .pages import Element, PageFile, target_file

_UNITS = {
    "wholes": {"fi": "suosit", "sv": "rekommendation", "en": "recommendation"},
    "parts": {"fi": "os(?:a|i)", "sv": "del", "en": "part"},
}
_NUMBER = {
    # 2 suositukseen 3:sta vastattu
    "fi": r"(\d+) {unit}\w*(?: (\d+):)?",
    # 2 av 3 rekommendationer har besvarats
    "sv": r"(\d+)(?: av (\d+))? {unit}\w*",
    "en": r"(\d+)(?: of (\d+))? {unit}\w*",
}
_BARE = re.compile(r"\((\d+)\)$")


@dataclass(frozen=True)
class Told:
    """A number: of `wholes` or `parts`, out of how many if that is told."""

    unit: str
    number: int
    all: int | None = None


@dataclass(frozen=True)
class Clicked:
    """A link on a page whose words tell numbers. to: the file of the page that it leads to; query,
    place: what its address has for a script and for an id there, or nothing."""

    page: str
    lang: str
    text: str
    told: tuple[Told, ...]
    to: str
    query: str
    place: str

    @property
    def url(self) -> str:
        """Where it leads, below the site's address."""
        return self.to.removesuffix("index.html") + (f"#{self.place}" if self.place else "")


def numbers(text: str, lang: str) -> tuple[Told, ...]:
    """The numbers of recommendations and of parts that a text tells; one in brackets at its end
    without a word is of recommendations."""
    found = [
        Told(unit, int(match[1]), int(match[2]) if match[2] else None)
        for unit, words in _UNITS.items()
        for match in re.finditer(_NUMBER[lang].replace("{unit}", words[lang]), text)
    ]
    if not found and (match := _BARE.search(text)):
        found = [Told("wholes", int(match[1]))]
    return tuple(found)


def lists(pages: Mapping[str, PageFile]) -> set[str]:
    """The files of the register, its lists and their further pages."""
    return {path for path, page in pages.items() if rows(page)}


def clicked(pages: Mapping[str, PageFile]) -> Iterator[Clicked]:
    """Every link to a list of recommendations whose words, or those of the list item that it
    stands in, tell a number."""
    known = lists(pages)
    for path, page in pages.items():
        (lang,) = page.root.xpath("/html/@lang")
        for link in page.root.xpath("//main//a[@href]"):
            to = target_file(path, link.get("href"))
            if to not in known:
                continue
            text = _words(link)
            item = next(link.iterancestors("li"), None)
            told = numbers(text, lang)
            if not told and item is not None:
                text = _words(item)
                told = numbers(text, lang)
            if told:
                parts = urlsplit(link.get("href"))
                yield Clicked(path, lang, text, told, to, parts.query, parts.fragment)


def rows(page: PageFile) -> list[Element]:
    """The rows of the register that a page holds."""
    return page.root.xpath("//div[contains(@class, 'register')]//tbody/tr")


def counted(found: list[Element]) -> dict[str, int]:
    """How many of these rows are whole recommendations and how many are parts."""
    parts = sum(row.get("class") == "part" for row in found)
    return {"wholes": len(found) - parts, "parts": parts}


def _words(element: Element) -> str:
    return " ".join(element.text_content().split())
