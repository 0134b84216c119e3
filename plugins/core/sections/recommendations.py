"""/suositukset/: the register, a table that opens with a summary by response."""

from __future__ import annotations

from collections.abc import Iterator

from ..language import N_
from ..pages.register import entries, state_chart
from ..pages.site import Site
from ..pages.views import EntryGroup, SectionPage
from ..types.recommendation import RECOMMENDATION
from .page import section_page

ABOUT = N_("Mitä suositeltiin, mitä siihen vastattiin ja mitä siitä seurasi.")
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
        ABOUT,
        chart=state_chart(site, records, lang),
        groups=(EntryGroup("", rows),) if rows else (),
        empty=site.languages[lang].text(EMPTY),
    )
