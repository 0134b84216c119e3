"""What is wrong with the coordinates of a map: order, system, or another land.

GeoJSON has degrees of WGS 84, the longitude first (RFC 7946, section 4). Whoever exports a map of
a Finnish city gets metres unless asked otherwise, and whoever writes a place by hand puts the
latitude first, as people say it.
"""

from __future__ import annotations

from collections.abc import Sequence

WEST, SOUTH, EAST, NORTH = 19.0, 58.8, 31.7, 70.2
"""Degrees between which Finland lies with Åland and its sea (the area of use of EPSG:3067, rounded
outwards). The box holds parts of the neighbours too: it is there to find slips."""

_NORTHINGS = (6_500_000, 7_850_000)
_ZONES = range(19, 32)
_LARGEST_DEGREES = 400


def fault_of(x: float, y: float) -> str:
    """The code of what is wrong with a position; empty if it is in Finland."""
    if _is_in_finland(x, y):
        return ""
    if _is_in_finland(y, x):
        return "M10"
    return "M11" if max(abs(x), abs(y)) > _LARGEST_DEGREES else "M12"


def decimals_of(numbers: Sequence[object]) -> tuple[float, ...]:
    """The place that was meant by four whole numbers, if decimal commas have made them of two;
    else an empty tuple. A position has three numbers at most (RFC 7946, section 3.1.1)."""
    if len(numbers) != 4 or not all(type(n) is int and n >= 0 for n in numbers):
        return ()
    x, y = float(f"{numbers[0]}.{numbers[1]}"), float(f"{numbers[2]}.{numbers[3]}")
    return next(((a, b) for a, b in ((x, y), (y, x)) if _is_in_finland(a, b)), ())


def system_of(x: float, y: float) -> str:
    """The coordinate system in metres that a position is probably of, by the magnitude of its
    numbers, in whichever order; empty if it can't be told.

    Eastings: JHS 197 for ETRS-TM35FIN and ETRS-GKn, whose zone stands before the number; the
    uniform coordinates of KKJ begin with the zone 3. Web Mercator has its own northings.
    """
    east, north = sorted((x, y))
    if _NORTHINGS[0] <= north <= _NORTHINGS[1]:
        if 0 <= east < 1_000_000:
            return "ETRS-TM35FIN, EPSG:3067"
        if 3_000_000 <= east < 4_000_000:
            return "KKJ, EPSG:2393"
    # Zones stand before the easting, which is then larger than the northing.
    zone, northing = int(north // 1_000_000) if north < 1e9 else 0, east
    if zone in _ZONES and _NORTHINGS[0] <= northing <= _NORTHINGS[1]:
        return f"ETRS-GK{zone}, EPSG:{3854 + zone}"
    if 2_000_000 <= east <= 3_600_000 and 8_000_000 <= north <= 11_300_000:
        return "Web Mercator, EPSG:3857"
    return ""


def _is_in_finland(x: float, y: float) -> bool:
    return WEST <= x <= EAST and SOUTH <= y <= NORTH
