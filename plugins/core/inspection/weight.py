"""What a page weighs on its way to a reader."""

from __future__ import annotations

from collections.abc import Iterator

from .page import Finding, Seen, Site, found

BUDGET = 14_000
"""Bytes that a server may send before it has heard from the reader: ten segments (RFC 6928)."""


def heavy_pages(page: Seen, site: Site) -> Iterator[Finding]:
    """A page that with its style sheets and scripts takes more than one round trip; a register
    may."""
    weight = page.size + sum(site.sizes.get(file, 0) for file in page.loads)
    if weight > BUDGET and page.path not in site.registers:
        yield found(page.path, "P12", "", weight=_kilobytes(weight), most=_kilobytes(BUDGET))


def _kilobytes(size: int) -> str:
    """Rounded up, so that what is too much never reads as the bound itself."""
    return str(-(-size // 1000))
