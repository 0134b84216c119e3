"""An area: what goes on there, in its parts and in what was merged into it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...catalogue import Record
from ...language import N_
from ...types import CONTENT_TYPES
from ..by_area import KINDS
from ..site import Site, by_date
from ..views import Entry, EntryGroup, Fact, PageLink
from .event import event_entry

MOST = 10
"""News, events and others that have a day; their section has the older ones."""
ALL = {"news": N_("Kaikki uutiset"), "event": N_("Kaikki tapahtumat")}


@dataclass(frozen=True, slots=True)
class AreaDetails:
    """groups: what goes on, by the type of the page; of news and events the latest, with a link to
    all of them where there are more."""

    groups: tuple[EntryGroup, ...]


def area_details(site: Site, record: Record, lang: str) -> AreaDetails:
    found = site.by_area.get(record.key, {})
    text = site.languages[lang].text
    types = {kind.name: kind for kind in CONTENT_TYPES}
    groups = []
    for kind in KINDS:
        records = _ordered(site, [r for r in found if r.type.name == kind], lang)
        more: tuple[PageLink, ...] = ()
        if kind in ALL and len(records) > MOST:
            more = (PageLink(text(ALL[kind]), types[kind].section_url(lang), lang),)
            records = records[:MOST]
        rows = tuple(_entry(site, record, other, found[other], lang) for other in records)
        if rows:
            groups.append(EntryGroup(text(types[kind].labels.section), rows, links=more))
    return AreaDetails(tuple(groups))


def _ordered(site: Site, records: Iterable[Record], lang: str) -> list[Record]:
    """What has days from the newest, else by name."""
    records = list(records)
    if all(record.type.by_date for record in records):
        return by_date(records)
    links = {site.link(record, lang): record for record in records}
    return [links[link] for link in site.links(records, lang)]


def _entry(site: Site, area: Record, record: Record, areas: tuple[Record, ...], lang: str) -> Entry:
    """A record in the list; one that doesn't name the area itself tells which areas it names."""
    named = site.links(areas, lang) if area not in areas else ()
    facts = (Fact(site.languages[lang].text("Alueet"), named),) if named else ()
    if record.type.name == "event":
        entry = event_entry(site, record, lang)
        return replace(entry, facts=(*entry.facts, *facts))
    version = record.version(lang)
    return Entry(
        link=site.link(record, lang),
        summary=version.summary,
        lang=version.lang,
        day=record.header.date if record.type.by_date else None,
        status=site.archived(record, lang),
        facts=facts,
    )
