"""The theme's style sheets as the build publishes them."""

from __future__ import annotations

import gzip
import re

import pytest

from plugins.bridge.assets import LISTS, SHEETS, Assets
from plugins.core.recommendations.limits import AXES, FIELDS, place_of, value_of
from tests.core.trees import THEME

LIMITS = 450
"""Bytes that the rules of limits may add to a sheet, compressed."""


@pytest.fixture(scope="module")
def sheets() -> dict[str, str]:
    assets = Assets(THEME)
    return {sheet: assets.files[sheet][1].decode() for sheet in SHEETS}


def test_captions_of_images_have_their_style_wherever_texts_have_theirs(
    sheets: dict[str, str],
) -> None:
    prose = {sheet for sheet, css in sheets.items() if ".prose .findings" in css}

    assert prose == {"css/site.css", "css/figures.css"}
    assert {sheet for sheet, css in sheets.items() if "figcaption small" in css} == prose


def test_each_value_that_a_list_can_be_limited_to_has_its_rule(sheets: dict[str, str]) -> None:
    rules = set(
        re.findall(
            r"has\(#([a-z-]+):target\)~tbody>:not\(\[data-([a-z]+)~=([a-z-]+)\]\)", sheets[LISTS]
        )
    )

    assert rules == {
        (place_of(axis, value), FIELDS[axis], value_of(axis, value))
        for axis, values in AXES.items()
        for value in values
    }


def test_only_lists_have_the_rules_and_in_the_layer_that_nothing_overrides(
    sheets: dict[str, str],
) -> None:
    assert [sheet for sheet in SHEETS if ":target)" in sheets[sheet]] == [LISTS]
    begin = sheets[LISTS].rindex("@layer utilities{caption")
    rules = sheets[LISTS][begin:]
    assert rules.count("{") == rules.count("}")
    added = len(gzip.compress(sheets[LISTS].encode(), 9)) - len(
        gzip.compress(sheets[LISTS][:begin].encode(), 9)
    )
    assert 0 < added <= LIMITS, added
