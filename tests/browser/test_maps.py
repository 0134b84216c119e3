"""A map can be read: on the smallest phone and on paper, in the dark and in forced colours, and by
those who don't see it."""

from __future__ import annotations

from itertools import combinations

import pytest
from playwright.sync_api import Page

from .conftest import OpenPage
from .pages import KINDS

SMALLEST = 12
"""Pixels: text of a map, on the smallest phone too."""
_TEXTS = """() => [...document.querySelectorAll(".map text")].map(e => {
  const svg = e.ownerSVGElement;
  const unit = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const box = e.getBoundingClientRect(), room = svg.getBoundingClientRect();
  return {
    text: e.textContent,
    size: parseFloat(getComputedStyle(e).fontSize) * unit,
    inside: box.left >= room.left && box.right <= room.right
      && box.top >= room.top && box.bottom <= room.bottom,
    box: [box.left, box.top, box.right, box.bottom],
  };
})"""
_LOOKS = """() => Object.fromEntries(["area", "line", "place"].map(kind => {
  const style = getComputedStyle(document.querySelector(`.map .${kind}`));
  return [kind, {
    stroke: style.stroke, fill: style.fill, width: style.strokeWidth,
    dashes: style.strokeDasharray, paper: getComputedStyle(document.body).backgroundColor,
  }];
}))"""


def shown(page: Page) -> Page:
    page.goto(KINDS["records/vision"])
    return page


@pytest.mark.parametrize("width", [320, 639, 640, 1280])
def test_numbers_are_large_enough_and_apart(open_page: OpenPage, width: int) -> None:
    texts = shown(open_page(width)).evaluate(_TEXTS)

    assert [text["text"] for text in texts[:-1]] == ["1", "2", "3", "4", "5", "6"]
    assert [text["text"] for text in texts if text["size"] < SMALLEST or not text["inside"]] == []
    boxes = [text["box"] for text in texts]
    assert [pair for pair in combinations(boxes, 2) if _meet(*pair)] == []


def _meet(one: list[float], other: list[float]) -> bool:
    apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    return not apart


def test_the_map_is_no_larger_than_paper_or_a_window(open_page: OpenPage) -> None:
    page = shown(open_page(700, 900))
    page.emulate_media(media="print")

    box = page.locator(".map svg").bounding_box()
    assert box is not None and box["height"] <= 900
    assert all(text["size"] >= SMALLEST for text in page.evaluate(_TEXTS))


@pytest.mark.parametrize(
    "how",
    [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}],
    ids=["light", "dark", "forced"],
)
def test_areas_lines_and_places_differ_in_more_than_colour(open_page: OpenPage, how) -> None:
    looks = shown(open_page(**how)).evaluate(_LOOKS)

    assert all(look["stroke"] not in ("none", look["paper"]) for look in looks.values())
    assert looks["area"]["fill"] != "none"
    assert looks["line"]["fill"] == looks["place"]["fill"] == "none"
    assert looks["line"]["dashes"] != "none" == looks["area"]["dashes"] == looks["place"]["dashes"]
    assert len({look["width"] for look in looks.values()}) == 3


def test_the_map_has_a_name_and_the_list_tells_the_same(open_page: OpenPage) -> None:
    page = shown(open_page())

    assert page.get_by_role("img", name="Kartta: ").count() == 1
    numbers = page.locator(".map text:not(.scale)").all_inner_texts()
    assert page.locator(".map ol > li").count() == len(numbers)
    assert page.locator(".map svg desc").text_content()
