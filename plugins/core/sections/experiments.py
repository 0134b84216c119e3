"""/kokeilut/: experiments, programme by programme, whether or not they worked."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Record
from ..evaluations import TRIED_IN
from ..language import N_
from ..pages.experiments import experiment_entries
from ..pages.site import Site
from ..pages.views import SectionPage
from ..types.experiment import EXPERIMENT
from .page import by_name, section_page
from .paging import paged

ABOUT = N_("Mitä ohjelmissa on kokeiltu, miten kävi ja mitä kokeiluista arvioitiin.")
EMPTY = N_("Kokeiluja ei ole vielä lisätty.")


def pages(site: Site, lang: str) -> Iterator[SectionPage]:
    """The list of experiments in a language, in as many pages as it takes; one of several
    programmes stands under each."""
    of_programme: dict[Record, list[Record]] = {}
    for record in site.catalogue.listed("experiment"):
        for programme in site.catalogue.targets(record, TRIED_IN):
            of_programme.setdefault(programme, []).append(record)
    rows = [
        (site.title(programme, lang), entry)
        for programme in by_name(site, of_programme, lang)
        for entry in experiment_entries(site, of_programme[programme], lang)
    ]
    empty = site.languages[lang].text(EMPTY)
    first = section_page(site, EXPERIMENT, "experiments", lang, ABOUT, empty=empty)
    yield from paged(site, first, rows)
