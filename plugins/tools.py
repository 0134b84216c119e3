"""/tyokalut/: models, templates and checklists to take into use."""

from __future__ import annotations

from plugins.bridge.signals import section_pages
from plugins.core.sections import tools


def register() -> None:
    """Called by Pelican: puts the section on the site."""
    section_pages.connect(tools.pages)
