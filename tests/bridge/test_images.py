"""What an image tells before it is decoded, and what is wrong with files that are none."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from plugins.bridge.images import look_at
from plugins.core.images import ENDINGS, MOST_PIXELS, Picture
from plugins.core.problems import Place, Problem

from .drawn import corners, encoded, exif, jpeg

TWO = {"save_all": True, "append_images": [Image.new("RGB", (40, 30), "blue")]}


def look(data: bytes, name: str = "kuva.jpg"):
    return look_at(BytesIO(data), name)


@pytest.mark.parametrize(
    ("data", "picture"),
    [
        (jpeg(40, 30), Picture("jpeg", 40, 30)),
        (encoded(corners(40, 30, "CMYK")), Picture("jpeg", 40, 30)),
        (encoded(corners(40, 30), "PNG"), Picture("png", 40, 30)),
        (encoded(corners(40, 30, "RGBA"), "PNG"), Picture("png", 40, 30, see_through=True)),
        (
            encoded(corners(40, 30, "P"), "PNG", transparency=1),
            Picture("png", 40, 30, see_through=True),
        ),
        (encoded(corners(40, 30), "PNG", **TWO), Picture("png", 40, 30, moving=True)),
        (encoded(corners(40, 30), "GIF"), Picture("gif", 40, 30)),
        (encoded(corners(40, 30), "GIF", **TWO), Picture("gif", 40, 30, moving=True)),
        (encoded(corners(40, 30), "WEBP"), Picture("webp", 40, 30)),
        (encoded(corners(40, 30), "WEBP", **TWO), Picture("webp", 40, 30, moving=True)),
        (encoded(corners(40, 30), "AVIF"), Picture("avif", 40, 30)),
        (encoded(corners(40, 30), "TIFF"), Picture("tiff", 40, 30)),
        (encoded(corners(40, 30), "MPO", **TWO), Picture("jpeg", 40, 30)),
    ],
)
def test_an_image_is_what_its_bytes_say(data, picture):
    """Whatever its name ends in."""
    assert look(data) == (picture, None)
    assert look(data, "kuva.png") == (picture, None)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_measured_as_the_camera_was_held(orientation):
    turned = orientation in (5, 6, 7, 8)
    size = (30, 40) if turned else (40, 30)

    for kind in ("JPEG", "WEBP", "PNG", "TIFF", "AVIF"):
        picture, _ = look(encoded(corners(40, 30), kind, exif=exif(orientation)))
        assert (picture.width, picture.height) == size, kind


@pytest.mark.parametrize(
    ("written", "size"),
    [
        ('viewBox="0 0 32 16"', (32, 16)),
        ('width="120" height="80px" viewBox="0 0 32 16"', (120, 80)),
        ('width="100%" height="50" viewBox="0,0,32,16"', (100, 50)),
        ('width="64" viewBox="0 0 32 16"', (64, 32)),
        ('width="210mm" height="297mm" viewBox="0 0 210 297"', (210, 297)),
        ('viewBox="0 0 0.2 0.1"', (1, 1)),
        ('width="12.6" height="1e1"', (13, 10)),
    ],
)
def test_a_drawing_tells_its_size(written, size):
    svg = f'<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg" {written}/>'

    picture, flaw = look(svg.encode(), "kuva.SVG")
    assert flaw is None
    assert (picture.kind, picture.width, picture.height) == ("svg", *size)
    assert picture.is_kept


@pytest.mark.parametrize(
    "written",
    ["", 'width="10mm" height="3cm"', 'viewBox="0 0 0 0"', 'viewBox="0 0 9"', 'width="5"'],
)
def test_a_drawing_without_a_size_is_told(written):
    assert look(f"<svg {written}/>".encode(), "kuva.svg") == (None, ("F17", {}))


def test_entities_of_a_drawing_are_not_expanded():
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 30))
    svg = f'<!DOCTYPE svg [<!ENTITY a0 "9">{bomb}]><svg width="&a29;" height="1"/>'

    picture, flaw = look(svg.encode(), "kuva.svg")
    assert picture is None and flaw[0] in ("F14", "F17")


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<g><svg:script xmlns:svg='http://www.w3.org/2000/svg' href='a.js'/></g>",
        "<g onload='alert(1)'/>",
        "<a href=' java&#10;script:alert(1)'/>",
        "<set attributeName='href' to='JavaScript:alert(1)'/>",
        "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='/'/></foreignObject>",
        "<g>&program;</g>",
        "&program;",
    ],
)
def test_a_drawing_with_a_program_is_told(inside):
    entity = "<!DOCTYPE svg [<!ENTITY program '<script/>'>]>"
    svg = f"{entity}<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inside}</svg>"

    assert look(svg.encode(), "kuva.svg") == (None, ("F19", {}))


def test_a_drawing_with_text_and_style_is_no_program():
    svg = """<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>
    <svg xmlns="&ns;" viewBox="0 0 9 9"><!-- <script/> --><style>a { color: red }</style>
    <a href="https://kunta.example/?on=1&amp;a"><text>script &lt;script/&gt;</text></a>
    <foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Teksti</p></foreignObject></svg>"""

    assert look(svg.encode(), "kuva.svg") == (Picture("svg", 9, 9, see_through=True), None)


def test_a_drawing_cut_short_is_told():
    picture, flaw = look(b'<svg viewBox="0 0 9 9"><path d="M0 0"/><g>', "kuva.svg")
    assert picture is None and flaw[0] == "F16"


def png(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds almost nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + checksum

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(b"")), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def test_an_image_too_large_for_memory_is_told_before_it_is_decoded():
    assert look(png(8_000, MOST_PIXELS // 8_000))[1] is None
    for width, height in ((9_000, 9_000), (60_000, 60_000)):
        flaw = ("F15", {"width": width, "height": height, "most": MOST_PIXELS // 1_000_000})
        assert look(png(width, height), "kuva.png") == (None, flaw)


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"moi", "kuva.jpg", "F14"),
        (b"<!doctype html><p>Ei ole kuva", "kuva.PNG", "F14"),
        (b"<!doctype html><p>Ei ole kuva", "kuva.svg", "F14"),
        (b"moi", "kuva.svg", "F14"),
        (b"<?xml version='1.0'?><html/>", "kuva.svg", "F14"),
        (b"BM" + bytes(60), "kuva.png", "F14"),
        (jpeg()[:300], "kuva.jpg", "F16"),
        (b"\xff\xd8\xff", "kuva.jpg", "F14"),
        (encoded(corners(40, 30), "AVIF")[:120], "kuva.avif", "F14"),
        (png(0, 5), "kuva.png", "F14"),
    ],
)
def test_what_is_no_image_is_told(data, name, code):
    picture, flaw = look(data, name)

    assert picture is None and flaw[0] == code
    assert Problem.at(Place(name), code, **flaw[1]).describe("fi").count("{") == 0


@given(st.binary(max_size=200), st.sampled_from(ENDINGS), st.integers(0, 5))
def test_any_bytes_are_an_image_or_are_told(data, ending, start):
    starts = (b"", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFFxxxxWEBP", b"II*\0")
    picture, flaw = look(starts[start] + data, f"kuva{ending}")

    assert (picture is None) != (flaw is None)
