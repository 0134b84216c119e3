"""/tapahtumat/: coming events first, then past ones from the newest, as of the build date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..catalogue import Record
from ..exports.events import CALENDARS
from ..language import N_
from ..pages.details.event import event_status, time_facts
from ..pages.site import Site, by_date
from ..pages.views import Entry, Fact, PageLink, SectionPage
from ..types.event import EVENT, Event
from .page import section_page, summary_entries
from .paging import paged

ABOUT = N_("Ohjelmien ja palvelujen tapahtumat: tulevat, menneet, siirretyt ja perutut.")
EMPTY = N_("Tapahtumia ei ole vielä lisätty.")
COMING = N_("Tulevat tapahtumat")
PAST = N_("Menneet tapahtumat")
CALENDAR = N_("Kaikki tapahtumat kalenterina (ics)")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of events in a language, in as many pages as it takes."""
    ui = site.languages[lang]
    newest: list[tuple[bool, Record]] = [
        (_header(record).is_past(site.today), record)
        for record in by_date(site.catalogue.listed("event"))
    ]
    coming = sorted(
        (record for past, record in newest if not past),
        key=lambda record: (_header(record).span.start.instant, record.id),
    )
    rows = [(ui.text(COMING), _entry(site, record, lang)) for record in coming]
    rows += [(ui.text(PAST), _entry(site, record, lang)) for past, record in newest if past]
    first = section_page(
        site,
        EVENT,
        "events",
        lang,
        ABOUT,
        empty=ui.text(EMPTY),
        files=PageLink(ui.text(CALENDAR), CALENDARS[lang], lang),
    )
    yield from paged(site, first, rows)


def _entry(site: Site, record: Record, lang: str) -> Entry:
    """An event in a list, with its time, place and status."""
    (entry,) = summary_entries(site, [record], lang)
    event = _header(record)
    facts = [*time_facts(site, event, lang)]
    if event.place:
        facts.append(Fact(site.languages[lang].text("Paikka"), (event.place,)))
    return replace(entry, day=None, status=event_status(site, record, lang), facts=tuple(facts))


def _header(record: Record) -> Event:
    assert isinstance(record.header, Event)
    return record.header
