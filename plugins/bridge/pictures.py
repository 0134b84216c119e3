"""Makes the renditions that pages ask for, each once, on all processors when there are many."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

import PIL
from PIL import Image, ImageCms, features

from plugins.core.catalogue import Catalogue
from plugins.core.checks.files import PUBLISHED_FOLDERS, file_links, shown_images
from plugins.core.images import is_image
from plugins.core.pages.views import Rendition
from plugins.core.problems import Place, Problem, ordered

from .cache import Cache
from .images import OPENED, orientation, reason
from .metadata import tells_of_camera, without_metadata

ENCODERS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    # One thread and one tile: how many there are would show in the bytes.
    "avif": ("AVIF", {"quality": 52, "speed": 6, "max_threads": 1, "autotiling": False}),
    "webp": ("WEBP", {"quality": 76, "method": 4}),
    "jpg": ("JPEG", {"quality": 80, "optimize": True, "progressive": True}),
    "png": ("PNG", {"optimize": True}),
}
"""Kind → Pillow's format and how it is encoded."""

_VERSION = " ".join((PIL.__version__, *(str(features.version(name)) for name in ("avif", "webp"))))
_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}


@dataclass(frozen=True, slots=True)
class Made:
    """What came of the renditions of one image: bytes by the path where they are published, or why
    there are none."""

    source: str
    files: Mapping[str, bytes]
    fault: str = ""


def digests(content: Path, catalogue: Catalogue) -> Mapping[str, str]:
    """The SHA-256 of every image of the content, by its path."""
    found = {}
    for path, file in catalogue.files.items():
        if file.picture:
            with (content / path).open("rb") as stream:
                found[path] = hashlib.file_digest(stream, "sha256").hexdigest()
    return found


def make(
    wanted: Iterable[Rendition], content: Path, digest: Mapping[str, str], cache: Cache
) -> Sequence[Made]:
    """The renditions, an image at a time in the order of their paths; what is kept isn't made."""
    by_source: dict[str, list[Rendition]] = {}
    for one in sorted(set(wanted), key=lambda rendition: rendition.path):
        by_source.setdefault(one.source, []).append(one)
    kept: dict[str, dict[str, bytes]] = {}
    missing: list[tuple[str, list[Rendition]]] = []
    for source, renditions in sorted(by_source.items()):
        found = {one.path: cache.get(_key(one, digest)) for one in renditions}
        kept[source] = {path: data for path, data in found.items() if data is not None}
        if left := [one for one in renditions if one.path not in kept[source]]:
            missing.append((source, left))
    made = {}
    for one in _each(partial(_make_each, content), missing):
        made[one.source] = one
        by_path = {rendition.path: rendition for rendition in by_source[one.source]}
        for path, data in one.files.items():
            cache.put(_key(by_path[path], digest), data)
    nothing = {source: Made(source, {}) for source in by_source}
    return [
        Made(source, kept[source] | made.get(source, nothing[source]).files, one.fault)
        for source, one in ((source, made.get(source, nothing[source])) for source in by_source)
    ]


def _key(one: Rendition, digest: Mapping[str, str]) -> str:
    """All that a rendition's bytes depend on."""
    how = ENCODERS.get(one.kind)
    size = one.width, one.height
    return f"picture {_VERSION} {digest[one.source]} {one.kind} {how} {one.box} {size}"


def _each(work: partial[Made], images: Sequence[tuple[str, list[Rendition]]]) -> Iterator[Made]:
    processes = min(os.cpu_count() or 1, len(images))
    if processes < 2:
        yield from map(work, images)
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(work, images)


def _make_each(content: Path, image: tuple[str, list[Rendition]]) -> Made:
    source, renditions = image
    try:
        data = (content / source).read_bytes()
        if all(not one.kind for one in renditions):
            return Made(source, {one.path: without_metadata(data) for one in renditions})
        upright = _upright(data)
        return Made(source, {one.path: _encoded(upright, one) for one in renditions})
    except Exception as fault:
        # Decoders of broken and hostile files fail in many ways, none of which is ours.
        return Made(source, {}, reason(fault))


def _upright(data: bytes) -> Image.Image:
    """A decoded image as its camera was held, in sRGB, with eight bits a channel and nothing
    beside its pixels."""
    image = Image.open(BytesIO(data), formats=OPENED)
    turns = _TURNS.get(orientation(image), ())
    image.load()
    profile = image.info.get("icc_profile")
    image = _in_srgb(_of_eight_bits(image), profile)
    for turn in turns:
        image = image.transpose(turn)
    # A new image of the same pixels: what Pillow has read beside them stays behind.
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    return bare


def _of_eight_bits(image: Image.Image) -> Image.Image:
    """RGB, RGBA, L or CMYK."""
    if image.mode.startswith("I") or image.mode == "F":
        # Greys of sixteen bits; Pillow would cut off all above 255.
        return image.convert("I").point(lambda value: value / 257).convert("L")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in ("RGB", "L", "CMYK"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The image in the colours that a browser takes for granted; a profile that can't be used, such
    as one of another kind of image, is left out."""
    if profile:
        alpha = image.getchannel("A") if image.mode == "RGBA" else None
        colours = image.convert("RGB") if alpha else image
        try:
            image = ImageCms.profileToProfile(
                colours,
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            image = colours
        if alpha:
            image.putalpha(alpha)
    return image if image.mode in ("RGB", "RGBA") else image.convert("RGB")


def _encoded(upright: Image.Image, one: Rendition) -> bytes:
    left, top, width, height = one.box
    box = left, top, left + width, top + height
    if (one.width, one.height) == (width, height):
        sized = upright.crop(box)
    else:
        size = one.width, one.height
        sized = upright.resize(size, Image.Resampling.LANCZOS, box, reducing_gap=3.0)
    name, how = ENCODERS[one.kind]
    out = BytesIO()
    sized.save(out, name, **how)
    return out.getvalue()


def write(made: Iterable[Made], folder: Path) -> None:
    """Puts renditions where they are published, below the site's folder."""
    for path, data in (item for one in made for item in one.files.items()):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def faults(made: Iterable[Made], catalogue: Catalogue) -> tuple[Problem, ...]:
    """The images that couldn't be made, each told where a page names it first."""
    places: dict[str, Place] = {}
    for link in shown_images(catalogue):
        places[link.path] = min(link.place, places.get(link.path, link.place))
    return ordered(
        Problem.at(places[one.source], "F16", reason=one.fault) for one in made if one.fault
    )


def clean_originals(folder: Path, catalogue: Catalogue) -> tuple[Problem, ...]:
    """Takes metadata out of the images that are published under names of their own, and tells of
    those where it can't."""
    published = {p: p for p in catalogue.files if p.startswith(PUBLISHED_FOLDERS)}
    published |= {link.published: link.path for link in file_links(catalogue)}
    problems = []
    for path, source in sorted(published.items()):
        file = folder / path
        if not is_image(source) and not source.lower().endswith((".heic", ".heif")):
            continue
        if not file.is_file():
            continue
        place = Place(catalogue.files[source].shown)
        data = file.read_bytes()
        try:
            clean = without_metadata(data)
        except ValueError as fault:
            problems.append(Problem.at(place, "F16", reason=fault))
            continue
        if tells_of_camera(data):
            problems.append(Problem.at(place, "F18"))
        if clean != data:
            # A new file: the old one may be the editor's own, linked to.
            file.unlink()
            file.write_bytes(clean)
    return ordered(problems)
