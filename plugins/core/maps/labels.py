"""Where the numbers of a map stand: each in its area or beside its line or place, none on another.

A number is put at the first free place from the best one outwards. Where it ends up away from what
it is the number of, a thin line leads there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product
from math import hypot

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from .shapes import Shape
from .values import Label, Point

TEXT = 50
"""Units: the height of a number. On a phone of 320 pixels it is 14 of them."""
_DIGIT = 28
_EDGE = 5
_DOT = 20
"""Units around the middle of a place, on a phone, that no number covers."""
_BESIDE, _CLOSE = 90, 25
"""Units within which a number is seen to belong to a place, beside whose dot it stands, and to a
line or to an area too small for it, on which it stands."""

_STEP, _FURTHEST = 25, 600
_OFFSETS = np.array(
    sorted(
        (
            (x, y)
            for x, y in product(range(-_FURTHEST, _FURTHEST + 1, _STEP), repeat=2)
            if hypot(x, y) <= _FURTHEST
        ),
        # To the right first, then above.
        key=lambda at: (round(hypot(*at)), -at[0], at[1]),
    )
)


def labels_of(
    shapes: Sequence[Shape], largest_first: Sequence[int], width: int, height: int
) -> list[Label | None]:
    """The number of each shape, from 1 in their order. largest_first: the areas in the order in
    which they are drawn, each over those before it."""
    room = _Room(width, height, [p for s in shapes for p in shapely.get_coordinates(s.places)])
    visible = _visible(shapes, largest_first)
    found: dict[int, Label | None] = {}
    for index, area in visible.items():
        radius, middle = _widest(area)
        if radius >= TEXT / 2 and (label := room.inside(index + 1, middle, area)):
            found[index] = label
    aside = [index for index in range(len(shapes)) if index not in found]
    for index in aside:
        if index in visible:
            anchor = visible[index].representative_point().coords[0]
            found[index] = room.near(index + 1, anchor, _CLOSE)
        elif not shapes[index].lines.is_empty:
            found[index] = room.near(index + 1, _middle(shapes[index].lines), _CLOSE)
        else:
            place = shapes[index].places.geoms[0].coords[0]
            found[index] = room.near(index + 1, place, _BESIDE)
    return [found[index] for index in range(len(shapes))]


def _width(number: int) -> int:
    return max(TEXT, _DIGIT * len(str(number)) + 2 * _EDGE)


def _visible(shapes: Sequence[Shape], largest_first: Sequence[int]) -> dict[int, BaseGeometry]:
    """What can be seen of each area under those that are drawn over it, the smallest first; the
    whole of one that is hidden."""
    found: dict[int, BaseGeometry] = {}
    over: BaseGeometry = shapely.Polygon()
    for index in reversed(largest_first):
        # What was rounded may cross itself by a hair; a buffer of nothing mends it.
        area = shapes[index].areas.buffer(0)
        seen = area.difference(over)
        found[index] = shapes[index].areas if seen.is_empty else seen
        over = over.union(area)
    return found


def _widest(area: BaseGeometry) -> tuple[float, Point]:
    """The radius and the middle of the largest circle in an area; no radius if it has no inside."""
    if area.area < 1:
        return 0, (0, 0)
    radius = shapely.maximum_inscribed_circle(area, tolerance=2)
    return radius.length, radius.coords[0]


def _middle(lines: BaseGeometry) -> Point:
    """The point halfway along the longest of lines."""
    longest = max(lines.geoms, key=lambda line: round(line.length))
    return longest.interpolate(0.5, normalized=True).coords[0]


@dataclass
class _Room:
    """What is taken of the drawing. dots: the middles of places."""

    width: int
    height: int
    dots: list[np.ndarray]
    taken: list[Label] = field(default_factory=list)

    def inside(self, number: int, middle: Point, area: BaseGeometry) -> Label | None:
        """A number in its area, as near as can be to the middle of it."""
        at = self._free(number, np.round(middle) + _OFFSETS, keep_clear=True)
        within = shapely.contains_xy(area, at[:, 0], at[:, 1])
        return self._put(number, at[within])

    def near(self, number: int, anchor: Point, near: float) -> Label | None:
        """A number as near as can be to its anchor, with a leader if it is further than that."""
        around = np.round(anchor) + _OFFSETS
        free = self._free(number, around, keep_clear=True)
        if not len(free):
            free = self._free(number, around, keep_clear=False)
        return self._put(number, free, anchor, near)

    def _free(self, number: int, at: np.ndarray, keep_clear: bool) -> np.ndarray:
        """Those of the points around which a number covers no other, and stands in the drawing."""
        across = _width(number) / 2
        high = TEXT / 2
        x, y = at[:, 0], at[:, 1]
        free = (x >= across) & (x <= self.width - across) & (y >= high) & (y <= self.height - high)
        for label in self.taken:
            apart = across + _width(label.number) / 2
            free &= (abs(x - label.x) >= apart) | (abs(y - label.y) >= TEXT)
        for dot in self.dots if keep_clear else ():
            free &= (abs(x - dot[0]) >= across + _DOT) | (abs(y - dot[1]) >= high + _DOT)
        return at[free]

    def _put(
        self, number: int, free: np.ndarray, anchor: Point | None = None, near: float = 0
    ) -> Label | None:
        if not len(free):
            return None
        x, y = (int(value) for value in free[0])
        leader: tuple[Point, ...] = ()
        if anchor and hypot(x - anchor[0], y - anchor[1]) > near:
            leader = (_edge_of(number, (x, y), anchor), anchor)
        label = Label(number, x, y, leader)
        self.taken.append(label)
        return label


def _edge_of(number: int, middle: Point, to: Point) -> Point:
    """Where a line from the middle of a number to another point leaves the number."""
    x, y = to[0] - middle[0], to[1] - middle[1]
    share = min(
        _width(number) / 2 / abs(x) if x else 1,
        TEXT / 2 / abs(y) if y else 1,
        1,
    )
    return middle[0] + share * x, middle[1] + share * y
