"""Evaluations among each other and with what they look at: which programmes that is, and which
separate evaluations a summary evaluation draws together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .catalogue import Catalogue, Record

TARGET = "Arvioinnin kohde"
PART_OF = "Osa arviointia"
TRIED_IN = "Kokeiltu ohjelmassa"


def programmes_of(catalogue: Catalogue, evaluation: Record) -> tuple[Record, ...]:
    """The programmes that an evaluation looked at, in a season or in an experiment too."""
    found: list[Record] = []
    for target in catalogue.targets(evaluation, TARGET):
        if target.type.name == "experiment":
            found += catalogue.targets(target, TRIED_IN)
        else:
            found.append(target.parent or target)
    return _unique(found)


def evaluations_of(catalogue: Catalogue, programme: Record) -> tuple[Record, ...]:
    """The evaluations of a programme, of its seasons and of its experiments, each once."""
    parts = catalogue.sources(programme, "Kuuluu ohjelmaan", TRIED_IN)
    return _unique(e for target in (programme, *parts) for e in catalogue.sources(target, TARGET))


def summaries_of(catalogue: Catalogue, evaluation: Record) -> tuple[Record, ...]:
    """The evaluations that draw this one together with others, the nearest first."""
    return _reached(evaluation, lambda found: catalogue.targets(found, PART_OF))


def separate_of(catalogue: Catalogue, evaluation: Record) -> tuple[Record, ...]:
    """The evaluations that an evaluation draws together, and those that they draw together."""
    return _reached(evaluation, lambda found: catalogue.sources(found, PART_OF))


def _reached(start: Record, near: Callable[[Record], Iterable[Record]]) -> tuple[Record, ...]:
    """All that is reached step by step, each once and without the start: an error in the content
    may make a circle."""
    found = {start.key: start}
    queue = [start]
    for record in queue:
        for other in near(record):
            if other.key not in found:
                found[other.key] = other
                queue.append(other)
    return tuple(queue[1:])


def _unique(records: Iterable[Record]) -> tuple[Record, ...]:
    return tuple({record.key: record for record in records}.values())
