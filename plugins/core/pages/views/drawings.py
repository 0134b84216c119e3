"""Tables, and what is drawn of them at build time."""

from __future__ import annotations

from dataclasses import dataclass

from .words import PageLink, Status, WebLink, Words


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
class MapPart:
    """Something drawn on a map, as SVG path data. kind: `area`, `line`, `place` (a line of no
    length, to be drawn by its round ends) or `leader`, from a number to what it tells of."""

    kind: str
    path: str


@dataclass(frozen=True, slots=True)
class MapNumber:
    """A number of the list, and the point of the map around which it is written."""

    number: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class MapItem:
    """What a number of a map stands for. kind: area, line or place in words, where the map has
    several kinds."""

    name: PageLink | Words
    kind: str = ""


@dataclass(frozen=True, slots=True)
class MapScale:
    """The bar of a map's scale as SVG path data, and what it means in words, with the point where
    they begin."""

    path: str
    x: int
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class AreaMap:
    """A map drawn at build time, with the same as a list.

    title: what the map shows. text: what it tells, in the editor's words. note: which way is up,
    and how large it is. height: in units, of which the width is 1,000. parts: in the order in which
    they are drawn. items: in the order of the numbers. file: the data that it was drawn from.
    """

    title: str
    text: Words
    note: str
    height: int
    parts: tuple[MapPart, ...]
    numbers: tuple[MapNumber, ...]
    items: tuple[MapItem, ...]
    scale: MapScale
    file: PageLink
