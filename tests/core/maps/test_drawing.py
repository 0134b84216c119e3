"""What is drawn of a map: its frame, its borders, its numbers and its scale."""

from __future__ import annotations

from itertools import combinations
from math import cos, hypot, pi, radians, sin, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import Polygon

from plugins.core.maps.drawing import HIGHEST, LOWEST, MOST_POINTS, WIDTH
from plugins.core.maps.features import MOST_FEATURES
from plugins.core.maps.labels import TEXT
from plugins.core.maps.projection import projected
from plugins.core.maps.scale import scale_of

from .geo import areas, collection, drawn, geometries, geometry, points, square


def paths(value, kind: str) -> list[str]:
    return [part.path for part in drawn(value).drawing.parts if part.kind == kind]


def polygons(value) -> list[Polygon]:
    return [Polygon(ring) for path in paths(value, "area") for ring in points(path)]


@pytest.mark.parametrize("latitude", range(59, 71))
def test_lengths_hold_in_all_of_finland(latitude):
    """Against degrees of the GRS 80 ellipsoid (Snyder 1987, equations 4-19 and 4-21)."""
    a, e2 = 6_378_137, 0.00669438
    phi = radians(latitude)
    along = a * (1 - e2) / (1 - e2 * sin(phi) ** 2) ** 1.5 * pi / 180
    across = a * cos(phi) / sqrt(1 - e2 * sin(phi) ** 2) * pi / 180

    rows = [[25, latitude - 0.5], [25, latitude + 0.5], [24.5, latitude], [25.5, latitude]]
    south, north, west, east = projected(np.array(rows), 25)

    assert north[0] == south[0] == 0
    assert north[1] - south[1] == pytest.approx(along, rel=0.002)
    assert east[0] - west[0] == pytest.approx(across, rel=0.002)


def test_a_square_of_the_land_is_one_on_the_map():
    """At 60° a degree of longitude is half as long as one of latitude."""
    ring = [[24.99, 59.995], [25.01, 59.995], [25.01, 60.005], [24.99, 60.005], [24.99, 59.995]]
    drawing = drawn(geometry("Polygon", [ring])).drawing

    (outline,) = points(drawing.parts[0].path)
    wide, high = np.ptp(np.array(outline), axis=0)
    assert drawing.height == HIGHEST
    assert wide == pytest.approx(high, abs=3)
    assert drawing.width_m == pytest.approx(1_213, abs=5)


def test_north_is_up_and_east_is_to_the_right():
    places = collection(
        *(geometry("Point", at) for at in ([24, 61], [24, 61.01], [24.02, 61], [23.98, 61]))
    )
    middle, north, east, west = (next(points(path))[0] for path in paths(places, "place"))

    assert north[0] == middle[0] and north[1] < middle[1]
    assert west[0] < middle[0] < east[0]


def test_larger_areas_are_drawn_first_and_numbered_where_they_are_seen():
    """The smaller one lies in the middle of the larger."""
    value = collection(square(24.04, 61.04, 0.02), square(24, 61, 0.1))
    small, large = drawn(value).drawing.labels
    outer, inner = polygons(value)

    assert outer.area > inner.area
    assert inner.contains(Polygon.from_bounds(small.x - 1, small.y - 1, small.x + 1, small.y + 1))
    within = Polygon.from_bounds(large.x - 25, large.y - 25, large.x + 25, large.y + 25)
    assert outer.contains(within) and not inner.intersects(within)


def test_a_border_that_two_areas_share_stays_one():
    zigzag = [[24 + 0.0002 * (n % 2) + 0.0001 * (n % 5), 61 + n / 4_000] for n in range(400)]
    west = [[23.9, 61], *zigzag, [23.9, zigzag[-1][1]], [23.9, 61]]
    east = [[24.1, 61], *zigzag, [24.1, zigzag[-1][1]], [24.1, 61]]
    value = collection(geometry("Polygon", [west]), geometry("Polygon", [east]))

    one, other = polygons(value)

    assert len(one.exterior.coords) < 200
    assert one.intersection(other).area == 0
    assert len(one.union(other).interiors) == 0
    assert one.union(other).area == one.area + other.area


def test_holes_are_left_open():
    outline = square(24, 61, 0.1)["coordinates"][0]
    hole = square(24.03, 61.03, 0.03)["coordinates"][0]

    (path,) = paths(geometry("Polygon", [outline, hole]), "area")
    assert path.count("M") == path.count("z") == 2


def test_what_is_too_small_to_be_seen_is_a_dot():
    """Islands are left out, but not the only part of a feature."""
    large, island = square(24, 61, 0.5), square(24.6, 61, 0.0001)
    together = geometry("MultiPolygon", [large["coordinates"], island["coordinates"]])
    line = geometry("LineString", [[24.7, 61.2], [24.70001, 61.2]])

    assert len(polygons(together)) == 1
    assert len(paths(collection(large, island, line), "area")) == 1
    assert len(paths(collection(large, island, line), "place")) == 2


def test_many_points_are_drawn_straighter():
    ring = [
        [24 + 0.2 * cos(n / 5_000 * 2 * pi), 61 + (0.1 + 0.001 * (n % 3)) * sin(n / 5_000 * 2 * pi)]
        for n in range(5_000)
    ]
    (path,) = paths(geometry("Polygon", [[*ring, ring[0]]]), "area")
    (outline,) = points(path)

    assert 20 < len(outline) <= MOST_POINTS


@given(st.lists(areas(), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_areas_of_finland_are_drawn_inside_the_map(found):
    drawing = drawn(collection(*found)).drawing

    assert LOWEST <= drawing.height <= HIGHEST
    for part in drawing.parts:
        for line in points(part.path):
            assert all(0 <= x <= WIDTH and 0 <= y <= drawing.height for x, y in line)
    assert 0 < drawing.scale.length <= WIDTH / 2


@given(st.lists(geometries(), min_size=1, max_size=MOST_FEATURES))
@settings(max_examples=40, deadline=None)
def test_each_number_stands_by_itself_on_the_map(found):
    check_numbers(drawn(collection(*found)).drawing, len(found))


def test_as_many_numbers_as_there_may_be_have_room_around_one_point():
    places = [geometry("Point", [24 + n / 1e7, 61]) for n in range(MOST_FEATURES)]
    wide = geometry("LineString", [[23, 61], [25, 61]])

    check_numbers(drawn(collection(*places[1:], wide)).drawing, MOST_FEATURES)


def check_numbers(drawing, count: int) -> None:
    """Every number is there, inside the drawing, and further from any other than it is high."""
    assert [label.number for label in drawing.labels] == list(range(1, count + 1))
    for label in drawing.labels:
        across = 14 * len(str(label.number))
        assert across <= label.x <= WIDTH - across
        assert TEXT / 2 <= label.y <= drawing.height - TEXT / 2
    for one, other in combinations(drawing.labels, 2):
        assert hypot(one.x - other.x, one.y - other.y) >= TEXT


def test_a_number_away_from_its_place_is_led_to_it():
    crowd = [geometry("Point", [24 + n / 1e6, 61]) for n in range(12)]
    value = collection(*crowd, geometry("Point", [24.1, 61]))
    leaders = [line for path in paths(value, "leader") for line in points(path)]
    dots = {next(points(path))[0] for path in paths(value, "place")}

    assert leaders
    assert all(line[-1] in dots for line in leaders)
    lone = drawn(value).drawing.labels[-1]
    assert not lone.leader


def test_numbers_leave_places_to_be_seen():
    value = collection(square(24, 61, 0.1), geometry("Point", [24.05, 61.05]))
    dot = next(points(paths(value, "place")[0]))[0]

    for label in drawn(value).drawing.labels:
        assert abs(label.x - dot[0]) >= 45 or abs(label.y - dot[1]) >= 45


@pytest.mark.parametrize(
    ("unit", "metres", "length"),
    [(0.25, 50, 200), (1, 200, 200), (3, 1_000, 333), (12, 2_000, 167), (1_250, 200_000, 160)],
)
def test_the_scale_is_a_round_number(unit, metres, length):
    scale = scale_of(unit)

    assert (scale.metres, scale.length) == (metres, length)


def test_a_drawing_is_the_same_to_the_byte():
    """Whatever the machine: a change of this is a change of every page with a map."""
    value = collection(
        square(25, 62, 0.02),
        geometry("LineString", [[25.002, 62.002], [25.01, 62.018], [25.025, 62.01]]),
        geometry("Point", [25.03, 62.015]),
    )
    drawing = drawn(value).drawing

    assert [(part.kind, part.path) for part in drawing.parts] == [
        ("area", "M176 960l432 0 0-920-432 0z"),
        ("line", "M219 868l173-736 324 368"),
        ("place", "M824 270h0"),
    ]
    assert [(label.x, label.y) for label in drawing.labels if label] == [
        (392, 744),
        (362, 261),
        (874, 270),
    ]
