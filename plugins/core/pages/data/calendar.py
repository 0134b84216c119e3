"""Events as iCalendar (RFC 5545): the entry of one, and what every calendar of the site has.

Times are in UTC, which needs no table of time zones beside them. Whole days have no zone, and end
on the day after the last.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit

from icalendar import Calendar
from icalendar import Event as Entry

from ...catalogue import Record
from ...language import N_
from ...records import DayOrTime
from ...types.event import Event
from ..site import Site
from ..texts import field_text

CANCELLED = N_("Peruttu: {title}")


def empty_calendar(name: str) -> Calendar:
    """A calendar without entries, of a name."""
    calendar = Calendar()
    calendar.add("prodid", "-//Jatkumo//Jatkumo//FI")
    calendar.add("version", "2.0")
    calendar.add("name", name)  # RFC 7986
    calendar.add("x-wr-calname", name)  # the same for those who don't know it
    return calendar


def new_entry(site: Site, name: str, record: Record, lang: str, anchor: str = "") -> Entry:
    """An entry, stamped with the build date, that leads to the record's page, or to a place there.
    name: what tells it from all others of the site, whatever becomes of it."""
    host = urlsplit(site.address).hostname or "jatkumo"
    entry = Entry()
    entry.add("uid", f"{name}@{host}")
    entry.add("dtstamp", datetime.combine(site.today, time(), UTC))
    if site.address:
        place = f"#{anchor}" if anchor else ""
        entry.add("url", site.whole(record.url(lang) + place))
    return entry


def event_entry(site: Site, record: Record, lang: str) -> Entry:
    """An event at the time in force. One that is cancelled stays and says so, in its title too, for
    programs that show nothing else."""
    event = record.header
    assert isinstance(event, Event)
    title = site.title(record, lang)
    cancelled = event.status == "cancelled"
    entry = new_entry(site, f"tapahtuma-{record.id}", record, lang)
    entry.add("sequence", event.sequence)
    entry.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    entry.add("dtstart", _moment(event.span.start))
    if event.span.start.clock is None:
        entry.add("dtend", event.span.last.day + timedelta(days=1))
    elif event.span.end:
        entry.add("dtend", _moment(event.span.end))
    entry.add("summary", site.languages[lang].text(CANCELLED, title=title) if cancelled else title)
    if place := event.place or event.online_address:
        entry.add("location", place)
    version = record.version(lang)
    told = [version.summary, field_text(record, version, "reason").text, event.online_address]
    if text := "\n".join(line for line in told if line):
        entry.add("description", text)
    return entry


def event_url(record: Record) -> str:
    """Where the event's calendar entry stands."""
    return record.data_url("ics")


def event_file(site: Site, record: Record) -> bytes:
    """The calendar of one event, in the language of its original."""
    lang = record.original.lang
    calendar = empty_calendar(site.title(record, lang))
    calendar.add_component(event_entry(site, record, lang))
    return calendar.to_ical()


def _moment(given: DayOrTime) -> date | datetime:
    return given.instant.astimezone(UTC) if given.clock else given.day
