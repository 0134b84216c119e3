"""The renditions of images as others read them: upright, small, in sRGB, nothing but pixels."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from plugins.bridge import cache, pictures
from plugins.bridge.cache import Cache
from plugins.bridge.pictures import make
from plugins.bridge.staging import Staging
from plugins.core.pages.views import Rendition
from tests.bridge.conftest import SITE, Build, Built, write_tree
from tests.bridge.drawn import (
    BLUE,
    CORNERS,
    GREEN,
    PLACE,
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
    place, photo = tmp_path / "kept", jpeg(2600, 1300)
    cold = of_one_image(build, photo, **{cache.PLACE: str(place)}).files()
    kept = sorted(file for file in place.rglob("*") if file.is_file())
    assert len(kept) == 9

    assert of_one_image(build, photo, **{cache.PLACE: str(place)}).files() == cold
    for file in kept:
        file.write_bytes(file.read_bytes()[:-9])
    assert of_one_image(build, photo, **{cache.PLACE: str(place)}).files() == cold
    for file in kept[::2]:
        file.unlink()
    kept[0].mkdir()
    kept[2].touch()
    assert of_one_image(build, photo, **{cache.PLACE: str(place)}).files() == cold
    assert of_one_image(build, photo, **{cache.PLACE: "/dev/null/ei"}).files() == cold


def test_a_large_photo_is_whole_though_less_of_it_is_decoded(build: Build) -> None:
    """Sides that no power of two divides, turned."""
    made = renditions(of_one_image(build, jpeg(4001, 2999, exif=exif(6))))

    assert {image.size for image in made.values()} == {
        (width, round(width * 4001 / 2999)) for width in (360, 540, 720, 1080)
    }
    for image in made.values():
        assert all_alike(colours(image), (BLUE, RED, WHITE, GREEN))


def test_originals_tell_nothing_whatever_they_are_called(build: Build) -> None:
    photo = jpeg(exif=exif())
    names = ("kuvat/a.jpg", "kuvat/a.jfif", "tiedostot/a.bin", "kuvat/a.png")
    built = build({**SITE, **dict.fromkeys(names, photo), "kuvat/b.txt": b"II"})
    assert built.code == 0, built.err

    files = built.files()
    for name in names:
        assert PLACE.encode() not in files[name]
        assert opened(files[name]).tobytes() == opened(photo).tobytes()
    assert files["kuvat/b.txt"] == b"II"


def test_originals_that_cannot_be_cleaned_are_told(build: Build) -> None:
    two = {"save_all": True, "append_images": [corners(40, 30)]}
    moving = encoded(Image.new("RGB", (40, 30)), "AVIF", exif=exif(), **two)
    page = "---\ntitle: Kuva\n---\n![Neljä väriä]({attach}kuva.avif)\n"
    built = build(
        {
            **SITE,
            "sivut/kuva.md": page,
            "sivut/kuva.avif": moving,
            "kuvat/vajaa.jpg": jpeg(exif=exif())[:-2],
            "tiedostot/kuva.heic": encoded(corners(40, 30), "AVIF", exif=exif()),
        }
    )

    assert built.code == 1
    told = re.findall(r"content/(\S+):1:1: (F\d+)", built.err)
    assert told == [
        ("kuvat/vajaa.jpg", "F16"),
        ("sivut/kuva.avif", "F18"),
        ("tiedostot/kuva.heic", "F18"),
    ]
    assert not built.output.exists()


@pytest.fixture
def publish(tmp_path: Path) -> Callable[..., list[bytes]]:
    """`publish(photo, *renditions, kept)`: their bytes as they are published."""

    def run(photo: bytes, *renditions: Rendition, kept: str = "kept") -> list[bytes]:
        content = tmp_path / "content"
        write_tree(content, {"a.jpg": photo})
        staging = Staging(tmp_path / "output", content)
        digest = {"a.jpg": "1"}
        assert make(renditions, content, digest, Cache(tmp_path / kept), staging) == {}
        made = [(staging.folder / one.path).read_bytes() for one in renditions]
        staging.discard()
        return made

    return run


def rendition(width: int, kind: str = "webp") -> Rendition:
    """Of a photo of 2400 × 1200 pixels."""
    box = (0, 0, 2400, 1200)
    return Rendition(f"a-{width}.{kind}", "a.jpg", kind, box, width, width // 2)


def test_what_is_kept_is_made_anew_by_another_recipe(publish, monkeypatch) -> None:
    first = publish(jpeg(2400, 1200), rendition(40))
    turned = jpeg(2400, 1200, exif=exif(3))

    assert publish(turned, rendition(40)) == first
    monkeypatch.setattr(pictures, "RECIPE", 0)
    assert publish(turned, rendition(40)) != first


def test_a_rendition_is_the_same_whatever_is_made_with_it(publish) -> None:
    photo = encoded(Image.linear_gradient("L").rotate(30).resize((2400, 1200)))
    widths = (100, 360, 1080, 2400)

    together = publish(photo, *map(rendition, widths))
    for width, made in zip(widths, together, strict=True):
        assert publish(photo, rendition(width), kept=f"kept-{width}") == [made]


def test_a_broken_block_of_the_camera_is_no_news(build: Build) -> None:
    built = of_one_image(build, jpeg(exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff"))
    assert "Warning" not in built.err


def test_a_photo_that_cannot_be_shrunk_is_decoded_once(publish, monkeypatch) -> None:
    decoded = []
    upright = pictures._upright
    monkeypatch.setattr(pictures, "_upright", lambda *how: decoded.append(how[1]) or upright(*how))
    widths = (100, 360, 1080, 2400)

    publish(encoded(corners(2400, 1200), "PNG"), *map(rendition, widths))
    assert decoded == [1]
    publish(jpeg(2400, 1200), *map(rendition, widths), kept="of the jpeg")
    assert sorted(decoded[1:]) == [1, 4, 8]
