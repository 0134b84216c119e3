"""/ohjelmat/: programmes with their phase."""

from __future__ import annotations

from collections.abc import Iterator

from ..language import N_
from ..pages.home import programme_entry
from ..pages.site import Site
from ..pages.views import EntryGroup, SectionPage
from ..types.programme import PROGRAMME
from .page import by_name, section_page

ABOUT = N_("Julkiset ohjelmat ja niiden kaudet: tavoitteet, rahoitus ja vastuutahot.")
EMPTY = N_("Ohjelmia ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of programmes in a language."""
    records = by_name(site, site.catalogue.listed("programme"), lang)
    entries = tuple(programme_entry(site, record, lang) for record in records)
    yield section_page(
        site,
        PROGRAMME,
        "programmes",
        lang,
        ABOUT,
        groups=(EntryGroup("", entries),) if entries else (),
        empty=site.languages[lang].text(EMPTY),
    )
