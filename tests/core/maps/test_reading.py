"""What the bytes of a map are read as. Faults of its text are in tests/core/cases/maps-*.md."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.core.maps import read_map
from plugins.core.maps.coordinates import fault_of, system_of
from plugins.core.maps.json_text import MOST_DEPTH, MOST_FAULTS, places_of
from plugins.core.source import LARGEST_FILE
from plugins.core.types.area_map import AreaMap
from tests.bridge.conftest import REPOSITORY
from tests.core.strategies import ANY_TEXT

from .geo import OPTIONS, PLACE, collection, drawn, geometry, read, square

PLACE_OF_MARKET = geometry("Point", [23.9, 61.4])
MARKET = collection(PLACE_OF_MARKET)
TEXT = json.dumps(MARKET, indent=1)


@pytest.mark.parametrize(
    "data", [TEXT, TEXT.encode("utf-8-sig"), TEXT.replace("\n", "\r\n"), json.dumps(MARKET)]
)
def test_a_map_is_read_however_it_is_written(data):
    found, problems = read(data)

    assert problems == [] and found is not None
    assert [(item.kind, dict(item.names)) for item in found.items] == [("place", {"fi": "1"})]


@pytest.mark.parametrize(
    "value",
    [
        {"type": "Feature", "properties": None, "geometry": PLACE_OF_MARKET},
        PLACE_OF_MARKET,
        {"type": "GeometryCollection", "geometries": [PLACE_OF_MARKET]},
        {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "GeometryCollection", "geometries": []},
                {"type": "GeometryCollection", "geometries": [PLACE_OF_MARKET]},
            ],
        },
        geometry("Point", [23.9, 61.4, 102.5]),
        geometry("MultiPoint", [[23.9, 61.4]]),
    ],
)
def test_one_thing_alone_needs_no_collection_and_no_name(value):
    assert drawn(value).drawing == drawn(MARKET).drawing
    assert [dict(item.names) for item in drawn(value).items] == [{}]


def test_areas_come_first_then_lines_and_places():
    value = collection(
        PLACE_OF_MARKET,
        geometry("MultiLineString", [[[23.9, 61.4], [23.91, 61.41]]]),
        square(23.9, 61.4, 0.02),
        {"type": "GeometryCollection", "geometries": [PLACE_OF_MARKET, square(23.93, 61.4, 0.02)]},
    )

    kinds = [(item.names["fi"], item.kind) for item in drawn(value).items]
    assert kinds == [("3", "area"), ("4", "area"), ("2", "line"), ("1", "place")]


@pytest.mark.parametrize(
    ("properties", "declared", "names"),
    [
        ({"nimi": "Tori", "nimi_sv": "Torget"}, None, {"fi": "Tori", "sv": "Torget"}),
        ({"name_fi": "Tori", "name_en": "Market"}, None, {"fi": "Tori", "en": "Market"}),
        ({"nimi": "", "name": " Kauppa\n tori "}, None, {"fi": "Kauppa tori"}),
        ({"nimi": "Tori", "NRO": 12, "NRO_sv": 13}, "NRO", {"fi": "12", "sv": "13"}),
        ({"nimi": "Tori\u202e"}, None, {"fi": "Tori"}),
    ],
)
def test_names_are_those_of_a_property_in_each_language(properties, declared, names):
    value = {"type": "Feature", "properties": properties, "geometry": PLACE_OF_MARKET}
    options = AreaMap(file="kartta.geojson", text="Kartta", name_property=declared)

    found, problems = read(value, options)

    assert problems == [] and found is not None
    assert dict(found.items[0].names) == names


def test_areas_are_read_only_where_the_header_says_so():
    """A property of that name is mostly a size in square metres."""
    properties = {"area": "rantala"}
    value = {"type": "Feature", "properties": properties, "geometry": PLACE_OF_MARKET}
    options = AreaMap(file="kartta.geojson", text="Kartta", area_property="area")

    assert drawn(value).items[0].area == ""
    assert read(value, options)[0].items[0].area == "rantala"


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"type": "Feature", "properties": {"a": ['])
def test_brackets_without_end_are_told_at_the_first_too_deep(opening):
    found, problems = read(opening * (400_000 // len(opening)))
    depth = opening.count("[") + opening.count("{")
    whole, rest = divmod(MOST_DEPTH, depth)
    columns = [n for n, sign in enumerate(opening, start=1) if sign in "[{"]

    assert found is None
    assert problems == [f"1:{whole * len(opening) + columns[rest]} M04"]


def test_a_file_too_large_is_not_read():
    data = TEXT.encode().ljust(LARGEST_FILE + 1)

    found, problems = read_map(PLACE, data, 2_000_000, OPTIONS, lambda area: None)

    assert found is None
    assert [(p.code, dict(p.arguments)["size"]) for p in problems] == [("M21", "2000000")]


def test_a_map_with_too_many_points_is_not_drawn():
    ring = [[round(23 + n % 50 / 100, 2), round(61 + n // 50 / 100, 2)] for n in range(2_100)]

    assert read(collection(geometry("MultiPoint", ring))) == (None, ["1:1 M20"])


def test_no_more_faults_are_told_than_can_be_mended_at_once():
    value = collection(*(geometry("Point", ["a", "b"]) for _ in range(30)))

    assert len(read(value)[1]) == MOST_FAULTS


def test_an_export_in_the_wrong_order_is_told_once():
    ring = [[61.4, 23.9], [61.4, 23.95], [61.45, 23.95], [61.4, 23.9]]

    assert read(geometry("Polygon", [ring])) == (None, ["1:38 M10"])


@pytest.mark.parametrize(
    ("position", "code"),
    [
        ((24.94, 60.17), ""),  # Helsinki
        ((19.94, 60.1), ""),  # Mariehamn
        ((20.9, 69.05), ""),  # Kilpisjärvi
        ((31.4, 62.9), ""),  # Ilomantsi
        ((60.17, 24.94), "M10"),
        ((18.07, 59.33), "M12"),
        ((24.94, -60.17), "M12"),
        ((385_000, 6_672_000), "M11"),
        ((6_672_000, 385_000), "M11"),
    ],
)
def test_where_a_position_is(position, code):
    assert fault_of(*position) == code


@pytest.mark.parametrize(
    ("position", "system"),
    [
        ((385_000, 6_672_000), "ETRS-TM35FIN, EPSG:3067"),
        ((6_672_000, 385_000), "ETRS-TM35FIN, EPSG:3067"),
        ((19_500_000, 6_690_000), "ETRS-GK19, EPSG:3873"),
        ((31_480_000, 6_980_000), "ETRS-GK31, EPSG:3885"),
        ((3_385_000, 6_675_000), "KKJ, EPSG:2393"),
        ((2_776_000, 8_438_000), "Web Mercator, EPSG:3857"),
        ((1e300, 2), ""),
    ],
)
def test_systems_in_metres_are_known_by_their_numbers(position, system):
    assert system_of(*position) == system


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ANY_TEXT, inner, max_size=4),
)


def values(inner):
    """Of every value the path that leads to it."""
    yield (), inner
    rows = inner.items() if isinstance(inner, dict) else ()
    for key, value in enumerate(inner) if isinstance(inner, list) else rows:
        yield from (((key, *path), found) for path, found in values(value))


@given(JSON, st.sampled_from([None, 1]))
def test_every_value_is_found_where_it_stands(value, indent):
    text = json.dumps(value, indent=indent)
    lines = text.split("\n")
    decoder = json.JSONDecoder()

    found = dict(values(value))
    places = places_of(PLACE, text, found)

    assert places.keys() == found.keys()
    for path, place in places.items():
        rest = "\n".join([lines[place.line - 1][place.column - 1 :], *lines[place.line :]])
        assert decoder.raw_decode(rest)[0] == found[path]


GEOJSON = st.sampled_from(
    (
        *("type", "features", "geometry", "geometries", "coordinates", "properties", "crs"),
        *("FeatureCollection", "Feature", "Point", "MultiPoint", "LineString", "Polygon"),
        *("MultiPolygon", "GeometryCollection", "nimi", "name"),
    )
)
WRONG = st.recursive(
    st.none() | GEOJSON | st.floats() | st.integers() | st.just([23.9, 61.4]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(GEOJSON, inner, max_size=5)
        | st.fixed_dictionaries(
            {"type": GEOJSON}, optional={"coordinates": inner, "features": st.lists(inner)}
        )
        | st.fixed_dictionaries({"type": st.just("Feature"), "geometry": inner})
    ),
)


@given(WRONG)
def test_whatever_a_file_holds_is_drawn_or_told(value):
    found, problems = read(value)

    assert (found is None) == bool(problems)


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_told(data):
    found, problems = read(data)

    assert found is None and (problems or not data)


def test_a_check_without_maps_is_spared_the_library():
    """Loading it takes longer than checking a small site."""
    code = (
        "import sys; from tests.core.trees import loaded, page;"
        "loaded({'visiot/a.md': page('title: A\\nareas: a\\nhorizon: 2035\\n"
        "map: {file: a.json, text: A}'), 'visiot/a.json': '[]'});"
        "sys.exit(bool({'shapely', 'numpy'} & set(sys.modules)))"
    )

    assert subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY).returncode == 0
