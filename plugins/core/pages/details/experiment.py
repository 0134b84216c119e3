"""An experiment: what was supposed, what was tried, how it went and who evaluated it."""

from __future__ import annotations

from dataclasses import dataclass

from ...catalogue import Record
from ...evaluations import TARGET
from ...types.experiment import Experiment
from ..evaluations import evaluation_entries
from ..site import Site, by_date
from ..texts import header_text
from ..views import Entry, Status, Words

EVALUATION = ("evaluator", "summary", "successes", "advice")
"""The facts that are told of each evaluation."""


@dataclass(frozen=True, slots=True)
class ExperimentDetails:
    """result: None until it is told. evaluations: of this experiment, newest first."""

    hypothesis: Words
    tried: Words
    result: Status | None
    evaluations: tuple[Entry, ...]


def experiment_details(site: Site, record: Record, lang: str) -> ExperimentDetails:
    experiment = record.header
    assert isinstance(experiment, Experiment)
    version = record.version(lang)
    evaluations = by_date(site.catalogue.sources(record, TARGET))
    return ExperimentDetails(
        hypothesis=header_text(record, version, "hypothesis"),
        tried=header_text(record, version, "tried"),
        result=site.status(experiment.result, "result", lang) if experiment.result else None,
        evaluations=evaluation_entries(site, evaluations, lang, EVALUATION),
    )
