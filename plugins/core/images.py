"""What is known of an image before it is decoded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["avif", "gif", "jpeg", "png", "svg", "tiff", "webp"]

ENDINGS = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".tif", ".tiff", ".webp")
"""The endings of the files whose first bytes are read for their measures."""

MOST_PIXELS = 80_000_000
"""Pixels in one image: more than cameras make, and few enough for any machine's memory."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image by its first bytes. kind: what it is, whatever its file is called. width, height: in
    pixels, once it has been turned as its camera was held. see_through: whether it may be
    transparent somewhere. moving: whether it is an animation."""

    kind: Kind
    width: int
    height: int
    see_through: bool = False
    moving: bool = False

    @property
    def is_kept(self) -> bool:
        """Whether it is shown as it is, since it has no fixed size or more than one frame."""
        return self.kind == "svg" or self.moving


def is_image(path: str) -> bool:
    """Whether a file is an image by its name."""
    return path.lower().endswith(ENDINGS)
