"""What the home page shows below its own text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..catalogue import Record
from ..language import N_
from ..recommendations import NoResponse, view_url
from ..types.event import EVENT
from ..types.news import NEWS
from ..types.programme import PROGRAMME, Phase, Programme
from .details.event import event_entry
from .details.programme import phase_of
from .events import coming_events
from .register import OUTCOME, entries
from .roll_ups import shares
from .site import Site, by_date
from .views import Entry, EntryGroup, PageLink

ALL_NEWS = N_("Kaikki uutiset")
ALL_EVENTS = N_("Kaikki tapahtumat")
ALL_PROGRAMMES = N_("Kaikki ohjelmat")
ALL_OPEN = N_("Kaikki avoimet ({n})")
ALL_SILENT = N_("Kaikki ilman vastausta ({n})")
ALL_LATE = N_("Kaikki myöhässä olevat ({n})")

MOST = 6
"""Entries of a kind on the home page, which leads to the others."""
NEWS_FEED = "feeds/{lang}.atom.xml"


def home_groups(site: Site, lang: str) -> tuple[EntryGroup, ...]:
    """The latest news, the next events, the programmes, those that are over last, and the
    recommendations that are still open; of each a few, and the way to all."""
    return tuple(group for group in _groups(site, lang) if group.entries)


def _groups(site: Site, lang: str) -> Iterator[EntryGroup]:
    text = site.languages[lang].text
    current = [r for r in site.catalogue.listed("news") if site.catalogue.state(r) == "published"]
    news = [news_entry(site, record, lang) for record in by_date(current)[:MOST]]
    links = (PageLink(text(ALL_NEWS), NEWS.section_url(lang), lang),)
    yield EntryGroup(text("Ajankohtaista"), tuple(news), "ajankohtaista", links)

    events = [event_entry(site, record, lang) for record in coming_events(site)[:MOST]]
    links = (PageLink(text(ALL_EVENTS), EVENT.section_url(lang), lang),)
    yield EntryGroup(text("Tulevat tapahtumat"), tuple(events), "tapahtumat", links)

    by_link = {site.link(record, lang): record for record in site.catalogue.listed("programme")}
    in_order = [by_link[link] for link in site.links(by_link.values(), lang)]
    entered = [programme_entry(site, record, lang) for record in in_order]
    entered.sort(key=lambda entry: entry.status is not None and entry.status.value == Phase.ENDED)
    links = (PageLink(text(ALL_PROGRAMMES), PROGRAMME.section_url(lang), lang),)
    yield EntryGroup(text("Ohjelmat"), tuple(entered[:MOST]), "ohjelmat", links)

    yield _open_recommendations(site, lang)


def _open_recommendations(site: Site, lang: str) -> EntryGroup:
    """Those without a response first, then those that are late; of each the newest first."""
    ui = site.languages[lang]
    listed = site.catalogue.listed("recommendation")
    found = [state for r in listed if (state := site.states[r.key]).whole.is_open]
    found.sort(key=lambda state: state.given or date.min, reverse=True)
    found.sort(key=lambda s: (s.response is not NoResponse.SILENCE, not s.whole.is_overdue))
    sums = site.roll_ups.all
    ways = (
        (ALL_OPEN, sums.wholes.open, view_url(lang, state="open")),
        (
            ALL_SILENT,
            sums.by_response.get(NoResponse.SILENCE, 0),
            view_url(lang, response=NoResponse.SILENCE),
        ),
        (ALL_LATE, sums.wholes.overdue, view_url(lang, state="overdue")),
    )
    return EntryGroup(
        ui.text("Avoimet suositukset"),
        entries(site, [state.record for state in found[:MOST]], lang, OUTCOME),
        "suositukset",
        (
            *(PageLink(ui.text(words, n=ui.number(n)), url, lang) for words, n, url in ways if n),
            *shares(site, sums, lang),
        ),
    )


def feed_of(site: Site, lang: str) -> str:
    """The address of the feed of news in a language; empty when it has no news."""
    has_news = any(lang in record.versions for record in site.catalogue.listed("news"))
    return NEWS_FEED.format(lang=lang) if has_news else ""


def news_entry(site: Site, record: Record, lang: str) -> Entry:
    """A news item in a list."""
    version = record.version(lang)
    return Entry(
        link=site.link(record, lang),
        summary=version.summary,
        lang=version.lang,
        day=record.header.date,
        status=site.archived(record, lang),
    )


def programme_entry(site: Site, record: Record, lang: str) -> Entry:
    """A programme in a list, with its phase."""
    header = record.header
    assert isinstance(header, Programme)
    version = record.version(lang)
    return Entry(
        site.link(record, lang),
        version.summary,
        version.lang,
        status=site.status(phase_of(header), "phase", lang),
    )
