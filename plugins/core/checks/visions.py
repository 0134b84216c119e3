"""What a vision's header says of its items must be of items that its lists have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..catalogue import Catalogue, Record
from ..problems import Problem, nearest
from ..types.vision import Vision
from ..visions import ACTIONS, LISTS, NEEDS, items_of

_RULES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "action": ("C17", (ACTIONS,)),
    "needs": ("C18", (NEEDS,)),
    "items": ("C19", LISTS),
}
"""Key → the code of its fault, and the lists that its ids must stand in."""


def unlisted_items(catalogue: Catalogue) -> Iterator[Problem]:
    """Actions, needs and items of themes that the vision doesn't list as such."""
    for record in catalogue.by_type.get("vision", ()):
        listed = {key: frozenset(items_of(record, kinds)) for key, (_, kinds) in _RULES.items()}
        for location, item in _named(record):
            key = str(location[2])
            code, known = _RULES[key][0], listed[key]
            if item not in known:
                place = record.place_of(location)
                yield Problem.at(place, code, item=item, suggestion=nearest(item, known))


def _named(record: Record) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every id of an item in a vision's header, and where it stands."""
    vision = record.header
    assert isinstance(vision, Vision)
    for index, row in enumerate(vision.answers):
        yield ("answers", index, "action"), row.action
        for n, need in enumerate(row.needs):
            yield ("answers", index, "needs", n), need
    for index, theme in enumerate(vision.themes):
        for n, item in enumerate(theme.items):
            yield ("themes", index, "items", n), item
