"""What the home page shows below its own text."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Record
from ..types.programme import Programme
from .details.programme import phase_of
from .register import entries
from .site import Site, by_date
from .views import Entry, EntryGroup

LATEST_NEWS = 5


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
        if not getattr(record.header, "response", None)
        and not site.catalogue.sources(record, "Vastaa suositukseen")
    ]
    yield EntryGroup(
        ui.text("Suositukset ilman vastausta"), entries(site, waiting, lang), "suositukset"
    )


def news_entry(site: Site, record: Record, lang: str) -> Entry:
    """A news item in a list."""
    version = record.version(lang)
    return Entry(site.link(record, lang), version.summary, record.header.date)


def programme_entry(site: Site, record: Record, lang: str) -> Entry:
    """A programme in a list, with its phase."""
    header = record.header
    assert isinstance(header, Programme)
    return Entry(
        site.link(record, lang),
        record.version(lang).summary,
        status=site.status(phase_of(header), "phase", lang),
    )
