"""What programs that read a page aloud go by: its language, title, headings and main part."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from .page import Finding, FinishedPage

_HEADINGS = etree.XPath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")
_MAINS = etree.XPath("count(//main | //*[@role='main'])")
_TITLE = etree.XPath("string(/html/head/title)", smart_strings=False)


def languages(page: FinishedPage) -> Iterator[Finding]:
    """The page says its language (WCAG 2.2, 3.1.1)."""
    if not (page.root.get("lang") or "").strip():
        yield page.finding("P01")


def titles(page: FinishedPage) -> Iterator[Finding]:
    """The page has a title (WCAG 2.2, 2.4.2)."""
    if not _TITLE(page.root).strip():
        yield page.finding("P02")


def main_headings(page: FinishedPage) -> Iterator[Finding]:
    """Exactly one heading of the first level, which says what the page is."""
    count = sum(heading.tag == "h1" for heading in _HEADINGS(page.root))
    if count != 1:
        yield page.finding("P03", count=count)


def skipped_levels(page: FinishedPage) -> Iterator[Finding]:
    """Each heading is at most one level below the one before it (WCAG 2.2, 1.3.1)."""
    before = 0
    for heading in _HEADINGS(page.root):
        level = int(heading.tag[1])
        if level > before + 1:
            text = " ".join("".join(heading.itertext()).split())
            yield page.finding("P04", text, heading=text, level=level, before=before)
        before = level


def mains(page: FinishedPage) -> Iterator[Finding]:
    """Exactly one main part, which the skip link leads to."""
    count = int(_MAINS(page.root))
    if count != 1:
        yield page.finding("P05", count=count)
