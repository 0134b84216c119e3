"""What the home page shows below its own text."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Record
from ..types.programme import Programme
from .details.programme import phase_of
from .register import OUTCOME, entries, response_status
from .site import Site, by_date
from .views import Entry, EntryGroup

LATEST_NEWS = 5
NEWS_FEED = "feeds/{lang}.atom.xml"


def home_groups(site: Site, lang: str) -> tuple[EntryGroup, ...]:
    """The latest news, the programmes and the recommendations that nobody has answered."""
    return tuple(group for group in _groups(site, lang) if group.entries)


def _groups(site: Site, lang: str) -> Iterator[EntryGroup]:
    ui = site.languages[lang]
    current = [r for r in site.catalogue.listed("news") if site.catalogue.state(r) == "published"]
    yield EntryGroup(
        ui.text("Ajankohtaista"),
        tuple(news_entry(site, record, lang) for record in by_date(current)[:LATEST_NEWS]),
        "ajankohtaista",
    )
    programmes = site.catalogue.listed("programme")
    links = {site.link(record, lang): record for record in programmes}
    yield EntryGroup(
        ui.text("Ohjelmat"),
        tuple(programme_entry(site, links[link], lang) for link in site.links(programmes, lang)),
        "ohjelmat",
    )
    waiting = [
        record
        for record in site.catalogue.listed("recommendation")
        if response_status(site, record, lang).value == "none"
    ]
    yield EntryGroup(
        ui.text("Suositukset ilman vastausta"),
        entries(site, waiting, lang, OUTCOME),
        "suositukset",
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
