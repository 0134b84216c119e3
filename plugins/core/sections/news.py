"""/ajankohtaista/: news by year, the newest first."""

from __future__ import annotations

from collections.abc import Iterator

from ..language import N_
from ..pages.home import feed_of, news_entry
from ..pages.site import Site, by_date
from ..pages.views import Entry, EntryGroup, SectionPage
from ..types.news import NEWS
from .page import section_page

EMPTY = N_("Uutisia ei ole vielä julkaistu.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of news in a language."""
    years: dict[int, list[Entry]] = {}
    for record in by_date(site.catalogue.listed("news")):
        if record.header.date:
            years.setdefault(record.header.date.year, []).append(news_entry(site, record, lang))
    yield section_page(
        site,
        NEWS,
        "news",
        lang,
        groups=tuple(EntryGroup(str(y), tuple(rows), f"v{y}") for y, rows in years.items()),
        empty=site.languages[lang].text(EMPTY),
        feed=feed_of(site, lang),
    )
