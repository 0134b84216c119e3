"""Takes out of images what a camera or a program wrote beside the picture: where and when it was
taken, by whom, with what. The picture itself isn't decoded, so nothing of it is lost.

Which colours it is in stays, and how a JPEG is turned, since it would be shown wrong without.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_TOLD = (b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME")
_WEBP_TOLD = (b"EXIF", b"XMP ")
_EXIF_OR_XMP_FLAG = 0b0000_1100
_UNTOLD_SEGMENTS = (0xE0, 0xEE)
"""JFIF, and Adobe's word for how colours are stored."""
_ORIENTATION = 274
_CAMERA = {271, 34665, 34853}
"""Tags of who made the camera, of Exif and of the place."""
_START = 65_536
_WITHOUT_LENGTH = (0x01, *range(0xD0, 0xD8))


def without_metadata(data: bytes) -> bytes:
    """The bytes of a JPEG, PNG or WebP with its picture alone, and of other files as they are;
    ValueError for an image that isn't whole."""
    try:
        if data[:2] == b"\xff\xd8":
            return b"".join(_jpeg(data))
        if data[:8] == _PNG:
            return b"".join(_png(data))
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
    except (struct.error, IndexError):
        raise ValueError("image file is truncated") from None
    return data


def tells_of_camera(data: bytes) -> bool:
    """Whether an image has metadata that `without_metadata` leaves in it: of AVIF and HEIC an item
    (ISO/IEC 23008-12, annex A), of TIFF what a camera writes."""
    if data[4:8] == b"ftyp":
        return b"Exif" in data[:_START] or b"application/rdf+xml" in data[:_START]
    return data[:4] in (b"II*\0", b"MM\0*") and bool(_directory(data).keys() & _CAMERA)


def _jpeg(data: bytes) -> Iterator[bytes]:
    """ITU-T T.81, annex B: segments up to the first scan, after which the picture begins."""
    yield data[:2]
    at = 2
    while True:
        if data[at] != 0xFF:
            raise IndexError(at)
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xDA:
            yield from _scans(data, at)
            return
        if marker in _WITHOUT_LENGTH:
            yield data[at : at + 2]
            at += 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        segment = data[at : at + 2 + length]
        told = marker == 0xFE or (0xE0 <= marker <= 0xEF and marker not in _UNTOLD_SEGMENTS)
        if not told or segment[4:16] == b"ICC_PROFILE\0":
            yield segment
        elif segment[4:10] == b"Exif\0\0" and (turned := _orientation(segment[10:])) > 1:
            exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01" + bytes(
                (0, turned, 0, 0, 0, 0, 0, 0)
            )
            yield b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
        at += 2 + length


def _scans(data: bytes, at: int) -> Iterator[bytes]:
    """From the first scan to the end of the picture: cameras put previews behind it, which have
    metadata of their own."""
    start = at
    while (at := data.find(b"\xff", at)) >= 0:
        marker = data[at + 1]
        if marker == 0xD9:
            yield data[start : at + 2]
            return
        if marker == 0x00 or marker in _WITHOUT_LENGTH:
            at += 2
        elif marker == 0xFF:
            at += 1
        else:
            at += 2 + struct.unpack_from(">H", data, at + 2)[0]
    raise IndexError(at)


def _orientation(tiff: bytes) -> int:
    """How an Exif block says that its image is turned; 1 if it doesn't."""
    turned = _directory(tiff).get(_ORIENTATION, 1)
    return turned if 1 <= turned <= 8 else 1


def _directory(tiff: bytes) -> dict[int, int]:
    """The first directory (TIFF 6.0, section 2): its tags with their values as short numbers."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return {}
    (start,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, start)
    entries = (start + 2 + 12 * number for number in range(count))
    rows = (struct.unpack_from(f"{order}H6xH", tiff, entry) for entry in entries)
    return dict(rows)


def _png(data: bytes) -> Iterator[bytes]:
    """PNG (third edition), 5.3: chunks of a length, a name, data and a checksum."""
    yield data[:8]
    at = 8
    while at < len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        if name not in _PNG_TOLD:
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
        whole = 8 + length + length % 2
        chunk = data[at : at + whole]
        if name == b"VP8X":
            chunk = chunk[:8] + bytes([chunk[8] & ~_EXIF_OR_XMP_FLAG]) + chunk[9:]
        if name not in _WEBP_TOLD:
            parts.append(chunk)
        at += whole
    body = b"WEBP" + b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(body)) + body
