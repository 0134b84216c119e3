"""/arkisto/: the years from the latest, and for each a page of what happened in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from ..addresses import own_page_url, year_url
from ..catalogue import Record
from ..language import N_
from ..pages.details.event import event_entry
from ..pages.site import Site
from ..pages.views import Entry, EntryGroup, Fact, PageLink, SectionPage
from ..records import PartialDay
from ..years import When, Year
from .page import in_sums, own_page, shared, summary_entries
from .paging import paged

TITLE = N_("Arkisto vuosittain")
ABOUT = N_("Mitä minäkin vuonna tapahtui: kaudet, arvioinnit, kyselyt, tapahtumat ja uutiset.")
EMPTY = N_("Sivuilla ei ole vielä päiväyksiä.")
GIVEN = N_("Annetut suositukset")
TITLE_OF_ONE = N_("Vuosi {year}")
ABOUT_ONE = N_("Mitä ohjelmissa, arvioinneissa ja muilla sivuilla tapahtui vuonna {year}.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of years in a language, and the pages of each year."""
    entries = [_entry_of(site, year, found, lang) for year, found in site.years.items()]
    index = own_page(
        site,
        "archive",
        lang,
        TITLE,
        ABOUT,
        groups=(EntryGroup("", tuple(entries)),) if entries else (),
        empty=site.languages[lang].text(EMPTY),
    )
    yield index
    for year, found in site.years.items():
        yield from _year(site, index, year, found)


def _entry_of(site: Site, year: int, found: Year, lang: str) -> Entry:
    """A year in the list, with how much of each kind it has."""
    ui = site.languages[lang]
    numbers = {heading: len(rows) for heading, rows in found.items()}
    if roll_up := site.roll_ups.years.get(year):
        numbers[GIVEN] = roll_up.total
    facts = (Fact(ui.text(label), (ui.number(number),)) for label, number in numbers.items())
    return Entry(PageLink(str(year), year_url(year, lang), lang), facts=tuple(facts))


def _year(site: Site, index: SectionPage, year: int, found: Year) -> Iterator[SectionPage]:
    """The pages of a year; the first has its recommendations in numbers."""
    lang = index.lang
    text = site.languages[lang].text
    title, about = text(TITLE_OF_ONE, year=year), text(ABOUT_ONE, year=year)
    common = shared(site, lang, title, about, partial(year_url, year))
    archive = PageLink(index.title, own_page_url("archive", lang), lang)
    common["breadcrumbs"] = (*common["breadcrumbs"], archive)
    rows = [
        (text(heading), _entry(site, record, when, lang))
        for heading, records in found.items()
        for record, when in records
    ]
    first, *more = paged(site, SectionPage(template="sections/year", **common), rows)
    yield replace(first, **in_sums(site, site.roll_ups.years.get(year), lang, year=year))
    yield from more


def _entry(site: Site, record: Record, when: When, lang: str) -> Entry:
    """A record in its year. What has been archived says so."""
    if record.type.name == "event":
        entry = event_entry(site, record, lang)
        return replace(entry, status=site.archived(record, lang) or entry.status)
    (entry,) = summary_entries(site, [record], lang)
    if isinstance(when, PartialDay):
        note = site.moment(when, lang)
        return replace(entry, link=site.link(record, lang, note=note), day=None)
    return replace(entry, day=when)
