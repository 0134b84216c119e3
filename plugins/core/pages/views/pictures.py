"""Files that are made of the images of the content."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendition:
    """A file to be made of an image of the content.

    path: where it is published, below the site's folder; source: the image, below content/. kind:
    avif, webp, jpg or png; empty where the image is published as it is. box: the part of the
    image, once it is upright, that it shows: left, top, width and height in pixels. width,
    height: of the rendition.
    """

    path: str
    source: str
    kind: str
    box: tuple[int, int, int, int]
    width: int
    height: int

    @property
    def is_original(self) -> bool:
        """Whether nothing is made: the image itself is published."""
        return not self.kind
