"""Images: each has its text and its measures."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from .page import Finding, FinishedPage

_IMAGES = etree.XPath("//img")
_NEEDED = ("alt", "width", "height")


def bare_images(page: FinishedPage) -> Iterator[Finding]:
    """Images without a text alternative (WCAG 2.2, 1.1.1), which may be empty, or without the
    measures by which a browser keeps their room while they load."""
    for image in _IMAGES(page.root):
        source = image.get("src", "")
        missing = [name for name in _NEEDED if image.get(name) is None]
        if missing:
            name = source.rpartition("/")[2]
            yield page.finding("P09", name, file=source, missing=", ".join(missing))
