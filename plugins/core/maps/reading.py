"""The bytes of a GeoJSON file as a drawn map, or every problem that they have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ..problems import Place, Problem
from ..source import LARGEST_FILE, decode
from ..types.area_map import AreaMap
from .features import Fault, Feature, Reader
from .json_text import places_of, read_json
from .values import DrawnMap, Item, Kind

AreaFault = Callable[[str], tuple[str, Mapping[str, str]] | None]
"""Id of an area → the code and the arguments of why a feature can't name it, if it can't."""


def read_map(
    place: Place, data: bytes | None, size: int, options: AreaMap, area_fault: AreaFault
) -> tuple[DrawnMap | None, list[Problem]]:
    """The map in a file's bytes; None if it has errors. size: of the file in bytes. An empty file
    has been told of already."""
    if size > LARGEST_FILE:
        return None, [Problem.at(place, "M21", size=size, most=LARGEST_FILE)]
    if not data:
        return None, []
    text, problems = decode(place, data, size)
    if not text:
        return None, problems
    value, flaws = read_json(place, text)
    if flaws:
        return None, [*problems, *flaws]
    reader = Reader(options)
    features = reader.features(value)
    faults = [*reader.faults, *_area_faults(features, options, area_fault)]
    drawing = None
    if features and not faults:
        # Only what can be drawn is worth the time that the library takes to load.
        from .drawing import draw
        from .shapes import faults_of, shape_of

        features.sort(key=_order)
        shapes = [shape_of(feature) for feature in features]
        for feature, shape in zip(features, shapes, strict=True):
            faults += faults_of(feature, shape)
        if not faults:
            drawing = draw(shapes)
            if drawing is None:
                faults.append(Fault((), "M20", {}))
    if drawing is None:
        places = places_of(place, text, [fault.path for fault in faults])
        problems += [Problem.at(places[f.path], f.code, **f.arguments) for f in faults]
        return None, problems
    items = tuple(Item(_KINDS[_order(f)], f.names, f.area) for f in features)
    return DrawnMap(drawing, items), problems


_KINDS = (Kind.AREA, Kind.LINE, Kind.PLACE)


def _order(feature: Feature) -> int:
    return 0 if feature.areas else 1 if feature.lines else 2


def _area_faults(
    features: list[Feature], options: AreaMap, area_fault: AreaFault
) -> Iterator[Fault]:
    for feature in features:
        told = area_fault(feature.area) if feature.area else None
        if told:
            code, arguments = told
            path = (*feature.path, "properties", options.area_property or "")
            yield Fault(path, code, dict(arguments))
