"""The statement that answers all the recommendations of an evaluation is a response too."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from ..catalogue import Record
from ..problems import Place, Problem
from ..types.evaluation import EVALUATION, Evaluation
from .comparison import Comparison, different


def _content(header: Evaluation) -> Hashable:
    return header.title, header.date


def _changed(before: Evaluation, now: Record) -> Iterator[Problem]:
    header = now.header
    assert isinstance(header, Evaluation)
    if before.response and not header.response:
        yield Problem.at(now.place, "L08")
    elif before.response and header.response:
        keys = different(before.response, header.response)
        if keys:
            yield Problem.at(now.place_of(("response",)), "L07", keys=", ".join(keys))


def _gone(before: Evaluation, place: Place) -> Iterator[Problem]:
    if before.response:
        yield Problem.at(place, "L08")


COMPARISON = Comparison(EVALUATION, _content, _changed, _gone)
