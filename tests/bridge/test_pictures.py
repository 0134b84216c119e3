"""The renditions of images as others read them: upright, small, in sRGB, nothing but pixels."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from plugins.bridge.cache import PLACE
from tests.bridge.conftest import SITE, Build, Built
from tests.bridge.drawn import (
    BLUE,
    CORNERS,
    GREEN,
    RED,
    WHITE,
    all_alike,
    colours,
    corners,
    encoded,
    exif,
    jpeg,
    opened,
)

PAGE = "---\ntitle: Kuva\n---\n![Neljä väriä]({attach}kuva.jpg)\n"


def of_one_image(build: Build, data: bytes, **environment: str) -> Built:
    built = build({**SITE, "sivut/kuva.md": PAGE, "sivut/kuva.jpg": data}, **environment)
    assert built.code == 0, built.err
    return built


def renditions(built: Built) -> dict[str, Image.Image]:
    """The images made of kuva.jpg, by width and kind: `360.avif`."""
    found = {}
    for path, data in built.files().items():
        if match := re.fullmatch(r"theme/kuvat/kuva-\w+-(\d+\.\w+)", path):
            found[match[1]] = opened(data)
    return found


def test_an_image_comes_in_three_formats_and_the_widths_below_its_own(build: Build) -> None:
    made = renditions(of_one_image(build, jpeg(800, 600)))

    assert {name: (image.format, image.size) for name, image in made.items()} == {
        f"{width}.{kind}": (kind.upper(), (width, width * 3 // 4))
        for width in (360, 540, 720, 800)
        for kind in ("avif", "webp")
    } | {"720.jpg": ("JPEG", (720, 540))}
    assert all(all_alike(colours(image), CORNERS) for image in made.values())


def test_a_small_image_is_never_made_larger(build: Build) -> None:
    made = renditions(of_one_image(build, jpeg(90, 60)))
    assert {image.size for image in made.values()} == {(90, 60)}


@pytest.mark.parametrize(
    ("orientation", "size", "shown"),
    [
        (3, (400, 300), (WHITE, BLUE, GREEN, RED)),
        (6, (300, 400), (BLUE, RED, WHITE, GREEN)),
        (8, (300, 400), (GREEN, WHITE, RED, BLUE)),
    ],
)
def test_an_image_is_turned_as_the_camera_was_held(
    build: Build, orientation: int, size: tuple[int, int], shown: tuple[tuple[int, ...], ...]
) -> None:
    built = of_one_image(build, jpeg(400, 300, exif=exif(orientation)))

    assert f'width="{size[0]}" height="{size[1]}"' in built.page("kuva")
    for image in renditions(built).values():
        if image.width == size[0]:
            assert image.size == size
            assert all_alike(colours(image), shown)


def test_nothing_that_a_camera_wrote_is_published(build: Build) -> None:
    built = of_one_image(build, jpeg(400, 300, exif=exif(6), comment=b"salainen"))

    for path, data in built.files().items():
        assert b"N 60 10 24" not in data and b"salainen" not in data, path
    for image in renditions(built).values():
        assert len(image.getexif()) == 0
        assert "icc_profile" not in image.info


@pytest.mark.parametrize("mode", ["CMYK", "L", "P", "1", "I;16", "RGBA"])
def test_every_mode_of_colours_is_shown(build: Build, mode: str) -> None:
    image = (
        corners(400, 300).convert("I").convert(mode) if mode == "I;16" else corners(400, 300, mode)
    )
    kind = {"CMYK": "JPEG", "L": "JPEG"}.get(mode, "PNG")
    made = renditions(of_one_image(build, encoded(image, kind)))

    assert made
    assert {image.mode for image in made.values()} <= {"RGB", "RGBA", "L"}


def test_other_colours_become_those_of_browsers(build: Build) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    for given in (srgb, profile, b"ei profiili"):
        made = renditions(of_one_image(build, jpeg(400, 300, icc_profile=given)))
        assert all(all_alike(colours(image), CORNERS) for image in made.values())
        assert all("icc_profile" not in image.info for image in made.values())


def test_a_broken_image_stops_the_build_and_leaves_the_site(build: Build) -> None:
    whole = of_one_image(build, jpeg(400, 300)).files()
    broken = build({**SITE, "sivut/kuva.md": PAGE, "sivut/kuva.jpg": jpeg(400, 300)[:2000]})

    assert broken.code == 1
    assert "content/sivut/kuva.md:4:1" in broken.err and " F16 " in broken.err
    assert broken.files() == whole


def test_a_cold_cache_a_warm_one_and_a_spoilt_one_give_the_same(
    build: Build, tmp_path: Path
) -> None:
    place = tmp_path / "kept"
    cold = of_one_image(build, jpeg(800, 600), **{PLACE: str(place)}).files()
    kept = [file for file in place.rglob("*") if file.is_file()]
    assert len(kept) == 9

    assert of_one_image(build, jpeg(800, 600), **{PLACE: str(place)}).files() == cold
    for file in kept:
        file.write_bytes(file.read_bytes()[:-9])
    assert of_one_image(build, jpeg(800, 600), **{PLACE: str(place)}).files() == cold
    assert of_one_image(build, jpeg(800, 600), **{PLACE: "/dev/null/ei"}).files() == cold
