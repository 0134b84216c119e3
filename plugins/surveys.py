"""/kyselyt/: series of surveys and their editions."""

from __future__ import annotations

from plugins.bridge.signals import section_pages
from plugins.core.sections import surveys


def register() -> None:
    """Called by Pelican: puts the section on the site."""
    section_pages.connect(surveys.pages)
