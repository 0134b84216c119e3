"""Features as shapes that can be measured and drawn, and areas whose borders bound nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import shapely
from shapely import MultiLineString, MultiPoint, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from .features import Fault, Feature, Position
from .json_text import Path

_AT = re.compile(r"\[(\S+) (\S+)\]")


@dataclass(frozen=True, slots=True)
class Shape:
    """A feature's geometry by what it is; what it has none of is empty."""

    areas: MultiPolygon
    lines: MultiLineString
    places: MultiPoint

    def moved(self, how) -> Shape:
        """The shape with its coordinates, an array of (x, y), given to a function."""
        return Shape(*(shapely.transform(part, how) for part in self.parts))

    @property
    def parts(self) -> tuple[BaseGeometry, BaseGeometry, BaseGeometry]:
        return self.areas, self.lines, self.places


def shape_of(feature: Feature) -> Shape:
    """A feature as a shape, in its own coordinates."""
    return Shape(
        MultiPolygon([Polygon(outline, holes) for outline, *holes in feature.areas]),
        MultiLineString(feature.lines),
        MultiPoint(feature.places),
    )


def faults_of(feature: Feature, shape: Shape) -> Iterator[Fault]:
    """Areas of a feature whose borders cross or cover themselves, and parts of one area that lie on
    one another (OGC Simple Features, 6.1.11), each at the point of its borders nearest to where
    that is."""
    told = False
    for path, rings, area in zip(feature.area_paths, feature.areas, shape.areas.geoms, strict=True):
        if not area.is_valid:
            told = True
            yield _fault([(path, rings)], area)
    if not told and not shape.areas.is_valid:
        yield _fault(list(zip(feature.area_paths, feature.areas, strict=True)), shape.areas)


def _fault(areas: Sequence[tuple[Path, list[list[Position]]]], geometry: BaseGeometry) -> Fault:
    points = [
        (position, (*path, ring, index))
        for path, rings in areas
        for ring, line in enumerate(rings)
        for index, position in enumerate(line)
    ]
    match = _AT.search(shapely.is_valid_reason(geometry))
    x, y = (float(match[1]), float(match[2])) if match else points[0][0]
    (_, path) = min(points, key=lambda p: (p[0][0] - x) ** 2 + (p[0][1] - y) ** 2)
    return Fault(path, "M16", {"value": f"[{x:.5f}, {y:.5f}]"})
