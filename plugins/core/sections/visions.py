"""/visiot/: district visions with their areas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..language import N_
from ..pages.site import Site
from ..pages.views import EntryGroup, Fact, SectionPage
from ..types.vision import VISION
from .page import by_name, section_page, summary_entries

ABOUT = N_("Kaupunginosien visiot: vahvuudet, tarpeet ja toimenpiteet.")
EMPTY = N_("Visioita ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of visions in a language."""
    ui = site.languages[lang]
    entries = []
    for record in by_name(site, site.catalogue.listed("vision"), lang):
        (entry,) = summary_entries(site, [record], lang)
        areas = site.links(site.catalogue.targets(record, "Alueet"), lang)
        entries.append(replace(entry, facts=(Fact(ui.text("Alueet"), areas),) if areas else ()))
    yield section_page(
        site,
        VISION,
        "visions",
        lang,
        ABOUT,
        groups=(EntryGroup("", tuple(entries)),) if entries else (),
        empty=ui.text(EMPTY),
    )
