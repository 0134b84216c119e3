"""/organisaatiot/: organisations A–Ö."""

from __future__ import annotations

from collections.abc import Iterator

from ..language import N_
from ..pages.site import Site
from ..pages.views import SectionPage
from ..types.organisation import ORGANISATION
from .page import by_letter, section_page, with_letters

ABOUT = N_(
    "Organisaatiot, jotka järjestävät, rahoittavat tai arvioivat ohjelmia tai saavat suosituksia."
)
EMPTY = N_("Organisaatioita ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The index of organisations in a language."""
    records = site.catalogue.listed("organisation")
    page = section_page(
        site,
        ORGANISATION,
        "organisations",
        lang,
        ABOUT,
        groups=by_letter(site, records, lang),
        empty=site.languages[lang].text(EMPTY),
    )
    yield from with_letters([page])
