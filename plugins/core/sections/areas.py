"""/alueet/: areas A–Ö."""

from __future__ import annotations

from collections.abc import Iterator

from ..language import N_
from ..pages.site import Site
from ..pages.views import SectionPage
from ..types.area import AREA
from .page import by_letter, section_page, with_letters

ABOUT = N_("Alueet, joita ohjelmat, arvioinnit ja visiot koskevat.")
EMPTY = N_("Alueita ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The index of areas in a language."""
    records = site.catalogue.listed("area")
    page = section_page(
        site,
        AREA,
        "areas",
        lang,
        ABOUT,
        groups=by_letter(site, records, lang),
        empty=site.languages[lang].text(EMPTY),
    )
    yield from with_letters([page])
