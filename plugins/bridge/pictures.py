"""Makes the renditions that pages ask for, each once, on all processors when there are many."""

from __future__ import annotations

import hashlib
import os
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from io import BytesIO
from operator import attrgetter
from pathlib import Path

import PIL
from PIL import Image, ImageCms, features

from plugins.core.catalogue import Catalogue
from plugins.core.checks.files import PUBLISHED_FOLDERS, file_links, shown_images
from plugins.core.pages.pictures import RECIPE, Box
from plugins.core.pages.views import Rendition
from plugins.core.problems import Place, Problem, ordered

from .cache import Cache
from .images import OPENED, orientation, reason
from .metadata import START, is_known, tells_of_camera, without_metadata
from .staging import Staging

ENCODERS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    # One thread and one tile: how many there are would show in the bytes.
    "avif": ("AVIF", {"quality": 52, "speed": 6, "max_threads": 1, "autotiling": False}),
    "webp": ("WEBP", {"quality": 76, "method": 4}),
    "jpg": ("JPEG", {"quality": 80, "optimize": True, "progressive": True}),
    "png": ("PNG", {"optimize": True}),
}
"""Kind → Pillow's format and how it is encoded."""

_SHRINKING = ("JPEG", "MPO")
"""Formats that can be decoded at a half, a quarter or an eighth of their size."""
_VERSION = " ".join((PIL.__version__, *(str(features.version(name)) for name in ("avif", "webp"))))
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def digests(content: Path, catalogue: Catalogue) -> Mapping[str, str]:
    """The SHA-256 of every image of the content, by its path."""
    found = {}
    for path, file in catalogue.files.items():
        if file.picture:
            with (content / path).open("rb") as stream:
                found[path] = hashlib.file_digest(stream, "sha256").hexdigest()
    return found


def make(
    wanted: Iterable[Rendition],
    content: Path,
    digest: Mapping[str, str],
    kept: Cache,
    staging: Staging,
) -> Mapping[str, str]:
    """Publishes the renditions; what is kept isn't made. Returns why images couldn't be decoded, by
    their paths."""
    missing: dict[str, list[Rendition]] = {}
    for one in sorted(set(wanted), key=attrgetter("path", "source")):
        if one.is_original:
            staging.put(one.path, (content / one.source).read_bytes())
        elif (data := kept.get(_key(one, digest))) is None:
            missing.setdefault(one.source, []).append(one)
        else:
            staging.put(one.path, data)
    reasons: dict[str, str] = {}
    for (source, renditions), made in zip(missing.items(), _each(content, missing), strict=True):
        if isinstance(made, str):
            reasons[source] = made
            continue
        for one, data in zip(renditions, made, strict=True):
            kept.put(_key(one, digest), data)
            staging.put(one.path, data)
    return reasons


def _key(one: Rendition, digest: Mapping[str, str]) -> str:
    """All that a rendition's bytes depend on."""
    how = ENCODERS[one.kind]
    size = one.width, one.height
    return f"picture {RECIPE} {_VERSION} {digest[one.source]} {one.kind} {how} {one.box} {size}"


def _each(
    content: Path, missing: Mapping[str, Sequence[Rendition]]
) -> Iterator[Sequence[bytes] | str]:
    processes = min(os.cpu_count() or 1, len(missing))
    if processes < 2:
        yield from (_made(content, renditions) for renditions in missing.values())
        return
    with ProcessPoolExecutor(processes) as pool:
        yield from pool.map(partial(_made, content), missing.values())


def _made(content: Path, renditions: Sequence[Rendition]) -> Sequence[bytes] | str:
    """The bytes of the renditions of one image, or why there are none."""
    try:
        data = (content / renditions[0].source).read_bytes()
        with warnings.catch_warnings():
            # What is wrong with a file is told by us, once.
            warnings.simplefilter("ignore")
            return _renditions(data, renditions)
    except Exception as fault:
        # Decoders of broken and hostile files fail in many ways, none of which is ours.
        return reason(fault)


def _renditions(data: bytes, renditions: Sequence[Rendition]) -> Sequence[bytes]:
    """Each by itself, so that none depends on which others are made with it."""
    shrinks = Image.open(BytesIO(data), formats=OPENED).format in _SHRINKING
    upright = cache(partial(_upright, data))

    @cache
    def sized(box: Box, width: int, height: int) -> Image.Image:
        image, times = upright(_times_smaller(box[2], width) if shrinks else 1)
        left, top, *size = box
        part = left / times, top / times, (left + size[0]) / times, (top + size[1]) / times
        return image.resize((width, height), Image.Resampling.LANCZOS, part, reducing_gap=3.0)

    return [_encoded(sized(one.box, one.width, one.height), one.kind) for one in renditions]


def _times_smaller(width: int, shown: int) -> int:
    """How many times smaller an image may be decoded of which so wide a part is shown so wide: half
    as much again as is shown is left, so that the last step is a better filter's."""
    return next((times for times in (8, 4, 2) if times * shown * 3 <= width * 2), 1)


def _encoded(image: Image.Image, kind: str) -> bytes:
    name, how = ENCODERS[kind]
    out = BytesIO()
    image.save(out, name, **how)
    return out.getvalue()


def _upright(data: bytes, wanted: int) -> tuple[Image.Image, int]:
    """A decoded image as its camera was held, in sRGB, with eight bits a channel and nothing
    beside its pixels; and how many times smaller it is than the original: as many as wanted, but
    for tiny images."""
    image = Image.open(BytesIO(data), formats=OPENED)
    turn = _TURNS.get(orientation(image))
    longest = max(image.size)
    image.draft(None, tuple(max(1, side // wanted) for side in image.size))
    image.load()
    times = round(longest / max(image.size))
    profile = image.info.get("icc_profile")
    image = _in_srgb(_of_eight_bits(image), profile)
    if turn is not None:
        image = image.transpose(turn)
    image.info.clear()
    return image, times


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


def faults(reasons: Mapping[str, str], catalogue: Catalogue) -> tuple[Problem, ...]:
    """The images that couldn't be decoded, each told where a page names it first."""
    places: dict[str, Place] = {}
    for link in shown_images(catalogue):
        places[link.path] = min(link.place, places.get(link.path, link.place))
    return ordered(Problem.at(places[source], "F16", reason=why) for source, why in reasons.items())


def clean_originals(
    folder: Path, catalogue: Catalogue, renditions: Iterable[Rendition]
) -> tuple[Problem, ...]:
    """Takes metadata out of the images that are published as they are, whatever their names end in,
    and tells of those where it can't."""
    published = {p: p for p in catalogue.files if p.startswith(PUBLISHED_FOLDERS)}
    published |= {link.published: link.path for link in file_links(catalogue)}
    published |= {one.path: one.source for one in renditions if one.is_original}
    problems = []
    for path, source in sorted(published.items()):
        file = folder / path
        if not file.is_file() or not _is_known(file):
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


def _is_known(file: Path) -> bool:
    with file.open("rb") as stream:
        return is_known(stream.read(START))
