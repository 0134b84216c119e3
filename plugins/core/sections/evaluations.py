"""/arvioinnit/: evaluations from the newest, with what each looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..evaluations import PART_OF, TARGET
from ..language import N_
from ..pages.site import Site, by_date
from ..pages.views import Fact, SectionPage
from ..types.evaluation import EVALUATION
from .page import section_page, summary_entries
from .paging import paged

ABOUT = N_("Mitä arvioinneissa havaittiin ja suositeltiin.")
EMPTY = N_("Arviointeja ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of evaluations in a language, in as many pages as it takes."""
    ui = site.languages[lang]
    rows = []
    for record in by_date(site.catalogue.listed("evaluation")):
        (entry,) = summary_entries(site, [record], lang)
        facts = [
            Fact(ui.text(label), site.links(site.catalogue.targets(record, label), lang))
            for label in (TARGET, PART_OF, "Toteuttaja")
        ]
        advice = site.catalogue.sources(record, "Annettu arvioinnissa")
        if advice:
            count = ui.plural("{n} suositus", "{n} suositusta", len(advice))
            facts.append(Fact(ui.text("Suositukset"), (count,)))
        rows.append(("", replace(entry, facts=tuple(fact for fact in facts if fact.values))))
    first = section_page(site, EVALUATION, "evaluations", lang, ABOUT, empty=ui.text(EMPTY))
    yield from paged(site, first, rows)
