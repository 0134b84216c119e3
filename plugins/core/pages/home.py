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
from .details.programme import phase_of
from .events import coming_events, event_entry
from .register import OUTCOME, entries
from .roll_ups import shares
from .site import Site, by_date
from .views import Entry, EntryGroup, PageLink

ALL_NEWS = N_("Kaikki uutiset")
ALL_EVENTS = N_("Kaikki tapahtumat")
ALL_PROGRAMMES = N_("Kaikki ohjelmat")
ALL_SILENT = N_("Kaikki ilman vastausta ({n})")

MOST = 6
"""Entries of a kind on the home page, which leads to the others."""
NEWS_FEED = "feeds/{lang}.atom.xml"


def home_groups(site: Site, lang: str) -> tuple[EntryGroup, ...]:
    """The latest news, the next events, the programmes, those that are over last, and the newest
    recommendations that nobody has answered; of each a few, and the way to all."""
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

    states = (site.states[record.key] for record in site.catalogue.listed("recommendation"))
    silent = [state for state in states if state.response is NoResponse.SILENCE]
    silent.sort(key=lambda state: state.given or date.min, reverse=True)
    words = text(ALL_SILENT, n=len(silent))
    yield EntryGroup(
        text("Suositukset ilman vastausta"),
        entries(site, [state.record for state in silent[:MOST]], lang, OUTCOME),
        "suositukset",
        (
            PageLink(words, view_url(lang, response=NoResponse.SILENCE), lang),
            *shares(site, site.roll_ups.all, lang),
        ),
    )


def feed_of(site: Site, lang: str) -> str:
    """The address of the feed of news in a language; empty when it has no news."""
    has_news = any(lang in record.versions for record in site.catalogue.listed("news"))
    return NEWS_FEED.format(lang=lang) if has_news else ""


def news_entry(site: Site, record: Record, lang: str) -> Entry:
    """A news item in a list."""
    version = record.version(lang)
    return Entry(site.link(record, lang), version.summary, version.lang, record.header.date)


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
