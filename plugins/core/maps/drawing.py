"""Shapes as a drawing: in units of which the map is 1,000 wide, with whole numbers for coordinates.

On a phone of 320 pixels a unit is 0.29 pixels, so that nothing finer than three can be seen, and
what the bytes of a drawing are doesn't depend on the last bits of a machine's arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from shapely import MultiLineString, MultiPolygon
from shapely.geometry.base import BaseGeometry

from .labels import labels_of
from .projection import projected
from .scale import scale_of
from .shapes import Shape
from .values import Drawing, Drawn, Kind, Label

WIDTH = 1000
LOWEST, HIGHEST = 600, 1000
"""What a map's height may be; of a narrower or flatter one the sides are left empty."""
MARGIN = 40
MOST_POINTS = 2_000
"""Points of a drawing: some 5 kilobytes, compressed, of a page that should take 14."""
LEAST_EXTENT = 200
"""Metres that a map shows at least: of a lone place it is the surroundings."""

_TOLERANCES = (3, 6, 12)
"""Units within which borders may be drawn straighter, the next where there are too many points."""


def draw(shapes: Sequence[Shape]) -> Drawing | None:
    """Shapes in degrees as a drawing, north up; None if it would have too many points."""
    west, _, east, _ = shapely.total_bounds([part for shape in shapes for part in shape.parts])
    meridian = (west + east) / 2
    metric = [shape.moved(lambda degrees: projected(degrees, meridian)) for shape in shapes]
    frame = _Frame.around([part for shape in metric for part in shape.parts])
    placed = [shape.moved(frame.place) for shape in metric]
    for tolerance in _TOLERANCES:
        simple = _simplified(placed, tolerance)
        if sum(shapely.get_num_coordinates(p) for s in simple for p in s.parts) <= MOST_POINTS:
            break
    else:
        return None
    areas = [index for index, shape in enumerate(simple) if not shape.areas.is_empty]
    largest_first = sorted(areas, key=lambda index: (-round(simple[index].areas.area), index))
    labels = labels_of(simple, largest_first, WIDTH, frame.height)
    parts = [
        *(d for index in largest_first for d in _areas(simple[index])),
        *(d for shape in simple for d in _lines(shape)),
        *(d for label in labels if label and label.leader for d in _leader(label)),
        *(d for shape in simple for d in _places(shape)),
    ]
    return Drawing(
        height=frame.height,
        width_m=WIDTH * frame.unit,
        parts=tuple(parts),
        labels=tuple(labels),
        scale=scale_of(frame.unit),
    )


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where metres come to stand in the drawing. unit: metres of one unit; middle: the point in
    metres that stands in the middle."""

    unit: float
    middle: tuple[float, float]
    height: int

    @classmethod
    def around(cls, parts: Sequence[BaseGeometry]) -> _Frame:
        west, south, east, north = shapely.total_bounds(parts)
        width, height = east - west, north - south
        unit = max(
            max(width, LEAST_EXTENT) / (WIDTH - 2 * MARGIN),
            height / (HIGHEST - 2 * MARGIN),
        )
        shown = min(HIGHEST, max(LOWEST, round(height / unit) + 2 * MARGIN))
        return cls(unit, ((west + east) / 2, (south + north) / 2), shown)

    def place(self, metres: np.ndarray) -> np.ndarray:
        x = (metres[:, 0] - self.middle[0]) / self.unit + WIDTH / 2
        y = (self.middle[1] - metres[:, 1]) / self.unit + self.height / 2
        return np.column_stack((x, y))


def _simplified(shapes: Sequence[Shape], tolerance: float) -> list[Shape]:
    """Shapes with fewer points; a border that two areas share stays one."""
    areas = shapely.coverage_simplify([shape.areas for shape in shapes], tolerance)
    return [
        Shape(_large(area), _lines_of(shape.lines.simplify(tolerance)), shape.places)
        for area, shape in zip(areas, shapes, strict=True)
    ]


def _large(area: MultiPolygon) -> MultiPolygon:
    """Without the islands and holes that couldn't be seen, unless there is nothing else."""
    kept = [part for part in area.geoms if part.area >= 9] or list(area.geoms)[:1]
    return MultiPolygon(
        [
            (part.exterior, [hole for hole in part.interiors if shapely.Polygon(hole).area >= 9])
            for part in kept
        ]
    )


def _lines_of(geometry: BaseGeometry) -> MultiLineString:
    return MultiLineString(shapely.get_parts(geometry).tolist())


def _areas(shape: Shape) -> Iterator[Drawn]:
    """An area's outline with its holes; one too small to be drawn is a place."""
    rings = [ring for part in shape.areas.geoms for ring in (part.exterior, *part.interiors)]
    paths = [path for ring in rings if (path := _path(ring.coords, fewest=3))]
    if paths:
        yield Drawn(Kind.AREA, "".join(f"{path}z" for path in paths))
    elif rings:
        yield Drawn(Kind.PLACE, _dot(*shape.areas.centroid.coords[0]))


def _lines(shape: Shape) -> Iterator[Drawn]:
    paths = [path for line in shape.lines.geoms if (path := _path(line.coords, fewest=2))]
    if paths:
        yield Drawn(Kind.LINE, "".join(paths))
    elif not shape.lines.is_empty:
        yield Drawn(Kind.PLACE, _dot(*shape.lines.geoms[0].coords[0]))


def _places(shape: Shape) -> Iterator[Drawn]:
    if not shape.places.is_empty:
        yield Drawn(Kind.PLACE, "".join(_dot(place.x, place.y) for place in shape.places.geoms))


def _leader(label: Label) -> Iterator[Drawn]:
    if path := _path(label.leader, fewest=2):
        yield Drawn(Kind.LEADER, path)


def _dot(x: float, y: float) -> str:
    return f"M{round(x)} {round(y)}h0"


def _path(points: Sequence[tuple[float, float]], fewest: int) -> str:
    """A line as path data, each point from the one before; empty if it has fewer points than that
    apart. A ring's last point is its first, and is left out."""
    whole = [(round(x), round(y)) for x, y in points]
    apart = [here for at, here in enumerate(whole) if not at or here != whole[at - 1]]
    if fewest > 2 and apart[0] == apart[-1]:
        apart.pop()
    if len(apart) < fewest:
        return ""
    steps = [f"{x - before_x} {y - before_y}" for (before_x, before_y), (x, y) in pairwise(apart)]
    return f"M{apart[0][0]} {apart[0][1]}l{' '.join(steps).replace(' -', '-')}"
