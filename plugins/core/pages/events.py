"""Events in a list: which come and which have been, and what is told of each."""

from __future__ import annotations

from ..catalogue import Record
from ..types.event import Event
from .details.event import event_status, time_facts
from .site import Site
from .views import Entry, Fact


def coming_events(site: Site) -> list[Record]:
    """Events that aren't over on the build date, the next one first."""
    return [record for record in _by_time(site) if not _header(record).is_past(site.today)]


def past_events(site: Site) -> list[Record]:
    """Events that are over on the build date, the latest first."""
    return [record for record in reversed(_by_time(site)) if _header(record).is_past(site.today)]


def event_entry(site: Site, record: Record, lang: str) -> Entry:
    """An event in a list, with its time, place and status."""
    event, version = _header(record), record.version(lang)
    facts = [*time_facts(site, event, lang)]
    if event.place:
        facts.append(Fact(site.languages[lang].text("Paikka"), (event.place,)))
    return Entry(
        link=site.link(record, lang),
        summary=version.summary,
        lang=version.lang,
        status=event_status(site, record, lang),
        facts=tuple(facts),
    )


def _by_time(site: Site) -> list[Record]:
    return sorted(
        site.catalogue.listed("event"),
        key=lambda record: (_header(record).span.start.instant, record.id),
    )


def _header(record: Record) -> Event:
    assert isinstance(record.header, Event)
    return record.header
