"""Which events come and which have been."""

from __future__ import annotations

from ..catalogue import Record
from ..types.event import Event
from .site import Site


def coming_events(site: Site) -> list[Record]:
    """Events that aren't over on the build date, the next one first."""
    return [record for record in _by_time(site) if not _header(record).is_past(site.today)]


def past_events(site: Site) -> list[Record]:
    """Events that are over on the build date, the latest first."""
    return [record for record in reversed(_by_time(site)) if _header(record).is_past(site.today)]


def _by_time(site: Site) -> list[Record]:
    return sorted(
        site.catalogue.listed("event"),
        key=lambda record: (_header(record).span.start.instant, record.id),
    )


def _header(record: Record) -> Event:
    assert isinstance(record.header, Event)
    return record.header
