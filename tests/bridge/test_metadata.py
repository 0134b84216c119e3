"""Published originals tell nothing but their picture, which is unchanged."""

from __future__ import annotations

import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, ImageCms, PngImagePlugin

from plugins.bridge.metadata import START, is_known, tells_of_camera, without_metadata

from .drawn import PLACE, corners, encoded, exif, jpeg, opened

PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
XMP = f"<x:xmpmeta>{PLACE}</x:xmpmeta>".encode()


def png_texts() -> PngImagePlugin.PngInfo:
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", PLACE)
    told.add_text("Comment", PLACE, zip=True)
    told.add_itxt("XML:com.adobe.xmp", PLACE)
    return told


TALKATIVE = {
    "jpeg": jpeg(exif=exif(), comment=PLACE, icc_profile=PROFILE, xmp=XMP),
    "progressive": jpeg(exif=exif(6), comment=PLACE, icc_profile=PROFILE, progressive=True),
    "cmyk": encoded(corners(40, 30, "CMYK"), exif=exif(), comment=PLACE),
    "two in one": encoded(
        corners(40, 30), "MPO", exif=exif(), save_all=True, append_images=[corners(20, 20)]
    ),
    "png": encoded(
        corners(40, 30, "RGBA"), "PNG", exif=exif(), pnginfo=png_texts(), icc_profile=PROFILE
    ),
    "webp": encoded(corners(40, 30), "WEBP", exif=exif(), xmp=XMP, icc_profile=PROFILE),
    "webp without loss": encoded(corners(40, 30, "RGBA"), "WEBP", exif=exif(), lossless=True),
}
each = pytest.mark.parametrize("data", TALKATIVE.values(), ids=TALKATIVE)


@each
def test_what_was_told_is_gone(data):
    assert PLACE.encode() in data
    clean = opened(without_metadata(data))

    assert PLACE.encode() not in without_metadata(data)
    assert not clean.getexif().get_ifd(ExifTags.IFD.GPSInfo)
    assert set(clean.getexif()) <= {ExifTags.Base.Orientation}
    assert set(clean.info) & {"comment", "Author", "Comment", "xmp", "XML:com.adobe.xmp"} == set()


@each
def test_the_picture_is_as_it_was(data):
    before, after = opened(data), opened(without_metadata(data))

    assert (after.mode, after.size) == (before.mode, before.size)
    assert after.tobytes() == before.tobytes()
    assert after.info.get("icc_profile") == before.info.get("icc_profile")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_stays_turned(orientation):
    clean = opened(without_metadata(jpeg(exif=exif(orientation))))

    assert clean.getexif().get(ExifTags.Base.Orientation, 1) == orientation


@each
def test_once_is_enough(data):
    clean = without_metadata(data)

    assert without_metadata(clean) == clean


def test_other_files_are_left_alone():
    for data in (b"", b"moi", b"%PDF-1.7", encoded(corners(9, 9), "GIF"), b"RIFF\0\0\0\0WAVE"):
        assert without_metadata(data) == data


@each
def test_a_file_cut_short_is_a_fault_and_never_leaks(data):
    for end in range(20, len(data) - 20, 97):
        try:
            clean = without_metadata(data[:end])
        except ValueError as fault:
            assert str(fault) == "image file is truncated"
        else:
            assert PLACE.encode() not in clean


@given(st.sampled_from([b"\xff\xd8", b"\x89PNG\r\n\x1a\n", b"RIFFxxxxWEBP"]), st.binary())
def test_any_bytes_give_bytes_or_a_fault(start, data):
    with suppress(ValueError):
        assert isinstance(without_metadata(start + data), bytes)


def test_what_cannot_be_taken_out_is_seen():
    assert tells_of_camera(encoded(corners(40, 30), "AVIF", exif=exif()))
    assert tells_of_camera(encoded(corners(40, 30), "TIFF", exif=exif().tobytes()))
    assert not tells_of_camera(encoded(corners(40, 30), "AVIF"))
    assert not tells_of_camera(encoded(corners(40, 30), "TIFF"))
    assert not tells_of_camera(jpeg(exif=exif()))
    assert not tells_of_camera(b"II*\0\xff\xff\xff\xff")


def test_a_broken_block_of_the_camera_leaves_the_picture():
    """Browsers show such an image too, upright."""
    for block in (b"", b"II*\0", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff"):
        data = jpeg(exif=b"Exif\0\0" + block)

        assert opened(without_metadata(data)).tobytes() == opened(jpeg()).tobytes()


def test_what_stands_between_scans_or_in_unknown_chunks_is_gone():
    data = jpeg(progressive=True)
    second = data.index(b"\xff\xda", data.index(b"\xff\xda") + 2)
    told = b"\xff\xfe" + struct.pack(">H", 2 + len(PLACE)) + PLACE.encode()
    png = PngImagePlugin.PngInfo()
    png.add(b"caBX", PLACE.encode())
    webp = encoded(corners(40, 30), "WEBP")
    chunk = b"C2PA" + struct.pack("<I", len(PLACE)) + PLACE.encode()
    size = struct.pack("<I", len(webp) + len(chunk) - 8)

    for talkative in (
        data[:second] + told + data[second:],
        encoded(corners(40, 30), "PNG", pnginfo=png),
        b"RIFF" + size + webp[8:] + chunk,
    ):
        assert PLACE.encode() in talkative
        clean = without_metadata(talkative)
        assert PLACE.encode() not in clean
        assert opened(clean).tobytes() == opened(talkative).tobytes()


def test_images_are_known_by_their_bytes():
    for kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF"):
        assert is_known(encoded(corners(40, 30), kind)[:START]), kind
    for other in (b"", b"moi", b"%PDF-1.7", b"RIFF\0\0\0\0WAVEfmt ", b"\0\0\0\x18ftypmp42\0\0\0\0"):
        assert not is_known(other)
