"""/suositukset/: the register, a table that opens with a summary by response."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..addresses import own_page_url
from ..exports import DATASETS, REGISTER
from ..exports.linked import dataset_data
from ..language import N_
from ..pages.register import entries, state_chart
from ..pages.site import Site
from ..pages.views import EntryGroup, PageLink, SectionPage
from ..types.recommendation import RECOMMENDATION
from .page import section_page

ABOUT = N_("Mitä suositeltiin, mitä siihen vastattiin ja mitä siitä seurasi.")
DATA = N_("Suositukset tiedostoina (Excel, CSV, JSON)")
EMPTY = N_("Suosituksia ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The register in a language, evaluation by evaluation in the order of the ids."""
    records = sorted(site.catalogue.listed("recommendation"), key=lambda record: record.id)
    rows = entries(site, records, lang)
    ui = site.languages[lang]
    page = section_page(
        site,
        RECOMMENDATION,
        "recommendations",
        lang,
        ABOUT,
        chart=state_chart(site, records, lang),
        groups=(EntryGroup("", rows),) if rows else (),
        empty=ui.text(EMPTY),
        files=PageLink(ui.text(DATA), f"{own_page_url('data', lang)}#{REGISTER}", lang),
    )
    register = next(dataset for dataset in DATASETS if dataset.name == REGISTER)
    yield replace(
        page, data={**(page.data or {}), "mainEntity": dataset_data(site, register, lang)}
    )
