"""/haku/ and /hakemisto/: ways to find any page."""

from __future__ import annotations

from plugins.bridge.signals import section_pages
from plugins.core.sections import search


def register() -> None:
    """Called by Pelican: puts the section on the site."""
    section_pages.connect(search.pages)
