"""Separate evaluations must belong to what draws them together."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue
from ..evaluations import PART_OF, programmes_of
from ..problems import Problem
from ..types.evaluation import Evaluation


def parts_of_another_programme(catalogue: Catalogue) -> Iterator[Problem]:
    """Parts of evaluations that looked at none of the same programmes."""
    for record in catalogue.by_type.get("evaluation", ()):
        own = set(programmes_of(catalogue, record))
        for summary in catalogue.targets(record, PART_OF):
            theirs = set(programmes_of(catalogue, summary))
            if own and theirs and not own & theirs:
                place = record.place_of(("part_of",))
                yield Problem.at(place, "C20", summary=summary.id)


def too_few_told(catalogue: Catalogue) -> Iterator[Problem]:
    """Numbers of separate evaluations that are smaller than what the site has."""
    for record in catalogue.by_type.get("evaluation", ()):
        assert isinstance(record.header, Evaluation)
        told = record.header.separate_evaluations
        found = len(catalogue.sources(record, PART_OF))
        if told and told.number < found:
            place = record.place_of(("separate_evaluations", "number"))
            yield Problem.at(place, "C21", found=found, number=told.number)
