"""/hakemisto/: everything that the site has, A–Ö."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Record
from ..language import N_
from ..language.collation import index_letter
from ..pages.site import Site
from ..pages.views import Entry, SectionPage
from ..types import HOME
from .page import by_name, own_page, with_letters
from .paging import paged

TITLE = N_("Hakemisto A–Ö")
ABOUT = N_("Kaikki sivut aakkosjärjestyksessä.")
EMPTY = N_("Sivuja ei ole vielä julkaistu.")
ENTRIES = 150
"""Entries on a page: a line each, so that a page is still light."""


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The index in a language, in as many pages as it takes."""
    text = site.languages[lang].text
    first = own_page(site, "a_to_z", lang, TITLE, ABOUT, empty=text(EMPTY))
    catalogue = site.catalogue
    records = [
        record
        for record in catalogue.records
        if catalogue.state(record) != "draft" and record.key != ("page", HOME)
    ]
    rows = [
        (index_letter(site.title(record, lang), lang), _entry(site, record, lang))
        for record in by_name(site, records, lang)
    ]
    yield from with_letters(list(paged(site, first, rows, ENTRIES)))


def _entry(site: Site, record: Record, lang: str) -> Entry:
    return Entry(site.link(record, lang, note=site.languages[lang].text(record.type.labels.one)))
