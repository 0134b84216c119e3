"""Images that tests draw: of four corners, each of a colour of its own, so that it shows how an
image was turned and cut."""

from __future__ import annotations

from io import BytesIO

from PIL import ExifTags, Image

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 30), (30, 30, 220), (250, 250, 250)
CORNERS = (RED, GREEN, BLUE, WHITE)
"""Top left, top right, bottom left, bottom right."""
PLACE = "N 60 10 24"
"""Stands in everything that tells where an image was taken."""


def corners(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """An image of four even rectangles."""
    image = Image.new("RGB", (width, height))
    for index, colour in enumerate(CORNERS):
        left, top = width // 2 * (index % 2), height // 2 * (index // 2)
        image.paste(colour, (left, top, left + width // 2 + 1, top + height // 2 + 1))
    return image.convert(mode)


def encoded(image: Image.Image, kind: str = "JPEG", **how: object) -> bytes:
    """The bytes of an image in one of Pillow's formats."""
    out = BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def jpeg(width: int = 400, height: int = 300, **how: object) -> bytes:
    return encoded(corners(width, height), quality=95, subsampling=0, **how)


def exif(orientation: int = 1) -> Image.Exif:
    """What a camera writes: how it was held, what it was, and where."""
    told = Image.Exif()
    told[ExifTags.Base.Orientation] = orientation
    told[ExifTags.Base.Make] = PLACE
    told.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (60.0, 10.0, 24.0)
    return told


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def colours(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours in the middle of the four quarters, in the order of CORNERS."""
    plain = image.convert("RGB")
    width, height = plain.size
    return [plain.getpixel((width * x // 4, height * y // 4)) for y in (1, 3) for x in (1, 3)]


def alike(one: tuple[int, ...], other: tuple[int, ...], most: int = 24) -> bool:
    """Whether two colours look the same, as far as encoding keeps them."""
    return all(abs(a - b) <= most for a, b in zip(one, other, strict=True))


def all_alike(found: list[tuple[int, ...]], wanted: tuple[tuple[int, ...], ...]) -> bool:
    return all(alike(a, b) for a, b in zip(found, wanted, strict=True))
