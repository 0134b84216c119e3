"""Reads built pages: what a link leads to, and what a page consists of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

Element = html.HtmlElement


@dataclass(frozen=True)
class PageFile:
    """A built page: its path in the site and its parsed HTML."""

    path: str
    root: Element

    def ids(self) -> set[str]:
        return set(self.root.xpath("//@id"))

    def links(self) -> Iterator[str]:
        """Every address that the page refers to, of links, style sheets and images."""
        yield from self.root.xpath("//@href | //@src")

    def text(self, expression: str) -> list[str]:
        """The texts of the elements that an XPath finds, spaces folded."""
        return [" ".join(e.text_content().split()) for e in self.root.xpath(expression)]


def read_pages(output: Path) -> dict[str, PageFile]:
    """All pages of a site by their paths."""
    pages = {}
    for file in sorted(output.rglob("*.html")):
        path = file.relative_to(output).as_posix()
        pages[path] = PageFile(path, html.fromstring(file.read_bytes()))
    return pages


def target_file(page: str, address: str) -> str | None:
    """The file that an address of a page leads to within the site; None if it leads elsewhere."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    if not parts.path:
        return page
    base = "" if parts.path.startswith("/") else page.rpartition("/")[0] + "/"
    path = base + unquote(parts.path).lstrip("/")
    return f"{path}index.html" if path.endswith("/") or not path else path
