"""Stage 8: what must hold of finished pages, whoever made them. To add a rule: a function, a row.

Each page is read once, by `look`, in any process and any order; `compare` then asks what takes
the whole site. Both are linear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from .addresses import Target, addresses_in, target
from .ids import equal_ids
from .images import bare_images
from .links import astray_links
from .loading import foreign_loads, inline_code, loaded_files
from .page import Finding, FinishedPage, Seen, Site, compressed_size
from .structure import languages, main_headings, mains, skipped_levels, titles
from .weight import heavy_pages

__all__ = ["ACROSS", "INSPECTIONS", "Finding", "Seen", "Site", "compare", "compressed_size", "look"]

INSPECTIONS: Mapping[str, Callable[[FinishedPage], Iterator[Finding]]] = {
    "languages": languages,
    "titles": titles,
    "main headings": main_headings,
    "heading order": skipped_levels,
    "main parts": mains,
    "ids": equal_ids,
    "images": bare_images,
    "inline code": inline_code,
    "other origins": foreign_loads,
}
"""The rules of a page by itself."""

ACROSS: Mapping[str, Callable[[Seen, Site], Iterator[Finding]]] = {
    "links": astray_links,
    "weight": heavy_pages,
}
"""The rules of a page among the others."""


def look(path: str, data: bytes, address: str = "") -> Seen:
    """One page by itself: what is wrong with it, and what the rules across pages ask of it.

    path: its file below the site's folder. address: where the site stands (SITEURL), or nothing.
    """
    page = FinishedPage.read(path, data, address)
    links: dict[str, Target] = {}
    for written in addresses_in(page.root):
        if written not in links and (found := target(path, written, address)):
            links[written] = found
    return Seen(
        path=path,
        ids=frozenset(page.ids),
        links=tuple(links.items()),
        loads=loaded_files(page),
        size=compressed_size(data),
        findings=tuple(finding for rule in INSPECTIONS.values() for finding in rule(page)),
    )


def compare(pages: Iterable[Seen], site: Site) -> Iterator[Finding]:
    """Every finding of the pages, their own and those that take the whole site."""
    for page in pages:
        yield from page.findings
        for rule in ACROSS.values():
            yield from rule(page, site)
