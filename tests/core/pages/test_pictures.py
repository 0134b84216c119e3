"""What part of a photo a portrait shows, whatever the photo and the crop."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from plugins.core.images import Picture
from plugins.core.pages.pictures import PORTRAIT, portrait_box
from plugins.core.types.person import Crop

PER_CENT = st.integers(0, 100)
SIDE = st.integers(1, 9000)


def test_without_a_crop_the_middle_is_shown() -> None:
    assert portrait_box(Picture("jpeg", 1000, 1000), None) == (100, 0, 800, 1000)


def test_a_crop_names_the_middle_and_the_width() -> None:
    crop = Crop(left=25, top=50, width=20)
    assert portrait_box(Picture("jpeg", 1000, 1000), crop) == (150, 375, 200, 250)


def test_near_an_edge_the_part_stays_within_the_photo() -> None:
    assert portrait_box(Picture("jpeg", 1000, 1000), Crop(left=0, top=100, width=40)) == (
        0,
        500,
        400,
        500,
    )


@given(SIDE, SIDE, PER_CENT, PER_CENT, st.none() | st.integers(5, 100))
def test_the_part_lies_within_the_photo_and_has_the_portraits_ratio(
    width: int, height: int, left: int, top: int, wide: int | None
) -> None:
    crop = Crop(left=left, top=top, width=wide)
    box = portrait_box(Picture("jpeg", width, height), crop)

    assert box[0] >= 0 and box[0] + box[2] <= width
    assert box[1] >= 0 and box[1] + box[3] <= height
    if min(width, height) > 200 and (wide or 100) > 20:
        assert abs(box[2] / box[3] - PORTRAIT[0] / PORTRAIT[1]) < 0.02
