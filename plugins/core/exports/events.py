"""Every event as a calendar (RFC 5545) to subscribe to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..addresses import DATA_FOLDER
from ..catalogue import Record
from ..pages.data.calendar import empty_calendar, event_entry
from ..pages.site import Site

CALENDARS: Mapping[str, str] = {
    "fi": f"{DATA_FOLDER}/tapahtumat.ics",
    "sv": f"{DATA_FOLDER}/evenemang.ics",
    "en": f"{DATA_FOLDER}/events.ics",
}
"""Where the calendar stands in each language."""


def all_events(site: Site) -> list[Record]:
    """Every event that isn't a draft, the earliest first."""
    events = site.catalogue.listed("event")
    return sorted(events, key=lambda record: (record.header.order_day, record.id))


def calendar(lang: str, title: str) -> Callable[[Site, Sequence[Record]], bytes]:
    """A writer of the calendar in a language. title: in Finnish."""

    def write(site: Site, events: Sequence[Record]) -> bytes:
        whole = empty_calendar(f"{site.languages[lang].text(title)} – {site.name}")
        for record in events:
            whole.add_component(event_entry(site, record, lang))
        return whole.to_ical()

    return write
