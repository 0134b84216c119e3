"""A finished page as the inspection sees it, and what it finds."""

from __future__ import annotations

import gzip
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from .addresses import Target

_IDS = etree.XPath("//@id", smart_strings=False)


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with a page.

    page: its file below the site's folder. words: how the source writes what is wrong, so that its
    place can be looked for; empty for the text as a whole; None where no text is the cause.
    """

    page: str
    code: str
    arguments: tuple[tuple[str, str], ...] = ()
    words: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FinishedPage:
    """A page's file below the site's folder, its tree and its ids in order. address: where the
    site stands, or nothing."""

    path: str
    root: etree._Element
    ids: tuple[str, ...]
    address: str = ""

    @classmethod
    def read(cls, path: str, data: bytes, address: str = "") -> FinishedPage:
        """Parses a page as UTF-8; what is no HTML at all is an empty page."""
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError:
            root = None
        root = etree.Element("html") if root is None else root
        return cls(path, root, tuple(_IDS(root)), address)

    def finding(self, code: str, words: str | None = None, **arguments: Any) -> Finding:
        """A finding of this page."""
        return found(self.path, code, words, **arguments)


def found(path: str, code: str, words: str | None = None, **arguments: Any) -> Finding:
    """A finding of a page by its file; its message calls the page by its address."""
    shown = {"page": f"/{path.removesuffix('index.html')}", **arguments}
    return Finding(path, code, tuple((name, str(value)) for name, value in shown.items()), words)


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a page once it has been read.

    links: each address within the site as it is written, and where it leads. loads: the style
    sheets and scripts of the site that the page loads. size: of its HTML, compressed, in bytes.
    """

    path: str
    ids: frozenset[str] = frozenset()
    links: tuple[tuple[str, Target], ...] = ()
    loads: tuple[str, ...] = ()
    size: int = 0
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """What pages are compared with.

    files: every file below the site's folder. ids: of each page that was read. sizes: of the style
    sheets and scripts, compressed, in bytes. registers: the pages that list without a bound.
    """

    files: Collection[str]
    ids: Mapping[str, frozenset[str]]
    sizes: Mapping[str, int]
    registers: Collection[str] = ()


def compressed_size(data: bytes) -> int:
    """The size of data as a server commonly sends it, gzip at its usual level, in bytes."""
    return len(gzip.compress(data, 6))
