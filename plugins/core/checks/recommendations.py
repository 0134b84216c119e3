"""A recommendation stands in exactly one place, and somebody is to answer it."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue
from ..problems import Problem


def no_addressee(catalogue: Catalogue) -> Iterator[Problem]:
    """Evaluations whose listed recommendations have nobody to answer them."""
    for record in catalogue.by_type.get("recommendation", ()):
        if record.item and record.parent and not record.header.addressee:
            yield Problem.at(record.parent.place, "C01")


def listed_elsewhere(catalogue: Catalogue) -> Iterator[Problem]:
    """Items that refer to a recommendation of another evaluation."""
    for evaluation in catalogue.by_type.get("evaluation", ()):
        for place, target in _listed(catalogue, evaluation):
            own = {found.id for found in catalogue.find(target.header.evaluation, ("evaluation",))}
            if evaluation.id not in own:
                yield Problem.at(place, "C02", id=target.id, found=target.header.evaluation)


def not_listed(catalogue: Catalogue) -> Iterator[Problem]:
    """Recommendations with a file of their own that their evaluation doesn't list."""
    listed = {
        (evaluation.id, target.id)
        for evaluation in catalogue.by_type.get("evaluation", ())
        for _, target in _listed(catalogue, evaluation)
    }
    for record in catalogue.by_type.get("recommendation", ()):
        for evaluation in catalogue.find(record.header.evaluation, ("evaluation",)):
            if not record.item and (evaluation.id, record.id) not in listed:
                yield Problem.at(record.place, "C03", id=record.id, evaluation=evaluation.id)


def _listed(catalogue: Catalogue, evaluation):
    for marked in evaluation.original.body.lists:
        for item in marked.items:
            if marked.kind == "recommendations" and item.reference:
                for target in catalogue.find(item.reference, ("recommendation",)):
                    yield evaluation.place.at(item.line), target
