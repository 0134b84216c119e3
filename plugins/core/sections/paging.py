"""Long lists in pages of their own, so that none grows with the years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from ..addresses import PAGE_FOLDERS
from ..language import N_
from ..pages.data import collection_data
from ..pages.site import Site
from ..pages.views import Entry, EntryGroup, PageLink, Pagination, SectionPage

ENTRIES = 30
"""Entries on a page, unless a section says otherwise."""
PREVIOUS = N_("Edellinen sivu")
NEXT = N_("Seuraava sivu")


def paged(
    site: Site, first: SectionPage, rows: Sequence[tuple[str, Entry]], most: int = ENTRIES
) -> Iterator[SectionPage]:
    """A section's pages: the first as it is given, with its part of the rows, and those after it.

    rows: (heading of its group, entry), in order; a group goes on from page to page.
    most: entries on a page.
    """
    count = max(1, -(-len(rows) // most))
    for number in range(1, count + 1):
        part = rows[(number - 1) * most : number * most]
        groups = tuple(
            EntryGroup(heading, tuple(entry for _, entry in found), _id(heading))
            for heading, found in groupby(part, key=lambda row: row[0])
        )
        yield replace(
            _numbered(site, first, number),
            groups=groups,
            pagination=_pagination(site, first, number, count) if count > 1 else None,
        )


def _id(heading: str) -> str:
    return f"v{heading}".replace(" ", "-")


def _numbered(site: Site, first: SectionPage, number: int) -> SectionPage:
    if number == 1:
        return first
    title = site.languages[first.lang].text("{title}, sivu {n}", title=first.title, n=number)
    url = _url(first.url, first.lang, number)
    return replace(
        first,
        title=title,
        url=url,
        data=collection_data(site, title, first.summary, url, first.lang),
        breadcrumbs=(*first.breadcrumbs, PageLink(first.title, first.url, first.lang)),
        alternates=_in_each(first.alternates, number),
        languages=_in_each(first.languages, number),
    )


def _in_each(links: tuple[PageLink, ...], number: int) -> tuple[PageLink, ...]:
    return tuple(replace(link, url=_url(link.url, link.lang, number)) for link in links)


def _url(section: str, lang: str, number: int) -> str:
    return section if number == 1 else f"{section}{PAGE_FOLDERS[lang]}/{number}/"


def _pagination(site: Site, first: SectionPage, current: int, count: int) -> Pagination:
    ui = site.languages[first.lang]

    def link(number: int, title: str) -> PageLink:
        return PageLink(title, _url(first.url, first.lang, number), first.lang)

    near = {1, count, *range(max(1, current - 2), min(count, current + 2) + 1)}
    numbers: list[PageLink | None] = []
    for number in sorted(near):
        if number - 1 not in near and number > 1:
            numbers.append(None)
        numbers.append(link(number, str(number)))
    return Pagination(
        current=str(current),
        numbers=tuple(numbers),
        previous=link(current - 1, ui.text(PREVIOUS)) if current > 1 else None,
        next=link(current + 1, ui.text(NEXT)) if current < count else None,
    )
