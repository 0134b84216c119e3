"""GeoJSON for tests, and drawings read back from their paths."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from plugins.core.maps import DrawnMap, read_map
from plugins.core.problems import Place
from plugins.core.types.area_map import AreaMap

PLACE = Place("content/visiot/kartta.geojson")
OPTIONS = AreaMap(file="kartta.geojson", text="Kartta")


def geometry(kind: str, coordinates: Any) -> dict[str, Any]:
    return {"type": kind, "coordinates": coordinates}


def collection(*geometries: dict[str, Any]) -> dict[str, Any]:
    """A collection of features with names of their own: 1, 2, …"""
    features = [
        {"type": "Feature", "properties": {"nimi": str(number)}, "geometry": one}
        for number, one in enumerate(geometries, start=1)
    ]
    return {"type": "FeatureCollection", "features": features}


def square(x: float, y: float, side: float) -> dict[str, Any]:
    """An area whose south-western corner and side are given in degrees."""
    right, top = round(x + side, 6), round(y + side, 6)
    return geometry("Polygon", [[[x, y], [right, y], [right, top], [x, top], [x, y]]])


def read(value: Any, options: AreaMap = OPTIONS) -> tuple[DrawnMap | None, list[str]]:
    """The map of a value, or of a text or bytes as they are, and its problems without their hints."""
    text = value if isinstance(value, str | bytes) else json.dumps(value)
    data = text.encode() if isinstance(text, str) else text
    found, problems = read_map(PLACE, data, len(data), options, lambda area: None)
    return found, [f"{p.place.line}:{p.place.column} {p.code}" for p in problems]


def drawn(value: Any) -> DrawnMap:
    """The map of a value that has no faults."""
    found, problems = read(value)
    assert found is not None, problems
    return found


def points(path: str) -> Iterator[list[tuple[int, int]]]:
    """The points of each line or ring of a path."""
    for start in re.findall(r"M[^M]+", path):
        numbers = [int(number) for number in re.findall(r"-?\d+", start.replace("h0", ""))]
        x, y = numbers[:2]
        line = [(x, y)]
        for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
            x, y = x + dx, y + dy
            line.append((x, y))
        yield line


@st.composite
def areas(draw: st.DrawFn) -> dict[str, Any]:
    """Any area around a point of Finland that sees all of its border: it can't cross itself."""
    from math import cos, pi, sin

    x, y = draw(st.floats(19.5, 31)), draw(st.floats(59.5, 69.5))
    size = draw(st.sampled_from([0.0002, 0.01, 0.3]))
    reach = draw(st.lists(st.floats(0.3, 1), min_size=3, max_size=12))
    ring = [
        [
            round(x + size * r * cos(2 * pi * n / len(reach)), 7),
            round(y + size * r * sin(2 * pi * n / len(reach)), 7),
        ]
        for n, r in enumerate(reach)
    ]
    return geometry("Polygon", [[*ring, ring[0]]])


@st.composite
def geometries(draw: st.DrawFn) -> dict[str, Any]:
    """An area, or a line or a place of one's border."""
    area = draw(areas())
    (ring,) = area["coordinates"]
    kind = draw(st.sampled_from(["Polygon", "LineString", "Point", "MultiPoint"]))
    return {
        "Polygon": area,
        "LineString": geometry("LineString", ring[:-1]),
        "Point": geometry("Point", ring[0]),
        "MultiPoint": geometry("MultiPoint", ring),
    }[kind]
