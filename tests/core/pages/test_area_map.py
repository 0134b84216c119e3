"""The map of a page: the same in the drawing and in the list, in the words of each language."""

from __future__ import annotations

import json

import pytest

from plugins.bridge.source import read_files
from plugins.core.flow import load
from plugins.core.pages.area_map import _distance
from plugins.core.pages.views import PageLink, Words
from tests.bridge.conftest import REPOSITORY
from tests.core.trees import TODAY, loaded, page, render, report, site, ui_languages, view

MAP = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"nimi": "Silta <vanha>", "nimi_sv": "Bron"},
            "geometry": {"type": "Point", "coordinates": [24.01, 61.01]},
        },
        {
            "type": "Feature",
            "properties": {"alue": "rantala"},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[24, 61], [24.04, 61], [24.04, 61.02], [24, 61]]],
            },
        },
    ],
}
DECLARED = "map: {file: kartta.geojson, text: Silta on lännessä, area_property: alue}"
TREE = {
    "alueet/rantala.md": page("name: Rantala\nkind: district\nnames: {sv: Strandby}"),
    "visiot/visio.md": page(f"title: Visio\nareas: rantala\nhorizon: 2035\n{DECLARED}"),
    "visiot/visio.sv.md": page("title: Visionen\nmap: {text: Bron är i väster}"),
    "visiot/visio.en.md": page("title: The vision"),
    "visiot/kartta.geojson": json.dumps(MAP, ensure_ascii=False),
}
RESULT = loaded(TREE)


def named(item) -> tuple[str, str, str]:
    """An item's name with its language, and its kind."""
    name = item.name
    return (name.title if isinstance(name, PageLink) else name.text, name.lang, item.kind)


def test_the_tree_has_no_faults() -> None:
    assert report(RESULT) == []


@pytest.mark.parametrize(
    ("lang", "title", "text", "items"),
    [
        (
            "fi",
            "Kartta: Visio",
            Words("Silta on lännessä", "fi"),
            [("Rantala", "fi", "alue"), ("Silta <vanha>", "fi", "paikka")],
        ),
        (
            "sv",
            "Karta: Visionen",
            Words("Bron är i väster", "sv"),
            [("Strandby", "sv", "område"), ("Bron", "sv", "plats")],
        ),
        (
            "en",
            "Map: The vision",
            Words("Silta on lännessä", "fi"),
            [("Rantala", "fi", "area"), ("Silta <vanha>", "fi", "place")],
        ),
    ],
)
def test_a_map_speaks_the_language_of_its_page(lang, title, text, items) -> None:
    shown = view(RESULT, "visiot/visio", lang).map

    assert shown is not None
    assert (shown.title, shown.text) == (title, text)
    assert [named(item) for item in shown.items] == items
    assert [number.number for number in shown.numbers] == [1, 2]
    assert shown.items[0].name.url.startswith(site(RESULT).link(area(), lang).url)


def area():
    (found,) = RESULT.catalogue.find("alueet/rantala")
    return found


def test_the_drawing_is_the_same_in_every_language() -> None:
    maps = [view(RESULT, "visiot/visio", lang).map for lang in ("fi", "sv", "en")]

    assert len({(shown.parts, shown.numbers, shown.height, shown.scale) for shown in maps}) == 1


def test_the_file_can_be_taken_along() -> None:
    shown = view(RESULT, "visiot/visio").map

    assert shown.file == PageLink(
        "Kartta tiedostona (geojson, 1\u00a0kt)", "visiot/kartta.geojson", "fi"
    )


def test_an_area_may_have_a_map_of_itself() -> None:
    """Its list doesn't link to the page that it is on, and a shape alone needs no name."""
    outline = MAP["features"][1]["geometry"]
    tree = {
        "alueet/rantala.md": page("name: Rantala\nkind: district\nmap: {file: r.json, text: R}"),
        "alueet/r.json": json.dumps(outline),
    }
    result = loaded(tree)

    assert report(result) == []
    assert [named(item) for item in view(result, "alueet/rantala").map.items] == [
        ("Rantala", "fi", "")
    ]
    own = json.dumps({**MAP["features"][1], "properties": {"alue": "rantala", "nimi": "Ranta"}})
    again = {
        "alueet/rantala.md": TREE["alueet/rantala.md"].replace("kind", f"{DECLARED}\nkind"),
        "alueet/kartta.geojson": own,
    }
    assert [named(item)[0] for item in view(loaded(again), "alueet/rantala").map.items] == ["Ranta"]


def test_what_is_read_by_programs_names_the_map() -> None:
    from dataclasses import replace

    from plugins.core.pages.data.places import area_data

    tree = {
        "alueet/rantala.md": page("name: Rantala\nkind: district\nmap: {file: r.json, text: R}"),
        "alueet/r.json": json.dumps(MAP["features"][1]["geometry"]),
    }
    result = loaded(tree)
    (record,) = result.catalogue.records
    named = replace(site(result), address="https://esimerkkila.example")

    assert area_data(named, record, "fi")["hasMap"] == ("https://esimerkkila.example/alueet/r.json")
    assert "hasMap" not in area_data(site(result), record, "fi")
    assert "hasMap" not in area_data(site(RESULT), area(), "fi")


@pytest.mark.parametrize(
    ("metres", "fi", "en"),
    [
        (7.4, "7 m", "7 m"),
        (849, "850 m", "850 m"),
        (999.6, "1 km", "1 km"),
        (3_567, "3,6 km", "3.6 km"),
        (41_000, "41 km", "41 km"),
        (1_234_567, "1 200 km", "1,200 km"),
    ],
)
def test_distances_are_told_in_two_figures(metres, fi, en) -> None:
    shown = [
        _distance(ui_languages()[lang], metres).replace("\u00a0", " ") for lang in ("fi", "en")
    ]

    assert shown == [fi, en]


def test_the_sample_has_a_map_without_faults() -> None:
    result = load(read_files(REPOSITORY / "content"), TODAY, render=render)
    shown = view(result, "visiot/esimerkkila-rantala").map

    assert len(shown.items) == len(shown.numbers) == 6
