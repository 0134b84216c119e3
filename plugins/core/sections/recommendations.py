"""/suositukset/: the register, a table that opens with counts by state."""

from __future__ import annotations

from collections.abc import Iterator

from ..language import N_
from ..pages.register import entries, state_counts
from ..pages.site import Site
from ..pages.views import EntryGroup, SectionPage
from ..types.recommendation import RECOMMENDATION
from .page import section_page

EMPTY = N_("Suosituksia ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The register in a language, evaluation by evaluation in the order of the ids."""
    records = sorted(site.catalogue.listed("recommendation"), key=lambda record: record.id)
    rows = entries(site, records, lang)
    yield section_page(
        site,
        RECOMMENDATION,
        "recommendations",
        lang,
        counts=state_counts(site, records, lang),
        groups=(EntryGroup("", rows),) if rows else (),
        empty=site.languages[lang].text(EMPTY),
    )
