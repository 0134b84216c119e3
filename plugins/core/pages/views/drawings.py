"""Tables, and what is drawn of them at build time."""

from __future__ import annotations

from dataclasses import dataclass

from .words import PageLink, Status, WebLink


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart: what is counted, the number in words (`ei tietoa` where it isn't known), or
    as a link to what it counts, and the length of its bar in per cent of the longest, or None for
    no bar. status: the state that is counted, for its shape and hue."""

    label: str | PageLink
    number: str | PageLink
    length: int | None = None
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A table whose numbers have bars beside them. heads: the headings of the labels and of the
    numbers. source: where and when the numbers were read."""

    caption: str
    heads: tuple[str, str]
    bars: tuple[Bar, ...]
    source: WebLink | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line over time, drawn at build time in a box of 100 × 40 that is stretched to its place.

    trace, points: SVG path data; the trace is broken where a number isn't known or told. ticks:
    what stands below the points, all of them or the first and last. scale: what the height means.
    text: the same in words.
    """

    title: str
    trace: str
    points: str
    ticks: tuple[str, ...]
    scale: str
    text: str


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table. labels: how many of the first cells of a row name it. A cell is a text, a link or
    several links. notes: what must be known to read it."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str | PageLink | tuple[PageLink, ...], ...], ...]
    labels: int = 1
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """An area or a place of a map: SVG path data, and its number in the list beside the map with
    the point where that is written."""

    path: str
    number: int
    x: float
    y: float
    name: str | PageLink


@dataclass(frozen=True, slots=True)
class AreaMap:
    """A map drawn at build time, with the same as a list. title: what the map shows; height:
    of its drawing, in the units of the shapes, of which its width is 100."""

    title: str
    height: float
    shapes: tuple[Shape, ...]
    source: WebLink | None = None
