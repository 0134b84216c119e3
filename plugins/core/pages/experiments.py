"""Experiments in a list: how each went and who evaluated it, told the same way everywhere."""

from __future__ import annotations

from collections.abc import Iterable

from ..catalogue import Record
from ..evaluations import TARGET
from ..language import N_
from ..language.collation import sort_key
from ..types.experiment import Experiment
from .site import Site, by_date
from .views import Entry, Fact, Status

UNTOLD = N_("Tulosta ei ole kerrottu")
NOT_EVALUATED = N_("Erillistä arviointia ei ole julkaistu")


def experiment_status(site: Site, experiment: Experiment, lang: str) -> Status:
    """How it went; until that is told, its phase."""
    if experiment.result:
        return site.status(experiment.result, "result", lang)
    return site.status(experiment.phase, "phase", lang)


def experiment_entries(site: Site, records: Iterable[Record], lang: str) -> tuple[Entry, ...]:
    """Experiments in the alphabetical order of the language."""
    entries = (_entry(site, record, lang) for record in records)
    return tuple(
        sorted(entries, key=lambda entry: (sort_key(entry.link.title, lang), entry.link.url))
    )


def _entry(site: Site, record: Record, lang: str) -> Entry:
    """An experiment with who tried it, when, and its evaluations; what isn't told is said."""
    experiment = record.header
    assert isinstance(experiment, Experiment)
    ui = site.languages[lang]
    version = record.version(lang)
    evaluations = by_date(site.catalogue.sources(record, TARGET))
    links = tuple(site.link(evaluation, lang) for evaluation in evaluations)
    period = site.period(experiment.period.start, experiment.period.end, lang)
    triers = site.links(site.catalogue.targets(record, "Kokeilija"), lang)
    facts = [
        Fact(ui.text("Kokeilija"), triers),
        Fact(ui.text("Kokeiluaika"), (period,)),
        Fact(ui.text("Arvioinnit"), links or (ui.text(NOT_EVALUATED),)),
    ]
    if experiment.result is None:
        facts.insert(0, Fact(ui.text("Tulos"), (ui.text(UNTOLD),)))
    return Entry(
        link=site.link(record, lang),
        summary=version.summary,
        lang=version.lang,
        status=experiment_status(site, experiment, lang),
        facts=tuple(fact for fact in facts if fact.values),
    )
