"""/tapahtumat/: coming events first, then past ones from the newest, as of the build date."""

from __future__ import annotations

from collections.abc import Iterator

from ..exports.events import CALENDARS
from ..language import N_
from ..pages.details.event import event_entry
from ..pages.events import coming_events, past_events
from ..pages.site import Site
from ..pages.views import PageLink, SectionPage
from ..types.event import EVENT
from .page import section_page
from .paging import paged

ABOUT = N_("Ohjelmien ja palvelujen tapahtumat: tulevat, menneet, siirretyt ja perutut.")
EMPTY = N_("Tapahtumia ei ole vielä lisätty.")
COMING = N_("Tulevat tapahtumat")
PAST = N_("Menneet tapahtumat")
CALENDAR = N_("Kaikki tapahtumat kalenterina (ics)")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of events in a language, in as many pages as it takes."""
    ui = site.languages[lang]
    groups = ((COMING, coming_events(site)), (PAST, past_events(site)))
    rows = [
        (ui.text(heading), event_entry(site, record, lang))
        for heading, records in groups
        for record in records
    ]
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
