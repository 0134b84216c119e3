"""Pictures as pages show them: the renditions of an image that a page asks for, and their markup.

A rendition's name tells all that it is made from, so that it can be made once and kept for ever.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape, unescape
from pathlib import PurePosixPath

from ..addresses import own_file
from ..catalogue import Record
from ..images import Picture
from ..language.slugs import slug_of
from ..language.typography import set_text
from ..types.person import Crop, Person
from .site import Site
from .texts import part_text
from .views import Rendition, Words

SITE_MARK = "\ue003"
"""Stands in a text for the site's address, where Pelican puts none: in a set of images. No source
text may hold it."""

FOLDER = "theme/kuvat"
"""Where renditions are published: the folder whose files are never changed, only replaced."""

RECIPE = 2
"""Part of every rendition's name; raise it when images are encoded or cleaned differently."""

LONGEST_NAME = 60
"""Letters of an image's own name in those of its renditions; file systems take about 250 bytes."""

WIDTHS = (360, 540, 720, 1080)
"""Pixels: a phone and the column of text (33 rem), each on a plain and on a dense screen."""

SIZES = "(min-width:37rem) 33rem,90vw"
"""How wide the column of text is: theme/static/css/compositions/hang.css."""

TALLEST = 16_383
"""Pixels: no WebP is higher (RFC 9649, 2.7.1), so a very long image is made narrower."""

FALLBACK = 720
"""The width of the one rendition for browsers and readers of feeds that know no others."""

PORTRAIT = (200, 250)
"""How large a portrait is shown, in CSS pixels; dense screens get twice as many."""

FOLD = 600
"""Characters of text after which an image is no longer on the first screen."""

_IMG = re.compile(r"<img\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE = re.compile(r"([a-z-]+)=(?:\"([^\"]*)\"|'([^']*)')")
_BETWEEN_TAGS = re.compile(r"(?<=>)[^<]+|\A[^<]+")
_KEPT = ("id", "class", "lang", "dir", "title")

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class _Image:
    """An image of the content: its path, digest and measures."""

    path: str
    digest: str
    picture: Picture

    def rendition(self, kind: str, box: Box, width: int) -> Rendition:
        """The image's part in the box, in pixels, as an image of a kind and a width."""
        height = max(1, round(width * box[3] / box[2]))
        path = f"{self._stem(box)}-{width}.{kind}"
        return Rendition(path, self.path, kind, box, width, height)

    def kept(self) -> Rendition:
        """The image as it is."""
        box = (0, 0, self.picture.width, self.picture.height)
        ending = PurePosixPath(self.path).suffix.lower()
        return Rendition(f"{self._stem(box)}{ending}", self.path, "", box, *box[2:])

    def _stem(self, box: Box) -> str:
        """What the names begin with: the image's own, as far as it is short, and all that the
        renditions are made from."""
        name = slug_of(PurePosixPath(self.path).stem)[:LONGEST_NAME].strip("-") or "kuva"
        mark = hashlib.sha256(f"{RECIPE} {self.digest} {box}".encode()).hexdigest()[:10]
        return f"{FOLDER}/{name}-{mark}"


class PagePictures:
    """The pictures of one page, in the order in which they are put on it; `wanted` is what they
    need. The first that stands on the first screen is loaded at once, the others when needed."""

    def __init__(self, site: Site, record: Record, lang: str) -> None:
        self.wanted: dict[Rendition, None] = {}
        self._site, self._record, self._lang = site, record, lang

    def in_header(self) -> str:
        """The picture and the portrait that the header names."""
        html = ""
        header = self._record.header
        if header.image:
            image = self._image(self._record.file(header.image.file))
            alt = self._text("alt") if header.image.alt else Words()
            html += self._figure(self._column(image, self._named(alt), True)) if image else ""
        if isinstance(header, Person) and header.photo:
            image = self._image(self._record.file(header.photo.file))
            name = self._named(Words(header.title, self._lang))
            shown = self._portrait(image, header.photo.crop, name) if image else ""
            html += f'<p class="picture">{shown}</p>\n' if shown else ""
        return html

    def in_text(self, html: str) -> str:
        """The text with each of its images in renditions; what isn't ours stays as it is."""
        if "<img" not in html:
            return html
        fold = _fold(html)

        def shown(match: re.Match[str]) -> str:
            given = {m[1]: unescape(m[2] or m[3] or "") for m in _ATTRIBUTE.finditer(match[1])}
            written = own_file(given.get("src", ""))
            image = self._image(self._record.file(written)) if written else None
            if image is None:
                return match[0]
            kept = {name: given[name] for name in _KEPT if name in given}
            on_top = match.start() < fold
            return self._column(image, {"alt": given.get("alt", ""), **kept}, on_top)

        return _IMG.sub(shown, html)

    def _image(self, path: str) -> _Image | None:
        """An image of the content; None of what the checks have refused."""
        file = self._site.catalogue.files.get(path)
        if file is None or file.picture is None:
            return None
        return _Image(path, self._site.digests[path], file.picture)

    def _text(self, key: str) -> Words:
        return part_text(self._record, self._record.version(self._lang), "image", key)

    def _named(self, alt: Words) -> dict[str, str]:
        mark = {"lang": alt.lang} if alt.text and alt.lang != self._lang else {}
        return {"alt": alt.text, **mark}

    def _figure(self, shown: str) -> str:
        """The header's picture with its caption and maker, if it has either."""
        image = self._record.header.image
        assert image
        if not image.caption and not image.credit:
            return f'<p class="picture">{shown}</p>\n'
        caption = self._spoken(self._text("caption"))
        if image.credit:
            label = self._site.languages[self._lang].text("Kuva: {name}", name=image.credit)
            caption += f"<small>{escape(set_text(label, self._lang), quote=False)}</small>"
        return f"<figure>{shown}<figcaption>{caption}</figcaption></figure>\n"

    def _spoken(self, text: Words) -> str:
        html = escape(text.text, quote=False)
        return html if text.lang == self._lang else f'<span lang="{text.lang}">{html}</span>'

    def _column(self, image: _Image, attributes: Mapping[str, str], on_top: bool) -> str:
        """An image as wide as the column of text at most, never larger than it is."""
        picture = image.picture
        if picture.is_kept:
            return self._kept(image, attributes, on_top)
        box = (0, 0, picture.width, picture.height)
        most = min(picture.width, WIDTHS[-1], TALLEST * picture.width // picture.height or 1)
        widths = [width for width in WIDTHS if width < most] + [most]
        loaded = self._loaded(on_top)
        sources = ""
        for kind in ("avif", "webp"):
            made = [self._want(image.rendition(kind, box, width)) for width in widths]
            several = len(made) > 1
            offered = ",".join(f"{_address(one)}{f' {one.width}w' * several}" for one in made)
            sizes = f' sizes="{SIZES}"' * several
            sources += f'<source type="image/{kind}" srcset="{offered}"{sizes}>'
        plain = self._want(image.rendition(_plain_kind(picture), box, min(most, FALLBACK)))
        shown = {**attributes, "width": str(most), "height": str(made[-1].height)}
        return f"<picture>{sources}{_img(plain, shown, loaded)}</picture>"

    def _portrait(self, image: _Image, crop: Crop | None, attributes: Mapping[str, str]) -> str:
        """A photo of a person, of one ratio on all pages."""
        if image.picture.is_kept:
            return self._kept(image, attributes, True)
        box = portrait_box(image.picture, crop)
        width = min(PORTRAIT[0], box[2])
        widths = list(dict.fromkeys((width, min(2 * width, box[2]))))
        loaded = self._loaded(True)
        sources = ""
        for kind in ("avif", "webp"):
            made = [self._want(image.rendition(kind, box, one)) for one in widths]
            offered = ",".join(f"{_address(one)} {one.width / width:g}x" for one in made)
            sources += f'<source type="image/{kind}" srcset="{offered}">'
        plain = self._want(image.rendition(_plain_kind(image.picture), box, widths[-1]))
        height = max(1, round(width * PORTRAIT[1] / PORTRAIT[0]))
        shown = {**attributes, "width": str(width), "height": str(height)}
        return f"<picture>{sources}{_img(plain, shown, loaded)}</picture>"

    def _kept(self, image: _Image, attributes: Mapping[str, str], on_top: bool) -> str:
        size = {"width": str(image.picture.width), "height": str(image.picture.height)}
        loaded = self._loaded(on_top)
        return _img(self._want(image.kept()), {**attributes, **size}, loaded)

    def _want(self, rendition: Rendition) -> Rendition:
        self.wanted[rendition] = None
        return rendition

    def _loaded(self, on_top: bool) -> str:
        if on_top and not self.wanted:
            return 'fetchpriority="high" decoding="async"'
        return 'loading="lazy" decoding="async"'


def _fold(html: str) -> int:
    """Where in a text so many characters have been read that the first screen is full."""
    read = 0
    for text in _BETWEEN_TAGS.finditer(html):
        read += text.end() - text.start()
        if read >= FOLD:
            return text.end() - (read - FOLD)
    return len(html)


def portrait_box(picture: Picture, crop: Crop | None) -> Box:
    """The part of a photo that its portrait shows: left, top, width and height in pixels. It has
    the portrait's ratio, lies within the photo, and as near the wanted middle as that allows."""
    ratio = PORTRAIT[0] / PORTRAIT[1]
    widest = min(picture.width, picture.height * ratio)
    if crop and crop.width is not None:
        widest = min(widest, picture.width * crop.width / 100)
    width = max(1, int(widest))
    height = max(1, min(picture.height, round(width / ratio)))
    left, top = (crop.left, crop.top) if crop else (50, 50)
    return (
        _start(picture.width, width, left),
        _start(picture.height, height, top),
        width,
        height,
    )


def _start(whole: int, part: int, middle: int) -> int:
    """Where a part begins whose middle is at so many per cent of the whole."""
    return max(0, min(whole - part, round(whole * middle / 100 - part / 2)))


def _plain_kind(picture: Picture) -> str:
    return "png" if picture.see_through else "jpg"


def _address(rendition: Rendition) -> str:
    return f"{SITE_MARK}/{rendition.path}"


def _img(rendition: Rendition, attributes: Mapping[str, str], loaded: str) -> str:
    told = " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items())
    return f'<img src="{_address(rendition)}" {told} {loaded}>'
