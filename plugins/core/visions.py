"""What answers what in a vision: its actions, and practices elsewhere, its needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .catalogue import Catalogue, Record
from .catalogue.groups import grouped
from .types.vision import Vision

NEEDS, ACTIONS = "needs", "actions"
LISTS = ("strengths", "characteristics", NEEDS, ACTIONS)
"""The kinds of the marked lists that a vision consists of."""


@dataclass(frozen=True, slots=True)
class Answers:
    """needs: action → the needs that it answers; actions: need → the actions that answer it.
    recommendations: action → those that it implements; practices: need → those that answer it.
    themes: item → the places of its themes among the vision's.

    Items are known by their ids and come in the order of the vision's text. What has nothing isn't
    there.
    """

    needs: Mapping[str, tuple[str, ...]]
    actions: Mapping[str, tuple[str, ...]]
    recommendations: Mapping[str, tuple[Record, ...]]
    practices: Mapping[str, tuple[Record, ...]]
    themes: Mapping[str, tuple[int, ...]]


def items_of(vision: Record, kinds: Iterable[str] = LISTS) -> tuple[str, ...]:
    """The ids of the items of a vision's lists of these kinds, as they stand in its text."""
    lists = vision.original.body.lists
    return tuple(item.id for marked in lists if marked.kind in kinds for item in marked.items)


def answers_of(catalogue: Catalogue, record: Record) -> Answers:
    """What a vision's header, and the practices that name its needs, say of its items."""
    vision = record.header
    assert isinstance(vision, Vision)
    order = {item: n for n, item in enumerate(items_of(record))}
    told = {(row.action, need) for row in vision.answers for need in row.needs}
    known = (pair for pair in told if order.keys() >= {*pair})
    pairs = sorted(known, key=lambda pair: (order[pair[0]], order[pair[1]]))
    published = catalogue.targets(record, "Toteuttaa suositusta")
    carried = {
        (row.action, advice): None
        for row in vision.answers
        for name in row.recommendations
        for advice in catalogue.find(name, ("recommendation",))
        if advice in published
    }
    themed = {(item, n): None for n, theme in enumerate(vision.themes) for item in theme.items}
    return Answers(
        needs=_by_first(pairs),
        actions=_by_first((need, action) for action, need in pairs),
        recommendations=_by_first(carried),
        practices=catalogue.sources_by_anchor(record, "Vastaa suositukseen tai tarpeeseen"),
        themes=_by_first(themed),
    )


def _by_first(pairs: Iterable[tuple]) -> dict:
    """First → the seconds that it has, in the order of the pairs."""
    groups = grouped(pairs, lambda pair: pair[0])
    return {first: tuple(second for _, second in found) for first, found in groups.items()}
