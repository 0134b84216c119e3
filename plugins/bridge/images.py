"""Looks at an image: what it is and how large. Of a photo that takes its first bytes; a drawing is
read to its end, for it may hold a program."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import BinaryIO

from lxml import etree
from PIL import (
    AvifImagePlugin,
    ExifTags,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from plugins.core.images import MOST_PIXELS, Kind, Picture

Flaw = tuple[str, Mapping[str, str | int]]
"""The code of what is wrong with a file, and the code's arguments."""

FORMATS: Mapping[str, Kind] = {
    AvifImagePlugin.AvifImageFile.format: "avif",
    GifImagePlugin.GifImageFile.format: "gif",
    JpegImagePlugin.JpegImageFile.format: "jpeg",
    "MPO": "jpeg",  # cameras' JPEG that carries another of its kind, such as a preview
    PngImagePlugin.PngImageFile.format: "png",
    TiffImagePlugin.TiffImageFile.format: "tiff",
    WebPImagePlugin.WebPImageFile.format: "webp",
}
"""Pillow's names of the formats that we read, and ours."""
OPENED = [name for name in FORMATS if name != "MPO"]

# Its own bound is a warning first and names no file; ours is told of each file.
Image.MAX_IMAGE_PIXELS = None

_MOVE = ("avif", "gif", "png", "webp")
_SIDEWAYS = (5, 6, 7, 8)
_XHTML = "http://www.w3.org/1999/xhtml"
_FRAMES = ("iframe", "embed", "object")
_PIXELS = re.compile(r"\s*(\d*\.?\d+(?:[eE][+-]?\d+)?)(?:px)?\s*")


def look_at(stream: BinaryIO, path: str) -> tuple[Picture | None, Flaw | None]:
    """What an image is, or what is wrong with it; of the two one is None.

    stream: of its bytes, at their beginning. path: by whose ending it is an image.
    """
    ending = PurePosixPath(path).suffix
    if ending.lower() == ".svg":
        return _drawing(stream, ending)
    try:
        with warnings.catch_warnings():
            # What is wrong with a file is told by us, once.
            warnings.simplefilter("ignore")
            return _photo(stream)
    except Image.UnidentifiedImageError:
        return None, ("F14", {"ending": ending})
    except Exception as fault:
        # Decoders of hostile files fail in many ways, none of which is ours.
        return None, ("F16", {"reason": reason(fault)})


def _photo(stream: BinaryIO) -> tuple[Picture | None, Flaw | None]:
    image = Image.open(stream, formats=OPENED)
    kind = FORMATS[image.format or ""]
    width, height = image.size
    if width * height > MOST_PIXELS:
        most = MOST_PIXELS // 1_000_000
        return None, ("F15", {"width": width, "height": height, "most": most})
    turned = orientation(image) in _SIDEWAYS
    moving = kind in _MOVE and getattr(image, "is_animated", False)
    see_through = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    size = (height, width) if turned else (width, height)
    return Picture(kind, *size, see_through, bool(moving)), None


def orientation(image: Image.Image) -> int:
    """How a camera was held (Exif 2.32, 4.6.4): 1 is upright. Decodes nothing."""
    # Pillow turns a TIFF by itself, and would decode a whole PNG to look for Exif behind it.
    if image.format == "TIFF" or (image.format == "PNG" and "exif" not in image.info):
        return 1
    return image.getexif().get(ExifTags.Base.Orientation, 1)


def reason(fault: Exception) -> str:
    """A decoder's words for what it couldn't do."""
    return (str(fault) or type(fault).__name__).rstrip(".")


def _drawing(stream: BinaryIO, ending: str) -> tuple[Picture | None, Flaw | None]:
    """An SVG by its first element (SVG 2, 7.2 and 8.2)."""
    root = None
    programs = False
    steps = etree.iterparse(
        stream, ("start", "end"), resolve_entities=False, no_network=True, remove_comments=True
    )
    try:
        for step, element in steps:
            if root is None:
                root = element
                if etree.QName(root).localname != "svg":
                    return None, ("F14", {"ending": ending})
            if step == "start":
                programs = programs or _is_program(element)
            elif element is not root:
                # What an entity stands for isn't looked at.
                programs = programs or any(isinstance(e, etree._Entity) for e in element)
                element.clear()
    except etree.XMLSyntaxError as fault:
        return None, ("F14", {"ending": ending}) if root is None else ("F16", {"reason": fault.msg})
    if programs or any(isinstance(e, etree._Entity) for e in root):
        return None, ("F19", {})
    size = _length(root.get("width")), _length(root.get("height"))
    box = [_length(part) for part in re.split(r"[\s,]+", (root.get("viewBox") or "").strip())]
    if not all(size) and len(box) == 4:
        # One of the two and the ratio of the box, or the box itself.
        width, height = box[2], box[3]
        if width and height and (size[0] or size[1]):
            scale = size[0] / width if size[0] else (size[1] or 0) / height
            size = width * scale, height * scale
        else:
            size = width, height
    if not all(size):
        return None, ("F17", {})
    width, height = (max(1, round(length or 0)) for length in size)
    return Picture("svg", width, height, see_through=True), None


def _is_program(element: etree._Element) -> bool:
    """Whether a browser that opens the drawing by itself would run something for this element."""
    name = etree.QName(element)
    values = ("".join(value.split()).lower() for value in element.attrib.values())
    return (
        name.localname == "script"
        or (name.namespace == _XHTML and name.localname in _FRAMES)
        or any(etree.QName(key).localname.startswith("on") for key in element.attrib)
        or any("javascript:" in value for value in values)
    )


def _length(written: str | None) -> float | None:
    """Pixels, or None of what is missing, zero, or given in another unit."""
    match = _PIXELS.fullmatch(written or "")
    return float(match[1]) or None if match else None
