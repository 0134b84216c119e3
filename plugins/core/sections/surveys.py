"""/kyselyt/: series of surveys, with whose they are and how many editions there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..language import N_
from ..pages.details.survey import editions_of
from ..pages.site import Site
from ..pages.views import EntryGroup, Fact, SectionPage
from ..types.survey import SURVEY
from .page import by_name, section_page, summary_entries

ABOUT = N_("Kyselysarjat kerroittain: keiltä kysyttiin, kuinka moni vastasi ja mitä kertyi.")
EMPTY = N_("Kyselyitä ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of series in a language."""
    ui = site.languages[lang]
    entries = []
    for record in by_name(site, site.catalogue.listed("survey"), lang):
        (entry,) = summary_entries(site, [record], lang)
        owners = site.links(site.catalogue.targets(record, "Kyselyn tekijä"), lang)
        editions = editions_of(site.catalogue, record)
        years = f"{editions[0].header.year}–{editions[-1].header.year}" if editions[1:] else ""
        count = ui.plural("{n} kyselykerta", "{n} kyselykertaa", len(editions))
        facts = (
            Fact(ui.text("Kyselyn tekijä"), owners),
            Fact(ui.text("Kyselykerrat"), (f"{count}, {years}" if years else count,)),
        )
        entries.append(replace(entry, facts=tuple(fact for fact in facts if fact.values)))
    yield section_page(
        site,
        SURVEY,
        "surveys",
        lang,
        ABOUT,
        groups=(EntryGroup("", tuple(entries)),) if entries else (),
        empty=ui.text(EMPTY),
    )
