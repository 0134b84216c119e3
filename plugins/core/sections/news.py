"""/ajankohtaista/: news by year, the newest first."""

from __future__ import annotations

from collections.abc import Iterator

from ..language import N_
from ..pages.home import feed_of, news_entry
from ..pages.site import Site, by_date
from ..pages.views import SectionPage
from ..types.news import NEWS
from .page import section_page
from .paging import paged

ABOUT = N_("Mitä ohjelmissa, arvioinneissa ja suosituksissa on tapahtunut.")
EMPTY = N_("Uutisia ei ole vielä julkaistu.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of news in a language, in as many pages as it takes."""
    first = section_page(
        site,
        NEWS,
        "news",
        lang,
        ABOUT,
        empty=site.languages[lang].text(EMPTY),
        feed=feed_of(site, lang),
    )
    rows = [
        (str(record.header.date.year), news_entry(site, record, lang))
        for record in by_date(site.catalogue.listed("news"))
        if record.header.date
    ]
    yield from paged(site, first, rows)
