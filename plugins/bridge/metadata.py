"""Takes out of images what a camera or a program wrote beside the picture: where and when it was
taken, by whom, with what. The picture itself isn't decoded, so nothing of it is lost.

Which colours it is in stays, and how a JPEG is turned, since it would be shown wrong without.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from contextlib import suppress

START = 16
"""Bytes by which an image is known: `is_known`."""

_JPEG = b"\xff\xd8\xff"
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_SHOWN = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT"
    b" acTL fcTL fdAT".split()
)
"""The chunks that PNG (third edition), 11 defines, without those of text and time."""
_WEBP_SHOWN = frozenset((b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_EXIF_OR_XMP_FLAG = 0b0000_1100
_SEGMENTS_SHOWN = (0xE0, 0xEE)
"""JFIF, and Adobe's word for how colours are stored."""
_SCAN, _END, _COMMENT = 0xDA, 0xD9, 0xFE
_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")
"""What begins a segment. In a scan, 0xFF is followed by a zero or a restart's number."""
_ORIENTATION = 274
_CAMERA = {271, 34665, 34853}
"""Tags of who made the camera, of Exif and of the place."""
_TIFF = (b"II*\0", b"MM\0*")
_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1")
"""AVIF and HEIC among the many files that begin in the same way, such as films."""
_HEAD = 65_536


def is_known(start: bytes) -> bool:
    """Whether a file is one of the images that this module knows, by its first START bytes and
    whatever it is called."""
    return start.startswith((_JPEG, _PNG, *_TIFF)) or _is_webp(start) or _is_heif(start)


def without_metadata(data: bytes) -> bytes:
    """The bytes of a JPEG, PNG or WebP with its picture alone, and of other files as they are;
    ValueError for an image that isn't whole."""
    try:
        if data.startswith(_JPEG):
            return b"".join(_jpeg(data))
        if data.startswith(_PNG):
            return b"".join(_png(data))
        if _is_webp(data):
            return _webp(data)
    except (struct.error, IndexError):
        raise ValueError("image file is truncated") from None
    return data


def tells_of_camera(data: bytes) -> bool:
    """Whether an image has metadata that `without_metadata` leaves in it: of AVIF and HEIC an item
    (ISO/IEC 23008-12, annex A), of TIFF what a camera writes."""
    if _is_heif(data):
        return b"Exif" in data[:_HEAD] or b"application/rdf+xml" in data[:_HEAD]
    return data.startswith(_TIFF) and bool(_directory(data).keys() & _CAMERA)


def _is_webp(data: bytes) -> bool:
    return data[:4] == b"RIFF" and data[8:12] == b"WEBP"


def _is_heif(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in _BRANDS


def _jpeg(data: bytes) -> Iterator[bytes]:
    """ITU-T T.81, annex B: segments, and scans between them. Cameras put previews behind the end
    of the picture, which have metadata of their own."""
    yield data[:2]
    at = 2
    while True:
        at = _marker_from(data, at)
        marker = data[at + 1]
        if marker == _END:
            yield data[at : at + 2]
            return
        (length,) = struct.unpack_from(">H", data, at + 2)
        end = at + 2 + length
        if marker == _SCAN:
            end = _marker_from(data, end)
        segment = data[at:end]
        told = (0xE0 <= marker <= 0xEF and marker not in _SEGMENTS_SHOWN) or marker == _COMMENT
        if not told or segment[4:16] == b"ICC_PROFILE\0":
            yield segment
        elif segment[4:10] == b"Exif\0\0" and (turned := _orientation(segment[10:])) > 1:
            exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01" + bytes(
                (0, turned, 0, 0, 0, 0, 0, 0)
            )
            yield b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
        at = end


def _marker_from(data: bytes, start: int) -> int:
    match = _MARKER.search(data, start)
    if match is None:
        raise IndexError(start)
    return match.start()


def _orientation(tiff: bytes) -> int:
    """How an Exif block says that its image is turned; 1 if it doesn't."""
    turned = _directory(tiff).get(_ORIENTATION, 1)
    return turned if 1 <= turned <= 8 else 1


def _directory(tiff: bytes) -> dict[int, int]:
    """The first directory (TIFF 6.0, section 2): its tags with their values as short numbers. Of a
    broken one, which says nothing of the picture, as much as can be read."""
    found: dict[int, int] = {}
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return found
    with suppress(struct.error):
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for entry in range(start + 2, start + 2 + 12 * count, 12):
            tag, value = struct.unpack_from(f"{order}H6xH", tiff, entry)
            found[tag] = value
    return found


def _png(data: bytes) -> Iterator[bytes]:
    """PNG (third edition), 5.3: chunks of a length, a name, data and a checksum."""
    yield data[:8]
    at = 8
    while at < len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        if name in _PNG_SHOWN:
            yield data[at : at + 12 + length]
        at += 12 + length
        if name == b"IEND":
            return
    raise IndexError(at)


def _webp(data: bytes) -> bytes:
    """RFC 9649, 2.7: chunks of a name, a length and data, of an even number of bytes."""
    parts: list[bytes] = []
    (size,) = struct.unpack_from("<I", data, 4)
    at, end = 12, min(8 + size, len(data))
    while at < end:
        name, length = struct.unpack_from("<4sI", data, at)
        if at + 8 + length > end:
            raise IndexError(end)
        whole = 8 + length + length % 2
        chunk = data[at : at + whole]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~_EXIF_OR_XMP_FLAG]) + chunk[9:]
        if name in _WEBP_SHOWN:
            parts.append(chunk)
        at += whole
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body
