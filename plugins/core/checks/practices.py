"""What practices answer must be something that somebody asked for."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue
from ..problems import Problem
from ..types.practice import Practice
from ..visions import NEEDS, items_of


def unnamed_needs(catalogue: Catalogue) -> Iterator[Problem]:
    """Practices that answer a vision, or a place of it, that is none of its needs."""
    for record in catalogue.by_type.get("practice", ()):
        assert isinstance(record.header, Practice)
        for index, target in enumerate(record.header.responds_to):
            anchor = target.partition("#")[2]
            for vision in catalogue.find(target, ("vision",)):
                needs = items_of(vision, (NEEDS,))
                known = not anchor or anchor in vision.original.body.anchors
                if known and anchor not in needs:
                    place = record.place_of(("responds_to", index))
                    suggestion = f"{vision.id}#{needs[0]}" if needs else ""
                    yield Problem.at(place, "R15", target=target, suggestion=suggestion)
