"""Maps: GeoJSON files become drawings, or problems at the lines of the files.

`maps_of` gives every record's map as it is drawn, and what is wrong with its file. The library that
measures shapes is loaded only where there is something to draw: it takes a tenth of a second, of
which a check without maps is spared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from ..catalogue import Catalogue, Key, Record
from ..problems import Place, Problem, nearest
from ..types.area import AREA
from ..types.area_map import AreaMap
from .reading import read_map
from .values import Drawing, DrawnMap, Item, Kind

__all__ = [
    "Drawing",
    "DrawnMap",
    "Item",
    "Kind",
    "Maps",
    "declared_map",
    "maps_of",
    "read_map",
]


@dataclass(frozen=True, slots=True)
class Maps:
    """drawn: by the key of the record whose map it is."""

    drawn: Mapping[Key, DrawnMap]
    problems: tuple[Problem, ...]


def declared_map(record: Record) -> AreaMap | None:
    """What a record's header says of its map, of whichever type it is."""
    declared = getattr(record.header, "map", None)
    return declared if isinstance(declared, AreaMap) else None


def maps_of(catalogue: Catalogue) -> Maps:
    """Every map. A file that isn't there is told by the checks of links."""
    drawn: dict[Key, DrawnMap] = {}
    problems: list[Problem] = []
    for record in catalogue.records:
        declared = declared_map(record)
        file = catalogue.files.get(record.file(declared.file)) if declared else None
        if declared and file:
            area_fault = partial(_area_fault, catalogue, record)
            found, faults = read_map(Place(file.shown), file.data, file.size, declared, area_fault)
            problems += faults
            if found:
                drawn[record.key] = found
    return Maps(drawn, tuple(problems))


def _area_fault(
    catalogue: Catalogue, record: Record, target: str
) -> tuple[str, Mapping[str, str]] | None:
    """Why a feature of a record's map can't name an area: as of any reference."""
    area = catalogue.by_key.get(("area", target))
    if area is None:
        if (AREA.folder, target) in catalogue.unread:
            return None
        known = [area.id for area in catalogue.by_type.get("area", ())]
        return "R01", {"target": target, "suggestion": nearest(target, known)}
    if not catalogue.shows(record, area):
        return "R05", {"target": target, "path": area.place.path}
    return None
