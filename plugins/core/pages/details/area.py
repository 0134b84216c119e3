"""An area: what goes on there, in its parts and in what was merged into it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...catalogue import Record
from ...types import CONTENT_TYPES
from ..by_area import KINDS
from ..site import Site, by_date
from ..views import Entry, EntryGroup, Fact, PageLink

LATEST_NEWS = 10
"""The section of news has the older ones."""


@dataclass(frozen=True, slots=True)
class AreaDetails:
    """groups: what goes on, by the type of the page. news: where the older news is, if there is
    more than the area's page shows."""

    groups: tuple[EntryGroup, ...]
    news: PageLink | None


def area_details(site: Site, record: Record, lang: str) -> AreaDetails:
    found = site.by_area.get(record.key, {})
    text = site.languages[lang].text
    types = {kind.name: kind for kind in CONTENT_TYPES}
    groups = []
    more = None
    for kind in KINDS:
        records = [other for other in found if other.type.name == kind]
        if kind == "news" and len(records) > LATEST_NEWS:
            more = PageLink(text("Kaikki uutiset"), types["news"].section_url(lang), lang)
            records = by_date(records)[:LATEST_NEWS]
        if records:
            rows = tuple(
                _entry(site, record, other, found[other], lang)
                for other in _ordered(site, records, lang)
            )
            groups.append(EntryGroup(text(types[kind].labels.section), rows))
    return AreaDetails(tuple(groups), more)


def _ordered(site: Site, records: Iterable[Record], lang: str) -> list[Record]:
    """What has days from the newest, else by name."""
    records = list(records)
    if all(record.type.by_date for record in records):
        return by_date(records)
    links = {site.link(record, lang): record for record in records}
    return [links[link] for link in site.links(records, lang)]


def _entry(site: Site, area: Record, record: Record, areas: tuple[Record, ...], lang: str) -> Entry:
    """A record in the list; one that doesn't name the area itself tells which areas it names."""
    version = record.version(lang)
    named = site.links(areas, lang) if area not in areas else ()
    label = site.languages[lang].text("Alueet")
    return Entry(
        link=site.link(record, lang),
        summary=version.summary,
        lang=version.lang,
        day=record.header.date if record.type.by_date else None,
        facts=(Fact(label, named),) if named else (),
    )
