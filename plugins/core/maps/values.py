"""What a drawn map is, as plain values. Their unit is a thousandth of the map's width."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]


class Kind(StrEnum):
    AREA = "area"
    LINE = "line"
    PLACE = "place"
    LEADER = "leader"
    """From a number to what it is the number of, where it doesn't stand there."""


@dataclass(frozen=True, slots=True)
class Label:
    """A number of a map: its middle, in whole units. leader: from it to what it is the number of,
    if it stands elsewhere."""

    number: int
    x: int
    y: int
    leader: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """metres: what the bar means. length: of it, in units of the drawing."""

    metres: int
    length: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """A part of a drawing as SVG path data. A place is a line of no length, to be drawn by its
    round ends."""

    kind: Kind
    path: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """height: in units. width_m: the metres that the whole width means. parts: in the order in
    which they are drawn, the larger areas first. labels: the number of each shape, or None where
    there is no room for it."""

    height: int
    width_m: float
    parts: tuple[Drawn, ...]
    labels: tuple[Label | None, ...]
    scale: Scale


@dataclass(frozen=True, slots=True)
class Item:
    """What a number of a map stands for. names: by language; none of a feature that is alone and
    has none. area: the id of an area, or nothing."""

    kind: Kind
    names: Mapping[str, str]
    area: str = ""


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map. items: in the order of their numbers, the areas first, then lines and places."""

    drawing: Drawing
    items: tuple[Item, ...]
