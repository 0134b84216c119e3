"""/kokeilut/: what programmes have tried."""

from __future__ import annotations

from plugins.bridge.signals import section_pages
from plugins.core.sections import experiments


def register() -> None:
    """Called by Pelican: puts the section on the site."""
    section_pages.connect(experiments.pages)
