"""By what lists can be limited: names and values that addresses, rows and style sheets share."""

from __future__ import annotations

import re

import pytest

from plugins.core.recommendations import view_of
from plugins.core.recommendations.limits import AXES, FIELDS, place_of, value_of

VALUES = [(axis, value) for axis, values in AXES.items() for value in values]


def test_every_place_is_one_of_its_own() -> None:
    places = {place_of(*one) for one in VALUES}

    assert len(places) == len(VALUES)
    assert {"vastaus-none", "toteutus-unknown", "varmennus-externally-verified"} < places
    assert "tila-response-late" in places


@pytest.mark.parametrize(("axis", "value"), VALUES, ids=lambda one: str(one))
def test_a_value_is_a_name_in_addresses_data_and_style_sheets(axis: str, value: str) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", value_of(axis, value))
    assert axis in FIELDS
    assert view_of(axis, value).url("fi").startswith("suositukset/")
