"""Endings of numbers in figures, as the words for them end when read aloud."""

from __future__ import annotations

import pytest

from plugins.core.language import Language


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (0, "0:sta"),
        (1, "1:stä"),
        (2, "2:sta"),
        (3, "3:sta"),
        (4, "4:stä"),
        (5, "5:stä"),
        (6, "6:sta"),
        (7, "7:stä"),
        (8, "8:sta"),
        (9, "9:stä"),
        (10, "10:stä"),
        (11, "11:stä"),
        (13, "13:sta"),
        (20, "20:stä"),
        (100, "100:sta"),
        (110, "110:stä"),
        (101, "101:stä"),
        (1000, "1\u00a0000:sta"),
        (1_000_000, "1\u00a0000\u00a0000:sta"),
    ],
)
def test_a_whole_in_finnish_ends_as_it_is_read(number: int, told: str) -> None:
    assert Language("fi").out_of(number) == told


@pytest.mark.parametrize("lang", ["sv", "en"])
def test_elsewhere_a_preposition_tells_it(lang: str) -> None:
    assert Language(lang).out_of(5) == "5"
