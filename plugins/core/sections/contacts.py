"""/yhteyshenkilot/: contact persons A–Ö."""

from __future__ import annotations

from collections.abc import Iterator

from ..language import N_
from ..pages.details.person import ended_status
from ..pages.site import Site
from ..pages.views import SectionPage
from ..types.person import PERSON
from .page import by_letter, section_page, with_letters

ABOUT = N_("Kuka vastaa mistäkin ohjelmasta ja arvioinnista.")
EMPTY = N_("Yhteyshenkilöitä ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The index of contact persons in a language."""
    records = site.catalogue.listed("person")
    page = section_page(
        site,
        PERSON,
        "contacts",
        lang,
        ABOUT,
        groups=by_letter(site, records, lang, lambda record: ended_status(site, record, lang)),
        empty=site.languages[lang].text(EMPTY),
    )
    yield from with_letters([page])
